"""What is frequent is answered as what is rare is."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import select, union

from rashomon.knowledge.ontology import load_ontology
from rashomon.store.answers import Page
from rashomon.store.narrowing import ORDER
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import list_accusations, list_entities, list_events, list_statements, sources, walking
from rashomon.store.saving import save
from rashomon.store.tables import participants, reports, statements
from tests.store.made import PEOPLE, make_arrival, ticking

ALL = 100_000
Ask = Callable[[Store, str, str | None, int], Page[Any]]
ASKED: dict[str, Ask] = {
    "statements": lambda store, name, cursor, limit: list_statements(store, source=name, cursor=cursor, limit=limit),
    "denials": lambda store, name, cursor, limit: list_statements(
        store, source=name, stance="denies", cursor=cursor, limit=limit
    ),
    "events": lambda store, name, cursor, limit: list_events(store, actor=name, cursor=cursor, limit=limit),
    "entities": lambda store, name, cursor, limit: list_entities(store, name, cursor=cursor, limit=limit),
}


@pytest.fixture
def store(case: str) -> Iterator[Store]:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(40)])
        yield store


@pytest.mark.parametrize("kind", ASKED)
def test_walking_gives_what_gathering_gives(kind: str, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = ASKED[kind]
    for name in (*PEOPLE, "nobody"):
        monkeypatch.setattr(walking, "FREQUENT", ALL)
        monkeypatch.setattr(sources, "FREQUENT", ALL)
        gathered = ask(store, name, None, 1000).items
        monkeypatch.setattr(walking, "FREQUENT", 1)
        monkeypatch.setattr(sources, "FREQUENT", 0)
        walked: list[object] = []
        cursor = None
        for _ in range(200):
            page = ask(store, name, cursor, 7)
            walked += page.items
            cursor = page.next
            if cursor is None:
                break
        assert tuple(walked) == gathered


def test_the_newest_are_found_whichever_is_frequent(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    denied = select(statements.c.report).where(statements.c.stance == "denies")
    acted = select(participants.c.report).where(participants.c.part == "actor")
    with store.reading() as connection:
        rare, often = sorted(len(connection.execute(query).all()) for query in (denied, acted))
        assert 1 < rare < often
        told = set(connection.execute(union(denied, acted)).scalars())
        newest = [one for one in connection.execute(select(reports.c.number).order_by(*ORDER)).scalars() if one in told]
        for frequent in (1, rare + 1, ALL):
            monkeypatch.setattr(walking, "FREQUENT", frequent)
            for limit in (1, 5, 100):
                assert walking.find_newest(connection, (denied, acted), limit) == newest[:limit]


def test_accusations_of_the_frequent_are_those_of_the_rare(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = list(load_ontology().types)
    found = 0
    for name in PEOPLE:
        gathered = list_accusations(store, kinds, source=name)
        with monkeypatch.context() as frequent:
            frequent.setattr(walking, "FREQUENT", 1)
            assert list_accusations(store, kinds, source=name) == gathered
        found += len(gathered)
    assert found
    whole = list_accusations(store, kinds)
    assert list_accusations(store, kinds, limit=3) == whole[:3]
