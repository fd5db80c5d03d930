"""What is counted beforehand is what would be counted when asked."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from rashomon.store.answers import Fault
from rashomon.store.deleting import delete_reports
from rashomon.store.drawing import recount, redraw
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import count, describe_source, list_entities, list_reports, list_sources, list_statements
from rashomon.store.saving import save
from rashomon.store.tables import sources, tallies
from rashomon.store.verifying import verify
from tests.store.made import make_arrival, ticking

NUMBER = 30


@pytest.fixture
def store(case: str) -> Iterator[Store]:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(NUMBER)])
        yield store


def test_counts_follow_what_comes_and_goes(store: Store) -> None:
    save(store, [make_arrival(number, version="2") for number in range(5)])
    delete_reports(store, [one.key for one in list_reports(store, limit=7).items], reason="a trial")
    kept = tell(store)
    with store.writing() as connection:
        recount(connection)
    assert tell(store) == kept
    assert redraw(store) == NUMBER - 7
    assert tell(store) == kept
    assert count(store).statements == len(list_statements(store, limit=1000).items)
    assert count(store).bytes == sum(one.size for one in list_reports(store, limit=1000).items)


def test_nothing_stays_of_what_is_gone(store: Store) -> None:
    delete_reports(store, [one.key for one in list_reports(store, limit=1000).items], reason="a trial")
    assert tell(store) == ([("total", "", "bytes", 0), ("total", "", "reports", 0)], [])
    assert list_sources(store).items == ()


def test_sources_say_as_much_as_there_is(store: Store) -> None:
    for source in list_sources(store, limit=1000).items:
        said = list_statements(store, source=source.name, limit=1000).items
        dossier = describe_source(store, source.name)
        assert (source.statements, dossier.statements) == (len(said), len(said))
        assert source.reports == len({one.report for one in said})
        assert dossier.denials == sum(one.stance in ("denies", "rejects") for one in said)


def test_names_are_found_by_words_in_them(store: Store) -> None:
    whole = {entity.name for entity in list_entities(store, "velmar", limit=1000).items}
    assert whole == {"Aru Velmar"}
    assert {one.name for one in list_sources(store, name="VELMAR").items} == whole
    for beside in ("velm", "aru v", "velmar aru"):
        assert list_entities(store, beside).items == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE tallies SET number = number + 1 WHERE kind = 'relies'",
        "DELETE FROM tallies WHERE kind = 'entity'",
        "UPDATE tallies SET number = number - 1 WHERE other = 'reports'",
        "UPDATE sources SET denials = denials + 1",
        "INSERT INTO tallies VALUES ('entity', 'x', 'x', 0)",
    ],
)
def test_wrong_counts_are_found_and_mended(store: Store, statement: str) -> None:
    with store.writing() as connection:
        connection.exec_driver_sql(statement)
    faults = {found.part for found in verify(store) if isinstance(found, Fault)}
    assert faults & {"tallies", "sources"}
    redraw(store)
    assert [found for found in verify(store) if isinstance(found, Fault)] == []


def tell(store: Store) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """All that is counted."""
    with store.reading() as connection:
        counted = connection.execute(select(tallies).order_by(*tallies.primary_key)).all()
        held = connection.execute(select(sources).order_by(sources.c.holder)).all()
    return [tuple(row) for row in counted], [tuple(row) for row in held]
