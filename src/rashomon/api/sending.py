"""Take what a program sends along."""

from dataclasses import dataclass
from typing import Any

import msgspec
from anyio import fail_after
from litestar import Request
from litestar.exceptions import HTTPException

from rashomon.errors import BadReport
from rashomon.settings import Settings

JSON = "application/json"
LINES = ("application/jsonl", "application/x-ndjson")
_SECONDS = 60
_LARGEST_RECORD = 100_000
_ENCODINGS = ("", "identity")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an operation takes: a record, or, where `form` is None, reports; these in lines, too."""

    form: type | None
    summary: str
    readings: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent: the bytes, and whether they are lines, each of them JSON."""

    raw: bytes
    lines: bool


def limit_body(body: Body, settings: Settings) -> int:
    """How many bytes may be sent."""
    return settings.largest_request if body.form is None else _LARGEST_RECORD


async def take_body(request: "Request[Any, Any, Any]", body: Body) -> object:
    """What was sent. Raises HTTPException where it is of another type or too slow, BadReport where of another form."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    taken = (JSON,) if body.form else (JSON, *LINES)
    if kind not in taken or request.headers.get("content-encoding", "").strip().lower() not in _ENCODINGS:
        raise HTTPException(f"this takes {' or '.join(taken)}, not compressed; say so in Content-Type", status_code=415)
    try:
        with fail_after(_SECONDS):
            raw = await request.body()
    except TimeoutError as error:
        raise HTTPException(f"what was sent did not arrive within {_SECONDS} seconds", status_code=408) from error
    if body.form is None:
        return Sent(raw, kind in LINES)
    try:
        return msgspec.json.decode(raw, type=body.form)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadReport(f"what was sent is not of the form that is taken here: {error}") from error


def wants_lines(accept: str) -> bool:
    """Whether a program asks for lines of JSON."""
    kinds = [kind.partition(";")[0].strip().lower() for kind in accept.split(",")]
    return any(kind in LINES for kind in kinds)
