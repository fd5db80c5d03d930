"""Say by words of reports what is judged."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rashomon.comparing.judgements.rules import find_fault
from rashomon.comparing.judgements.views import Kind, View, Views
from rashomon.errors import BadJudgement
from rashomon.records.comparison import Dispute, Incident
from rashomon.records.judgement import Anchor, Correction, Judgement, Target, Verdict, sign
from rashomon.records.reading import Reading
from rashomon.records.span import Span


class Place(NamedTuple):
    """Where a part stands: the reading, and the part's id in it."""

    reading: Reading
    id: str


def judge(
    target: Target,
    verdict: Verdict,
    *,
    by: str,
    made: str,
    reason: str | None = None,
    corrections: Sequence[Correction] = (),
) -> Judgement:
    """What `by`, a person, says of `target`, at `made` (ISO 8601 with an offset), with its id.

    `correct` needs corrections, `rate` one of the field `reliability` with a letter from A to F, `resolve` a reason,
    `merge` or `part` a target of two things or more. Raises BadJudgement where there can be no such judgement.
    """
    judgement = Judgement(
        id="", made=made, by=by, verdict=verdict, target=target, corrections=tuple(corrections), reason=reason
    )
    fault = find_fault(judgement)
    if fault:
        raise BadJudgement(fault)
    return sign(judgement)


def correct(reading: Reading, field: str, value: str | None = None, spans: Iterable[Span] = ()) -> Correction:
    """What a field should be: a value, or words at `spans` of the reading's text, or both; neither for nothing.

    Of an attribution `source`, `cue` and `content` are words (no source: the report itself says so), `speaker` words
    that name an entity, or its name; of an event `actors` and `recipients` are words, `time` and `place` words, or a
    value, or both; a field of an entity that is none of its own is an attribute: age, nationality, occupation ….
    """
    view = View(reading)
    raw = view.cite(spans)
    return Correction(field=field, value=value, spans=raw, quotes=view.quote(raw))


def aim_at_parts(kind: Kind, places: Sequence[Place]) -> Target:
    """The attributions, events or entities at some places, one or, to merge or part them, several.

    Raises BadJudgement where a reading has no part of that id.
    """
    anchors: list[Anchor] = []
    for number, (reading, name) in enumerate(places):
        view = View(reading)
        roles = view.parts(kind).get(name)
        if roles is None:
            raise BadJudgement(f"the reading of {reading.report.id!r} has no {kind} {name!r}")
        anchors += (_point(view, role, raw, number) for role, raw in roles.items() if raw)
    return Target(part=kind, anchors=tuple(anchors))


def aim_at_mentions(reading: Reading, sides: Sequence[Sequence[Span]]) -> Target:
    """Entities that are told by their mentions, one of each side: to part one that the machine took for several."""
    view = View(reading)
    anchors = (_point(view, "mention", view.cite(side), number) for number, side in enumerate(sides))
    return Target(part="entity", anchors=tuple(anchors))


def aim_at_incidents(incidents: Sequence[Incident], readings: Sequence[Reading]) -> Target:
    """The incidents of a comparison of these readings, one or, to merge or part them, several.

    To part one incident, aim at two that share out its mentions: `replace(incident, mentions=…)`.
    """
    views = Views(readings).by_id
    anchors = []
    for number, incident in enumerate(incidents):
        told: dict[str, list[Span]] = {}
        for mention in incident.mentions:
            told.setdefault(mention.report, []).extend(views[mention.report].parts("event")[mention.event]["trigger"])
        anchors += [_point(views[report], "trigger", raw, number) for report, raw in told.items()]
    return Target(part="incident", anchors=tuple(anchors))


def aim_at_copy(readings: Sequence[Reading]) -> Target:
    """The link between reports that repeat each other, or that a person says do."""
    return Target(
        part="copy",
        anchors=tuple(
            Anchor(report=reading.report.sha256, role="report", of=number) for number, reading in enumerate(readings)
        ),
    )


def aim_at_dispute(dispute: Dispute, readings: Sequence[Reading]) -> Target:
    """A dispute of a comparison of these readings."""
    views = Views(readings).by_id
    anchors = []
    for number, position in enumerate(dispute.positions):
        held: dict[str, list[Span]] = {}
        for holder in position.holders:
            held.setdefault(holder.report, []).extend(views[holder.report].cite([holder.evidence]))
        anchors += [_point(views[report], "position", spans, number) for report, spans in held.items()]
    return Target(part="dispute", anchors=tuple(anchors), slot=dispute.slot, name=dispute.entity or dispute.about)


def aim_at_source(name: str) -> Target:
    """A source, by the name that holders have."""
    return Target(part="source", name=name)


def aim_at_judgement(judgement: Judgement) -> Target:
    """Another judgement of the same person, to withdraw it."""
    return Target(part="judgement", name=judgement.id)


def _point(view: View, role: str, raw: Iterable[Span], number: int) -> Anchor:
    spans = tuple(sorted(set(raw)))
    return Anchor(report=view.reading.report.sha256, role=role, spans=spans, quotes=view.quote(spans), of=number)
