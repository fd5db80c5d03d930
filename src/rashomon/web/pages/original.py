"""Show the original of a report beside what was made of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.export.visible import neutralise, show
from rashomon.records.reading import Reading
from rashomon.store.answers import StoredReport
from rashomon.store.queries import find_report, get_reading
from rashomon.web.asking import Asked

_MOST = 12_000  # characters of the clean text to a line, half as many as to a part
_MARKED = 100  # what a mark weighs beside its words
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words as they came and as they are read; the same but where `kind` says what was repaired."""

    before: str
    after: str
    kind: str = ""


_BREAK = Piece(before="", after="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A part of a report, as it came and as it is read; `parts` is how many there are."""

    report: StoredReport
    part: int
    parts: int
    repairs: int
    lines: tuple[tuple[Piece, ...], ...]


def tell_original(asked: Asked) -> Original:
    """A part of the raw text beside the clean one. Raises BadSettings where the report is not there, or not read."""
    stored = find_report(asked.store, asked.name())
    reading = get_reading(asked.store, stored.key)
    if reading is None:
        raise BadSettings(f"the report {stored.id!r} was not read; its bytes are all there is of it")
    parts = list(_cut(list(pair(reading)))) or [()]
    part = min(asked.number("part"), len(parts))
    return Original(report=stored, part=part, parts=len(parts), repairs=len(reading.repairs), lines=parts[part - 1])


def pair(reading: Reading) -> Iterator[tuple[Piece, ...]]:
    """The lines of the clean text, each in pieces with what stood there before; long ones in several."""
    line: list[Piece] = []
    weight = 0
    for piece in _pieces(reading):
        if piece is _BREAK or weight >= _MOST:
            yield tuple(line)
            line, weight = [], 0
        if piece is not _BREAK:
            line.append(piece)
            weight += len(piece.after) + _MARKED * bool(piece.kind)
    yield tuple(line)


def _pieces(reading: Reading) -> Iterator[Piece]:
    """Pieces of the text, none too long, with a break between lines."""
    at = 0
    for repair in reading.repairs:
        yield from _take_plain(reading.text[at : repair.span.start])
        after = _clip(neutralise(repair.span.of(reading.text)))
        yield Piece(before=_clip(show(repair.before)), after=after, kind=repair.kind)
        at = repair.span.end
    yield from _take_plain(reading.text[at:])


def _take_plain(text: str) -> Iterator[Piece]:
    for place, words in enumerate(neutralise(text).split("\n")):
        if place:
            yield _BREAK
        for at in range(0, len(words), _MOST):
            yield Piece(before=words[at : at + _MOST], after=words[at : at + _MOST])


def _cut(lines: Sequence[tuple[Piece, ...]]) -> Iterator[tuple[tuple[Piece, ...], ...]]:
    part: list[tuple[Piece, ...]] = []
    weight = 0
    for line in lines:
        if not line:
            continue
        own = sum(len(piece.after) + len(piece.before) + _MARKED * bool(piece.kind) for piece in line) + 60
        if part and weight + own > 2 * _MOST:
            yield tuple(part)
            part, weight = [], 0
        part.append(line)
        weight += own
    if part:
        yield tuple(part)


def _clip(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} … ({len(words) - _LONGEST:,} more characters)"
