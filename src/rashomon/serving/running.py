"""Serve a casebook to this machine, or to those who bring a key."""

import re
import socket
from collections.abc import Callable
from dataclasses import dataclass

from rashomon.casebook import open_casebook
from rashomon.errors import BadSettings, MissingResource
from rashomon.export.wording import say_count
from rashomon.hosting.jobs.terms import Terms
from rashomon.serving.workers import check_workers, run_workers
from rashomon.settings import Settings
from rashomon.store.jobs import count_open

OWN_ADDRESS = "127.0.0.1"
PORT = 8321
NO_LOG = "none"
_LEAVING_SECONDS = 3
_WELCOMED, _WAITING = 1, 2048
"""How many connections a process takes at a time, so that others get their share; how many may wait for it."""
_EVERYWHERE = ("0.0.0.0", "::")
_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?)*", re.IGNORECASE)
UNSEALED = "what is read here, passwords too, can be read on the way: it is not encrypted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where to serve, as the options of `rashomon serve` say it.

    `names` are those of this machine that are answered to besides the address; `log` is a file, `-` for standard error,
    `none`; None leaves it to whether others can come. `workers` is how many processes answer.
    """

    host: str = OWN_ADDRESS
    port: int = PORT
    names: tuple[str, ...] = ()
    ask: bool = False
    behind_proxy: bool = False
    plain_http: bool = False
    log: str | None = None
    workers: int = 1

    @property
    def is_own(self) -> bool:
        """Whether only this machine can reach it."""
        from rashomon.hosting.places import is_loopback

        return self.host == "localhost" or is_loopback(self.host)

    @property
    def shared(self) -> bool:
        """Whether others can reach it, through a proxy or themselves."""
        return self.behind_proxy or not self.is_own

    @property
    def address(self) -> str:
        """The host as it stands in an address."""
        return f"[{self.host}]" if ":" in self.host else self.host.lower()


def serve(
    case: str,
    settings: Settings,
    spot: Spot,
    *,
    say: Callable[[str], None],
    by: str | None = None,
    terms: Terms | None = None,
) -> None:
    """Serve until Ctrl-C; `say` is told the address as soon as it answers, with how many jobs are taken up again.

    Raises BadSettings where others could come in whom nothing tells apart, or where there is no casebook;
    MissingResource where the libraries for it are not there.
    """
    try:
        import uvicorn

        from rashomon.hosting.journal import STANDARD_ERROR, open_journal
        from rashomon.hosting.places import OWN_NAMES, Place
        from rashomon.serving.app import make_app
    except ImportError as error:
        raise MissingResource(f"the pages need {error.name}; run: pip install 'rashomon[web]'") from error
    check_spot(spot)
    check_workers(spot.workers)
    asks = spot.ask or spot.shared
    if asks:
        check_keys(case, settings, by)
    names = OWN_NAMES | {name.lower() for name in (spot.address, *spot.names)}
    place = Place(names=names, asks=asks, behind_proxy=spot.behind_proxy)
    log = spot.log or (STANDARD_ERROR if spot.shared else NO_LOG)
    journal = None if log == NO_LOG else open_journal(log)
    app = make_app(case, settings, by=by, place=place, journal=journal, terms=terms, shared=spot.workers > 1)
    with open_casebook(case, settings, by=by) as casebook:
        left = count_open(casebook.store)
    config = uvicorn.Config(
        app, log_level="error", access_log=False, server_header=False, proxy_headers=False,
        ws="none", timeout_graceful_shutdown=_LEAVING_SECONDS, loop="asyncio", backlog=_WELCOMED,
    )  # fmt: skip

    class _Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            for one in sockets or ():
                one.listen(_WAITING)

    try:
        with listen(spot.host, spot.port) as listening:
            say(f"http://{spot.address}:{listening.getsockname()[1]}/")
            if left:
                say(f"{say_count(left, 'job')} of an earlier run {'goes' if left == 1 else 'go'} on")
            if not spot.is_own:
                say(UNSEALED)

            def run(place: int = 0) -> None:
                if place:
                    app.on_startup.clear()  # one of them sees to the jobs
                _Server(config).run(sockets=[listening])

            if spot.workers == 1:
                run()
            else:
                run_workers(spot.workers, run)
    finally:
        if journal is not None:
            journal.close()


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


def check_spot(spot: Spot) -> None:
    """Raises BadSettings for an address that others can reach, unless it is said that it may be, and by what name."""
    for name in spot.names:
        if not _NAME.fullmatch(name):
            raise BadSettings(f"--name {name!r} is no name of a host; give it alone: --name rashomon.example.org")
    if not spot.host:
        raise BadSettings("--host is empty; give an address of this machine, or leave it out")
    if not spot.is_own and not spot.plain_http:
        raise BadSettings(
            f"{spot.host!r} can be reached from other machines, and {UNSEALED}; leave --host out, and put a proxy in "
            f"front that does https (--behind-proxy; docs/team.md), or lead the port through SSH (ssh -L "
            f"{PORT}:127.0.0.1:{PORT}); --plain-http serves it as it is"
        )
    if spot.host in _EVERYWHERE and not spot.names:
        raise BadSettings(f"{spot.host} is every address of this machine; say with --name by which it is asked for")
    if spot.behind_proxy and not spot.names:
        raise BadSettings("--behind-proxy needs the name by which people ask for it: --name rashomon.example.org")


def check_keys(case: str, settings: Settings, by: str | None) -> None:
    """Raises BadSettings where a casebook has no key to let anybody in by."""
    from rashomon.casebook import open_casebook
    from rashomon.store.access.accounts import has_keys

    with open_casebook(case, settings, by=by) as casebook:
        if not has_keys(casebook.store):
            raise BadSettings(
                "nobody could come in: this casebook has neither account nor token; run: rashomon account add --role "
                f"owner {casebook.store.case} NAME"
            )
