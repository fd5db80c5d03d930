"""Tell which of several judgements of one thing hold."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from rashomon.comparing.judgements.views import Fields
from rashomon.records.comparison import Applied, Contested, Found, Idle, Judgements
from rashomon.records.judgement import Judgement

Key = tuple[str, str]  # a report, with what is meant in it: an entity, an event, or nothing for all of it
# Verdicts of several people on one thing that cannot both hold. Corrections clash where they differ on a field.
CLASHING = frozenset(
    map(
        frozenset,
        (
            ("accept", "reject"),
            ("accept", "correct"),
            ("accept", "part"),
            ("reject", "correct"),
            ("reject", "resolve"),
            ("reject", "merge"),
            ("correct", "part"),
            ("merge", "part"),
        ),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A judgement with what it was found to be of: `key` is the same for all judgements of one thing.

    `fields` says what each field corrected should be; `sides` holds the things that are merged or parted.
    """

    judgement: Judgement
    found: tuple[Found, ...]
    key: Hashable
    fields: Fields = field(default_factory=lambda: MappingProxyType({}))
    sides: tuple[frozenset[Key], ...] = ()

    @property
    def moment(self) -> datetime:
        """When it was made."""
        return datetime.fromisoformat(self.judgement.made)

    @property
    def verdict(self) -> str:
        """What it says; to part an entity by its mentions is to correct them."""
        return "correct" if self.fields else self.judgement.verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Judgements that hold, those that contradict each other, those that their makers replaced."""

    holding: tuple[Say, ...] = ()
    contested: tuple[Contested, ...] = ()
    replaced: tuple[Idle, ...] = ()


def weigh(says: Sequence[Say]) -> Weighed:
    """Which judgements, in order, hold: of each person the last of one thing, if nobody else contradicts it.

    A later correction replaces an earlier one of the same fields only.
    """
    things: dict[Hashable, list[Say]] = defaultdict(list)
    for say in says:
        things[say.key].append(say)
    holding: list[Say] = []
    contested: list[Contested] = []
    replaced: list[Idle] = []
    for said in things.values():
        last, gone = _keep_last(said)
        replaced += gone
        clashes = [(one, other, why) for n, one in enumerate(last) for other in last[:n] if (why := clash(other, one))]
        against = {say.judgement.id for one, other, _ in clashes for say in (one, other)}
        holding += (say for say in last if say.judgement.id not in against)
        if clashes:
            ids = tuple(say.judgement.id for say in last if say.judgement.id in against)
            contested.append(Contested(ids=ids, found=said[0].found, reason=clashes[0][2]))
    position = {say.judgement.id: number for number, say in enumerate(says)}
    holding.sort(key=lambda say: position[say.judgement.id])
    return Weighed(holding=tuple(holding), contested=tuple(contested), replaced=tuple(replaced))


def add(outcome: Judgements, weighed: Iterable[Weighed] = (), unfit: Iterable[Idle] = ()) -> Judgements:
    """What came of judgements, with what came of some more."""
    found = list(weighed)
    applied = [Applied(id=say.judgement.id, found=say.found) for one in found for say in one.holding]
    place = {judgement.id: number for number, judgement in enumerate(outcome.given)}
    return replace(
        outcome,
        applied=tuple(sorted((*outcome.applied, *applied), key=lambda one: place[one.id])),
        contested=(*outcome.contested, *(one for more in found for one in more.contested)),
        unfit=tuple(sorted((*outcome.unfit, *unfit), key=lambda one: place[one.id])),
        replaced=tuple(
            sorted(
                (*outcome.replaced, *(one for more in found for one in more.replaced)), key=lambda one: place[one.id]
            )
        ),
    )


def clash(one: Say, other: Say) -> str | None:
    """How two people's judgements of one thing contradict each other; None where they do not."""
    if one.judgement.by == other.judgement.by:
        return None
    if frozenset((one.verdict, other.verdict)) in CLASHING:
        return f"{one.judgement.verdict} against {other.judgement.verdict}"
    differing = sorted(name for name in one.fields.keys() & other.fields if one.fields[name] != other.fields[name])
    return f"they differ on {', '.join(differing)}" if differing else None


def _keep_last(said: Sequence[Say]) -> tuple[list[Say], list[Idle]]:
    """Of each person what still holds after all they said of one thing."""
    kept: list[Say] = []
    replaced: list[Idle] = []
    for say in said:
        still: list[Say] = []
        for earlier in kept:
            left = earlier if earlier.judgement.by != say.judgement.by else _take(earlier, say)
            if left is None:
                replaced.append(Idle(id=earlier.judgement.id, reason=f"replaced on {say.judgement.made}"))
            else:
                still.append(left)
        kept = [*still, say]
    return kept, replaced


def _take(earlier: Say, later: Say) -> Say | None:
    """What is left of one's earlier judgement after a later one of the same thing."""
    left = {name: value for name, value in earlier.fields.items() if name not in later.fields}
    return replace(earlier, fields=left) if later.fields and left else None
