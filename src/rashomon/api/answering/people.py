"""Answer who says what, who is named, who did what."""

from rashomon.api.answering.reports import count_up
from rashomon.api.answers import EntityFile, SourceFile
from rashomon.api.asking import Asked
from rashomon.casebook.choosing import choose_entity, choose_source
from rashomon.casebook.sourcing import find_opponents, find_source
from rashomon.errors import NotThere
from rashomon.store.answers import NamedEntity, Page, Source, Statement, ToldEvent
from rashomon.store.queries import list_entities, list_events, list_sources, list_statements

_MOST = 50


def tell_statements(asked: Asked) -> Page[Statement]:
    """Who says what, across reports."""
    return list_statements(
        asked.store, source=asked.get("source"), report=asked.get("report"), stance=asked.get("stance"),
        cursor=asked.after, limit=asked.limit,
    )  # fmt: skip


def tell_events(asked: Asked) -> Page[ToldEvent]:
    """Who did what, across reports."""
    return list_events(
        asked.store, report=asked.get("report"), kind=asked.get("type"), actor=asked.get("actor"), cursor=asked.after,
        limit=asked.limit,
    )  # fmt: skip


def tell_entities(asked: Asked) -> Page[NamedEntity]:
    """Who or what is called so, report by report."""
    return list_entities(asked.store, asked.need("name"), cursor=asked.after, limit=asked.limit)


def tell_entity(asked: Asked) -> EntityFile:
    """What is known under a name."""
    name = asked.need("name")
    found = list_entities(asked.store, name, limit=_MOST).items
    if not found:
        raise NotThere(f"nobody and nothing in this casebook is called {name!r}")
    newest = asked.newest()
    names = {entity.name.casefold() for entity in found}
    return EntityFile(
        name=name,
        entities=found,
        events=list_events(asked.store, actor=name, limit=_MOST).items,
        comparison=newest.id if newest else None,
        laid=choose_entity(newest.comparison, names) if newest else None,
    )


def tell_sources(asked: Asked) -> Page[Source]:
    """Who is quoted, the most quoted first."""
    return list_sources(asked.store, name=asked.get("name"), cursor=asked.after, limit=asked.limit)


def tell_source(asked: Asked) -> SourceFile:
    """What is known of a source."""
    source = find_source(asked.store, asked.need("name"))
    newest = asked.newest()
    chosen = choose_source(newest.comparison, source.name) if newest else None
    return SourceFile(
        source=source,
        against=count_up(find_opponents(chosen, source.name)) if chosen else (),
        comparison=newest.id if newest else None,
        laid=chosen,
    )
