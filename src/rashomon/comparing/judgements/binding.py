"""Tell which merges hold, which partings do."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from rashomon.comparing.judgements.weighing import Key, Say, Weighed, weigh
from rashomon.comparing.ties import Ties
from rashomon.records.comparison import Contested, Idle

JOINING = frozenset({"merge", "accept"})
PARTING = frozenset({"part", "reject"})
LED = "what one says is not one is led together by what others say is"


class _Clash(NamedTuple):
    parting: Say
    merges: tuple[Say, ...]


def weigh_ties(says: Sequence[Say]) -> Weighed:
    """Which merges and partings, in order, hold.

    Of things that one person merges and parts the later holds. What one parts and others lead together, be it through
    a third thing, is contested.
    """
    weighed = weigh(says)
    replaced = [gone for clash in _find_clashes(weighed.holding) for gone in _replace(clash)]
    gone = {idle.id for idle in replaced}
    left = [say for say in weighed.holding if say.judgement.id not in gone]
    clashes = _find_clashes(left)
    against = {say.judgement.id for clash in clashes for say in (clash.parting, *clash.merges)}
    contested = [
        Contested(
            ids=tuple(say.judgement.id for say in (*clash.merges, clash.parting)),
            found=clash.parting.found,
            reason=LED,
        )
        for clash in clashes
    ]
    return Weighed(
        holding=tuple(say for say in left if say.judgement.id not in against),
        contested=(*weighed.contested, *contested),
        replaced=(*weighed.replaced, *{idle.id: idle for idle in replaced}.values()),
    )


def make_ties(says: Sequence[Say]) -> Ties[Key]:
    """What is one, and what is not, by judgements that hold."""
    return Ties(
        together=tuple(
            frozenset().union(*say.sides) for say in says if say.judgement.verdict == "merge" and len(say.sides) > 1
        ),
        apart=tuple(pair for say in says if say.judgement.verdict in PARTING for pair in combinations(say.sides, 2)),
    )


def _find_clashes(says: Sequence[Say]) -> list[_Clash]:
    merges: dict[Key, list[Say]] = defaultdict(list)
    for say in says:
        if say.judgement.verdict in JOINING:
            for thing in frozenset().union(*say.sides):
                merges[thing].append(say)
    found = []
    for parting in (say for say in says if say.judgement.verdict in PARTING):
        chains = (_lead(first, second, merges) for first, second in combinations(parting.sides, 2))
        chain = next(filter(None, chains), None)
        if chain:
            found.append(_Clash(parting, chain))
    return found


def _lead(start: frozenset[Key], end: frozenset[Key], merges: Mapping[Key, Sequence[Say]]) -> tuple[Say, ...]:
    """The fewest merges that lead from one side of a parting to the other."""
    before: dict[Key, tuple[Key, Say] | None] = dict.fromkeys(start)
    waiting = sorted(start)
    for at in waiting:  # it grows as it is walked
        if at in end:
            return _trace(at, before)
        for merge in merges.get(at, ()):
            for thing in sorted(frozenset().union(*merge.sides) - before.keys()):
                before[thing] = (at, merge)
                waiting.append(thing)
    return ()


def _trace(at: Key, before: Mapping[Key, tuple[Key, Say] | None]) -> tuple[Say, ...]:
    chain: list[Say] = []
    while (step := before[at]) is not None:
        at, merge = step
        chain.append(merge)
    return tuple(chain[::-1])


def _replace(clash: _Clash) -> list[Idle]:
    """What one person said before of things that they merge and part."""
    if len(clash.merges) > 1 or clash.merges[0].judgement.by != clash.parting.judgement.by:
        return []
    earlier, later = sorted((clash.merges[0], clash.parting), key=lambda say: (say.moment, say.judgement.id))
    return [Idle(id=earlier.judgement.id, reason=f"replaced on {later.judgement.made}")]
