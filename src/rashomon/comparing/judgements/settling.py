"""Lay judgements over what came of comparing."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from rashomon.comparing.judgements.applying import Judged
from rashomon.comparing.judgements.finding import LEAST, find_things, group, share
from rashomon.comparing.judgements.views import Fields, Lost, Views, Wanted
from rashomon.comparing.judgements.weighing import Say, add, weigh
from rashomon.records.comparison import Comparison, Copy, Dispute, Found, Idle, Incident, Judgements
from rashomon.records.judgement import Judgement, Part, Target
from rashomon.records.span import Span


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
    rooms: dict[Part, list[Say]] = defaultdict(list)
    for say in weighed.holding:
        rooms[say.judgement.target.part].append(say)
    rejected = {(say.judgement.target.part, say.found[0].id) for say in weighed.holding if say.verdict == "reject"}
    gone = {name for part, name in rejected if part == "incident" and name}
    incidents = _settle_incidents(comparison.incidents, rooms["incident"], outcome, given)
    disputes = _settle_disputes(comparison.disputes, rooms["dispute"], gone)
    updates = _settle_disputes(comparison.updates, rooms["dispute"], gone)
    return replace(
        comparison,
        copies=copies,
        incidents=tuple(one for one in incidents if one.id not in gone),
        disputes=tuple(one for one in disputes if ("dispute", one.id) not in rejected),
        updates=tuple(one for one in updates if ("dispute", one.id) not in rejected),
        agreements=tuple(replace(one, incident=None) if one.incident in gone else one for one in comparison.agreements),
        judgements=replace(
            outcome,
            disputes=tuple(one for one in (*disputes, *updates) if ("dispute", one.id) in rejected),
            incidents=tuple(one for one in incidents if one.id in gone),
        ),
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
    for one in outcome.applied:
        judgement = given[one.id]
        if judgement.target.part != "copy" or judgement.verdict in ("reject", "part"):
            continue
        reports = {found.report for found in one.found}
        fitting = [place for place, copy in enumerate(settled) if reports.issubset(copy.reports)]
        if not fitting:
            lost.append(Idle(id=one.id, reason="these reports are not found to repeat each other"))
        for place in fitting:
            settled[place] = replace(settled[place], judged=(*settled[place].judged, one.id))
            for correction in judgement.corrections:
                settled[place] = _put_origin(settled[place], correction.value, judgement.by, views)
    gone = {one.id for one in lost}
    kept = replace(outcome, applied=tuple(one for one in outcome.applied if one.id not in gone))
    return tuple(settled), add(kept, unfit=lost)


def _put_origin(copy: Copy, digest: str | None, by: str, views: Views) -> Copy:
    """The copy with the report of that digest as its origin; None: it is not among them."""
    theirs = [view.reading.report.id for view in views.of(digest)] if digest and digest in views else []
    origin = next((name for name in theirs if name in copy.reports), None)
    return replace(copy, origin=origin, reason=f"{by} says so", origin_evidence=())


def _settle_incidents(
    incidents: Sequence[Incident], says: Sequence[Say], outcome: Judgements, given: Mapping[str, Judgement]
) -> list[Incident]:
    """The incidents put right, each with who judged it; events that were merged or parted mark theirs."""
    marks: dict[str, list[str]] = defaultdict(list)
    fields: dict[str, dict[str, Any]] = defaultdict(dict)
    for say in says:
        judged = say.found[0].id or ""
        marks[judged].append(say.judgement.id)
        fields[judged].update({field: wanted.value for field, wanted in say.fields.items()})
    of_event = {(told.report, told.event): one.id for one in incidents for told in one.mentions}
    for one in outcome.applied:
        if given[one.id].verdict in ("merge", "part"):
            for name in dict.fromkeys(
                of_event.get((f.report or "", f.id or "")) for f in one.found if f.part == "event"
            ):
                if name is not None:
                    marks[name].append(one.id)
    return [replace(one, judged=tuple(marks.get(one.id, ())), **fields.get(one.id, {})) for one in incidents]


def _settle_disputes(disputes: Sequence[Dispute], says: Sequence[Say], gone: Collection[str]) -> list[Dispute]:
    """The disputes put right, each with who judged it, none tied to an incident that is gone."""
    settled = []
    for dispute in disputes:
        ours = [say for say in says if say.found[0].id == dispute.id]
        fields: dict[str, Any] = {name: wanted.value for say in ours for name, wanted in say.fields.items()}
        reasons = [say.judgement.reason or "" for say in ours if say.verdict == "resolve"]
        settled.append(
            replace(
                dispute,
                **fields,
                incident=None if dispute.incident in gone else dispute.incident,
                judged=tuple(say.judgement.id for say in ours),
                resolved=" · ".join(dict.fromkeys(reasons)) or None,
            )
        )
    return settled
