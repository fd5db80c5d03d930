"""Lay judgements over readings, before they are compared."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from rashomon.comparing.judgements.binding import make_ties, weigh_ties
from rashomon.comparing.judgements.fitting import find_room, fit, waits
from rashomon.comparing.judgements.hearing import hear
from rashomon.comparing.judgements.reviewing import Bonds, review
from rashomon.comparing.judgements.views import Lost, Views
from rashomon.comparing.judgements.weighing import Key, Say, add, weigh
from rashomon.comparing.ties import Ties, regroup
from rashomon.records.comparison import Found, Idle, Judgements, Letter, Rating
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.span import Span

TIED = frozenset({"entity ties", "event ties", "attribution ties", "copy"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Readings as people see them, and what people say of how they stand to each other.

    `silent` are the stretches of each report whose attribution was rejected: nobody is said to say what stands there.
    `people`, `events` and `copies` say what is one and what is not: entities, events and reports. `waiting` are
    judgements of what only comparing finds. `outcome` tells what came of all others.
    """

    readings: tuple[Reading, ...]
    silent: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    people: Ties[Key] = field(default_factory=Ties)
    events: Ties[Key] = field(default_factory=Ties)
    copies: Ties[str] = field(default_factory=Ties)
    waiting: tuple[Judgement, ...] = ()
    outcome: Judgements = field(default_factory=Judgements)


def apply(readings: Sequence[Reading], judgements: Iterable[Judgement]) -> Judged:
    """The readings with what people judged of them: what they rejected is gone, what they corrected is put right.

    Judgements that contradict each other have no effect, nor have those that do not fit; both are told in `outcome`.
    """
    standing, outcome = hear(judgements)
    if not outcome.given:
        return Judged(readings=tuple(readings))
    views = Views(readings)
    rooms: dict[str, list[Say]] = defaultdict(list)
    unfit: list[Idle] = []
    for judgement in standing:
        if not waits(judgement):
            try:
                say = fit(judgement, views)
            except Lost as lost:
                unfit.append(Idle(id=judgement.id, reason=str(lost)))
            else:
                rooms[find_room(say)].append(say)
    weighed = {room: (weigh_ties if room in TIED else weigh)(says) for room, says in rooms.items()}
    holding = {room: one.holding for room, one in weighed.items()}
    said: dict[str, list[tuple[Say, Found]]] = defaultdict(list)
    for say in holding.get("words", ()):
        for found in say.found:
            said[found.report or ""].append((say, found))
    attributions, entities, events = (
        make_ties(holding.get(room, ())) for room in ("attribution ties", "entity ties", "event ties")
    )
    bonds = _bind(attributions, entities, events)
    reviewed = {name: review(view, said[name], bonds.get(name, Bonds())) for name, view in views.by_id.items()}
    outcome = add(outcome, weighed.values(), unfit)
    return Judged(
        readings=tuple(reviewed[reading.report.id].reading for reading in readings),
        silent={name: one.silent for name, one in reviewed.items() if one.silent},
        people=_rename(entities, {name: one.names for name, one in reviewed.items()}),
        events=events,
        copies=_by_report(make_ties(holding.get("copy", ()))),
        waiting=tuple(judgement for judgement in standing if waits(judgement)),
        outcome=replace(outcome, ratings=_rate(holding.get("source", ()))),
    )


def _bind(attributions: Ties[Key], entities: Ties[Key], events: Ties[Key]) -> dict[str, Bonds]:
    """What is one, and what is not, in each report."""
    united = [_share_out(regroup([], Ties(ties.together))) for ties in (attributions, entities, events)]
    apart: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = defaultdict(list)
    for first, second in events.apart:
        for report in {report for report, _ in first} & {report for report, _ in second}:
            one, other = (frozenset(name for at, name in side if at == report) for side in (first, second))
            apart[report].append((one, other))
    reports = apart.keys() | {report for found in united for report in found}
    return {
        report: Bonds(
            attributions=united[0].get(report, ()),
            entities=united[1].get(report, ()),
            events=united[2].get(report, ()),
            events_apart=apart.get(report, ()),
        )
        for report in reports
    }


def _share_out(groups: Sequence[Sequence[Key]]) -> dict[str, list[list[str]]]:
    """The ids of each group, report by report."""
    shared: dict[str, list[list[str]]] = defaultdict(list)
    for group in groups:
        told: dict[str, list[str]] = defaultdict(list)
        for report, name in group:
            told[report].append(name)
        for report, names in told.items():
            shared[report].append(names)
    return shared


def _rename(ties: Ties[Key], names: Mapping[str, Mapping[str, str]]) -> Ties[Key]:
    """What is one or not, by the ids that entities have after some of them were put together."""

    def rename(side: frozenset[Key]) -> frozenset[Key]:
        return frozenset((report, names[report].get(name, name)) for report, name in side)

    return Ties(tuple(map(rename, ties.together)), tuple((rename(one), rename(other)) for one, other in ties.apart))


def _by_report(ties: Ties[Key]) -> Ties[str]:
    def name(side: frozenset[Key]) -> frozenset[str]:
        return frozenset(report for report, _ in side)

    return Ties(tuple(map(name, ties.together)), tuple((name(one), name(other)) for one, other in ties.apart))


def _rate(says: Sequence[Say]) -> tuple[Rating, ...]:
    """The letter of each source, with all who give it."""
    given: dict[tuple[str, Letter], list[str]] = defaultdict(list)
    for say in says:
        letter = next(letter for letter in get_args(Letter) if letter == say.fields["reliability"].value)
        given[say.judgement.target.name or "", letter].append(say.judgement.id)
    return tuple(
        Rating(name=name, reliability=letter, judged=tuple(ids)) for (name, letter), ids in sorted(given.items())
    )
