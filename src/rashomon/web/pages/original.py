"""Show the original of a report beside what was made of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.export.visible import neutralise, show
from rashomon.records.reading import Reading
from rashomon.store.answers import StoredReport
from rashomon.store.queries import find_report, get_reading
from rashomon.web.asking import Asked

_MOST = 12_000  # characters of the clean text to a part


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words as they came and as they are read; the same but where `kind` says what was repaired."""

    before: str
    after: str
    kind: str = ""


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
    for piece in _pieces(reading):
        rows = piece.after.split("\n") if not piece.kind else [piece.after]
        for place, words in enumerate(rows):
            if place:
                yield tuple(line)
                line = []
            for at in range(0, len(words), _MOST):
                line.append(
                    Piece(before=words[at : at + _MOST], after=words[at : at + _MOST]) if not piece.kind else piece
                )
                if sum(len(one.after) for one in line) >= _MOST or len(line) >= 400:
                    yield tuple(line)
                    line = []
            if piece.kind and not words:
                line.append(piece)
    yield tuple(line)


def _pieces(reading: Reading) -> Iterator[Piece]:
    at = 0
    for repair in reading.repairs:
        plain = neutralise(reading.text[at : repair.span.start])
        if plain:
            yield Piece(before=plain, after=plain)
        after = neutralise(reading.text[repair.span.start : repair.span.end])
        yield Piece(before=_clip(show(repair.before)), after=_clip(after), kind=repair.kind)
        at = repair.span.end
    rest = neutralise(reading.text[at:])
    if rest:
        yield Piece(before=rest, after=rest)


def _cut(lines: Sequence[tuple[Piece, ...]]) -> Iterator[tuple[tuple[Piece, ...], ...]]:
    part: list[tuple[Piece, ...]] = []
    weight = 0
    for line in lines:
        if not line:
            continue
        own = sum(len(piece.after) + len(piece.before) + 100 * bool(piece.kind) for piece in line) + 60
        if part and weight + own > 2 * _MOST:
            yield tuple(part)
            part, weight = [], 0
        part.append(line)
        weight += own
    if part:
        yield tuple(part)


def _clip(words: str) -> str:
    return words if len(words) <= 300 else f"{words[:300]} … ({len(words) - 300:,} more characters)"
