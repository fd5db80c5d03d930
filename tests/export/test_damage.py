"""Repairs that are alike stand together; what is not certain stands alone."""

from rashomon.export.damage import group_repairs
from rashomon.records.span import Span
from rashomon.records.text import Repair
from tests.export.sample import REPAIRS, TEXT


def test_certain_repairs_that_are_alike_are_counted() -> None:
    repairs = tuple(
        Repair(span=Span(at, at + 1), raw=Span(at, at + 1), before="鈥", after="’", kind="mojibake")
        for at in (3, 9, 15)
    )
    found = group_repairs("the’ two’ and’ other words", repairs, most=9)
    assert [(damage.count, damage.before, damage.after) for damage in found.certain] == [(3, "鈥", "’")]
    assert (found.uncertain, found.doubtful, found.hidden) == ((), 0, 0)


def test_an_uncertain_repair_tells_what_else_it_could_be() -> None:
    uncertain = group_repairs(TEXT, REPAIRS, most=9).uncertain
    assert [damage.doubt for damage in uncertain] == ["mojibake, not certain, could also be ,’ or ,—"]


def test_what_cannot_be_seen_has_a_name_and_neighbours() -> None:
    certain = group_repairs(TEXT, REPAIRS, most=9).certain
    assert certain[2].before == "U+200B ZERO WIDTH SPACE"
    assert certain[2].after == "nothing"
    assert "in a week." in certain[2].example


def test_what_is_not_listed_is_counted() -> None:
    found = group_repairs(TEXT, REPAIRS, most=1)
    assert (len(found.certain), len(found.uncertain), found.hidden) == (1, 1, 2)
