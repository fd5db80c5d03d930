"""Lay judgements over what came of comparing."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Generic, NamedTuple, TypeVar

from rashomon.comparing.judgements.applying import Judged
from rashomon.comparing.judgements.binding import PARTING
from rashomon.comparing.judgements.finding import LEAST, find_things, group, share
from rashomon.comparing.judgements.views import Fields, Lost, Views, Wanted
from rashomon.comparing.judgements.weighing import Say, add, weigh
from rashomon.records.comparison import Comparison, Copy, Dispute, Found, Idle, Incident, Judgements
from rashomon.records.judgement import Judgement, Part, Target
from rashomon.records.span import Span

Row = TypeVar("Row", Dispute, Incident)


def settle(comparison: Comparison, judged: Judged) -> Comparison:
    """The comparison with people's judgements of its incidents, copies and disputes, and what came of each of them.

    Rejected incidents and disputes are moved to `judgements`; others are marked with who judged them.
    """
    if not judged.outcome.given:
        return comparison
    views = Views(judged.readings)
    given = {judgement.id: judgement for judgement in judged.outcome.given}
    says: list[Say] = []
    unfit: list[Idle] = []
    for judgement in judged.waiting:
        try:
            says.append(_fit(judgement, comparison, views))
        except Lost as lost:
            unfit.append(Idle(id=judgement.id, reason=str(lost)))
    weighed = weigh(says)
    outcome = add(judged.outcome, [weighed], unfit)
    copies, outcome = _settle_copies(comparison.copies, outcome, given, views)
    fields = {say.found[0]: say.fields for say in weighed.holding if say.fields}
    rejected = {say.found[0] for say in weighed.holding if say.verdict == "reject"}
    reasons: dict[Found, list[str]] = defaultdict(list)
    for say in (one for one in weighed.holding if one.verdict == "resolve"):
        reasons[say.found[0]].append(say.judgement.reason or "")
    marks = _find_marks(comparison.incidents, outcome, given)

    def settle_incident(incident: Incident) -> Incident:
        key = Found(part="incident", id=incident.id)
        return replace(incident, **_values(fields.get(key)), judged=tuple(marks.get(key, ())))

    def settle_dispute(dispute: Dispute) -> Dispute:
        key = Found(part="dispute", id=dispute.id)
        tied = None if Found(part="incident", id=dispute.incident) in rejected else dispute.incident
        told = " · ".join(dict.fromkeys(reasons[key])) or None
        changed = replace(dispute, incident=tied, judged=tuple(marks.get(key, ())), resolved=told)
        return replace(changed, **_values(fields.get(key)))

    incidents = _part([settle_incident(one) for one in comparison.incidents], "incident", rejected)
    disputes = _part([settle_dispute(one) for one in comparison.disputes], "dispute", rejected)
    updates = _part([settle_dispute(one) for one in comparison.updates], "dispute", rejected)
    gone = {incident.id for incident in incidents.rejected}
    return replace(
        comparison,
        copies=copies,
        incidents=incidents.left,
        disputes=disputes.left,
        updates=updates.left,
        agreements=tuple(replace(one, incident=None) if one.incident in gone else one for one in comparison.agreements),
        judgements=replace(outcome, disputes=(*disputes.rejected, *updates.rejected), incidents=incidents.rejected),
    )


def _fit(judgement: Judgement, comparison: Comparison, views: Views) -> Say:
    if judgement.target.part == "dispute":
        name = _find_dispute(judgement, (*comparison.disputes, *comparison.updates), views)
    else:
        name = _find_incident(judgement, comparison.incidents, views)
    found = (Found(part=judgement.target.part, id=name),)
    fields: Fields = {c.field: Wanted(c.value) for c in judgement.corrections}
    return Say(judgement=judgement, found=found, key=found, fields=fields)


def _find_incident(judgement: Judgement, incidents: Sequence[Incident], views: Views) -> str:
    """The incident that most of the events judged are told of in, at least half."""
    wanted = {(one.report, one.id) for thing in find_things(judgement.target, views) for one in thing}
    scored = []
    for incident in incidents:
        told = {(mention.report, mention.event) for mention in incident.mentions}
        common = len(told & wanted)
        if common >= LEAST * len(wanted):
            scored.append(((common, common / len(told)), incident.id))
    return _pick(scored, "incident")


def _find_dispute(judgement: Judgement, disputes: Sequence[Dispute], views: Views) -> str:
    """The dispute on the same question of which two sides rest on words judged, and on half of them or more."""
    target = judgement.target
    wanted = set(_find_evidence(target, views))
    if not wanted:
        raise Lost("its words are not in these reports")
    scored = []
    for dispute in (one for one in disputes if one.slot == target.slot):
        held = {
            (side, holder.report, span)
            for side, position in enumerate(dispute.positions)
            for holder in position.holders
            for span in views.by_id[holder.report].cite([holder.evidence])
        }
        matches = [(one, other) for one in wanted for other in held if _is_same(one, other)]
        ours, theirs = ({match[number] for match in matches} for number in (0, 1))
        both = all(len({side for side, _, _ in found}) > 1 for found in (ours, theirs))
        if both and len(ours) >= LEAST * len(wanted):
            common = (len(ours) + len(theirs)) / (len(wanted) + len(held))
            scored.append(((common, float((dispute.entity or dispute.about) == target.name)), dispute.id))
    return _pick(scored, "dispute")


def _find_evidence(target: Target, views: Views) -> Iterator[tuple[int, str, Span]]:
    """The side, report and raw place of all words of a dispute that are among these reports."""
    for side, anchors in enumerate(group(target.anchors)):
        for anchor in (one for one in anchors if one.report in views):
            for view in views.of(anchor.report):
                with suppress(Lost):
                    for span in view.relocate(anchor.spans, anchor.quotes):
                        yield side, view.reading.report.id, span


def _is_same(one: tuple[int, str, Span], other: tuple[int, str, Span]) -> bool:
    return one[1] == other[1] and share([one[2]], [other[2]]) >= LEAST


def _pick(scored: Sequence[tuple[tuple[float, float], str]], kind: str) -> str:
    ranked = sorted(scored, reverse=True)
    if not ranked:
        raise Lost(f"no {kind} is found here that rests on those words")
    if len(ranked) > 1 and ranked[0][0] == ranked[1][0]:
        raise Lost(f"more than one {kind} rests on those words")
    return ranked[0][1]


def _settle_copies(
    copies: Sequence[Copy], outcome: Judgements, given: Mapping[str, Judgement], views: Views
) -> tuple[tuple[Copy, ...], Judgements]:
    """The copies with who judged them; who speaks of one that is not found is told so."""
    lost: list[Idle] = []
    settled = list(copies)
    contested = [(one.found, name, True) for one in outcome.contested for name in one.ids]
    for found, name, open_still in (*((one.found, one.id, False) for one in outcome.applied), *contested):
        judgement = given[name]
        if judgement.target.part != "copy" or (judgement.verdict in PARTING and not open_still):
            continue
        reports = {one.report for one in found}
        fitting = [place for place, copy in enumerate(settled) if reports.issubset(copy.reports)]
        if not fitting and not open_still:
            lost.append(Idle(id=name, reason="these reports are not found to repeat each other"))
        for place in fitting:
            marked = replace(settled[place], judged=(*settled[place].judged, name))
            corrected = judgement.corrections and not open_still
            settled[place] = _put_origin(marked, judgement, views) if corrected else marked
    gone = {one.id for one in lost}
    kept = replace(outcome, applied=tuple(one for one in outcome.applied if one.id not in gone))
    return tuple(settled), add(kept, unfit=lost)


def _put_origin(copy: Copy, judgement: Judgement, views: Views) -> Copy:
    """The copy with the report of that digest as its origin; None: it is not among them."""
    digest = judgement.corrections[0].value
    theirs = [view.reading.report.id for view in views.of(digest)] if digest and digest in views else []
    origin = next((name for name in theirs if name in copy.reports), None)
    return replace(copy, origin=origin, reason=f"{judgement.by} says so", origin_evidence=())


def _find_marks(
    incidents: Sequence[Incident], outcome: Judgements, given: Mapping[str, Judgement]
) -> Mapping[Found, list[str]]:
    """The ids of the judgements of each dispute and incident; events that are merged or parted mark their incident."""
    incident_of = {(told.report, told.event): incident.id for incident in incidents for told in incident.mentions}
    said = [(one.found, one.id) for one in outcome.applied]
    said += [(one.found, name) for one in outcome.contested for name in one.ids]
    marks: dict[Found, list[str]] = defaultdict(list)
    for found, name in said:
        keys = {one for one in found if one.part in ("dispute", "incident")}
        if given[name].verdict in ("merge", "part"):
            told = {incident_of.get((one.report or "", one.id or "")) for one in found if one.part == "event"}
            keys |= {Found(part="incident", id=incident) for incident in told - {None}}
        for key in keys:
            marks[key].append(name)
    return marks


class _Parted(NamedTuple, Generic[Row]):
    left: tuple[Row, ...]
    rejected: tuple[Row, ...]


def _part(rows: Sequence[Row], part: Part, rejected: Collection[Found]) -> _Parted[Row]:
    sides: dict[bool, list[Row]] = {False: [], True: []}
    for row in rows:
        sides[Found(part=part, id=row.id) in rejected].append(row)
    return _Parted(tuple(sides[False]), tuple(sides[True]))


def _values(fields: Fields | None) -> dict[str, Any]:
    return {name: wanted.value for name, wanted in (fields or {}).items()}
