"""Draw who stands how to whom."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from math import hypot, sqrt

from markupsafe import Markup

from rashomon.export.drawing.labelling import GROWTH, SIZES, Room, label, surround
from rashomon.export.drawing.network import VERBS, Edge, Kind, Network, Node, say_edge
from rashomon.export.drawing.spreading import Pair, spread
from rashomon.export.drawing.svg import Size, cut, element, link, move, picture, words
from rashomon.export.template import Lead, lead_nowhere
from rashomon.export.wording import say_count

WIDTH = 720.0
_ROWS = {4: 200.0, 12: 340.0, 30: 480.0}
"""How high the sheet is, up to how many nodes."""
_HIGHEST = 620.0
_MARGIN = (90.0, 30.0)
_LONGEST = 190.0
_BEND = 34.0
_GAP = 3.0
_SAMPLE = (44.0, 14.0)


def draw_network(network: Network, *, about: str, lead: Lead = lead_nowhere) -> Markup:
    """The network as circles for sources, squares for outlets, lines of a kind for each kind of tie; empty if it is."""
    if not network.nodes:
        return Markup()
    height = next((high for most, high in _ROWS.items() if len(network.nodes) <= most), _HIGHEST)
    size = (WIDTH, height)
    numbers = {node.id: number for number, node in enumerate(network.nodes)}
    pairs = [(numbers[edge.source], numbers[edge.target]) for edge in network.edges]
    places = _spread(len(numbers), tuple(pairs), height)
    radii = [4.0 + min(6.0, sqrt(node.ties)) for node in network.nodes]
    lines = [
        _draw_edge(edge, bend, say_edge(edge, network.names), (places[one], places[other]), (radii[one], radii[other]))
        for edge, bend in _bend(network.edges)
        for one, other in [(numbers[edge.source], numbers[edge.target])]
    ]
    rooms = {kind: Room(size, map(surround, places, radii)) for kind in SIZES}
    marks = [
        _draw_node(node, place, radius, (rooms, _pull(number, pairs, places) > 0), lead)
        for number, (node, place, radius) in enumerate(zip(network.nodes, places, radii, strict=True))
    ]
    counted = Counter(edge.kind for edge in network.edges)
    return picture(
        "network",
        size,
        element("g", *lines, class_="edges"),
        element("g", *marks, class_="marks"),
        title=f"Network: {about}",
        told=f"{say_count(len(numbers), 'name')}, "
        + ", ".join(f"{say_count(number, 'time')} “{VERBS[kind]}”" for kind, number in counted.items())
        + ". The list beside the picture has every tie.",
        linked=bool(lead("source", network.nodes[0].name, None)),
    )


@lru_cache(maxsize=32)
def _spread(number: int, pairs: tuple[Pair, ...], height: float) -> list[Size]:
    return spread(number, pairs, (WIDTH, height), margin=_MARGIN, least=300 / sqrt(number) * height / 480)


@cache
def draw_sample(kind: Kind) -> Markup:
    """A line of a kind, for the legend."""
    width, height = _SAMPLE
    inside = _draw_line(kind, (2.0, height / 2), (width / 2, height / 2), (width - 2, height / 2))
    return element(
        "svg", element("g", *inside, class_=f"edge {kind}"),
        class_="drawing network sample", viewBox=f"0 0 {width:.0f} {height:.0f}", aria_hidden="true",
    )  # fmt: skip


def _bend(edges: Sequence[Edge]) -> Iterator[tuple[Edge, float]]:
    """Each edge with how far it bends, so that those between the same two can be told apart."""
    between: dict[frozenset[str], list[Edge]] = defaultdict(list)
    for edge in edges:
        between[frozenset((edge.source, edge.target))].append(edge)
    for beside in between.values():
        for place, edge in enumerate(beside):
            side = 1 if edge.source < edge.target else -1
            yield edge, side * _BEND * (place - (len(beside) - 1) / 2)


def _draw_edge(edge: Edge, bend: float, told: str, ends: tuple[Size, Size], radii: tuple[float, float]) -> Markup:
    (x, y), (east, south) = ends
    length = hypot(east - x, south - y) or 1.0
    middle = (
        (x + east) / 2 - bend * (south - y) / length,
        (y + south) / 2 + bend * (east - x) / length,
    )
    first = _approach(ends[0], middle, radii[0] + _GAP)
    last = _approach(ends[1], middle, radii[1] + _GAP)
    times = f" ({edge.times} times)" if edge.times > 1 else ""
    return element(
        "g",
        element("title", words(told + times)),
        *_draw_line(edge.kind, first, middle, last),
        class_=f"edge {edge.kind}",
        data_from=edge.source,
        data_to=edge.target,
    )


def _draw_line(kind: Kind, first: Size, middle: Size, last: Size) -> Iterator[Markup]:
    """A line with the head of its kind: an arrow, an open arrow, a bar, or in its midst the two strokes of ≠."""
    yield element("path", class_="line", d=f"M{_at(first)}Q{_at(middle)} {_at(last)}")
    across, down = last[0] - middle[0], last[1] - middle[1]
    length = hypot(across, down) or 1.0
    along, beside = (across / length, down / length), (-down / length, across / length)

    def step(start: Size, ahead: float, aside: float) -> str:
        return _at((start[0] + ahead * along[0] + aside * beside[0], start[1] + ahead * along[1] + aside * beside[1]))

    if kind == "contradicts":
        centre = ((first[0] + 2 * middle[0] + last[0]) / 4, (first[1] + 2 * middle[1] + last[1]) / 4)
        d = f"M{step(centre, -3, -5)}L{step(centre, 0, 5)}M{step(centre, 0, -5)}L{step(centre, 3, 5)}"
    elif kind == "denies":
        d = f"M{step(last, 0, -5)}L{step(last, 0, 5)}"
    else:
        d = f"M{step(last, -8, -4)}L{_at(last)}L{step(last, -8, 4)}" + ("z" if kind == "relies" else "")
    yield element("path", class_="head", d=d)


def _pull(number: int, pairs: Sequence[Pair], places: Sequence[Size]) -> float:
    """How far to the right those lie whom a node is tied to: its name stands better on the other side."""
    ends = [(one, other) if one == number else (other, one) for one, other in pairs if number in (one, other)]
    return sum(places[other][0] - places[one][0] for one, other in ends)


def _draw_node(node: Node, at: Size, radius: float, room: tuple[dict[str, Room], bool], lead: Lead) -> Markup:
    rooms, leftward = room
    told = f"{node.name}{' (outlet)' if node.outlet else ''}: {say_count(node.ties, 'tie')}"
    shape = (
        element("rect", class_="dot", x=-radius * 0.9, y=-radius * 0.9, width=radius * 1.8, height=radius * 1.8)
        if node.outlet
        else element("circle", class_="dot", r=radius)
    )
    texts = []
    for kind, size in SIZES.items():
        found = label(
            rooms[kind],
            at,
            radius * GROWTH[kind],
            cut(node.name, size, _LONGEST * size / SIZES["wide"]),
            size,
            leftward=leftward,
        )
        crowded = "" if found else " crowded"
        if found or kind == "wide":
            x, y, anchor = (found.x, found.y, found.anchor) if found else (0.0, -radius - 4, "middle")
            text = found.text if found else cut(node.name, size, _LONGEST)
            texts.append(element("text", words(text), class_=f"name {kind}{crowded}", x=x, y=y, text_anchor=anchor))
    inner = element("g", element("circle", class_="reach", r=radius + 6), shape, *texts, class_="steady")
    held = link(
        lead("source", node.name, None), element("title", words(told)), inner,
        class_="mark outlet" if node.outlet else "mark", data_node=node.id,
    )  # fmt: skip
    return element("g", held, transform=move(*at))


def _approach(end: Size, other: Size, away: float) -> Size:
    """A point on the way from a node, at its rim."""
    across, down = other[0] - end[0], other[1] - end[1]
    length = hypot(across, down) or 1.0
    return end[0] + across / length * away, end[1] + down / length * away


def _at(place: Size) -> str:
    return f"{place[0]:.1f} {place[1]:.1f}"
