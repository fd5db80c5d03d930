"""Cut a long article into parts that a browser shows at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape

from rashomon.export.article import Note, Paragraph, Stretch

MOST = 80_000
"""How much a part may weigh: about its bytes, with all that is said of its words."""
_NOTE = 450
_STRETCH = 120
_LISTED = 1_300
_PIECE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some paragraphs, with the numbers of the statements, the happenings that they speak of."""

    paragraphs: tuple[Paragraph, ...]
    statements: frozenset[int]
    happenings: frozenset[int]

    @property
    def cited(self) -> bool:
        """Whether the words that were cited begin here."""
        return any(stretch.cited for paragraph in self.paragraphs for stretch in paragraph.stretches)


def cut_parts(paragraphs: Iterable[Paragraph], most: int = MOST) -> Iterator[Part]:
    """The article in parts, in order; a paragraph that is too long for one goes on in the next."""
    gathered = _Gathered()
    for paragraph in paragraphs:
        for stretch in (piece for one in paragraph.stretches for piece in _divide(one)):
            weight = gathered.weigh(stretch)
            if gathered.weight and gathered.weight + weight > most:
                yield gathered.close()
                gathered = _Gathered()
                weight = gathered.weigh(stretch)
            gathered.take(paragraph, stretch, weight)
    yield gathered.close()


class _Gathered:
    """A part in the making."""

    def __init__(self) -> None:
        self.weight = 0
        self._paragraphs: list[tuple[Paragraph, list[Stretch]]] = []
        self._statements: set[int] = set()
        self._happenings: set[int] = set()

    def weigh(self, stretch: Stretch) -> int:
        """What a stretch would add; what is listed beside the article counts once."""
        said, told = _statements(stretch.notes), _happenings(stretch.notes)
        listed = len(said - self._statements) + len(told - self._happenings)
        words = len(escape(stretch.words).encode())
        return words + listed * _LISTED + len(stretch.notes) * _NOTE + (_STRETCH if stretch.classes else 0)

    def take(self, paragraph: Paragraph, stretch: Stretch, weight: int) -> None:
        """Add a stretch of a paragraph."""
        if not self._paragraphs or self._paragraphs[-1][0] is not paragraph:
            self._paragraphs.append((paragraph, []))
        self._paragraphs[-1][1].append(stretch)
        self._statements |= _statements(stretch.notes)
        self._happenings |= _happenings(stretch.notes)
        self.weight += weight + _STRETCH

    def close(self) -> Part:
        """The part."""
        return Part(
            paragraphs=tuple(replace(of, stretches=tuple(stretches)) for of, stretches in self._paragraphs),
            statements=frozenset(self._statements),
            happenings=frozenset(self._happenings),
        )


def _statements(notes: Iterable[Note]) -> set[int]:
    return {note.statement.number for note in notes if note.statement}


def _happenings(notes: Iterable[Note]) -> set[int]:
    return {note.happening for note in notes if note.happening}


def _divide(stretch: Stretch) -> Iterator[Stretch]:
    """A stretch in pieces, none too long; what begins in it begins in the first, what ends in the last."""
    words = stretch.words
    if len(words) <= _PIECE:
        yield stretch
        return
    pieces = [words[at : at + _PIECE] for at in range(0, len(words), _PIECE)]
    for place, piece in enumerate(pieces):
        first, last = place == 0, place == len(pieces) - 1
        yield replace(
            stretch,
            words=piece,
            anchors=stretch.anchors if first else (),
            told=stretch.told if first else (),
            cited=stretch.cited and first,
            stop=stretch.stop and first,
            ends=stretch.ends if last else (),
        )
