"""Hold one report as it reached us."""

from dataclasses import dataclass, field
from typing import Any, Literal

from rashomon.records.remark import Remark
from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingReport:
    """One report as a line of JSON brings it; one of `text` and `html` is required, unknown keys are kept as extra."""

    id: str | None = None
    text: str | None = None
    html: str | None = None
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoding:
    """How the bytes became characters."""

    encoding: str
    how: Literal["declared", "bom", "detected", "given"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """How a file that is no plain text became raw text; `map` leads each raw stretch back to bytes of the file."""

    tool: str
    version: str
    map: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What is known of a report besides its words.

    `sha256` is the digest of the bytes as they came; `published` an ISO 8601 date or date and time; `language` an
    ISO 639-1 code; `extra` the keys that rashomon does not know.
    """

    id: str
    sha256: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    decoding: Decoding | None = None
    extraction: Extraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The bytes that a report came in, as they came: `Head.sha256` is the digest of `data`.

    `media_type` is theirs (IANA); `place` says where they stood, for people: `reports.jsonl, line 7`; `container` is
    the SHA-256 of the file that they were taken out of, where it held more than them; `envelope` the bytes that stood
    before them there: the headers of a WARC record with those of its HTTP response.
    """

    data: bytes
    media_type: str
    place: str
    container: str | None = None
    envelope: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report: its head, its raw text, and what was odd about its arrival.

    `assumed` is what the caller says of author, publisher, published, title where neither head nor text say it. `raw`
    is None where a program made the report.
    """

    head: Head
    text: str
    raw: Raw | None = field(default=None, repr=False)
    assumed: dict[str, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A report that could not be read, in its place in the stream."""

    schema: Literal["rashomon.failure/1"] = "rashomon.failure/1"
    report: Head
    stage: str
    error: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the parts of a report stand in its clean text.

    `paragraphs` are the stretches to be parsed, in order: running text and the headline, each apart; byline and
    dateline are left out of them.
    A byline's `author`, a dateline's `publisher` and `published` are what those lines say, as far as they do.
    """

    paragraphs: tuple[Span, ...]
    headline: Span | None = None
    byline: Span | None = None
    dateline: Span | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
