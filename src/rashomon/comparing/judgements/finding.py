"""Find again what was judged, in readings by any recipe."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from rashomon.comparing.judgements.views import Kind, Lost, Roles, View, Views
from rashomon.records.comparison import Found
from rashomon.records.judgement import Anchor, Part, Target
from rashomon.records.reading import Reading
from rashomon.records.span import Span

LEAST = 0.5  # of the words judged that what is found shares
# The roles whose words make a part what it is; others only tell two such parts from each other.
LEADING: Mapping[Kind, tuple[str, ...]] = {
    "attribution": ("source", "cue", "content"),
    "event": ("trigger",),
    "entity": ("mention",),
}
KINDS: Mapping[Part, Kind] = {"attribution": "attribution", "event": "event", "entity": "entity"}


class Search(NamedTuple):
    """What a target was found to be, a group for each of its things; or why it was not found."""

    things: tuple[tuple[Found, ...], ...] = ()
    reason: str | None = None


def find(target: Target, readings: Sequence[Reading]) -> Search:
    """What a target means in readings of the same reports by any recipe; of an incident, its events.

    It is the part that shares most of the raw words in the same roles, at least half, if it is one only. Of an entity
    half of the mentions suffices. Disputes, and incidents as wholes, are found by `settle`.
    """
    try:
        return Search(find_things(target, Views(readings)))
    except Lost as lost:
        return Search(reason=str(lost))


def find_things(target: Target, views: Views) -> tuple[tuple[Found, ...], ...]:
    """What each thing of a target is found to be. Raises Lost where one is not found."""
    return tuple(_find_thing(target.part, anchors, views) for anchors in group(target.anchors))


def group(anchors: Iterable[Anchor]) -> list[list[Anchor]]:
    """The anchors of each thing."""
    things: dict[int, list[Anchor]] = defaultdict(list)
    for anchor in anchors:
        things[anchor.of].append(anchor)
    return [things[number] for number in sorted(things)]


def share(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Of the characters of both, the share in common; no two spans of one side meet."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    whole = sum(a.end - a.start for a in (*one, *other)) - common
    return common / whole if whole > 0 else 0.0


def _find_thing(part: Part, anchors: Sequence[Anchor], views: Views) -> tuple[Found, ...]:
    if part == "copy":
        return tuple(Found(part=part, report=view.reading.report.id) for view in views.of(anchors[0].report))
    if part == "incident":
        return tuple(_find_told(anchors, views))
    kind = KINDS[part]
    reports = {anchor.report for anchor in anchors}
    if len(reports) != 1:
        raise Lost(f"one {kind} has words of one report only, and these are of {len(reports)}")
    return tuple(_find_part(kind, anchors, view) for view in views.of(anchors[0].report))


def _find_part(kind: Kind, anchors: Sequence[Anchor], view: View) -> Found:
    wanted: dict[str, tuple[Span, ...]] = {}
    for anchor in anchors:
        with suppress(Lost):  # one role may be lost where others are not
            wanted[anchor.role] = view.relocate(anchor.spans, anchor.quotes)
    if not wanted:
        raise Lost("its words are not in the report any more")
    return Found(part=kind, report=view.reading.report.id, id=_pick(kind, wanted, view.parts(kind)))


def _find_told(anchors: Sequence[Anchor], views: Views) -> list[Found]:
    """All events that the words of an incident tell of; it may be told of in more reports than there are here."""
    here = [(anchor, view) for anchor in anchors if anchor.report in views for view in views.of(anchor.report)]
    if not here:
        raise Lost("none of its reports is among these")
    found = []
    for anchor, view in here:
        with suppress(Lost):
            spans = view.relocate(anchor.spans, anchor.quotes)
            found += [
                Found(part="event", report=view.reading.report.id, id=name)
                for name, roles in view.parts("event").items()
                if any(share([span], roles["trigger"]) >= LEAST for span in spans)
            ]
    if not found:
        raise Lost("no event has those words")
    return found


def _pick(kind: Kind, wanted: Roles, parts: Mapping[str, Roles]) -> str:
    """The one part that shares most of the words wanted."""
    scored = sorted(((_score(kind, wanted, roles), name) for name, roles in parts.items()), reverse=True)
    if not scored or scored[0][0][0] < LEAST:
        raise Lost(f"no {kind} has those words")
    if len(scored) > 1 and scored[1][0] == scored[0][0]:
        raise Lost(f"more than one {kind} has those words")
    return scored[0][1]


def _score(kind: Kind, wanted: Roles, roles: Roles) -> tuple[float, float]:
    """How much of its leading words a part shares, and of all others, or of all mentions."""
    if kind == "entity":
        mentions = wanted["mention"]
        met = sum(any(span.meets(other) for other in roles["mention"]) for span in mentions)
        return met / len(mentions), share(mentions, roles["mention"])
    leading = [share(wanted.get(role, ()), roles[role]) for role in LEADING[kind] if role in wanted or roles[role]]
    others = [share(wanted[role], roles[role]) for role in wanted if role not in LEADING[kind]]
    return sum(leading) / max(1, len(leading)), sum(others)
