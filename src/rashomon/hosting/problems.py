"""Say to programs what went wrong, in one form."""

from dataclasses import dataclass

from rashomon import wire
from rashomon.errors import (
    BadJudgement,
    BadReport,
    BadSettings,
    Busy,
    Forbidden,
    MissingResource,
    NotThere,
    RashomonError,
    TooMuch,
    TooOften,
)

PROGRAMS = "/api/"
"""What the addresses for programs begin with."""
MEDIA_TYPE = "application/problem+json"
TITLES = {
    400: "Asked for wrongly",
    401: "Not known who asks",
    403: "Not allowed",
    404: "Not there",
    405: "No such method here",
    408: "Too slow",
    409: "Not possible with this casebook",
    413: "Too much",
    415: "Of another type",
    421: "Led here under another name",
    422: "Not of the form that is taken",
    429: "Too often",
    500: "At fault",
    503: "Busy",
}
"""Each status that an answer can have where something went wrong, in words."""
_STATUSES: tuple[tuple[type[RashomonError], int], ...] = (
    (NotThere, 404),
    (TooMuch, 413),
    (BadSettings, 400),
    (BadJudgement, 409),
    (BadReport, 422),
    (Forbidden, 403),
    (TooOften, 429),
    (Busy, 503),
    (MissingResource, 503),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What went wrong (RFC 9457): `type` leads to what is told of all of its kind, `detail` says what to do."""

    type: str
    title: str
    status: int
    detail: str


def make_problem(status: int, detail: str) -> Problem:
    """What went wrong, by the status of the answer."""
    return Problem(type=f"{PROGRAMS}v1/#{status}", title=TITLES.get(status, "At fault"), status=status, detail=detail)


def status_of(error: RashomonError) -> int:
    """The status of the answer that tells of an error."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), 500)


def say(path: str, status: int, words: str) -> tuple[bytes, str]:
    """What is told under an address of something that went wrong before any face was asked, with its media type."""
    if path.startswith(PROGRAMS):
        return wire.encode(make_problem(status, words)) + b"\n", MEDIA_TYPE
    return f"{words}\n".encode(), "text/plain; charset=utf-8"
