"""Let go of readers whom another process would serve sooner."""

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

_MANY = 2
"""Requests in one process at once, beyond which connections are not kept."""


class Sharing:
    """An app of which several processes have a copy each, at one address.

    Which process a connection comes to is chance. Where one process has many requests, it ends each connection with its
    answer: the next request then comes to whichever process has nothing to do, for that one takes it first.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app, self._inside = app, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start" and self._inside > _MANY:
                message["headers"] = [*message.get("headers", ()), (b"connection", b"close")]
            await send(message)

        self._inside += 1
        try:
            await self._app(scope, receive, answer)
        finally:
            self._inside -= 1
