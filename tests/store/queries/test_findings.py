"""What is looked up of a comparison is what the whole of it has."""

from collections.abc import Iterator

import pytest

from benchmarks.web.laid import lay_out_world
from benchmarks.web.world import World
from rashomon.casebook.choosing import choose_entity, choose_reports, choose_source
from rashomon.casebook.sourcing import find_opponents
from rashomon.records.comparison import Comparison
from rashomon.store.comparisons import save_comparison
from rashomon.store.findings import draw_line, weigh_line
from rashomon.store.lines import DisputeLine
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import (
    count_disputes,
    find_comparison,
    find_disputes,
    find_incidents,
    list_disputes,
    list_incidents,
    list_opponents,
)
from tests.store.made import ticking

ALL = 10_000
REPORTS = 400


@pytest.fixture(scope="session")
def compared() -> tuple[Comparison, Comparison]:
    """Two comparisons of invented reports, the older one first."""
    world = World(REPORTS)
    assert sum(1 for _ in world.arrivals()) == REPORTS
    return lay_out_world(world)


@pytest.fixture
def store(case: str, compared: tuple[Comparison, Comparison]) -> Iterator[Store]:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        for comparison in compared:
            save_comparison(store, comparison)
        yield store


def test_disputes_are_listed_by_kind_then_by_origins(store: Store, compared: tuple[Comparison, Comparison]) -> None:
    for comparison, name in zip(compared, names(store), strict=True):
        wanted = lines(comparison)
        assert list(list_disputes(store, name, limit=ALL)) == wanted
        assert list(list_disputes(store, name, skip=5, limit=7)) == wanted[5:12]
        for heat, number in count_disputes(store, name).items():
            of_kind = [line for line in wanted if line.kind == heat]
            assert len(of_kind) == number
            assert list(list_disputes(store, name, heat=heat, limit=ALL)) == of_kind
            assert list(list_disputes(store, name, heat=heat, skip=2, limit=2)) == of_kind[2:4]


def test_disputes_are_found_by_who_has_a_part(store: Store, compared: tuple[Comparison, Comparison]) -> None:
    newest, name = compared[1], names(store)[1]
    for report in [account.id for account in newest.reports[:60]]:
        found, number = find_disputes(store, name, report=report, limit=3)
        wanted = lines(choose_reports(newest, frozenset((report,))))
        assert (list(found), number) == (wanted[:3], len(wanted))
    for source in people(newest)[:30]:
        found, number = find_disputes(store, name, source=source.upper(), limit=ALL)
        assert list(found) == lines(choose_source(newest, source))
        assert number == len(found) > 0
        assert list_opponents(store, name, source) == find_opponents(choose_source(newest, source), source)
    entities = {dispute.entity for dispute in newest.disputes if dispute.entity}
    assert entities
    found, _ = find_disputes(store, name, entities=entities, limit=ALL)
    assert list(found) == lines(choose_entity(newest, {entity.casefold() for entity in entities}))
    assert find_disputes(store, name, source="nobody of the kind") == ((), 0)


def test_incidents_are_listed_by_disputes_then_by_reports(
    store: Store, compared: tuple[Comparison, Comparison]
) -> None:
    newest, name = compared[1], names(store)[1]
    listed = list_incidents(store, name, limit=ALL)
    assert len(listed) == len(newest.incidents)
    weights = [(-one.disputes, -one.reports) for one in listed]
    assert weights == sorted(weights)
    assert list_incidents(store, name, skip=3, limit=4) == listed[3:7]
    titles = {story.id: story.title for story in newest.stories}
    mentions = {incident.id: incident.mentions for incident in newest.incidents}
    for one in listed:
        assert one.title == titles[one.incident.story or ""]
        assert one.reports == len({mention.report for mention in mentions[one.incident.id]})
    report = newest.incidents[0].mentions[0].report
    told = [one.id for one in newest.incidents if any(mention.report == report for mention in one.mentions)]
    assert [one.incident.id for one in find_incidents(store, name, report=report)] == told
    assert [one.incident.id for one in find_incidents(store, name, names=("i2", "i1"))] == ["i1", "i2"]


def names(store: Store) -> list[str]:
    """The ids of the two comparisons, the older one first."""
    newest = find_comparison(store)
    assert newest
    with store.reading() as connection:
        older = connection.exec_driver_sql("SELECT id FROM comparisons ORDER BY number LIMIT 1").scalar_one()
    return [str(older), newest.id]


def lines(comparison: Comparison) -> list[DisputeLine]:
    """Its disputes and updates as lists show them, in their order."""
    disputes = [draw_line(one, one.strength) for one in comparison.disputes]
    return sorted([*disputes, *(draw_line(one, "revised") for one in comparison.updates)], key=weigh_line)


def people(comparison: Comparison) -> list[str]:
    """Who has a part in its disputes."""
    held = (h.name for one in comparison.disputes for position in one.positions for h in position.holders)
    return list(dict.fromkeys(held))
