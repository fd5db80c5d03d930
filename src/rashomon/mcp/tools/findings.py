"""Show disputes, incidents of a comparison."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.casebook.choosing import choose_dispute, choose_incident
from rashomon.errors import BadSettings
from rashomon.export.accounts import Accounts, say_copies
from rashomon.export.judged import Sayings
from rashomon.export.matrix import say_incident
from rashomon.export.rows import say_about
from rashomon.export.visible import flatten
from rashomon.export.wording import ask, say_count
from rashomon.mcp.desk import Desk, read_offset
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import Disputes, Happening, Incidents, OneDispute, OneIncident, Told
from rashomon.mcp.gathering import (
    Entry,
    count_voices,
    enter_dispute,
    enter_update,
    list_sayings,
    name_by_id,
    tell_question,
    tell_retellings,
)
from rashomon.mcp.phrasing import join, say_accounts, say_basis, say_question
from rashomon.mcp.siding import Accountings
from rashomon.records.comparison import Comparison, Dispute, Incident
from rashomon.store.words import fold

Kind = Literal["strict", "possible", "revised"]
_RANKS: dict[Kind, int] = {"strict": 0, "possible": 1, "revised": 2}
_MOST = 25
_MOST_VOICES = 60
_MOST_COPIES = 10
_MOST_REPORTS = 20  # whose own telling of an incident is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedDisputes:
    """Which disputes."""

    words: str | None = None
    report: str | None = None
    kind: Kind | None = None
    comparison: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedDispute:
    """Which dispute, of which comparison."""

    dispute: str
    comparison: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedIncidents:
    """Which incidents."""

    words: str | None = None
    report: str | None = None
    comparison: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedIncident:
    """Which incident, of which comparison."""

    incident: str
    comparison: str | None = None
    after: str | None = None


def list_disputes(desk: Desk, asked: AskedDisputes) -> Draft[Disputes]:
    """The disputes of a comparison, then its later figures: strict ones first, those of many origins first."""
    laid, first = desk.find(asked.comparison), read_offset(asked.after)
    found = [one for one in rank_disputes(laid.comparison) if _is_asked(one, asked)]
    accounts = name_by_id(laid.comparison.reports)
    said = list_sayings(laid.comparison)

    def make(number: int) -> Draft[Disputes]:
        shown = [
            tell_question(enter(one, kind, accounts, said), voices=0) for one, kind in found[first : first + number]
        ]
        told = Disputes(basis=laid.basis, total=len(found), disputes=tuple(shown))
        return Draft(found=told, text=join(_say_disputes(told)), next=_go_on(first + number, len(found)))

    return desk.fit(make, _MOST)


def show_dispute(desk: Desk, asked: AskedDispute) -> Draft[OneDispute]:
    """A dispute with all its voices, some at a time. Raises BadSettings where there is none of that id."""
    laid, first = desk.find(asked.comparison), read_offset(asked.after)
    chosen = choose_dispute(laid.comparison, asked.dispute)
    ((dispute, kind),) = rank_disputes(chosen)
    accounts = name_by_id(chosen.reports)
    entry = enter(dispute, kind, accounts, list_sayings(chosen))
    incident = next((one for one in chosen.incidents if one.id == dispute.incident), None)
    copies = [f"{one}." for one in say_copies(chosen, accounts.labels)]

    def make(number: int) -> Draft[OneDispute]:
        found = OneDispute(
            basis=laid.basis,
            dispute=tell_question(entry, voices=number, first=first),
            happening=say_incident(incident) if incident else None,
            copies=tuple(copies[:_MOST_COPIES]),
        )
        return Draft(found=found, text=join(_say_dispute(found)), next=_go_on(first + number, count_voices(entry)))

    return desk.fit(make, _MOST_VOICES)


def list_incidents(desk: Desk, asked: AskedIncidents) -> Draft[Incidents]:
    """The incidents of a comparison, those of most disputes first, then of most reports."""
    laid, first = desk.find(asked.comparison), read_offset(asked.after)
    describe = Describer(laid.comparison)
    told = (
        describe(one)
        for one in laid.comparison.incidents
        if asked.report is None or any(mention.report == asked.report for mention in one.mentions)
    )
    found = [one for one in told if _holds(f"{one.title} {one.story}", asked.words)]
    found.sort(key=lambda one: (-one.disputes, -one.reports))

    def make(number: int) -> Draft[Incidents]:
        shown = Incidents(basis=laid.basis, total=len(found), incidents=tuple(found[first : first + number]))
        return Draft(found=shown, text=join(_say_incidents(shown)), next=_go_on(first + number, len(found)))

    return desk.fit(make, _MOST)


def show_incident(desk: Desk, asked: AskedIncident) -> Draft[OneIncident]:
    """All accounts of an incident, some at a time. Raises BadSettings where there is none of that id."""
    laid, first = desk.find(asked.comparison), read_offset(asked.after)
    chosen = choose_incident(laid.comparison, asked.incident)
    incident = next(one for one in chosen.incidents if one.id == asked.incident)
    accounts = Accountings(chosen, _retell(desk, incident))
    happening = Describer(laid.comparison)(incident)

    def make(number: int) -> Draft[OneIncident]:
        found = OneIncident(basis=laid.basis, incident=happening, accounts=accounts.cut(first, number))
        return Draft(found=found, text=join(_say_one(found)), next=_go_on(first + number, accounts.number))

    return desk.fit(make, _MOST)


def rank_disputes(comparison: Comparison) -> list[tuple[Dispute, Kind]]:
    """Disputes with their kinds, those most disputed first: strict ones, of many origins, in many reports."""
    found: list[tuple[Dispute, Kind]] = [(one, one.strength) for one in comparison.disputes]
    found += [(one, "revised") for one in comparison.updates]
    return sorted(found, key=_rank)


def enter(dispute: Dispute, kind: Kind, accounts: Accounts, said: Sayings) -> Entry:
    """A dispute or a later figure as an entry."""
    return (enter_update if kind == "revised" else enter_dispute)(dispute, accounts, said)


class Describer:
    """What is looked up for each incident of a comparison, gathered once."""

    def __init__(self, comparison: Comparison) -> None:
        self._titles = {story.id: story.title for story in comparison.stories}
        self._tied = Counter(dispute.incident for dispute in comparison.disputes)

    def __call__(self, incident: Incident) -> Happening:
        return Happening(
            id=incident.id,
            title=say_incident(incident),
            story=flatten(self._titles.get(incident.story or "", "")),
            reports=len({mention.report for mention in incident.mentions}),
            disputes=self._tied[incident.id],
        )


def _rank(ranked: tuple[Dispute, Kind]) -> tuple[int, int, int]:
    dispute, kind = ranked
    origins = sum(position.independent.at_least for position in dispute.positions)
    return _RANKS[kind], -origins, -len(_reports(dispute))


def _reports(dispute: Dispute) -> set[str]:
    return {holder.report for position in dispute.positions for holder in position.holders}


def _is_asked(ranked: tuple[Dispute, Kind], asked: AskedDisputes) -> bool:
    dispute, kind = ranked
    words = f"{ask(dispute.slot)} {say_about(dispute.slot, dispute.about, dispute.entity)} {dispute.entity or ''}"
    return (
        asked.kind in (None, kind)
        and (asked.report is None or asked.report in _reports(dispute))
        and _holds(words, asked.words)
    )


def _holds(text: str, words: str | None) -> bool:
    return words is None or set(fold(words).split()) <= set(fold(text).split())


def _retell(desk: Desk, incident: Incident) -> Sequence[Told]:
    events = frozenset((mention.report, mention.event) for mention in incident.mentions)
    readings = []
    for report in list(dict.fromkeys(mention.report for mention in incident.mentions))[:_MOST_REPORTS]:
        try:
            readings.append(desk.open(report)[1])
        except BadSettings:  # it is gone since
            continue
    return list(tell_retellings(readings, events))


def _go_on(at: int, number: int) -> str | None:
    return str(at) if at < number else None


def _say_disputes(found: Disputes) -> Iterator[str]:
    yield say_basis(found.basis)
    yield say_count(found.total, "dispute")
    for one in found.disputes:
        yield ""
        yield from say_question(one)


def _say_dispute(found: OneDispute) -> Iterator[str]:
    yield say_basis(found.basis)
    if found.happening:
        yield f"about: {found.happening}"
    yield from say_question(found.dispute)
    yield from found.copies


def _say_incidents(found: Incidents) -> Iterator[str]:
    yield say_basis(found.basis)
    yield say_count(found.total, "incident")
    yield from map(_say_happening, found.incidents)


def _say_one(found: OneIncident) -> Iterator[str]:
    yield say_basis(found.basis)
    yield _say_happening(found.incident)
    yield ""
    yield from say_accounts(found.accounts)


def _say_happening(one: Happening) -> str:
    counted = f"{say_count(one.reports, 'report')}, {say_count(one.disputes, 'dispute')}"
    return f"{one.id} {one.title}: {counted}" + (f" — {one.story}" if one.story else "")
