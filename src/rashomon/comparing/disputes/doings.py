"""Find where it is disputed that something was done."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from rashomon.comparing.claims import is_general
from rashomon.comparing.disputes.conflict import Conflict
from rashomon.comparing.origins import is_same_holder
from rashomon.comparing.words import stem, stems_of
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim

SHARED = 0.5  # of the weight of the words of a denial that what it denies has too
FEWEST = 2  # words that they share at the least
LEAST = 0.3  # the same where the one who denies is named in the telling
MOST = 0.7  # the same of one who says only that something is not so
NEAR = 500  # characters back to which "the allegation" reaches


def compare_occurrence(denials: Sequence[Claim], tellings: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One denies what others say happened."""
    weights = _weigh(tellings, denials)
    own = frozenset((telling.report, telling.text) for telling in tellings if telling.own)
    found: list[Conflict] = []
    for denial in denials:
        general = denial.kind == "general" or is_general(denial, slots)
        against = [
            telling
            for telling in tellings
            if not is_same_holder(telling, denial)
            and not (denial.own and (denial.report, telling.text) in own)  # it tells that itself
            and (_is_accused(telling, denial, slots) if general else _is_denied(telling, denial, weights, slots))
            and (denial.slot == "occurrence" or stems_of(denial.holder.name, slots.stop) & telling.about)
        ]
        if against:
            about = (against[0].text if general else denial.text).removeprefix("that ")
            found.append(Conflict(denial.slot, about, "strict", (tuple(against), (denial,))))
    return _join(found)


def _weigh(tellings: Sequence[Claim], denials: Sequence[Claim]) -> Mapping[str, float]:
    """How much a stem says: the fewer tellings of the story have it, the more (Spärck Jones 1972).

    What only denials say weighs as much as the rarest.
    """
    seen = Counter(stem for telling in tellings for stem in telling.about)
    weights = {stem: math.log((1 + len(tellings)) / count) for stem, count in seen.items()}
    top = max(weights.values(), default=1.0)
    return dict.fromkeys((stem for denial in denials for stem in denial.about), top) | weights


def _is_denied(telling: Claim, denial: Claim, weights: Mapping[str, float], slots: Slots) -> bool:
    """Whether a telling is what a denial denies: the words that they share say so, the rarer the more."""
    if _is_one_sentence(telling, denial):
        return False
    shared = denial.about & telling.about
    deed = denial.near if telling.own or denial.kind is None else frozenset[str]()
    if not shared or (deed and not deed & telling.about):
        return False  # what else is said of whom a denial names is not what it denies
    negated = bool(slots.phrases["negation"].search(telling.text))
    if negated if denial.kind == "negated" else negated != bool(slots.phrases["negation"].search(denial.text)):
        return False  # "the door has no lock" does not tell what "denied that the door was locked" denies
    if denial.press and telling.press:
        return False
    named = not denial.own and stem(denial.holder.name.split()[-1].lower()) in telling.about
    weighed = sum(weights[s] for s in shared) / (sum(weights[s] for s in denial.about) or 1.0)
    share = max(weighed, len(shared) / (len(denial.about) or 1))
    if denial.kind == "negated":
        return len(shared) >= FEWEST and share >= (SHARED if named else MOST)
    return (len(shared) >= FEWEST or named) and share >= (LEAST if named else SHARED)


def _is_one_sentence(telling: Claim, denial: Claim) -> bool:
    """Whether a telling stands in the sentence that denies it, or in a copy of that.

    Whom another report names for the very words that are denied does tell them: "the ferry had been overloaded".
    """
    if denial.holder.quote in telling.holder.quote:
        return True
    within = telling.holder.quote in denial.holder.quote
    return within and (telling.own or telling.report == denial.report)


def _is_accused(telling: Claim, denial: Claim, slots: Slots) -> bool:
    """Whether a telling is what a general denial must mean: an act alleged by somebody in the same report."""
    if telling.report != denial.report or telling.own or slots.phrases["negation"].search(telling.text):
        return False
    distance = denial.holder.evidence.start - telling.holder.evidence.end
    if not slots.phrases["wrongdoing"].search(denial.text) and not 0 <= distance <= NEAR:
        return False
    return telling.holder.stance == "alleges" or bool(slots.crimes.search(telling.text))


def _join(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Conflicts that deny the same tellings, or copies of them, are one."""
    joined: list[Conflict] = []
    for conflict in conflicts:
        for place, other in enumerate(joined):
            if conflict.slot == other.slot and _quotes(conflict) & _quotes(other):
                sides = tuple(tuple(dict.fromkeys((*a, *b))) for a, b in zip(other.sides, conflict.sides, strict=True))
                joined[place] = Conflict(other.slot, other.about, other.strength, sides)
                break
        else:
            joined.append(conflict)
    return joined


def _quotes(conflict: Conflict) -> frozenset[str]:
    """The words of those who tell what is denied."""
    return frozenset(claim.holder.quote for claim in conflict.sides[0])
