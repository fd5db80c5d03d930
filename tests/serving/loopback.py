"""A casebook served over the loopback, as `rashomon serve` does it, in a thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

import uvicorn
from litestar import Litestar

from rashomon.serving.app import make_app
from rashomon.serving.running import listen
from rashomon.settings import Settings

_MOST_SECONDS = 30


@contextmanager
def serve_casebook(path: Path, settings: Settings | None = None) -> Iterator[str]:
    """The address at which the casebook is served."""
    with serve_app(make_app(str(path), settings, by="Ana")) as address:
        yield address


@contextmanager
def serve_app(app: Litestar) -> Iterator[str]:
    """The address at which an app is served."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", ws="none", timeout_graceful_shutdown=1))
    with listen("127.0.0.1", 0) as listening:
        thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        last = monotonic() + _MOST_SECONDS
        while not server.started and monotonic() < last:
            sleep(0.02)
        assert server.started
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(_MOST_SECONDS)
