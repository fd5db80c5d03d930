"""Hold what the caller says of the reports to come."""

import codecs
import re
from dataclasses import dataclass, fields
from datetime import datetime

from rashomon.errors import BadSettings

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*")
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_date(value: str) -> str | None:
    """The ISO 8601 date, or date and time, that `value` is, with a `T` between them; None if it is none."""
    value = value.strip()
    if not _ISO.fullmatch(value):
        return None
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return None
    return value.replace(" ", "T")


def read_language(value: str) -> str | None:
    """The language code at the head of a tag such as `en-GB`, in lower case; None if `value` is no language tag."""
    tag = _LANGUAGE.fullmatch(value.strip().lower())
    return tag.group(1) if tag else None


def parse_published(text: str) -> str:
    """The date on which a report was published, in ISO 8601.

    Raises BadSettings if `text` is neither a date such as 2025-07-02 nor a date and time.
    """
    found = read_date(text)
    if found is None:
        raise BadSettings(
            f"{text!r} is no publication date; give a day as 2025-07-02, or a day and time as 2025-07-02T09:30:00+04:00"
        )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the caller says of reports that do not say it themselves; `encoding` names how text files are encoded.

    Raises BadSettings where a value cannot be what it is given for.
    """

    published: str | None = None
    publisher: str | None = None
    language: str | None = None
    title: str | None = None
    author: str | None = None
    url: str | None = None
    encoding: str | None = None

    def assumed(self) -> dict[str, str]:
        """What holds of a report where neither its head nor its text says otherwise."""
        named = {name: getattr(self, name) for name in ("title", "author", "publisher", "published")}
        return {name: value for name, value in named.items() if value is not None}

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if value is not None and _SURROGATE.search(value):
                raise BadSettings(f"the {field.name} given is no valid Unicode; give it in UTF-8")
        if self.published is not None:
            object.__setattr__(self, "published", parse_published(self.published))
        if self.language is not None:
            language = read_language(self.language)
            if language is None:
                raise BadSettings(f"{self.language!r} is no language code; give an ISO 639-1 code such as 'en'")
            object.__setattr__(self, "language", language)
        if self.encoding is not None:
            object.__setattr__(self, "encoding", _find_encoding(self.encoding))


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is too much.

    `longest_file` counts the bytes of a file that must be read whole, plain text or a JSON list; JSONL may be of any
    length, `longest_line` counts the bytes of one of its lines. `longest_report` counts code points. `longest_page`
    counts the characters of a page of HTML or of a feed, `most_tags` the tags in one, `deepest_markup` how many of them
    stand within each other.

    Of files that can unpack to more than they are, `largest_unpacked` counts the bytes that one may unpack to,
    `most_pages` the pages of a PDF, `longest_seconds` how long reading one may take, `most_memory` the bytes it may
    use.
    """

    longest_file: int = 100_000_000
    longest_report: int = 5_000_000
    longest_line: int = 32_000_000
    longest_page: int = 20_000_000
    most_tags: int = 200_000
    deepest_markup: int = 500

    largest_unpacked: int = 200_000_000
    most_pages: int = 2_000
    longest_seconds: int = 60
    most_memory: int = 2_000_000_000


def _find_encoding(name: str) -> str:
    try:
        "".encode(name)
        return codecs.lookup(name).name
    except LookupError as error:
        raise BadSettings(f"{name!r} is no text encoding; give one such as utf-8, cp1252 or gb18030") from error
