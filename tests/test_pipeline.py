"""Test the way of reports through the stages."""

import random
from dataclasses import replace

import pytest

from rashomon import wire
from rashomon.pipeline import Tools, read, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report
from rashomon.settings import Settings

PEOPLE = ("Edda Rusk", "Ole Brandt", "Mira Valdane", "Tarik Osman", "Ilse Henn")
BODIES = ("the interior ministry", "the harbour union", "a court in Kelvar", "the state agency Velpress")
CLAIMS = (
    "four men were held after the fire",
    "the vote had been fair",
    "no shots were fired at the crowd",
    "“the bridge will not last another winter”",
    "the club had paid nothing",
)
FORMS = (
    "{who} said {what}.",
    "{what}, {who} said on Tuesday.",
    "According to {who}, {what}.",
    "{who} denied that {what}, {other} reported.",
    "Rain fell for a third day. {who} claimed {what}, but gave no figures.",
)


def _reports(count: int) -> list[Report]:
    choose = random.Random(7)
    found = []
    for number in range(count):
        lines = [
            choose.choice(FORMS).format(
                who=choose.choice(PEOPLE + BODIES), what=choose.choice(CLAIMS), other=choose.choice(BODIES)
            )
            for _ in range(choose.randint(1, 9))
        ]
        head = Head(id=f"r{number}", sha256=f"{number:064d}", published="2025-03-12", language="en")
        found.append(Report(head=head, text="\n".join(lines)))
    return found


def test_a_reading_does_not_depend_on_its_neighbours(tools: Tools) -> None:
    reports = _reports(1200)
    together = {r.report.id: wire.encode(r) for r in read_many(reports, tools) if isinstance(r, Reading)}
    shuffled = random.Random(8).sample(reports, len(reports))
    again = {r.report.id: wire.encode(r) for r in read_many(shuffled, tools) if isinstance(r, Reading)}
    assert together == again
    for report in reports[::12]:
        assert wire.encode(read(report, tools)) == together[report.head.id]


def test_results_come_in_the_order_of_the_reports_with_failures_in_their_place(tools: Tools) -> None:
    failure = Failure(report=Head(id="broken", sha256="0"), stage="ingest", error="BadReport", message="broken")
    reports: list[Report | Failure] = [*_reports(3), failure, *_reports(2)]
    small = replace(tools, settings=Settings(block=2))
    assert [r.report.id for r in read_many(reports, small)] == ["r0", "r1", "r2", "broken", "r0", "r1"]


def test_blocks_do_not_show_in_the_readings(tools: Tools) -> None:
    reports = _reports(30)
    whole = [wire.encode(r) for r in read_many(reports, tools)]
    small = replace(tools, settings=Settings(block=4, block_characters=300))
    assert [wire.encode(r) for r in read_many(reports, small)] == whole


def test_a_stream_is_read_as_it_comes(tools: Tools) -> None:
    taken = 0

    def stream() -> object:
        nonlocal taken
        for report in _reports(50):
            taken += 1
            yield report

    first = next(read_many(stream(), replace(tools, settings=Settings(block=5))))  # type: ignore[arg-type]
    assert isinstance(first, Reading)
    assert taken <= 5


def test_another_language_is_repaired_and_named_and_not_parsed(tools: Tools) -> None:
    text = "Министерство обороны заявило, что двое солдат погибли при взрыве на складе в пятницу вечером. " * 3
    reading = read(Report(head=Head(id="r", sha256="0"), text=text), tools)
    assert isinstance(reading, Reading)
    assert reading.report.language == "ru"
    assert reading.attributions == ()
    assert "language" in [remark.code for remark in reading.remarks]


def test_a_missing_date_is_remarked(tools: Tools) -> None:
    reading = read(Report(head=Head(id="r", sha256="0"), text="The mayor said the pool would open on Friday."), tools)
    assert isinstance(reading, Reading)
    assert [remark.code for remark in reading.remarks] == ["no-date"]
    text = "The dam broke on March 5, 2024. The mayor resigned yesterday."
    reading = read(Report(head=Head(id="r", sha256="0"), text=text), tools)
    assert isinstance(reading, Reading)
    assert [remark.code for remark in reading.remarks] == ["inferred-date", "no-date"]


@pytest.mark.parametrize("published", ["March 2", "02/03/2025", "soon", "\u0662\u0660\u0662\u0665", "2025"])
def test_what_is_no_date_of_publication_stops_no_reading(published: str, tools: Tools) -> None:
    head = Head(id="r", sha256="0", published=published, language="en")
    reading = read(Report(head=head, text="President Macron said on Tuesday that two men were killed."), tools)
    assert isinstance(reading, Reading)
    assert [(time.value, time.earliest) for time in reading.times] == [("XXXX-WXX-2", None)]


def test_what_a_report_says_of_itself_goes_before_what_is_assumed(tools: Tools) -> None:
    text = "KELVAR, Osteria, March 3, 2025 (Northern Wire) - The mayor said on Monday that the pool would open."
    report = Report(head=Head(id="r", sha256="0"), text=text, assumed={"published": "2024-09-14", "author": "Ola Henn"})
    reading = read(report, tools)
    assert isinstance(reading, Reading)
    assert (reading.report.published, reading.report.publisher) == ("2025-03-03", "Northern Wire")
    assert reading.report.author == "Ola Henn"
