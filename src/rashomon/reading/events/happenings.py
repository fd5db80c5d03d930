"""Find which events of a report tell of one happening."""

from dataclasses import dataclass

from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar

EMPTY = frozenset({"it", "they", "them", "he", "she", "him", "her", "we", "us", "i", "you", "who", "that", "which"})
POINTING = frozenset({"the", "that", "this", "these", "those"})
TIMED = frozenset({"npadvmod", "npmod"})
MOST_COMPARED = 12

NATIONS = frozenset({"NORP", "GPE"})
NATION_LETTERS = 4  # "Azeri" and "Azerbaijan", "Russian" and "Russia's"

Names = tuple[tuple[frozenset[str], frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class _Profile:
    """What tells one happening from another."""

    kind: tuple[str, str, bool]
    mode: str | None
    lemma: str
    pointing: bool
    actors: Names
    recipients: Names
    times: frozenset[str]


def share_happenings(grammar: Grammar, drafts: list[Draft]) -> None:
    """Give events of one happening one id, "h1" …: same type and mode, a side in common, nothing that contradicts.

    A bare mention ("the raid") joins the last happening of its word. Each event is compared with a bounded
    number of others.
    """
    groups: list[list[_Profile]] = []
    by_kind: dict[tuple[str, str, bool], list[int]] = {}
    for draft in drafts:
        profile = _profile(grammar, draft)
        near = by_kind.setdefault(profile.kind, [])
        home = next((number for number in reversed(near[-MOST_COMPARED:]) if _belongs(profile, groups[number])), None)
        if home is None:
            home = len(groups)
            groups.append([])
            near.append(home)
        groups[home].append(profile)
        draft.happening = f"h{home + 1}"


def _belongs(profile: _Profile, group: list[_Profile]) -> bool:
    members = group[:MOST_COMPARED]
    return all(_may_be_one(profile, other) for other in members) and any(_is_one(profile, other) for other in members)


def _may_be_one(one: _Profile, other: _Profile) -> bool:
    if one.mode != other.mode and one.mode is not None and other.mode is not None:
        return False
    if one.times and other.times and not one.times & other.times:
        return False
    sides = ((one.actors, other.actors), (one.recipients, other.recipients))
    return all(not mine or not theirs or _meet(mine, theirs) for mine, theirs in sides)


def _is_one(one: _Profile, other: _Profile) -> bool:
    if _meet(one.recipients, other.recipients):
        return True
    if one.lemma != other.lemma:
        return False
    return (one.pointing and not one.recipients) or _meet(one.actors, other.actors)


def _meet(mine: Names, theirs: Names) -> bool:
    return any(
        (a <= b or b <= a) and (not nation or not other or bool(nation & other))
        for a, nation in mine
        for b, other in theirs
    )


def _profile(grammar: Grammar, draft: Draft) -> _Profile:
    token = draft.token
    return _Profile(
        kind=(draft.type, draft.polarity, draft.background),
        mode=draft.mode,
        lemma=grammar.lemmas[token],
        pointing=any(grammar.words[child].lower() in POINTING for child in grammar.all(token, "det")),
        actors=_names(grammar, draft.actors),
        recipients=_names(grammar, draft.recipients),
        times=_times(grammar, token),
    )


def _names(grammar: Grammar, tokens: list[int]) -> Names:
    """The words that tell who each is, a whole name or the head of a phrase, each with the nations that modify it."""
    found = []
    for token in tokens:
        for named in [token, *grammar.all(token, "appos")]:
            name = grammar.named.get(named)
            if name is not None and name.label == "PERSON":
                words = frozenset(grammar.lemmas[part] for part in range(name.first, name.last))
            elif (
                grammar.lemmas[named] in EMPTY
                or grammar.tags[named] in {"PRP", "PRP$", "DT"}
                or grammar.lemmas[named] == "other"
            ):
                words = frozenset([str(named)])
            else:
                words = frozenset(
                    ["police" if grammar.lemmas[named] in grammar.ontology.police else grammar.lemmas[named]]
                )
            nations = frozenset(
                grammar.lemmas[child][:NATION_LETTERS]
                for child in grammar.all(named, "amod", "compound", "poss", "nmod")
                if grammar.labels.get(child) in NATIONS
            )
            found.append((words, nations))
    return tuple(found)


def _times(grammar: Grammar, token: int) -> frozenset[str]:
    """The words for a date that hang on a trigger."""
    found = set()
    for child in grammar.children[token]:
        dates = grammar.all(child, "pobj") if grammar.relations[child] == "prep" else [child]
        for date in dates:
            if grammar.labels.get(date) == "DATE" and (date != child or grammar.relations[child] in {*TIMED, "poss"}):
                found.add(grammar.lemmas[date])
    return frozenset(found)
