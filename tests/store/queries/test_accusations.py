"""Who says of whom that they did something is told as it was said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.casebook import Casebook, open_casebook
from rashomon.pipeline import Tools
from rashomon.store.opening import open_store
from rashomon.store.queries import list_accusations, list_events, list_statements, name_speakers
from rashomon.store.saving import save
from tests.casebook.sample import write_reports
from tests.store.made import make_arrival, ticking

TOLD = {
    "id": "kano",
    "publisher": "Northern Wire",
    "published": "2025-02-12",
    "text": (
        "KANO - Police officers beat protesters in Kano on Monday, the union said. The union denied that the "
        "protesters had attacked the police. The mayor said that the teachers would strike."
    ),
}
VIOLENT = ("ASSAULT",)


@pytest.fixture
def casebook(case: str, tools: Tools, tmp_path: Path) -> Iterator[Casebook]:
    with open_casebook(case, by="Ana", create=True) as opened:
        opened.tools = tools
        list(opened.add([str(write_reports(tmp_path, TOLD))]))
        yield opened


def test_what_is_denied_is_no_accusation(casebook: Casebook) -> None:
    (one,) = list_accusations(casebook.store, VIOLENT)
    assert (one.report, one.source, one.accused, one.type) == ("kano", "union", "Police officers", "ASSAULT")
    assert (
        TOLD["text"][one.span.start : one.span.end] == one.words == "Police officers beat protesters in Kano on Monday"
    )


def test_one_source_is_asked_for_as_who_says_it_or_of_whom_it_is_said(casebook: Casebook) -> None:
    assert len(list_accusations(casebook.store, VIOLENT, source="Union")) == 1
    assert len(list_accusations(casebook.store, VIOLENT, source="police officers")) == 1
    assert list_accusations(casebook.store, VIOLENT, source="mayor") == ()
    assert list_accusations(casebook.store, ("COOPERATE",)) == ()


def test_who_says_is_named_by_statement_or_by_event(case: str) -> None:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(6)])
        said = {(one.report, one.id): one.speaker or one.source for one in list_statements(store, limit=1000).items}
        told = {
            (one.report, one.id): said[one.report, one.statement]
            for one in list_events(store, limit=1000).items
            if one.statement
        }
        assert said and told
        assert name_speakers(store, said.keys() | told.keys() | {("nobody", "a1")}) == said | told
        assert name_speakers(store, set()) == {}
