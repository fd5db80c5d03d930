"""Answer operations."""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_hex
from typing import Any
from urllib.parse import quote, unquote, urlencode

from anyio import to_thread
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp

from rashomon import wire
from rashomon.api.asking import AFTER, LIMIT, USUAL, Asked
from rashomon.api.lines import Lines
from rashomon.api.operations import Operation
from rashomon.api.parameters import Value, read_values
from rashomon.api.sending import Sent, take_body, wants_lines
from rashomon.casebook.shelf import Shelf
from rashomon.errors import Busy, RashomonError
from rashomon.hosting.openings import Openings
from rashomon.hosting.problems import MEDIA_TYPE as PROBLEM
from rashomon.hosting.problems import make_problem, status_of
from rashomon.hosting.turns import Turns
from rashomon.hosting.visitors import Visitor, who_asks
from rashomon.store.state import find_last_entry

Asking = Request[Any, Any, Any]
_JSON = "application/json"
_AGAIN = {"cache-control": "private, no-cache", "vary": "Accept"}  # kept, and asked about each time
_NEVER = {"cache-control": "no-store"}
_MOST_STREAMS, _MOST_THOUGHTS = 8, 1
_PATIENCE = 10
_END = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """One request: what is asked, by whom, where."""

    operation: Operation
    visitor: Visitor
    values: Mapping[str, Value]
    said: object
    path: str
    query: tuple[tuple[str, str], ...]
    known: str
    lines: bool


class Counter:
    """Where the operations on one casebook are answered."""

    def __init__(self, openings: Openings, shelf: Shelf) -> None:
        self._openings, self._shelf = openings, shelf
        self._streams = Turns("taking whole lists", most=_MOST_STREAMS, patience=_PATIENCE)
        self._thoughts = Turns("having reports read", most=_MOST_THOUGHTS, patience=_PATIENCE)
        self._run = token_hex(8)

    async def answer(self, request: Asking, operation: Operation) -> ASGIApp:
        """What is asked. Raises RashomonError, HTTPException where it cannot be told."""
        visitor = who_asks(request)
        visitor.must(operation.right)
        path = {name: unquote(value, errors="replace") for name, value in request.path_params.items()}
        query = tuple((name, value) for name, value in request.query_params.multi_items())
        lines = wants_lines(request.headers.get("accept", ""))
        values: dict[str, Value] = {LIMIT: operation.most if lines else min(USUAL, operation.most)}
        values |= read_values(operation.parameters, path, query)
        call = _Call(
            operation=operation,
            visitor=visitor,
            values=values,
            said=await take_body(request, operation.takes) if operation.takes else None,
            path=request.scope["path"],
            query=query,
            known=request.headers.get("if-none-match", ""),
            lines=lines,
        )
        if operation.form == "thought":
            return await self._think(call, request)
        if operation.form == "list" and call.lines:
            return Lines(lambda: self._stream(call), self._streams, _AGAIN if operation.lasting else _NEVER)
        return _finish(await to_thread.run_sync(self._tell, call), request)

    def _tell(self, call: _Call) -> Response[bytes]:
        """An answer from the casebook; nothing where whoever asks has it, and nothing was done since."""
        operation = call.operation
        assert operation.tell
        by = call.visitor.name if operation.method != "GET" else None
        with self._openings.borrow(by=by) as casebook:
            asked = Asked(
                casebook=casebook, shelf=self._shelf, visitor=call.visitor, values=call.values, said=call.said
            )
            if operation.form == "made":
                return _write(operation.tell(asked), headers=_NEVER, status=201)
            if operation.method == "DELETE":
                return _write(operation.tell(asked), headers=_NEVER)
            state = find_last_entry(casebook.store).hash
            words = f"{state} {self._run} {call.visitor.name} {call.path}?{urlencode(call.query, errors='replace')}"
            headers = {**_AGAIN, "etag": f'"{sha256(words.encode("utf-8", "replace")).hexdigest()[:32]}"'}
            if not operation.lasting:
                headers = dict(_NEVER)
            elif headers["etag"] in call.known:
                return Response(b"", status_code=304, headers=headers)
            told = operation.tell(asked)
        if operation.form == "bytes":
            name = sha256(told).hexdigest()
            headers["content-disposition"] = f'attachment; filename="{name}"'
            return Response(told, media_type="application/octet-stream", headers=headers)
        if operation.form == "one":
            return _write(told, headers=headers)
        after = _lead_on(call, told.next)
        if after is not None:
            headers["link"] = f'<{after}>; rel="next"'
        return _write({"items": told.items, "next": after}, headers=headers)

    async def _stream(self, call: _Call) -> AsyncIterator[bytes]:
        """All items of a list from where it is asked for, a page at a time.

        The casebook is borrowed for each page alone: whoever takes them slowly keeps nobody waiting.
        """

        def turn(cursor: str | None) -> tuple[bytes, str | None]:
            tell = call.operation.tell
            assert tell
            with self._openings.borrow() as casebook:
                asked = Asked(casebook=casebook, shelf=self._shelf, visitor=call.visitor, values=call.values)
                page = tell(asked if cursor is None else asked.turn_to(cursor))
            return b"".join(wire.encode(item) + b"\n" for item in page.items), page.next

        limited = any(name == LIMIT for name, _ in call.query)
        cursor: str | None = None
        while True:
            piece, cursor = await to_thread.run_sync(turn, cursor)
            yield piece
            if cursor is None or limited:
                return

    async def _think(self, call: _Call, request: Asking) -> ASGIApp:
        """What comes of what was sent; the models are loaded where they are needed first."""
        think, said, settings = call.operation.think, call.said, self._openings.settings
        assert think
        assert isinstance(said, Sent)
        if call.lines:
            return Lines(lambda: self._read(call), self._thoughts, _NEVER)

        def work() -> object:
            thought = think(said, settings)
            return {"items": list(thought), "next": None} if isinstance(thought, Iterator) else thought

        async with self._thoughts.take():
            return _finish(_write(await to_thread.run_sync(work), headers=_NEVER), request)

    async def _read(self, call: _Call) -> AsyncIterator[bytes]:
        """What comes of what was sent, a line each."""
        think, said = call.operation.think, call.said
        assert think
        assert isinstance(said, Sent)
        thought = await to_thread.run_sync(think, said, self._openings.settings)
        outcomes: Iterator[object] = thought if isinstance(thought, Iterator) else iter((thought,))
        while (outcome := await to_thread.run_sync(next, outcomes, _END)) is not _END:
            yield wire.encode(outcome) + b"\n"

    def say_wrong(self, _request: Asking, error: RashomonError) -> Response[bytes]:
        """That something is not there, was asked for wrongly, or cannot be done."""
        again = {"retry-after": str(error.seconds)} if isinstance(error, Busy) else {}
        return _say(status_of(error), self._openings.conceal(str(error)), again)

    def say_http(self, request: Asking, error: HTTPException) -> Response[bytes]:
        """That there is no such address, or that it cannot be asked so."""
        words = {
            404: f"there is nothing at {quote(request.scope['path'], safe='/%')}; /api/v1/ says what there is",
            405: f"{request.method} cannot be asked here",
            413: "more was sent than is taken here; send it in parts",
        }
        allowed = {"allow": error.headers["allow"]} if error.headers and "allow" in error.headers else {}
        return _say(error.status_code, words.get(error.status_code, error.detail), allowed)

    def say_fault(self, _request: Asking, _error: Exception) -> Response[bytes]:
        """That this program is at fault; what of the casebook the error names is told to the terminal alone."""
        return _say(500, "something went wrong here; the terminal in which rashomon runs says what", {})


def _lead_on(call: _Call, cursor: str | None) -> str | None:
    """The address of the next page."""
    if cursor is None:
        return None
    asked = [(name, value) for name, value in call.query if name != AFTER]
    return f"{call.path}?{urlencode([*asked, (AFTER, cursor)], quote_via=quote, errors='replace')}"


def _write(record: object, *, headers: Mapping[str, str], status: int = 200) -> Response[bytes]:
    return Response(wire.encode(record) + b"\n", media_type=_JSON, headers=dict(headers), status_code=status)


def _say(status: int, words: str, headers: Mapping[str, str]) -> Response[bytes]:
    body = wire.encode(make_problem(status, words)) + b"\n"
    return Response(body, media_type=PROBLEM, status_code=status, headers={**_NEVER, **headers})


def _finish(response: Response[bytes], request: Asking) -> ASGIApp:
    return response.to_asgi_response(app=None, request=request)
