"""Find who stands how to whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, pairwise, product, zip_longest
from typing import Literal, NamedTuple

from rashomon.export.holders import Identities, Key
from rashomon.export.rows import THE_REPORT
from rashomon.export.statements import FAMILIES, is_named
from rashomon.export.visible import flatten
from rashomon.records.comparison import Comparison, Dispute, Holder
from rashomon.records.span import Span

Kind = Literal["relies", "contradicts", "denies", "accuses"]
Ends = tuple[Key, Key, Kind]
VERBS: dict[Kind, str] = {
    "relies": "relies on",
    "contradicts": "contradicts",
    "denies": "denies what is said by",
    "accuses": "says of a violent or coercive act that it was done by",
}
MOST = 60
"""How many nodes there is room for."""
_MOST_EDGES = 40  # of a kind: more of them hide the others
_MOST_PROOFS = 3
_MOST_HOLDERS = 25  # of one value: beyond them not each is tied to each


class Party(NamedTuple):
    """Whoever says something, or of whom it is said: `key` is one for all its names."""

    key: Key
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Words of a report."""

    report: str
    span: Span | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """That one stands so to another, by some words."""

    kind: Kind
    source: Party
    target: Party
    proof: Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Somebody; `ties` counts the edges that it had before some were left out."""

    id: str
    name: str
    outlet: bool
    ties: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """How one stands to another: how often, with the first words that show it."""

    source: str
    target: str
    kind: Kind
    times: int
    evidence: tuple[Proof, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Who stands how to whom; `hidden` counts the names left out, `cut` the edges."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    hidden: int = 0
    cut: int = 0

    @property
    def names(self) -> dict[str, str]:
        """The names of the nodes by their ids."""
        return {node.id: node.name for node in self.nodes}


class Parties:
    """Who is one party in a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._outlets = {one.id: flatten(one.publisher or "") for one in comparison.reports}
        self._identities = Identities(comparison.copies, self._outlets)

    def of(self, name: str, entity: str | None, report: str) -> Party | None:
        """Who goes by a name in a report; its outlet where it speaks itself; None for nobody in particular."""
        called = self._outlets.get(report, "") if self._identities.is_own(name, report) else flatten(entity or name)
        if not called or called == THE_REPORT or not is_named(called):
            return None
        key = self._identities.key(called, entity if called != self._outlets.get(report) else None, report)
        return None if key[1] else Party(key, called)  # "a witness" of two reports may be two

    def outlet(self, report: str) -> Party | None:
        """Who published a report."""
        return self.of(THE_REPORT, None, report)

    @property
    def outlets(self) -> frozenset[Key]:
        """All who published a report."""
        return frozenset(one.key for one in map(self.outlet, self._outlets) if one)


def find_ties(comparison: Comparison, parties: Parties) -> Iterator[Tie]:
    """Who relies on whom, by the chains that words came through; who contradicts or denies whom, by strict disputes."""
    held = [
        *(side.holders for one in (*comparison.disputes, *comparison.updates) for side in one.positions),
        *(one.holders for one in comparison.agreements),
        [one.holder for one in comparison.denials],
    ]
    known = {(one.report, one.evidence, one.name): one for one in chain.from_iterable(held)}
    for holder in known.values():
        yield from _find_reliance(holder, parties)
    for dispute in comparison.disputes:
        if dispute.strength == "strict":
            yield from _find_conflict(dispute, parties)


def weave(ties: Iterable[Tie], outlets: frozenset[Key] = frozenset(), most: int = MOST) -> Network:
    """The network of these ties: of many those that are told most often, of each kind as many as of the others."""
    proofs: dict[Ends, list[Proof]] = defaultdict(list)
    names: dict[Key, Counter[str]] = defaultdict(Counter)
    for tie in ties:
        if tie.source.key == tie.target.key:
            continue
        source, target = tie.source.key, tie.target.key
        if tie.kind == "contradicts":
            source, target = min(source, target), max(source, target)
        proofs[source, target, tie.kind].append(tie.proof)
        for one in (tie.source, tie.target):
            names[one.key][one.name] += 1
    degrees = Counter(key for source, target, _ in proofs for key in (source, target))
    ranked = sorted(proofs, key=lambda edge: (-len(proofs[edge]), -degrees[edge[0]] - degrees[edge[1]], edge))
    shown = _take(ranked, most)
    ends = {key for source, target, _ in shown for key in (source, target)}
    ordered = sorted(ends, key=lambda key: (-degrees[key], key))
    kept = {key: f"n{number}" for number, key in enumerate(ordered, 1)}
    return Network(
        nodes=tuple(
            Node(id=name, name=_choose(names[key]), outlet=key in outlets, ties=degrees[key])
            for key, name in kept.items()
        ),
        edges=tuple(
            Edge(
                source=kept[source],
                target=kept[target],
                kind=kind,
                times=len(proofs[source, target, kind]),
                evidence=_pick(proofs[source, target, kind]),
            )
            for source, target, kind in shown
        ),
        hidden=len(degrees) - len(kept),
        cut=len(proofs) - len(shown),
    )


def say_edge(edge: Edge, names: Mapping[str, str]) -> str:
    """An edge in words."""
    return f"{names[edge.source]} {VERBS[edge.kind]} {names[edge.target]}"


def _take(ranked: Sequence[Ends], most: int) -> list[Ends]:
    """The first ones of each kind in turn, as long as there is room for both of their ends."""
    kinds = [[edge for edge in ranked if edge[2] == kind] for kind in VERBS]
    kept: set[Key] = set()
    shown: list[Ends] = []
    counted = Counter[Kind]()
    for edge in filter(None, chain.from_iterable(zip_longest(*kinds))):
        if counted[edge[2]] < _MOST_EDGES and len(kept | {*edge[:2]}) <= most:
            kept |= {*edge[:2]}
            counted[edge[2]] += 1
            shown.append(edge)
    return shown


def _find_reliance(holder: Holder, parties: Parties) -> Iterator[Tie]:
    chained = [
        parties.outlet(holder.report),
        *(parties.of(name, None, holder.report) for name in holder.via),
        parties.of(holder.name, holder.entity, holder.report),
    ]
    known = [one for one in chained if one is not None]
    for source, target in pairwise(known):
        yield Tie(kind="relies", source=source, target=target, proof=_prove(holder))


def _find_conflict(dispute: Dispute, parties: Parties) -> Iterator[Tie]:
    """Each holder of a value against each of another one; who denies stands against those who do not."""
    sides = [_once(side.holders[:_MOST_HOLDERS], parties) for side in dispute.positions]
    for one, other in combinations(sides, 2):
        for first, second in product(one, other):
            if first.denies != second.denies:
                denier, denied = (first, second) if first.denies else (second, first)
                yield Tie(kind="denies", source=denier.party, target=denied.party, proof=denier.proof)
            else:
                yield Tie(kind="contradicts", source=first.party, target=second.party, proof=first.proof)


class _Stand(NamedTuple):
    """Who holds a value, whether by denying another one, in which words."""

    party: Party
    denies: bool
    proof: Proof


def _once(holders: Sequence[Holder], parties: Parties) -> list[_Stand]:
    known: dict[Key, _Stand] = {}
    for holder in holders:
        party = parties.of(holder.name, holder.entity, holder.report)
        if party and party.key not in known:
            known[party.key] = _Stand(party, FAMILIES.get(holder.stance) == "against", _prove(holder))
    return list(known.values())


def _prove(holder: Holder) -> Proof:
    return Proof(report=holder.report, span=holder.evidence, words=flatten(holder.quote))


def _choose(names: Counter[str]) -> str:
    """The name that is used most; of several the longest."""
    return min(names, key=lambda name: (-names[name], -len(name), name))


def _pick(proofs: Sequence[Proof]) -> tuple[Proof, ...]:
    return tuple(dict.fromkeys(proofs))[:_MOST_PROOFS]
