"""Serve a casebook to this machine."""

import ipaddress
import socket
from collections.abc import Callable

from rashomon.casebook import open_casebook
from rashomon.errors import BadSettings, MissingResource
from rashomon.hosting.jobs.terms import Terms
from rashomon.settings import Settings
from rashomon.store.jobs import count_open

OWN_ADDRESS = "127.0.0.1"
PORT = 8321
_LEAVING_SECONDS = 3


def serve(
    case: str, settings: Settings, *, say: Callable[[str, int], None], host: str = OWN_ADDRESS, port: int = PORT,
    by: str | None = None, terms: Terms | None = None,
) -> None:  # fmt: skip
    """Serve until Ctrl-C; `say` is told the address as soon as it answers, with how many jobs are taken up again.

    Raises BadSettings for an address that others can reach, or where there is no casebook; MissingResource where the
    libraries for it are not there.
    """
    check_address(host)
    try:
        import uvicorn

        from rashomon.serving.app import make_app
    except ImportError as error:
        raise MissingResource(f"the pages need {error.name}; run: pip install 'rashomon[web]'") from error
    app = make_app(case, settings, by=by, terms=terms)
    with open_casebook(case, settings, by=by) as casebook:
        left = count_open(casebook.store)
    config = uvicorn.Config(
        app, log_level="error", access_log=False, server_header=False, proxy_headers=False,
        ws="none", timeout_graceful_shutdown=_LEAVING_SECONDS,
    )  # fmt: skip
    with listen(host, port) as listening:
        name = f"[{host}]" if ":" in host else host
        say(f"http://{name}:{listening.getsockname()[1]}/", left)
        uvicorn.Server(config).run(sockets=[listening])


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises BadSettings where that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as error:
        raise BadSettings(f"cannot listen at {host}, port {port}: {error.strerror}; give another --port") from error
    # An answer leaves in two pieces: without this, the second would wait 40 ms for word that the first arrived.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


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
