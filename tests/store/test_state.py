"""What is still to be done with a casebook is told by its log."""

from collections.abc import Iterator

import pytest

from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.store.comparisons import save_comparison
from rashomon.store.custody import note
from rashomon.store.deleting import delete_reports
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import list_reports
from rashomon.store.saving import save
from rashomon.store.state import (
    count_unlaid,
    find_before_last_reports,
    find_current,
    find_last_change,
    find_last_entry,
    stream_unread,
)
from tests.store.made import compare, make_arrival, ticking

ARRIVALS = [make_arrival(number) for number in range(4)]


@pytest.fixture
def store(case: str) -> Iterator[Store]:
    with open_store(case, by="tester", clock=ticking(), create=True) as opened:
        save(opened, ARRIVALS[:3])
        yield opened


def lay(count: int) -> Comparison:
    return compare(*(a.outcome for a in ARRIVALS[:count] if isinstance(a.outcome, Reading)))


def test_what_a_comparison_takes_no_account_of_is_counted(store: Store) -> None:
    assert count_unlaid(store) == {"read": 3}
    save_comparison(store, lay(3), upto=find_last_change(store))
    assert count_unlaid(store) == {}
    save(store, ARRIVALS[3:])
    delete_reports(store, [list_reports(store).items[0].key], reason="a test")
    assert count_unlaid(store) == {"read": 1, "deleted": 1}


def test_a_comparison_holds_until_a_report_is_read(store: Store) -> None:
    comparison = lay(3)
    assert find_current(store, comparison.recipe.id) is None
    name = save_comparison(store, comparison, upto=find_last_change(store))
    note(store, "exported", {"format": "csv"})
    assert find_current(store, comparison.recipe.id) == name
    assert find_current(store, "another recipe") is None
    save(store, ARRIVALS[3:])
    assert find_current(store, comparison.recipe.id) is None


def test_what_came_while_it_was_compared_makes_a_comparison_out_of_date(store: Store) -> None:
    upto = find_last_change(store)
    save(store, ARRIVALS[3:])
    save_comparison(store, lay(3), upto=upto)
    assert find_current(store, lay(3).recipe.id) is None


def test_a_comparison_that_comes_out_again_holds_again(store: Store) -> None:
    name = save_comparison(store, lay(3), upto=find_last_change(store))
    save(store, ARRIVALS[3:])
    (last,) = [stored.key for stored in list_reports(store).items if stored.id == "report-3"]
    delete_reports(store, [last], reason="asked for")
    assert find_current(store, lay(3).recipe.id) is None
    assert save_comparison(store, lay(3), upto=find_last_change(store)) == name
    assert find_current(store, lay(3).recipe.id) == name


def test_what_a_recipe_has_not_read_comes_with_its_bytes(store: Store) -> None:
    recipe = ARRIVALS[0].outcome.recipe.id if isinstance(ARRIVALS[0].outcome, Reading) else ""
    assert list(stream_unread(store, recipe)) == []
    reports = list(stream_unread(store, "another recipe"))
    assert [report.text for report in reports] == [a.report.text for a in ARRIVALS[:3] if a.report]
    assert [report.raw for report in reports] == [a.report.raw for a in ARRIVALS[:3] if a.report]


def test_the_last_entry_is_the_newest(store: Store) -> None:
    assert note(store, "exported", {"format": "csv"}) == find_last_entry(store)


def test_the_comparison_before_the_last_reports_is_found_however_often_it_was_compared_since(store: Store) -> None:
    assert find_before_last_reports(store) is None
    name = save_comparison(store, lay(2), upto=find_last_change(store))
    assert find_before_last_reports(store) is None
    save(store, ARRIVALS[3:])
    assert find_before_last_reports(store) == name
    save_comparison(store, lay(4), upto=find_last_change(store))
    note(store, "judged", {"judgement": "00"})
    save_comparison(store, lay(3), upto=find_last_change(store))
    assert find_before_last_reports(store) == name


def test_a_comparison_that_was_deleted_is_not_the_one_before(store: Store) -> None:
    save_comparison(store, lay(3), upto=find_last_change(store))
    (key,) = [stored.key for stored in list_reports(store).items if stored.id == "report-0"]
    delete_reports(store, [key], reason="asked for")
    assert find_before_last_reports(store) is None
