"""Whatever the text: times stand in it, their values have a known shape, their bounds are days in order."""

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.knowledge.calendars import load_calendar
from rashomon.reading.times import find_times
from rashomon.records.parse import Parse
from rashomon.records.text import Text

PIECES = st.sampled_from(
    [
        "on ",
        "Friday",
        "last ",
        "next ",
        "the ",
        "third ",
        "quarter ",
        "of ",
        "May ",
        "March ",
        "12",
        ", ",
        "2014",
        "1990s",
        "3 p.m.",
        "noon ",
        "two ",
        "years ",
        "ago ",
        "earlier ",
        "that ",
        "day ",
        "0000s",
        "'99",
        "9999-12-31",
        "30 February ",
        "past ",
        "decade ",
        "999999999999 ",
        "winter ",
        "early ",
        "late ",
        "-",
        "–",
        "\n\n",
        "now ",
        "half ",
        "and a ",
        "twenty ",
        "hundred ",
        "each ",
        "week",
        "'s ",
        "EST ",
        "24:59",
        "1/2 ",
        "century ",
        "fiscal ",
        "year",
        "end ",
        "tomorrow ",
        "．１２",
        "Easter ",
        "Ramadan ",
        "Esfand ",
        "Tevet ",
        "1445 ",
        "5784 ",
        "BC ",
        "FY",
        "2019-21 ",
        "to ",
        "GMT ",
        "hours ",
        "eve of ",
        "the night of ",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))
DAYS = st.one_of(st.none(), st.dates().map(date.isoformat), st.text(max_size=12))
VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    r"|[\dX]{1,4}(?:-[\dX]{2}(?:-[\dX]{2})?|-W[\dX]{2}(?:-\d|-WE)?|-Q[1-4X]|-H[12]|-(?:SP|SU|FA|WI))?"
    r"(?:T\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?|T(?:MO|AF|EV|NI))?"
    r"|BC\d\d(?:\d\d)?"
    r"|PT?(?:[\d.]+|X)(?:WE|[SMHDWQYECL](?:6M|T12H|30[MS])?)"
)


@settings(deadline=None, max_examples=600)
@given(TEXTS, DAYS)
def test_times_stand_in_the_text_in_order(text: str, published: str | None) -> None:
    found = find_times(Text(clean=text), Parse(), published, load_calendar())
    at = 0
    for one in found:
        assert at <= one.span.start < one.span.end <= len(text)
        at = one.span.end
        assert VALUE.fullmatch(one.value), one.value
        bounds = [date.fromisoformat(day) for day in (one.earliest, one.latest) if day]
        assert bounds == sorted(bounds)
    assert found == find_times(Text(clean=text), Parse(), published, load_calendar())


@settings(deadline=None, max_examples=200)
@given(TEXTS)
def test_without_a_date_of_writing_nothing_relative_is_dated(text: str) -> None:
    for one in find_times(Text(clean=text), Parse(), None, load_calendar()):
        relative = "X" in one.value and not one.value.startswith("XXXX-XX-XX")
        if relative or one.value.endswith("_REF"):
            assert (one.earliest, one.latest) == (None, None)


@pytest.mark.parametrize(
    "piece", ["the ", "two ", "1-", "1:", "May ", "a.b.", "\n", "twenty-", "'s", "of the third ", "1,"]
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = Text(clean=piece * (length // len(piece)))
        begin = time.perf_counter()
        find_times(text, Parse(), "2025-07-02", load_calendar())
        return time.perf_counter() - begin

    seconds(1_000)
    assert seconds(200_000) < 60 * max(seconds(10_000), 0.005)
