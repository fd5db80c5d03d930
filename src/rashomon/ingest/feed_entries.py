"""Find where the entries of a feed stand in its bytes."""

import re
from html import unescape
from itertools import pairwise
from typing import NamedTuple
from xml.parsers import expat

_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_RSS = ("", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://channel.netscape.com/rdf/simple/0.9/")  # fmt: skip  # noqa: E501
_ENTRIES = {*((space, "item") for space in _RSS), *((space, "entry") for space in _ATOM)}
# Where the words of an entry stand, the fullest first.
_CONTENTS = (
    ("http://purl.org/rss/1.0/modules/content/", "encoded"),
    *((space, "content") for space in _ATOM),
    *((space, "description") for space in _RSS),
    *((space, "summary") for space in _ATOM),
)
_FULL = ("encoded", "content")
_PLAIN = ("text", "text/plain", "xhtml", "application/xhtml+xml")
_TAG_END = re.compile(rb"""(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0<", b"<\0")
_PIECE = re.compile(r"<!\[CDATA\[(.*?)\]\]>|&[#\w]{1,32};|[^&<]+|.", re.DOTALL)


class Content(NamedTuple):
    """What an entry says: where it begins and ends in the feed, its element's name, its type where it names one."""

    start: int
    end: int
    name: str
    type: str

    @property
    def is_full(self) -> bool:
        """Whether its element is made for the whole of a report, and not for a summary."""
        return self.name in _FULL

    @property
    def is_wrapped(self) -> bool:
        """Whether its markup is escaped or CDATA: so it is in RSS, and in Atom where the type does not say else."""
        return self.type.lower() not in _PLAIN


class Entry(NamedTuple):
    """Where an entry begins and ends in the feed, and its fullest content that is not empty."""

    start: int
    end: int
    content: Content | None


class Unwrapped(NamedTuple):
    """Markup that was taken out of XML, with where each of its characters begins and ends there."""

    markup: str
    places: tuple[tuple[int, int], ...]

    def trace(self, start: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of the markup stands in the XML; None where it stands there in several pieces."""
        for before, after in pairwise(self.places[start:end]):
            if after[0] != before[1] and after != before:
                return None
        return self.places[start][0], self.places[end - 1][1]


def find_entries(raw: bytes) -> list[Entry] | None:
    """The entries of a well-formed feed, in order; None where the feed is not well-formed."""
    if raw.startswith(_WIDE):
        return None
    finder = _Finder(raw)
    try:
        finder.parser.Parse(raw, True)
    except (expat.ExpatError, ValueError, LookupError):
        return None
    return finder.entries


def unwrap(inner: str) -> Unwrapped:
    """The markup that `inner`, the inside of an element, holds as CDATA or escaped."""
    pieces: list[str] = []
    places: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(inner):
        if piece.group(1) is not None:
            pieces.append(piece.group(1))
            places += ((at, at + 1) for at in range(*piece.span(1)))
        elif piece.group().startswith("&"):
            said = unescape(piece.group())
            pieces.append(said)
            places += [piece.span()] * len(said)
        else:
            pieces.append(piece.group())
            places += ((at, at + 1) for at in range(*piece.span()))
    return Unwrapped("".join(pieces), tuple(places))


class _Finder:
    def __init__(self, raw: bytes) -> None:
        self.entries: list[Entry] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._raw = raw
        self._depth = 0
        self._entry: tuple[int, int] | None = None
        self._content: tuple[int, int, str, str] | None = None
        self._found: dict[tuple[str, str], Content] = {}

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        at, key = self.parser.CurrentByteIndex, _split(name)
        if self._entry is None and key in _ENTRIES:
            self._entry, self._found = (at, self._depth), {}
        elif self._entry and self._depth == self._entry[1] + 1 and key in _CONTENTS and key not in self._found:
            start = self._end_of_tag(at)
            self._content = (
                start,
                self._depth,
                key[1],
                attributes.get("type", "html" if key[0] not in _ATOM else "text"),
            )

    def _end(self, name: str) -> None:
        at = self.parser.CurrentByteIndex
        if self._content and self._depth == self._content[1]:
            start, _, element, kind = self._content
            if self._raw[start:at].strip():
                self._found[_split(name)] = Content(start, at, element, kind)
            self._content = None
        elif self._entry and self._depth == self._entry[1]:
            fullest = next((self._found[key] for key in _CONTENTS if key in self._found), None)
            # Of an element that is one tag alone, expat tells where that tag ends.
            alone = self._raw.endswith(b"/>", self._entry[0], at) and at == self._end_of_tag(self._entry[0])
            end = at if alone else self._end_of_tag(at)
            self.entries.append(Entry(self._entry[0], end, fullest))
            self._entry = None
        self._depth -= 1

    def _end_of_tag(self, at: int) -> int:
        tag = _TAG_END.match(self._raw, at)
        return tag.end() if tag else at


def _split(name: str) -> tuple[str, str]:
    space, _, local = name.rpartition(" ")
    return space, local
