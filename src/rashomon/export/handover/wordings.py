"""Cut a text into words that can be held against names."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_APOSTROPHES = frozenset("'’‘ʼʻ`´")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_POSSESSIVE = "'s"


class Token(NamedTuple):
    """A word, folded, with where it stands."""

    start: int
    end: int
    word: str


def fold(text: str) -> str:
    """A text without case or accents, character for character, so that places in it are places in the text."""
    return text.lower() if text.isascii() else "".join(map(_fold, text))


def cut(text: str) -> Iterator[Token]:
    """The words of a text; a possessive is none of its word."""
    for match in _WORD.finditer(fold(text)):
        word = match[0].removesuffix(_POSSESSIVE)
        yield Token(match.start(), match.start() + len(word), word)


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    plain = unicodedata.normalize("NFKD", character).casefold()[:1]
    return plain or character
