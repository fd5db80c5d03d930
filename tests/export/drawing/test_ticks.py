"""Time is divided where a reader expects it to be."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rashomon.export.drawing.ticks import MOST, divide, read_moment


def moment(written: str) -> float:
    return datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2025-03-03T07:30", "2025-03-03T13:00", ["3 March, 08:00", "10:00", "12:00"]),
        ("2025-03-03", "2025-03-06", ["3 March", "4 March", "5 March", "6 March"]),
        ("2025-01-15", "2025-05-20", ["February 2025", "March 2025", "April 2025", "May 2025"]),
        ("2019-06-01", "2023-06-01", ["2020", "2021", "2022", "2023"]),
    ],
)
def test_the_words_of_a_stretch(first: str, last: str, told: list[str]) -> None:
    timed = "T" in first
    assert [words for _, words in divide(moment(first), moment(last), timed=timed)] == told


@given(some.floats(-6e10, 2e11), some.floats(1, 1e11))
def test_any_stretch_is_divided_within_itself(first: float, length: float) -> None:
    found = divide(first, first + length)
    assert len(found) <= MOST
    assert all(first <= one <= first + length for one, _ in found)
    assert [one for one, _ in found] == sorted({one for one, _ in found})


def test_a_moment_that_is_none() -> None:
    assert read_moment("on Monday") is None
    assert read_moment("2025-03-03") == moment("2025-03-03")
    assert read_moment("2025-03-03T04:00:00+04:00") == moment("2025-03-03")
