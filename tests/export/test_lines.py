"""Lines are those of the raw text."""

from dataclasses import replace

from rashomon.export.lines import Lines
from rashomon.records.span import Span
from rashomon.records.text import Repair
from tests.export.sample import RAW, READING, TEXT


def test_a_line_is_counted_in_the_raw_text() -> None:
    words = "The wreck"
    assert Lines(READING).number(TEXT.index(words)) == RAW.count("\n", 0, RAW.index(words)) + 1 == 7


def test_line_ends_that_a_repair_took_out_are_counted() -> None:
    joined = Repair(span=Span(2, 2), raw=Span(2, 4), before="-\n", after="", kind="hyphen")
    lines = Lines(replace(READING, text="example\nnext", repairs=(joined,)))
    assert [lines.number(point) for point in (0, 3, 8)] == [1, 2, 3]
