"""Take words down to what they share."""

import re
from collections.abc import Collection, Iterator

WORD = re.compile(r"[^\W_][\w’'-]*")
ENDINGS = ("ings", "ing", "ers", "ied", "ies", "ed", "en", "es", "er", "ly", "s")
SHORTEST = 3


def words_of(text: str) -> Iterator[str]:
    """The words of a text in lower case, without possessive endings."""
    for match in WORD.finditer(text):
        word = match.group().lower().replace("’", "'")
        yield word.removesuffix("'s").removesuffix("'")


def stem(word: str) -> str:
    """A word without the endings that English adds most: enough to lead "stuffed" to "stuffing", no more."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word[: -len(ending)]
            break
    if len(word) > SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > SHORTEST else word


def stems_of(text: str, stop: Collection[str]) -> frozenset[str]:
    """The stems of the words of a text that carry meaning: not those in `stop`, none of one or two letters."""
    return frozenset(
        stem(word) for word in words_of(text) if word not in stop and (len(word) >= SHORTEST or word.isdigit())
    )
