"""Answer in lines of JSON, as many as there are."""

from collections.abc import AsyncIterator, Callable, Mapping

from anyio import create_task_group, fail_after
from litestar.types import Receive, Scope, Send

from rashomon.hosting.turns import Turns

MEDIA_TYPE = "application/jsonl"
_SECONDS = 60  # that a client may leave a piece untaken


class Lines:
    """An answer of many pieces. One at a time is in memory; whoever takes none for a minute, or leaves, ends it.

    What goes wrong before the first piece is told as ever; later, the answer ends without its end, so that nobody takes
    it for the whole.
    """

    def __init__(
        self, pieces: Callable[[], AsyncIterator[bytes]], turns: Turns, headers: Mapping[str, str], *,
        seconds: float = _SECONDS,
    ) -> None:  # fmt: skip
        self._pieces, self._turns, self._headers, self._seconds = pieces, turns, headers, seconds

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Send the pieces, in a turn."""
        async with self._turns.take():
            pieces = self._pieces()
            first = await anext(pieces, b"")
            told = {"content-type": MEDIA_TYPE, **self._headers}
            headers = [(name.encode(), value.encode()) for name, value in told.items()]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            async with create_task_group() as tasks:

                async def watch() -> None:
                    while (await receive())["type"] != "http.disconnect":
                        pass
                    tasks.cancel_scope.cancel()

                tasks.start_soon(watch)
                await self._send(first, send, more=True)
                async for piece in pieces:
                    await self._send(piece, send, more=True)
                await self._send(b"", send, more=False)
                tasks.cancel_scope.cancel()

    async def _send(self, piece: bytes, send: Send, *, more: bool) -> None:
        with fail_after(self._seconds):
            await send({"type": "http.response.body", "body": piece, "more_body": more})
