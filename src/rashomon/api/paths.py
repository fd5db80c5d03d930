"""Keep the addresses for programs as they were sent."""

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send

from rashomon.hosting.problems import PROGRAMS


class AsSent:
    """Leaves each part of an address as it was sent, to be decoded by itself: an id can hold a slash, as %2F."""

    def __init__(self, inner: ASGIApp) -> None:
        self._inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lead a request on."""
        if scope["type"] == ScopeType.HTTP and scope["path"].startswith(PROGRAMS):
            sent = scope["raw_path"].partition(b"?")[0].decode("ascii", "replace")
            if sent.startswith(PROGRAMS):
                scope["path"] = sent
        await self._inner(scope, receive, send)
