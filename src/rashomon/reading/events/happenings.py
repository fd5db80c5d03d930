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


def _heads(grammar: Grammar, tokens: list[int]) -> list[frozenset[str]]:
    """The words that tell who each is: a whole name, or the head of a phrase."""
    found = []
    for token in tokens:
        for named in [token, *grammar.all(token, "appos")]:
            name = grammar.named.get(named)
            if name is not None and name.label == "PERSON":
                found.append(frozenset(grammar.lemmas[part] for part in range(name.first, name.last)))
            elif grammar.lemmas[named] not in EMPTY and grammar.tags[named] not in {"PRP", "PRP$", "DT"}:
                found.append(frozenset([grammar.lemmas[named]]))
    return found


def _meet(mine: list[frozenset[str]], theirs: list[frozenset[str]]) -> bool:
    return any(a <= b or b <= a for a in mine for b in theirs)


def _may_be_one(grammar: Grammar, one: Draft, other: Draft) -> bool:
    if one.type != other.type or one.polarity != other.polarity or one.background != other.background:
        return False
    if one.mode != other.mode and one.mode is not None and other.mode is not None:
        return False
    for mine, theirs in ((one.actors, other.actors), (one.recipients, other.recipients)):
        a, b = _heads(grammar, mine), _heads(grammar, theirs)
        if a and b and not _meet(a, b):
            return False
    return True


def _is_one(grammar: Grammar, one: Draft, other: Draft) -> bool:
    if _meet(_heads(grammar, one.recipients), _heads(grammar, other.recipients)):
        return True
    same_word = grammar.lemmas[one.token] == grammar.lemmas[other.token]
    definite = any(grammar.words[child].lower() in {"the", "that", "this"} for child in grammar.all(one.token, "det"))
    bare = not _heads(grammar, one.recipients)
    return same_word and ((definite and bare) or _meet(_heads(grammar, one.actors), _heads(grammar, other.actors)))
