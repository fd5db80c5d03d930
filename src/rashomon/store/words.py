"""Cut a text into the words that searches go by."""

import unicodedata
from collections.abc import Iterator
from functools import cache

LONGEST = 64
"""Of a longer word only so many letters are kept."""
_LONGEST_NAME = 500  # characters: PostgreSQL takes 2,704 bytes into an index
LONGEST_KEY = 300
"""Of two names that stand in an index together so many characters are kept."""
_LONGEST_TAIL = 100
_ARTICLE = "the "
_MOST_WORDS = 200_000
_MOST_BYTES = 900_000  # of the different words: PostgreSQL takes somewhat more than a million
_TABLED = 0x2100
# Letters that Unicode does not take apart, though people write one for the other; tatweel and bare hamza count nothing.
_ALIKE = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك",
    "ـ": "", "ء": "",
}  # fmt: skip
_EACH_A_WORD = ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF))  # no spaces between words


def fold(text: str) -> str:
    """The words of a text, in their order, with one space between: accents, case, spellings taken away.

    Of a very long text only the beginning is taken, so that both databases can hold it.
    """
    words = text.translate(_table()).split()
    if len(text) < _MOST_BYTES // 4 and len(words) <= _MOST_WORDS:
        return " ".join(word[:LONGEST] for word in words)
    return " ".join(_cut(words))


def fold_name(name: str) -> str:
    """The words of a name, as names are asked for; of one that is no name but half a page, only the beginning."""
    return fold(name)[:_LONGEST_NAME]


def know(name: str) -> str:
    """What a source is known by: its name without case, accents, article."""
    return fold(name).removeprefix(_ARTICLE)


def cut_tails(folded: str) -> list[str]:
    """What stands in a folded name from each of its words on, so that it is found by any of them."""
    words = folded.split()
    return list(dict.fromkeys(" ".join(words[place:])[:_LONGEST_TAIL] for place in range(len(words))))


def range_tails(words: str) -> tuple[str, str]:
    """Between what the tails lie that begin with folded words: nothing but a space stands before `!` in a name."""
    begun = words[:_LONGEST_TAIL]
    return begun, f"{begun}!"


def align(text: str) -> tuple[str, list[int] | None]:
    """The letters of a text folded, with spaces between words, and for each the place that it has in the text.

    No places are given where each stands where it stood.
    """
    table = _table()
    if all(len(table[ord(character)]) == 1 for character in set(text)):
        return text.translate(table), None
    letters = [(letter, place) for place, character in enumerate(text) for letter in table[ord(character)]]
    return "".join(letter for letter, _ in letters), [place for _, place in letters]


def _cut(words: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    room = _MOST_BYTES
    for word in words[:_MOST_WORDS]:
        short = word[:LONGEST]
        if short not in seen:
            seen.add(short)
            room -= len(short.encode("utf-8"))
            if room < 0:
                return
        yield short


class _Table(dict[int, str]):
    """What each character becomes; of those beyond the first few thousand it is worked out each time."""

    def __missing__(self, code: int) -> str:
        return _fold_character(chr(code))


@cache
def _table() -> _Table:
    return _Table({code: _fold_character(chr(code)) for code in range(_TABLED)})


def _fold_character(character: str) -> str:
    if _is_a_word(character):
        return f" {character} "
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    folded = "".join(map(_fold_part, parts))
    return folded if not folded or folded.strip() else " "


def _fold_part(part: str) -> str:
    if part in _ALIKE:
        return _ALIKE[part]
    if _is_a_word(part):  # what another character stands for: U+F900 for U+8C48
        return f" {part} "
    category = unicodedata.category(part)
    if category == "Cf" or unicodedata.combining(part):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(part))
    return part if category[0] in "LNM" else " "


def _is_a_word(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _EACH_A_WORD)
