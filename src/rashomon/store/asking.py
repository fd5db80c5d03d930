"""Understand what is typed into a search box."""

import re
from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.records.span import Span
from rashomon.store.words import Word, fold

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


def find_terms(words: list[Word], question: Question) -> tuple[Span, ...]:
    """Where the wanted terms stand among the words of a text, in order, overlaps as one."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word.folded, []).append(place)
    found = sorted(span for term in question.wanted for span in _find_term(words, places, term))
    joined: list[Span] = []
    for span in found:
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _find_term(words: list[Word], places: dict[str, list[int]], term: Term) -> list[Span]:
    size = len(term.words)
    first = term.words[0]
    starts = range(len(words)) if size == 1 and term.prefix else places.get(first, [])
    return [
        Span(words[start].span.start, words[start + size - 1].span.end)
        for start in starts
        if start + size <= len(words) and _fits(words[start : start + size], term)
    ]


def _fits(words: list[Word], term: Term) -> bool:
    told = [word.folded for word in words]
    if not term.prefix:
        return told == list(term.words)
    return told[:-1] == list(term.words[:-1]) and told[-1].startswith(term.words[-1])
