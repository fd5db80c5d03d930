"""Serve a casebook to this machine."""

import ipaddress
import socket
from collections.abc import Callable

from rashomon.errors import BadSettings, MissingResource
from rashomon.settings import Settings

OWN_ADDRESS = "127.0.0.1"
PORT = 8321
_LEAVING_SECONDS = 3


def serve(
    case: str, settings: Settings, *, say: Callable[[str], None], host: str = OWN_ADDRESS, port: int = PORT,
    by: str | None = None,
) -> None:  # fmt: skip
    """Serve until Ctrl-C; `say` is told the address as soon as it answers.

    Raises BadSettings for an address that others can reach, or where there is no casebook; MissingResource where the
    libraries for it are not there.
    """
    check_address(host)
    try:
        import uvicorn

        from rashomon.serving.app import make_app
    except ImportError as error:
        raise MissingResource(f"the pages need {error.name}; run: pip install 'rashomon[web]'") from error
    app = make_app(case, settings, by=by)
    config = uvicorn.Config(
        app, log_level="error", access_log=False, server_header=False, proxy_headers=False,
        ws="none", timeout_graceful_shutdown=_LEAVING_SECONDS,
    )  # fmt: skip
    with _listen(host, port) as listening:
        name = f"[{host}]" if ":" in host else host
        say(f"http://{name}:{listening.getsockname()[1]}/")
        uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
        # Those who come by it have it, too: else the end of a page would wait for word that its head arrived.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listening
    except OSError as error:
        raise BadSettings(f"cannot listen at {host}, port {port}: {error.strerror}; give another --port") from error


def check_address(host: str) -> None:
    """Raises BadSettings for an address that others can reach: there are no accounts yet to tell them apart by."""
    try:
        own = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        own = False
    if not own:
        raise BadSettings(
            f"{host!r} can be reached from other machines, and these pages ask nobody who they are; "
            f"leave --host out to serve this machine alone (from elsewhere: ssh -L {PORT}:127.0.0.1:{PORT})"
        )
