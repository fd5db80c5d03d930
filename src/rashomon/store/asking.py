"""Understand what is typed into a search box."""

import re
from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.records.span import Span
from rashomon.store.words import LONGEST, align, fold

_PIECE = re.compile(r'(?P<minus>-?)(?:["“”„](?P<phrase>[^"“”„]*)["“”„]?|(?P<word>[^\s"“”„]+))(?P<star>\*?)')
_MOST = 50


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side, as searches go by them; of a `prefix` the last word is only a beginning."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What must stand in a report, and what must not."""

    wanted: tuple[Term, ...]
    unwanted: tuple[Term, ...]


def understand(asked: str) -> Question:
    """The question behind words, "a phrase", -word, word*. What is no word counts nothing.

    Raises BadSettings where no word is left to look for, or there are too many.
    """
    wanted: list[Term] = []
    unwanted: list[Term] = []
    for piece in _PIECE.finditer(asked):
        word = piece["word"] if piece["word"] is not None else piece["phrase"]
        words = tuple(fold(word).split())
        if words:
            prefix = word.endswith("*") or bool(piece["star"])
            (unwanted if piece["minus"] else wanted).append(Term(words, prefix))
    if not wanted:
        raise BadSettings(f'{asked!r} has no word to look for; write a word, "a phrase", a beginning*')
    if sum(len(term.words) for term in (*wanted, *unwanted)) > _MOST:
        raise BadSettings(f"this asks for more than {_MOST} words; ask for fewer")
    return Question(tuple(wanted), tuple(unwanted))


def find_terms(text: str, question: Question) -> tuple[Span, ...]:
    """Where the wanted terms stand in a text, in order, those that overlap as one."""
    folded, places = align(text)
    patterns = (re.compile(f"(?<![^ ]){_pattern(term)}(?![^ ])") for term in question.wanted)
    found = sorted(match.span() for pattern in patterns for match in pattern.finditer(folded))
    joined: list[Span] = []
    for start, end in found:
        if joined and start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, end))
        else:
            joined.append(Span(start, end))
    if places is None:
        return tuple(joined)
    return tuple(Span(places[start], places[end - 1] + 1) for start, end in joined)


def _pattern(term: Term) -> str:
    words = [re.escape(word) + ("[^ ]*" if len(word) == LONGEST else "") for word in term.words]
    return " +".join(words) + ("[^ ]*" if term.prefix else "")
