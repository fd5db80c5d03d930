"""Choose from a comparison what has to do with one thing."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from rashomon.errors import NotThere
from rashomon.records.comparison import (
    Agreement,
    Applied,
    Comparison,
    Contested,
    Denial,
    Dispute,
    Holder,
    Incident,
    Judgements,
)
from rashomon.store.words import know


def choose_dispute(comparison: Comparison, name: str) -> Comparison:
    """The comparison with one dispute or update alone, of an id. Raises BadSettings where there is none."""
    found = [dispute for dispute in comparison.disputes if dispute.id == name]
    revised = [dispute for dispute in comparison.updates if dispute.id == name]
    if not found and not revised:
        raise NotThere(f"there is no dispute {name!r} in this comparison; `rashomon show CASE disputes` lists them")
    return _narrow(comparison, found, revised, (), ())


def choose_incident(comparison: Comparison, name: str) -> Comparison:
    """The comparison with what stands of one incident alone. Raises BadSettings where there is none of that id."""
    incident = next((one for one in comparison.incidents if one.id == name), None)
    if incident is None:
        raise NotThere(f"there is no incident {name!r} in this comparison; `rashomon show CASE incidents` lists them")
    chosen = _narrow(
        comparison,
        [dispute for dispute in comparison.disputes if dispute.incident == name],
        [dispute for dispute in comparison.updates if dispute.incident == name],
        [agreement for agreement in comparison.agreements if agreement.incident == name],
        (),
        incident,
    )
    events = {(mention.report, mention.event) for mention in incident.mentions}
    denials = tuple(d for d in comparison.denials if (d.of.report, d.of.event) in events)
    return replace(chosen, denials=denials)


def choose_entity(comparison: Comparison, names: Collection[str]) -> Comparison:
    """The comparison with what stands of one person, body or place alone, by its names in lower case."""

    def is_meant(about: Dispute) -> bool:
        return about.entity is not None and about.entity.casefold() in names

    return _narrow(comparison, filter(is_meant, comparison.disputes), filter(is_meant, comparison.updates), (), ())


def choose_source(comparison: Comparison, name: str) -> Comparison:
    """The comparison with what a source has a part in alone, by its name."""

    def speaks(holders: Iterable[Holder]) -> bool:
        return any(is_holder(one, name) for one in holders)

    def has_part(one: Dispute) -> bool:
        return any(speaks(position.holders) for position in one.positions)

    return _narrow(
        comparison,
        filter(has_part, comparison.disputes),
        filter(has_part, comparison.updates),
        [one for one in comparison.agreements if speaks(one.holders)],
        [one for one in comparison.denials if speaks([one.holder])],
    )


def is_holder(holder: Holder, name: str) -> bool:
    """Whether a holder goes by a name, in any case or accents, with its article or without."""
    return know(name) in (know(holder.name), know(holder.entity or ""))


def choose_reports(comparison: Comparison, reports: frozenset[str]) -> Comparison:
    """The comparison with what some reports have a part in alone."""

    def speaks(one: Dispute) -> bool:
        return any(holder.report in reports for position in one.positions for holder in position.holders)

    return _narrow(
        comparison,
        filter(speaks, comparison.disputes),
        filter(speaks, comparison.updates),
        [one for one in comparison.agreements if any(holder.report in reports for holder in one.holders)],
        [one for one in comparison.denials if one.of.report in reports],
    )


def _narrow(
    comparison: Comparison,
    disputes: Iterable[Dispute],
    updates: Iterable[Dispute],
    agreements: Iterable[Agreement],
    denials: Iterable[Denial],
    incident: Incident | None = None,
) -> Comparison:
    kept, revised, agreed, denied = tuple(disputes), tuple(updates), tuple(agreements), tuple(denials)
    named = {h.report for dispute in (*kept, *revised) for position in dispute.positions for h in position.holders}
    named |= {holder.report for agreement in agreed for holder in agreement.holders}
    named |= {denial.of.report for denial in denied}
    named |= {mention.report for mention in incident.mentions} if incident else set()
    incidents = {one.incident for one in (*kept, *revised)} | {one.incident for one in agreed}
    incidents |= {incident.id} if incident else set()
    speaking = [h for dispute in (*kept, *revised) for position in dispute.positions for h in position.holders]
    speaking += [holder for agreement in agreed for holder in agreement.holders] + [denial.holder for denial in denied]
    ids = {one.id for one in (*kept, *revised)} | incidents | {name for h in speaking for name in (h.name, h.entity)}
    judgements = _choose_judgements(comparison.judgements, named, ids)
    copies = tuple(copy for copy in comparison.copies if named & set(copy.reports))
    named |= {report for copy in copies for report in copy.reports}
    return replace(
        comparison,
        reports=tuple(account for account in comparison.reports if account.id in named),
        copies=copies,
        stories=tuple(story for story in comparison.stories if named & set(story.reports)),
        incidents=tuple(one for one in comparison.incidents if one.id in incidents),
        disputes=kept,
        updates=revised,
        agreements=agreed,
        denials=denied,
        judgements=judgements,
    )


def _choose_judgements(told: Judgements, reports: Collection[str], ids: Collection[str | None]) -> Judgements:
    """What people said of parts of these reports, or of anything with one of these ids."""

    def concerns(one: Applied | Contested) -> bool:
        return any(found.report in reports or (found.report is None and found.id in ids) for found in one.found)

    applied, contested = filter(concerns, told.applied), filter(concerns, told.contested)
    chosen = Judgements(applied=tuple(applied), contested=tuple(contested))
    names = {one.id for one in chosen.applied} | {name for one in chosen.contested for name in one.ids}
    return replace(
        chosen,
        given=tuple(judgement for judgement in told.given if judgement.id in names),
        ratings=tuple(rating for rating in told.ratings if names & set(rating.judged)),
    )
