"""Tell the tense of the verb that governs a word."""

from bisect import bisect_right
from collections.abc import Container
from typing import Literal

from rashomon.records.parse import Parse

Tense = Literal["past", "present", "future", "possible"]
AHEAD = frozenset({"future", "possible"})
"""The tenses that look ahead: what will be, what may be or was planned."""

_LONGEST_WAY = 40
_FAR = 12
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "has", "have", "did", "been", "'ve", "’ve"})
_FUTURE_AUXILIARIES = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_MODALS = frozenset({"may", "might", "can", "could", "should", "must", "would"})
_BY_TAG: dict[str, Tense] = {"VBD": "past", "VBZ": "present", "VBP": "present", "VBN": "past", "MD": "possible"}


def find_token(parse: Parse, point: int) -> int | None:
    """The token that stands at a place of the clean text; None if none does."""
    place = bisect_right(parse.starts, point) - 1
    return place if place >= 0 and point < parse.ends[place] else None


def tense_at(parse: Parse, point: int, plans: Container[str] = ()) -> Tense | None:
    """The tense of the verb that governs the word at a place of the clean text; None where that cannot be told.

    What is "planned" or "due" may be to come, whatever the tense of the planning; `plans` are such words.
    """
    token = find_token(parse, point)
    infinitive = False
    for _ in range(_LONGEST_WAY):
        if token is None:
            return None
        if parse.words[token].lower() in plans:
            return "past" if parse.tags[token] == "IN" and _is_past_denied(parse, token) else "possible"
        if parse.tags[token].startswith("VB") or parse.tags[token] == "MD":
            tense = _tense_of(parse, token)
            if tense is not None:
                return "future" if infinitive and tense == "present" else tense
            infinitive = True
        token = parse.heads[token] if parse.heads[token] != token else None
    return None


def _is_past_denied(parse: Parse, token: int) -> bool:
    """Whether what was not so until then is told as past: "did not reopen until Friday"."""
    denied = False
    for _ in range(_FAR):
        token = parse.heads[token]
        near = range(max(0, token - _FAR), token)
        denied = denied or any(parse.heads[t] == token and parse.relations[t] == "neg" for t in near)
        if parse.tags[token].startswith("VB") and _tense_of(parse, token) == "past":
            return denied
    return False


def _tense_of(parse: Parse, verb: int) -> Tense | None:
    auxiliaries = {
        parse.words[place].lower()
        for place in range(max(0, verb - _FAR), verb)
        if parse.heads[place] == verb and parse.relations[place] in ("aux", "auxpass")
    }
    if not auxiliaries & {"have", "'ve", "’ve"}:
        if auxiliaries & _FUTURE_AUXILIARIES:
            return "future"
        if auxiliaries & _MODALS:
            return "possible"
    if auxiliaries & _PAST_AUXILIARIES:
        return "past"
    if auxiliaries - {"to"}:
        return "present"
    return _BY_TAG.get(parse.tags[verb])
