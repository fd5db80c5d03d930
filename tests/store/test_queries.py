"""Questions are answered whatever signs stand in them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import (
    find_report,
    list_entities,
    list_events,
    list_failures,
    list_findings,
    list_reports,
    list_sources,
    list_statements,
)
from rashomon.store.saving import save
from tests.store.made import make_arrival, ticking

ODD = ("%", "_", "'", '"', "\\", "a'; DROP TABLE log; --", "\0", "💥", "x" * 10_000)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("queries") / "a.case"
    with open_store(str(path), by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(5)])
        yield store


@pytest.mark.parametrize("odd", ODD)
def test_odd_names_find_nothing(store: Store, odd: str) -> None:
    assert not list_statements(store, source=odd).items
    assert not list_statements(store, report=odd).items
    assert not list_events(store, actor=odd, kind=odd).items
    assert not list_findings(store, "dispute", report=odd).items
    for ask in (list_entities, find_report):
        try:
            found = ask(store, odd)
        except BadSettings:
            continue
        assert not getattr(found, "items", None)


def test_a_cursor_of_one_list_is_none_of_another(store: Store) -> None:
    cursor = list_reports(store, limit=1).next
    for ask in (list_statements, list_sources, list_failures):
        with pytest.raises(BadSettings, match="no cursor of this list"):
            ask(store, cursor=cursor)


def test_pages_of_statements_make_up_the_whole(store: Store) -> None:
    whole = list_statements(store, limit=100)
    assert (len(whole.items), whole.next) == (15, None)
    first = list_statements(store, limit=8)
    assert (*first.items, *list_statements(store, limit=8, cursor=first.next).items) == whole.items
    events = list_events(store, limit=7)
    assert len(list_events(store, limit=100, cursor=events.next).items) == 8
