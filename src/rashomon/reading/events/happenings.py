"""Find which events of a report tell of one happening."""

from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar

EMPTY = frozenset({"it", "they", "them", "he", "she", "him", "her", "we", "us", "i", "you", "who", "that", "which", "other"})


def share_happenings(grammar: Grammar, drafts: list[Draft]) -> None:
    """Give events of one happening one id, "h1" …: same type and mode, a side in common, none that contradicts."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        home = next((group for group in groups if all(_may_be_one(grammar, draft, other) for other in group)
                     and any(_is_one(grammar, draft, other) for other in group)), None)
        if home is None:
            groups.append([draft])
        else:
            home.append(draft)
    order = sorted(groups, key=lambda group: group[0].token)
    for number, group in enumerate(order, 1):
        for draft in group:
            draft.happening = f"h{number}"


def _heads(grammar: Grammar, tokens: list[int]) -> frozenset[str]:
    return frozenset(grammar.lemmas[token].lower() for token in tokens) - EMPTY


def _may_be_one(grammar: Grammar, one: Draft, other: Draft) -> bool:
    if one.type != other.type or one.polarity != other.polarity or one.background != other.background:
        return False
    if one.mode != other.mode and one.mode is not None and other.mode is not None:
        return False
    for mine, theirs in ((one.actors, other.actors), (one.recipients, other.recipients)):
        a, b = _heads(grammar, mine), _heads(grammar, theirs)
        if a and b and not a & b:
            return False
    return True


def _is_one(grammar: Grammar, one: Draft, other: Draft) -> bool:
    recipients = _heads(grammar, one.recipients) & _heads(grammar, other.recipients)
    actors = _heads(grammar, one.actors) & _heads(grammar, other.actors)
    if recipients:
        return True
    same_word = grammar.lemmas[one.token] == grammar.lemmas[other.token]
    definite = any(grammar.words[c].lower() in {"the", "that", "this"} for c in grammar.all(other.token, "det")) or any(
        grammar.words[c].lower() in {"the", "that", "this"} for c in grammar.all(one.token, "det"))
    return same_word and (bool(actors) or definite)
