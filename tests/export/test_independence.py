"""The origins of a whole comparison are counted as those of each value are."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from rashomon.export.accounts import Accounts
from rashomon.export.independence import count_whole, say_whole
from rashomon.records.comparison import Comparison, Quote, SameOrigin
from tests.export.matrix_sample import COMPARISON, MINISTRY, REPORTS, UNION, WIRE, hold, origins, place

ACCOUNTS = Accounts.of(REPORTS)


def compare(*sides: tuple[tuple[object, ...], object]) -> Comparison:
    positions = tuple(place(str(number), holders, independent) for number, (holders, independent) in enumerate(sides))  # type: ignore[arg-type]
    dispute = replace(COMPARISON.disputes[0], positions=positions)
    return replace(COMPARISON, disputes=(dispute,), updates=(), agreements=())


def test_it_is_said_in_a_sentence() -> None:
    assert say_whole(COMPARISON, ACCOUNTS) == "7 reports → 7 outlets → 8 independent origins, up to 10"


def test_where_nothing_was_compared_no_origin_is_counted() -> None:
    nothing = Comparison(recipe=COMPARISON.recipe, reports=REPORTS[:2])
    assert say_whole(nothing, Accounts.of(REPORTS[:2])) == "2 reports → 2 outlets"


def test_a_source_that_several_name_is_one_origin() -> None:
    both = compare(((MINISTRY, replace(MINISTRY, report="post")), origins(1)))
    assert count_whole(both, ACCOUNTS) == origins(1)


def test_reports_that_name_nobody_may_be_one_origin_or_as_many_as_they_are() -> None:
    own = [hold(name, report, "It was so.") for report, name in (("radio", "Orvelle Radio"), ("post", "Delta Post"))]
    assert count_whole(compare(((*own, UNION), origins(2, 2))), ACCOUNTS) == origins(2, 2)
    assert count_whole(compare((tuple(own), origins(1, 2))), ACCOUNTS) == origins(1, 2)


def test_the_voices_of_copies_are_one() -> None:
    copied = compare(((WIRE, replace(WIRE, name="Sorn Gazette", report="gazette")), origins(1)))
    assert count_whole(copied, ACCOUNTS) == origins(1)


def test_holders_that_are_one_source_for_a_value_are_one_for_all() -> None:
    doctor = hold("a doctor of the union", "wire", "A doctor said 22.")
    quotes = tuple(Quote(report=one.report, span=one.evidence) for one in (UNION, doctor))
    same = SameOrigin(reports=("post", "wire"), reason="both name the union", evidence=quotes)
    assert count_whole(compare(((UNION, doctor), origins(1, 1, same))), ACCOUNTS) == origins(1)
    assert count_whole(compare(((UNION, doctor), origins(1))), ACCOUNTS) == origins(2)


@given(some.lists(some.tuples(some.integers(1, 9), some.integers(0, 9)), min_size=1, max_size=4))
def test_there_are_never_fewer_than_behind_one_value(counts: list[tuple[int, int]]) -> None:
    whole = count_whole(compare(*(((UNION,), origins(least, least + more)) for least, more in counts)), ACCOUNTS)
    assert whole is not None
    assert whole.at_least >= max(least for least, _ in counts)
    assert whole.at_most >= max(whole.at_least, *(least + more for least, more in counts))
