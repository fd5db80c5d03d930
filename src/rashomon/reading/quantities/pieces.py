"""Cut a text into words, figures, signs."""

import re
from dataclasses import dataclass

_PIECE = re.compile(
    r"[0-9]{1,3}(?:,[0-9]{2,3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:\.[0-9]+)?|[^\W\d_]+(?:['’][^\W\d_]+)?|\S"
)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of a text as columns, lower case, with the code points where each begins and ends."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def word(self, place: int) -> str:
        """The piece at a place; nothing past either end."""
        return self.words[place] if 0 <= place < len(self.words) else ""

    def touches(self, place: int) -> bool:
        """Whether a piece follows the one before it without a space."""
        return 0 < place < len(self.words) and self.ends[place - 1] == self.starts[place]


def cut(text: str) -> Pieces:
    """The pieces of a text."""
    found = list(_PIECE.finditer(text))
    return Pieces(
        text,
        tuple(piece.group().lower() for piece in found),
        tuple(piece.start() for piece in found),
        tuple(piece.end() for piece in found),
    )
