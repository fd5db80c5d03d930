"""Show one thing with what the machine says of it, with what people said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from rashomon.casebook.opinions import sort_opinions
from rashomon.comparing.judgements.rules import SUITING
from rashomon.export.matrix import say_incident
from rashomon.export.visible import flatten
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Copy, Incident
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.judgement import Part, Verdict
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.opening import Store
from rashomon.store.queries import list_entities
from rashomon.store.words import know
from rashomon.web.asking import Asked
from rashomon.web.linking import to_finding, to_own, to_report
from rashomon.web.pages.amending import Field
from rashomon.web.pages.excerpts import Excerpt, excerpt
from rashomon.web.pages.passages import Passage, cut_passage
from rashomon.web.pages.things import Row, Thing, find_roles, find_thing, say_row
from rashomon.web.pages.voices import Voice, find_ratings, find_voices, list_opinions, tell_voice

_MOST_OTHERS = 20
_MOST_ELSEWHERE = 20
_MOST_PIECES = 40
_MOST_EXCERPTS = 12
_MOST_SAID = 40
_AROUND = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Something else that this may be one with, or a piece that may be none of it: its name for a form, its words."""

    name: str
    words: str
    where: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """One thing that can be judged: the words it stands in, what the machine says field by field, what people said.

    `roles` is what those words are in it, `excerpts` some of the words that a finding rests on; `others` is what it may
    be one with, `pieces` what may be none of it; `verdicts` are those that suit it; `back` is where to go back to.
    """

    part: Part
    of: str
    report: str | None
    recipe: str | None
    comparison: str | None
    title: str
    place: str
    back: str
    verdicts: tuple[Verdict, ...]
    fields: tuple[Field, ...]
    roles: tuple[str, ...]
    passage: Passage | None
    excerpts: tuple[Excerpt, ...]
    more: bool
    others: tuple[Other, ...]
    pieces: tuple[Other, ...]
    said: tuple[Voice, ...]


def tell_judging(asked: Asked) -> Judging:
    """One thing to be judged. Raises BadSettings where it is not there."""
    thing = find_thing(asked)
    reading, row = thing.reading, thing.row
    excerpts = excerpt(asked.store, thing)
    return Judging(
        part=thing.part,
        of=asked.query["of"].strip(),
        report=thing.report.id if thing.report else None,
        recipe=reading.recipe.id if reading else None,
        comparison=thing.laid.id if thing.laid else None,
        title=thing.title,
        place=thing.place,
        back=to_own(asked.get("back")) or thing.place,
        verdicts=tuple(sorted(SUITING[thing.part])),
        fields=thing.fields,
        roles=tuple(role for role, spans in find_roles(row).items() if spans) if row else (),
        passage=cut_passage(reading, find_roles(row), asked.number("wider", 0)) if reading and row else None,
        excerpts=excerpts[:_MOST_EXCERPTS],
        more=len(excerpts) > _MOST_EXCERPTS,
        others=tuple(_list_others(asked.store, thing)),
        pieces=tuple(_list_pieces(thing, excerpts)),
        said=_find_said(asked, thing)[-_MOST_SAID:],
    )


def _find_said(asked: Asked, thing: Thing) -> tuple[Voice, ...]:
    store, who = asked.store, asked.visitor.name
    if thing.report and thing.reading and thing.row:
        opinions = list_opinions(store, asked.judged(), thing.report.sha256)
        found = sort_opinions(thing.reading, opinions).get((thing.part, thing.row.id), ())
        return tuple(tell_voice(one, who) for one in found)
    if thing.laid and thing.finding:
        return find_voices(store, thing.laid, thing.finding, who)
    return find_ratings(store, asked.judged(), thing.names[0], who)


def _list_others(store: Store, thing: Thing) -> Iterator[Other]:
    """What this may be one with: entities of one name elsewhere, nearby parts of the report, incidents of one story."""
    if thing.report and thing.reading and thing.row:
        report, reading, row = thing.report.id, thing.reading, thing.row
        if isinstance(row, Entity):
            elsewhere = list_entities(store, row.name, limit=_MOST_ELSEWHERE + 1).items if know(row.name) else ()
            for named in (one for one in elsewhere if one.report != report):
                yield Other(
                    name=f"{named.report}:{named.id}",
                    words=flatten(named.name),
                    where=flatten(named.report),
                    to=to_report(named.report),
                )
        for one in _find_near(_list_rows(reading, row), row):
            yield _show(report, reading, one)
    elif isinstance(thing.finding, Incident) and thing.laid:
        for incident in _find_akin(thing.laid.comparison.incidents, thing.finding):
            number = len({mention.report for mention in incident.mentions})
            where = "1 report" if number == 1 else f"{number} reports"
            to = to_finding(thing.laid.id, "incident", incident.id)
            yield Other(name=incident.id, words=say_incident(incident), where=where, to=to)


def _list_pieces(thing: Thing, excerpts: Sequence[Excerpt]) -> Iterator[Other]:
    """What may be none of this: words that name an entity, what reports tell of an incident, reports of a copy."""
    finding, row = thing.finding, thing.row
    if isinstance(row, Entity) and thing.reading and thing.report and len(row.mentions) > 1:
        for mention in row.mentions[:_MOST_PIECES]:
            around = Span(max(0, mention.start - _AROUND), mention.end + _AROUND).of(thing.reading.text)
            yield Other(
                name=f"{mention.start}:{mention.end}",
                words=flatten(mention.of(thing.reading.text)),
                where=f"… {flatten(around)} …",
                to=to_report(thing.report.id, mention),
            )
    elif isinstance(finding, Incident) and len(finding.mentions) > 1:
        for told in excerpts[:_MOST_PIECES]:
            yield Other(name=told.name, words=told.where, where=told.words, to=told.to)
    elif isinstance(finding, Copy):
        for report in finding.reports[:_MOST_PIECES]:
            yield Other(name=report, words=flatten(report), where="", to=to_report(report))


def _list_rows(reading: Reading, row: Row) -> Sequence[Row]:
    if isinstance(row, Attribution):
        return reading.attributions
    return reading.events if isinstance(row, Event) else reading.entities


def _find_near(rows: Sequence[Row], row: Row) -> list[Row]:
    """The rows whose words stand next to those of one; of entities those first that are of its type."""
    at = _find_first(row)

    def rank(one: Row) -> tuple[bool, int]:
        alike = isinstance(one, Entity) and isinstance(row, Entity) and one.type == row.type
        return not alike, abs(_find_first(one) - at)

    return nsmallest(_MOST_OTHERS, (one for one in rows if one.id != row.id), key=rank)


def _find_first(row: Row) -> int:
    return min((span.start for spans in find_roles(row).values() for span in spans), default=0)


def _find_akin(incidents: Sequence[Incident], incident: Incident) -> list[Incident]:
    """Other incidents, those of the same story first, then those of the same type."""

    def rank(one: Incident) -> tuple[bool, bool]:
        return one.story != incident.story or one.story is None, one.type != incident.type

    return nsmallest(_MOST_OTHERS, (one for one in incidents if one.id != incident.id), key=rank)


def _show(report: str, reading: Reading, row: Row) -> Other:
    spans = [span for found in find_roles(row).values() for span in found]
    words = say_row(reading, row)
    return Other(name=f"{report}:{row.id}", words=words, where="", to=to_report(report, min(spans, default=None)))
