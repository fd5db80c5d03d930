"""Draw who cites, relays, names, denies, copies, contradicts whom."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from rashomon.export.handover.package import Handover
from rashomon.export.handover.sight import THE_REPORT, Sight, see_all
from rashomon.export.handover.tally import Tally
from rashomon.export.statements import FAMILIES, is_named
from rashomon.export.visible import flatten
from rashomon.records.comparison import Comparison
from rashomon.records.event import Event

_MOST_EVIDENCE = 5
_MOST_HOLDERS = 40  # of one value: beyond them not each is tied to each
KINDS = {
    "cites": "a report cites a source",
    "relays": "a source passes on what another says",
    "names": "a source names somebody as who did something, as it is told",
    "denies": "a source denies that somebody did something",
    "copies": "an outlet repeats another's text",
    "contradicts": "two hold values that cannot both be true",
}


@dataclass(slots=True)
class Node:
    """Somebody who says something, or of whom it is said."""

    id: str
    label: str
    type: str = "source"
    country: str = ""
    role: str = ""
    statements: int = 0


@dataclass(slots=True)
class Edge:
    """How one stands to another, so many times, by which words; `stances` are those met."""

    source: str
    target: str
    kind: str
    weight: int = 0
    stances: dict[str, None] = field(default_factory=dict)
    evidence: list[str] = field(default_factory=list)


class Web:
    """Nodes by name, edges by whom they tie: what it holds grows with names, not with reports."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.edges: dict[tuple[str, str, str], Edge] = {}

    def node(self, name: str, type_: str = "source") -> Node:
        """Whoever bears this name; one name in several reports is one node."""
        key = flatten(name).casefold().removeprefix("the ")
        if key not in self.nodes:
            self.nodes[key] = Node(id=f"n{len(self.nodes) + 1}", label=flatten(name), type=type_)
        return self.nodes[key]

    def tie(self, kind: str, nodes: tuple[Node, Node], evidence: str, stance: str | None = None) -> None:
        """One more time that one stands so to another."""
        source, target = nodes
        if source is target:
            return
        edge = self.edges.setdefault((source.id, target.id, kind), Edge(source.id, target.id, kind))
        edge.weight += 1
        if stance:
            edge.stances[stance] = None
        if len(edge.evidence) < _MOST_EVIDENCE:
            edge.evidence.append(evidence)


def draw(handover: Handover, tally: Tally) -> Web:
    """All that the readings and the comparison tell of who stands how to whom."""
    web = Web()
    for sight in see_all(handover):
        _draw_statements(web, sight, tally)
        for event in sight.reading.events:
            _draw_event(web, sight, event, tally)
    if handover.comparison:
        _draw_comparison(web, handover.comparison, tally)
    return web


def _outlet(web: Web, sight: Sight) -> Node:
    name = sight.report.publisher
    return web.node(name, "outlet") if name else web.node(f"report {sight.report.id}", "report")


def _cite(sight: Sight, start: int, end: int) -> str:
    return f"{sight.report.id}#char={start},{end}"


def _draw_statements(web: Web, sight: Sight, tally: Tally) -> None:
    for said in sight.reading.attributions:
        link = sight.says(said)
        if not is_named(link.name):
            tally.add("statement of nobody named", 1, "a graph needs somebody to draw")
            continue
        node = web.node(link.name)
        node.statements += 1
        entity = sight.entities.get(link.entity or "")
        if entity is not None:
            node.type, node.country, node.role = entity.type, entity.country or node.country, entity.role or node.role
        outer = sight.attributions.get(said.within or "")
        relay = sight.says(outer) if outer else None
        relayed = relay is not None and is_named(relay.name)
        above = web.node(relay.name) if relay and relayed else _outlet(web, sight)
        where = (said.cue or said.source or said.content)[0]
        web.tie("relays" if relayed else "cites", (above, node), _cite(sight, *where), said.stance)


def _draw_event(web: Web, sight: Sight, event: Event, tally: Tally) -> None:
    """Whom the innermost source names as who did it; a plan or a guess is no naming."""
    if event.modality != "actual":
        tally.add("event that is planned, supposed or general", 1, "no edge says so much with so few words")
        return
    chain = sight.chain(event.attributions)
    named = [link for link in chain if is_named(link.name)]
    source = web.node(named[-1].name) if named else _outlet(web, sight)
    stance = named[-1].stance if named else "asserts"
    against = FAMILIES.get(stance or "") == "against" or event.polarity == "negative"
    for actor in event.actors:
        entity = sight.entities.get(actor.entity or "")
        if entity is None:
            tally.add("actor of an event with no entity", 1, "a graph needs somebody to draw")
            continue
        web.tie(
            "denies" if against else "names",
            (source, web.node(entity.name, entity.type)),
            _cite(sight, *event.trigger),
            stance,
        )


def _draw_comparison(web: Web, comparison: Comparison, tally: Tally) -> None:
    outlets = {one.id: one.publisher for one in comparison.reports}
    for copy in comparison.copies:
        origin = outlets.get(copy.origin or "")
        for report in copy.reports:
            outlet = outlets.get(report)
            if origin and outlet:
                web.tie("copies", (web.node(outlet, "outlet"), web.node(origin, "outlet")), report)
    for dispute in comparison.disputes:
        if dispute.strength != "strict":
            continue
        sides = [
            dict.fromkeys(
                (one.entity or one.name, one.report)
                for one in position.holders
                if one.name != THE_REPORT and is_named(one.entity or one.name)
            )
            for position in dispute.positions
        ]
        for one, other in combinations(sides, 2):
            pairs = _pair(list(one), list(other), tally)
            for (name, report), (against, _) in pairs:
                web.tie("contradicts", (web.node(name), web.node(against)), f"{report}: {dispute.slot}")


def _pair(
    one: list[tuple[str, str]], other: list[tuple[str, str]], tally: Tally
) -> Iterable[tuple[tuple[str, str], tuple[str, str]]]:
    hidden = max(0, len(one) - _MOST_HOLDERS) + max(0, len(other) - _MOST_HOLDERS)
    tally.add("holder of a disputed value", hidden, f"beyond the first {_MOST_HOLDERS} not each is tied to each")
    return ((a, b) for a in one[:_MOST_HOLDERS] for b in other[:_MOST_HOLDERS])
