"""Turn rows of words into expressions that find them.

A form is written as rows of lower-case words, words that must have a capital, word classes in capitals, [ ] around
what may be missing, ( | ) around choices, {name} for a part given elsewhere, and "CLASS:name" to name what is found. A
text is turned into a string with one sign a lexeme, where a sign stands for the set of classes that the lexeme is of; a
form becomes a regular expression over such strings. No form repeats, so that matching takes time linear in the text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from rashomon.errors import MissingResource

FILLER = " "
"""The sign of a lexeme that is of no class."""

_FIRST_SIGN = 0xE000  # the private use area: no sign is an operator of regular expressions
_PIECE = re.compile(r"\{(?P<part>\w+)\}|(?P<mark>[\[\]()|])|(?P<word>[^\s:\[\]()|{}]+)(?::(?P<name>\w+))?")


@dataclass(frozen=True, slots=True)
class Form:
    """An expression over signs, the signs that it can begin with, what it means, and what else was given for it.

    A group that the form names "unit" is called "unit_1", "unit_2" … in the expression.
    """

    expression: re.Pattern[str]
    firsts: frozenset[str]
    means: str
    given: Mapping[str, str]


class Alphabet:
    """One sign for each set of classes."""

    def __init__(self, sets: Iterable[frozenset[str]]) -> None:
        self._signs = {classes: chr(_FIRST_SIGN + place) for place, classes in enumerate(dict.fromkeys(sets))}
        self.signs = tuple(self._signs.values())

    def sign(self, classes: frozenset[str]) -> str:
        """The sign of a set of classes."""
        return self._signs[classes]

    def having(self, kind: str) -> frozenset[str]:
        """The signs of all sets that a class is in."""
        return frozenset(sign for classes, sign in self._signs.items() if kind in classes)


def words_of(forms: Iterable[str]) -> Iterator[str]:
    """The words and marks that forms name themselves, as against classes."""
    for form in forms:
        for piece in _PIECE.finditer(form):
            if piece["word"] and not piece["word"].isupper():
                yield piece["word"]


def make_form(row: Mapping[str, str], parts: Mapping[str, str], alphabet: Alphabet) -> Form:
    """A form of a table, its parts put in.

    Raises MissingResource where it names a part or a class that is not there, or a bracket is not closed.
    """
    written = row["form"]
    try:
        while "{" in written:
            written = re.sub(r"\{(\w+)\}", lambda found: parts[found[1]], written)
        compiler = _Compiler(written, alphabet)
        made = compiler.choice()
        if not compiler.done():
            raise ValueError("a bracket too many")
    except (KeyError, ValueError) as error:
        raise MissingResource(f"form {row['form']!r} cannot be understood: {error}; mend it in its table") from error
    given = {key: value for key, value in row.items() if key not in ("form", "means")}
    return Form(re.compile(made.expression), made.firsts, row["means"], MappingProxyType(given))


@dataclass(frozen=True, slots=True)
class _Made:
    expression: str
    firsts: frozenset[str]
    empty: bool
    """Whether it can be missing."""


class _Compiler:
    """A recursive descent over one form."""

    def __init__(self, written: str, alphabet: Alphabet) -> None:
        self._pieces = list(_PIECE.finditer(written))
        if odd := _PIECE.sub("", written).strip():
            raise ValueError(f"{odd!r} is out of place")
        self._place = 0
        self._alphabet = alphabet
        self._seen: dict[str, int] = {}

    def done(self) -> bool:
        return self._place == len(self._pieces)

    def choice(self) -> _Made:
        options = [self._row()]
        while not self.done() and self._pieces[self._place]["mark"] == "|":
            self._place += 1
            options.append(self._row())
        return _Made(
            "(?:" + "|".join(option.expression for option in options) + ")",
            frozenset().union(*(option.firsts for option in options)),
            any(option.empty for option in options),
        )

    def _row(self) -> _Made:
        expression, firsts, empty = "", frozenset[str](), True
        while not self.done() and self._pieces[self._place]["mark"] not in ("|", ")", "]"):
            part = self._part()
            expression += part.expression
            firsts, empty = firsts | (part.firsts if empty else frozenset()), empty and part.empty
        return _Made(expression, firsts, empty)

    def _part(self) -> _Made:
        piece = self._pieces[self._place]
        self._place += 1
        if piece["mark"]:
            inner = self.choice()
            if self.done() or self._pieces[self._place]["mark"] != {"(": ")", "[": "]"}[piece["mark"]]:
                raise ValueError(f"{piece['mark']!r} is not closed")
            self._place += 1
            return inner if piece["mark"] == "(" else _Made(f"{inner.expression}?", inner.firsts, empty=True)
        signs = self._alphabet.having(piece["word"])
        if not signs:
            raise ValueError(f"{piece['word']!r} is neither word nor class")
        return _Made(self._named(piece["name"], f"[{''.join(sorted(signs))}]"), signs, empty=False)

    def _named(self, name: str | None, expression: str) -> str:
        if name is None:
            return expression
        self._seen[name] = self._seen.get(name, 0) + 1
        return f"(?P<{name}_{self._seen[name]}>{expression})"
