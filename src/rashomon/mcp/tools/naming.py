"""Show who is quoted, who is named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.casebook.choosing import choose_entity, choose_source
from rashomon.casebook.sourcing import find_source
from rashomon.errors import BadSettings, NotThere
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.mcp.desk import Desk, to_source
from rashomon.mcp.fitting import Draft, clip
from rashomon.mcp.forms import Named, OneEntity, OneSource, Question, Speaker, Speakers, Spoken
from rashomon.mcp.gathering import LONGEST, list_sayings, name_by_id, tell_question
from rashomon.mcp.phrasing import join, say_counted, say_question, say_source, say_spoken
from rashomon.mcp.tools.findings import enter, rank_disputes
from rashomon.records.comparison import Comparison
from rashomon.records.span import Span
from rashomon.store.answers import Dossier, Filters, NamedEntity, Source, Statement
from rashomon.store.opening import Store
from rashomon.store.queries import (
    list_comparisons,
    list_entities,
    list_reports,
    list_statements,
)
from rashomon.store.queries import list_sources as list_stored

_MOST = 40
_MOST_DISPUTES = 5
_MOST_PUBLISHED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSources:
    """Which sources."""

    name: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedName:
    """Whose name."""

    name: str
    after: str | None = None


def list_sources(desk: Desk, asked: AskedSources) -> Draft[Speakers]:
    """Who is quoted, the most quoted first."""

    def make(number: int) -> Draft[Speakers]:
        page = list_stored(desk.store, name=asked.name or None, cursor=asked.after, limit=number)
        found = Speakers(sources=tuple(map(_tell_speaker, page.items)))
        return Draft(found=found, text=join(map(_say_speaker, found.sources)) or "no source", next=page.next)

    return desk.fit(make, _MOST)


def show_source(desk: Desk, asked: AskedName) -> Draft[OneSource]:
    """A source by its name. Raises BadSettings where nobody of that name is quoted or publishes."""
    published = list_reports(desk.store, filters=Filters(publisher=asked.name), limit=_MOST_PUBLISHED).items
    source = _find(desk.store, asked.name)
    comparison = _find_newest(desk)
    disputes = _choose(choose_source(comparison, source.name)) if comparison else ()

    def make(number: int) -> Draft[OneSource]:
        page = list_statements(desk.store, source=source.name, cursor=asked.after, limit=number)
        found = OneSource(
            name=source.name,
            statements=source.statements,
            denials=source.denials,
            relies_on=source.relies_on,
            speaks_of_acts_of=source.speaks_of_acts_of,
            said=tuple(map(_tell_statement, page.items)),
            disputes=disputes,
            published=tuple(map(to_source, published)),
        )
        return Draft(found=found, text=join(_say_one(found)), next=page.next)

    return desk.fit(make, _MOST)


def show_entity(desk: Desk, asked: AskedName) -> Draft[OneEntity]:
    """Somebody or something by name. Raises BadSettings where nobody, nothing is called so."""
    comparison = _find_newest(desk)

    def make(number: int) -> Draft[OneEntity]:
        page = list_entities(desk.store, asked.name, cursor=asked.after, limit=number)
        if not page.items:
            raise BadSettings(f"nobody and nothing in this casebook is called {asked.name!r}")
        names = {one.name.casefold() for one in page.items}
        disputes = _choose(choose_entity(comparison, names)) if comparison else ()
        found = OneEntity(name=asked.name, entities=tuple(map(_tell_entity, page.items)), disputes=disputes)
        return Draft(found=found, text=join(_say_entity(found)), next=page.next)

    return desk.fit(make, _MOST)


def _find(store: Store, given: str) -> Dossier:
    """The source of a name. Raises BadSettings where there is none, with what an assistant can do then."""
    try:
        return find_source(store, given)
    except NotThere as error:
        raise BadSettings(
            f"nobody of the name {given!r} is quoted or publishes here; list_sources has who is"
        ) from error


def _find_newest(desk: Desk) -> Comparison | None:
    return desk.find().comparison if list_comparisons(desk.store, limit=1).items else None


def _choose(chosen: Comparison) -> tuple[Question, ...]:
    accounts, said = name_by_id(chosen.reports), list_sayings(chosen)
    ranked = rank_disputes(chosen)[:_MOST_DISPUTES]
    return tuple(tell_question(enter(one, kind, accounts, said), voices=0) for one, kind in ranked)


def _tell_speaker(one: Source) -> Speaker:
    return Speaker(
        name=clip(flatten(one.name), LONGEST), reports=one.reports, statements=one.statements, denials=one.denials
    )


def _tell_statement(one: Statement) -> Spoken:
    spans = one.spans or (Span(0, 0),)
    return Spoken(
        report=one.report,
        id=one.id,
        who=one.speaker or one.source,
        via=one.chain,
        stance=one.stance or "says",
        quotation=one.quotation,
        words=clip(one.content, LONGEST),
        start=spans[0].start,
        end=spans[-1].end,
    )


def _tell_entity(one: NamedEntity) -> Named:
    return Named(
        report=one.report,
        id=one.id,
        name=one.name,
        type=one.type,
        role=one.role,
        country=one.country,
        mentions=one.mentions,
    )


def _say_speaker(one: Speaker) -> str:
    counted = f"{say_count(one.statements, 'statement')} in {say_count(one.reports, 'report')}"
    return f"{one.name}: {counted}, {say_count(one.denials, 'denial')}"


def _say_one(found: OneSource) -> Iterator[str]:
    yield f"{flatten(found.name)}: {say_count(found.statements, 'statement')}, {say_count(found.denials, 'denial')}"
    counted = {"relies on": found.relies_on, "speaks of acts of": found.speaks_of_acts_of}
    yield from filter(None, (say_counted(name, values) for name, values in counted.items()))
    yield from (f"published {say_source(one)}" for one in found.published)
    yield from map(say_spoken, found.said)
    yield from _say_disputes(found.disputes)


def _say_entity(found: OneEntity) -> Iterator[str]:
    for one in found.entities:
        known = ", ".join(part for part in (one.type, one.role, one.country) if part)
        yield f"{flatten(one.name)} ({known}): {say_count(one.mentions, 'mention')} in {flatten(one.report)}:{one.id}"
    yield from _say_disputes(found.disputes)


def _say_disputes(disputes: Sequence[Question]) -> Iterator[str]:
    for one in disputes:
        yield ""
        yield from say_question(one)
