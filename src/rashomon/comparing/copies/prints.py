"""Take the print of a text: the hashes of all its runs of words."""

import re
from array import array
from typing import TypeAlias
from zlib import crc32

LENGTH = 4  # words of one run; with one word in eight edited, six runs in ten survive
VOCABULARY = 300_000  # spellings that are kept at once

Print: TypeAlias = "array[int]"  # a hash for each run of LENGTH words, in order

_OUTSIDE = re.compile(r"\W+")


class Printer:
    """Takes prints; remembers the spellings that it met, since news repeats its words."""

    def __init__(self) -> None:
        self._codes = _Codes()

    def take(self, text: str) -> Print:
        """The print of a text: empty where it has fewer words than a run.

        A word is what stands between spaces, without case or punctuation. The hash of a tuple of numbers is the same in
        each run of Python, which that of a string is not.
        """
        if len(self._codes) > VOCABULARY:
            self._codes.clear()
        words = list(map(self._codes.__getitem__, text.split()))
        return array("q", map(hash, zip(*(words[first:] for first in range(LENGTH)), strict=False)))


class _Codes(dict[str, int]):
    """A number for each spelling: one number for "Pier," and "pier"."""

    def __missing__(self, word: str) -> int:
        code = self[word] = crc32(_OUTSIDE.sub("", word.lower()).encode("utf-8", "surrogatepass"))
        return code


def count_words(taken: Print) -> int:
    """How many words the text of a print has that is not empty."""
    return len(taken) + LENGTH - 1
