"""What is found can be narrowed to what it has."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.casebook import Casebook, open_casebook
from rashomon.pipeline import Tools
from rashomon.store.answers import Filters
from rashomon.store.queries import count_days, count_facets
from tests.casebook.sample import write_reports


@pytest.fixture
def casebook(case: str, tools: Tools, tmp_path: Path) -> Iterator[Casebook]:
    with open_casebook(case, by="Ana", create=True) as opened:
        opened.tools = tools
        list(opened.add([str(write_reports(tmp_path))]))
        yield opened


def test_facets_are_counted(casebook: Casebook) -> None:
    found = count_facets(casebook.store)
    assert found.reports == 3
    assert dict(found.publishers) == {"Halden Wire": 1, "Quayside News": 1, "Radio Vela": 1}
    assert found.years == (("2025", 3),)
    assert dict(found.stances)["denies"] == 1
    asked = count_facets(casebook.store, "fourteen")
    assert [name for name, _ in asked.publishers] == ["Quayside News"]
    assert count_facets(casebook.store, "ferry", filters=Filters(publisher="radio vela")).reports == 1
    assert count_facets(casebook.store, "nothingofthekind").publishers == ()


def test_days_are_counted_in_order(casebook: Casebook) -> None:
    assert count_days(casebook.store) == (("2025-03-03", 2), ("2025-03-04", 1))
    assert count_days(casebook.store, "fourteen") == (("2025-03-03", 1),)
    assert count_days(casebook.store, filters=Filters(publisher="Radio Vela")) == (("2025-03-04", 1),)
