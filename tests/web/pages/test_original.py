"""The original stands beside what is read, letter for letter."""

from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.records.text import Repair
from rashomon.web.pages.original import pair
from tests.export.sample import READING
from tests.store.made import recipe_of


def _reading(text: str, *repairs: Repair) -> Reading:
    return Reading(recipe=recipe_of(), report=READING.report, text=text, repairs=repairs)


def test_both_sides_of_a_repair_are_told() -> None:
    repair = Repair(span=Span(3, 4), raw=Span(3, 5), before="Ã©", after="é", kind="mojibake")
    (line,) = pair(_reading("café", repair))
    assert [(one.before, one.after, one.kind) for one in line] == [("caf", "caf", ""), ("Ã©", "é", "mojibake")]


def test_what_was_removed_is_named() -> None:
    repair = Repair(span=Span(1, 1), raw=Span(1, 2), before="\u202e", after="", kind="control")
    (line,) = pair(_reading("ab", repair))
    assert "".join(one.after for one in line) == "ab"
    assert "RIGHT-TO-LEFT OVERRIDE" in line[1].before


def test_lines_are_those_of_the_text() -> None:
    lines = list(pair(_reading("one\n\ntwo")))
    assert ["".join(one.after for one in line) for line in lines] == ["one", "", "two"]


def test_a_line_of_any_length_is_divided() -> None:
    lines = list(pair(_reading("x" * 100_000)))
    assert len(lines) > 5
    assert "".join(one.after for line in lines for one in line) == "x" * 100_000
