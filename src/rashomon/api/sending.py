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
BYTES = "application/octet-stream"
_SECONDS = 60
_LARGEST_RECORD = 100_000
_LARGEST_FILE = 20_000_000  # bytes: it is held in memory while it comes
_ENCODINGS = ("", "identity")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What an operation takes: a record, or, where `form` is None, reports; these in lines, or as any file, too."""

    form: type | None
    summary: str
    readings: bool = False
    files: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent: the bytes, and whether they are lines, each of them JSON, or a file of whatever kind."""

    raw: bytes
    lines: bool
    file: bool = False


def limit_body(body: Body, settings: Settings) -> int:
    """How many bytes may be sent."""
    if body.files:
        return min(settings.largest_upload, _LARGEST_FILE)
    return settings.largest_request if body.form is None else _LARGEST_RECORD


async def take_body(request: "Request[Any, Any, Any]", body: Body) -> object:
    """What was sent. Raises HTTPException where it is of another type or too slow, BadReport where of another form."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    taken = (JSON,) if body.form else (JSON, *LINES, *([BYTES] if body.files else []))
    if kind not in taken or request.headers.get("content-encoding", "").strip().lower() not in _ENCODINGS:
        raise HTTPException(f"this takes {' or '.join(taken)}, not compressed; say so in Content-Type", status_code=415)
    try:
        with fail_after(_SECONDS):
            raw = await request.body()
    except TimeoutError as error:
        raise HTTPException(f"what was sent did not arrive within {_SECONDS} seconds", status_code=408) from error
    if body.form is None:
        return Sent(raw, kind in LINES, kind == BYTES)
    try:
        return msgspec.json.decode(raw, type=body.form)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadReport(f"what was sent is not of the form that is taken here: {error}") from error


def wants_lines(accept: str) -> bool:
    """Whether a program asks for lines of JSON."""
    kinds = [kind.partition(";")[0].strip().lower() for kind in accept.split(",")]
    return any(kind in LINES for kind in kinds)
