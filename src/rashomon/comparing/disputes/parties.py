"""Find where it is disputed who did something, or who began."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from rashomon.comparing.disputes.conflict import Conflict, Pair, gather, side
from rashomon.comparing.origins import is_same_holder, is_same_source
from rashomon.comparing.words import WORD, stem, stems_of
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim

ANY = 1  # the same of two accusations of which one does not say whom it hit
MOST = 0.5  # of the words of an act that another telling of it has too
ARTICLES = frozenset({"the", "a", "an", "of", "and"})
COMMON = 2  # stems of their sentences, besides those of the parties, that two accusations share at the least


def compare_responsibility(claims: Sequence[Claim], tellings: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One says that this one did it, another that another did."""
    pairs = _acts(claims, tellings, slots)
    for one, other in combinations([claim for claim in claims if claim.unit != "act"], 2):
        if one.unit != other.unit or is_same_holder(one, other) or not are_other_parties(one, other, slots):
            continue
        if one.days and other.days and not one.days & other.days:
            continue
        parties = stems_of(f"{one.value} {other.value}", slots.stop)
        if one.harmed & other.harmed - parties:
            alike = True
        elif (one.harmed and other.harmed) or (one.press and other.press):
            continue
        else:
            alike = len((one.about & other.about) - parties) >= ANY
        names = (stems_of(one.holder.name, slots.stop), stems_of(other.holder.name, slots.stop))
        accused = (stems_of(one.value, slots.stop) & names[1], stems_of(other.value, slots.stop) & names[0])
        harmed_party = stems_of(one.value, slots.stop) & other.harmed or stems_of(other.value, slots.stop) & one.harmed
        if harmed_party:
            continue
        cleared = (stems_of(one.value, slots.stop) <= other.about, stems_of(other.value, slots.stop) <= one.about)
        if alike or any(accused) or any(cleared):
            pairs.append((one, other))
    return [
        Conflict("responsibility", _about("responsibility", group), "strict", side(group)) for group in gather(pairs)
    ]


def _acts(claims: Sequence[Claim], tellings: Sequence[Claim], slots: Slots) -> list[Pair]:
    """Pairs of claims that one and the same act was done by two: in the words of both it is the same."""
    pairs: list[Pair] = []
    for act in (claim for claim in claims if claim.unit == "act" and _is_party(claim.value, slots)):
        pairs += [
            (act, other)
            for other in claims
            if other.unit == "act"
            and act.report + act.value < other.report + other.value
            and _is_party(other.value, slots)
            and _is_same_act(act, other.near, other)
            and _are_others(act.value, other.value, slots)
        ]
        pairs += [
            (act, other)
            for other in claims
            if other.unit != "act"
            and (other.kind or _is_party(other.value, slots))
            and (_is_same_act(act, other.about, other) or _is_same_harm(act, other))
            and _are_others(act.value, other.value, slots)
        ]
        for telling in tellings:
            if telling.press:
                continue
            who = _doer(telling.text, act, slots)
            if who and _is_same_act(act, telling.about, telling) and _are_others(act.value, who, slots):
                pairs.append((act, replace(telling, slot="responsibility", value=who, about=telling.about | act.near)))
    return pairs


def _is_party(words: str, slots: Slots) -> bool:
    """Whether words mean somebody who acts, not a thing that acts on others."""
    return (
        _is_named(words)
        or bool(slots.official.search(words))
        or any(w in slots.population_of for w in words.lower().split())
    )


def _is_same_act(act: Claim, deed: frozenset[str], other: Claim) -> bool:
    shared = act.near & deed
    return (
        len(shared) >= COMMON
        and len(shared) >= MOST * len(act.near)
        and not (act.press and other.press)
        and not is_same_holder(act, other)
    )


def _is_same_harm(act: Claim, other: Claim) -> bool:
    """Whether an act and a harm hit the same."""
    return bool(act.harmed & other.harmed) and not (act.press and other.press) and not is_same_holder(act, other)


def _doer(text: str, act: Claim, slots: Slots) -> str | None:
    """Who is named last before the words of an act in what somebody tells of it; None where nobody is."""
    if slots.phrases["negation"].search(text) or slots.phrases["act"].search(text):
        return None
    first = next((m.start() for m in WORD.finditer(text) if stem(m.group().lower()) in act.near), None)
    named = (
        [m.group() for m in slots.phrases["capitalised"].finditer(text[:first]) if m.start() or " " in m.group()]
        if first
        else []
    )
    return named[-1] if named else None


def _are_others(one: str, other: str, slots: Slots) -> bool:
    return bool(stems_of(one, slots.stop)) and not stems_of(one, slots.stop) & stems_of(other, slots.stop)


def compare_sequence(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One says that this side began, another that the other did, or that this one answered."""
    pairs = [
        (one, other)
        for one, other in combinations(claims, 2)
        if not is_same_holder(one, other)
        and (
            (one.kind == other.kind == "began" and are_other_parties(one, other, slots))
            or (one.kind != other.kind and _is_one_party(one, other))
        )
    ]
    return [
        Conflict("sequence", _about("who began", group), "strict", side(map(_say_began, group)))
        for group in gather(pairs)
    ]


def _say_began(claim: Claim) -> Claim:
    """Of who only answered, that it did not begin: else both sides would have one value."""
    return replace(claim, value=f"not {claim.value}") if claim.kind == "answered" else claim


def are_other_parties(one: Claim, other: Claim, slots: Slots) -> bool:
    """Whether those whom two claims name cannot be the same: their countries, roles, or names differ."""
    if is_same_source(one.value, other.value):
        return False
    if one.country and other.country and one.country != other.country:
        return True
    if one.slot == "responsibility" and one.kind and other.kind and one.kind != other.kind:
        return True
    forces = [slots.force_of.get(words.lower().removeprefix("the ")) for words in (one.value, other.value)]
    if forces[0] is not None and forces[0] == forces[1]:
        return False
    named = one.slot == "sequence" or all(c.kind or _is_party(c.value, slots) for c in (one, other))
    return named and not _share_words(one, other)


def _is_named(name: str) -> bool:
    return any(word[:1].isupper() and word.lower() not in ARTICLES for word in name.split())


def _share_words(one: Claim, other: Claim) -> bool:
    return bool(set(one.value.lower().split()) & set(other.value.lower().split()) - ARTICLES)


def _is_one_party(one: Claim, other: Claim) -> bool:
    return is_same_source(one.value, other.value) or (one.country is not None and one.country == other.country)


def _about(slot: str, claims: Sequence[Claim]) -> str:
    words = frozenset.intersection(*(claim.about for claim in claims))
    return f"{slot}: {claims[0].holder.quote}" if words else slot
