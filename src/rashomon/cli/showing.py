"""Ask a casebook for one thing, or for a list."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from rashomon.casebook import Casebook
from rashomon.casebook.choosing import choose_dispute, choose_entity, choose_incident
from rashomon.casebook.custody import tell_custody
from rashomon.cli import answers
from rashomon.cli.incidents import page_of_incident
from rashomon.errors import BadSettings
from rashomon.export.comparison_to_text import comparison_to_text
from rashomon.export.matrix import say_incident
from rashomon.export.to_text import print_reading
from rashomon.export.wrap import Page
from rashomon.records.comparison import Comparison
from rashomon.store import queries
from rashomon.store.answers import Finding, Kind
from rashomon.store.answers import Page as Listed


class Asked(NamedTuple):
    """What is asked of which casebook: a name, how much of a list, from where on."""

    casebook: Casebook
    name: str
    limit: int
    after: str | None


ToText = Callable[[Page], Iterator[str]]
Shown = tuple[object, ToText]


def _list_reports(asked: Asked) -> Shown:
    found = queries.list_reports(asked.casebook.store, cursor=asked.after, limit=asked.limit)
    return found, lambda page: answers.page_of_reports(found, page)


def _list_sources(asked: Asked) -> Shown:
    found = queries.list_sources(asked.casebook.store, cursor=asked.after, limit=asked.limit)
    return found, lambda page: answers.page_of_sources(found, page)


def _list_failures(asked: Asked) -> Shown:
    found = queries.list_failures(asked.casebook.store, cursor=asked.after, limit=asked.limit)
    return found, lambda page: answers.page_of_failures(found, page)


def _list_disputes(asked: Asked) -> Shown:
    return _list_findings(asked, "dispute")


def _list_incidents(asked: Asked) -> Shown:
    found, _ = _list_findings(asked, "incident")
    kinds = {one.id: say_incident(one) for one in asked.casebook.compare().comparison.incidents}
    return found, lambda page: answers.page_of_incidents(found, kinds, page)


def _list_findings(asked: Asked, kind: Kind) -> tuple[Listed[Finding], ToText]:
    store, laid = asked.casebook.store, asked.casebook.compare()
    found = queries.list_findings(store, kind, comparison=laid.id, cursor=asked.after, limit=asked.limit)
    return found, lambda page: answers.page_of_findings(found, page)


def _show_comparison(asked: Asked) -> Shown:
    return _lay_out(asked.casebook.compare().comparison)


def _show_dispute(asked: Asked) -> Shown:
    return _lay_out(choose_dispute(asked.casebook.compare().comparison, asked.name))


def _show_incident(asked: Asked) -> Shown:
    store = asked.casebook.store
    comparison = choose_incident(asked.casebook.compare().comparison, asked.name)
    incident = next(one for one in comparison.incidents if one.id == asked.name)
    accounts = {account.id: account for account in comparison.reports}
    reports = dict.fromkeys(mention.report for mention in incident.mentions)
    found = (queries.get_reading(store, queries.find_report(store, report).key) for report in reports)
    readings = [reading for reading in found if reading is not None]

    def to_text(page: Page) -> Iterator[str]:
        yield from page_of_incident(incident, accounts, readings, page)
        yield "\n"
        yield from comparison_to_text(comparison, page)

    return comparison, to_text


def _lay_out(comparison: Comparison) -> Shown:
    return comparison, lambda page: comparison_to_text(comparison, page)


def _show_report(asked: Asked) -> Shown:
    store = asked.casebook.store
    stored = queries.find_report(store, asked.name)
    reading = queries.get_reading(store, stored.key)
    readings = queries.list_readings(store, stored.key)
    answer = {"report": stored, "custody": tell_custody(stored), "readings": readings, "reading": reading}

    def to_text(page: Page) -> Iterator[str]:
        if reading is not None:
            yield print_reading(reading, page) + "\n"
            yield answers.print_handles(reading, page) + "\n"
        yield answers.tell_steps(stored, tell_custody(stored), readings, page)

    return answer, to_text


def _show_entity(asked: Asked) -> Shown:
    found = queries.list_entities(asked.casebook.store, asked.name, cursor=asked.after, limit=asked.limit)
    if not found.items:
        raise BadSettings(f"nobody and nothing in this casebook is called {asked.name!r}")
    names = {entity.name.casefold() for entity in found.items}
    comparison = choose_entity(asked.casebook.compare().comparison, names)

    def to_text(page: Page) -> Iterator[str]:
        yield from answers.page_of_entities(found, page)
        if comparison.disputes or comparison.updates:
            yield "\n"
            yield from comparison_to_text(comparison, page)

    return {"entities": found, "comparison": comparison}, to_text


def _show_source(asked: Asked) -> Shown:
    store = asked.casebook.store
    dossier = queries.describe_source(store, asked.name)
    said = queries.list_statements(store, source=asked.name, cursor=asked.after, limit=asked.limit)
    denied = [
        one
        for stance in ("denies", "rejects")
        for one in queries.list_statements(store, source=asked.name, stance=stance, limit=asked.limit).items
    ]

    def to_text(page: Page) -> Iterator[str]:
        yield from answers.describe_source(dossier, page)
        yield from answers.page_of_statements(said, page, heading="What it says")
        if denied:
            yield from answers.page_of_statements(Listed(items=tuple(denied)), page, heading="What it denies")

    return {"source": dossier, "statements": said, "denies": denied}, to_text


LISTS: Mapping[str, Callable[[Asked], Shown]] = {
    "reports": _list_reports,
    "sources": _list_sources,
    "failures": _list_failures,
    "disputes": _list_disputes,
    "incidents": _list_incidents,
    "comparison": _show_comparison,
}
PARTS: Mapping[str, Callable[[Asked], Shown]] = {
    "report": _show_report,
    "entity": _show_entity,
    "source": _show_source,
    "dispute": _show_dispute,
    "incident": _show_incident,
}
