"""Test the face for Python."""

import pytest

import rashomon
from rashomon.library import read_items
from rashomon.pipeline import Tools


def test_a_text_is_read_in_two_lines() -> None:
    reading = rashomon.read(
        "“The dam will hold,” said Governor Edda Rusk.", published="2025-03-12", publisher="Kelvar Post"
    )
    (said,) = reading.attributions
    assert reading.cite(said.source[0]).quote == "Governor Edda Rusk"
    assert reading.cite(said.content[0]).quote == "“The dam will hold,”"
    assert said.quotation == "direct"
    assert (reading.report.published, reading.report.publisher) == ("2025-03-12", "Kelvar Post")


def test_what_the_report_says_of_itself_is_not_overwritten() -> None:
    head = rashomon.Head(id="r", sha256="0", published="2024-01-01", publisher="Northern Wire")
    report = rashomon.Report(head=head, text="Rain fell in Kelvar.")
    reading = rashomon.read(report, published="2025-03-12", publisher="Kelvar Post")
    assert (reading.report.published, reading.report.publisher) == ("2024-01-01", "Northern Wire")


def test_many_texts_are_a_stream() -> None:
    stream = rashomon.read_many(["The mayor said no.", "The council said yes."])
    assert [r.text for r in stream if isinstance(r, rashomon.Reading)] == [
        "The mayor said no.",
        "The council said yes.",
    ]


@pytest.mark.parametrize("text", ["", "   \n"])
def test_a_text_with_no_words_is_refused(text: str) -> None:
    with pytest.raises(rashomon.BadReport, match="no words"):
        rashomon.read(text)


def test_reports_and_readings_are_compared() -> None:
    reading = rashomon.read("Two men died in Kelvar on Monday, police said.", published="2025-03-12")
    text = "Nine men died in Kelvar on Monday, the mayor said."
    comparison = rashomon.compare([reading, text])
    assert isinstance(comparison, rashomon.Comparison)
    assert comparison.reports[0].id == reading.report.id
    assert comparison.reports[0].published == "2025-03-12"
    assert len(comparison.reports) == 2
    assert rashomon.compare([reading, rashomon.read(text)]) == comparison


def test_a_report_that_cannot_be_read_is_not_passed_over_in_a_comparison() -> None:
    with pytest.raises(rashomon.BadReport, match="no words"):
        rashomon.compare(["Rain fell.", "  "])


def test_the_same_text_twice_is_two_reports() -> None:
    first, second = rashomon.compare(["Two men died in Kelvar.", "Two men died in Kelvar."]).reports
    assert second.id == f"{first.id}-2"


def test_nothing_compared_with_nothing_is_nothing() -> None:
    assert rashomon.compare([]).reports == ()


def test_readings_keep_their_places_among_reports(tools: Tools) -> None:
    one, two = rashomon.read("Rain fell in Kelvar."), rashomon.read("The mayor said no.")
    report = rashomon.Report(head=rashomon.Head(id="r", sha256="0"), text="The council said yes.")
    failure = rashomon.Failure(report=report.head, stage="ingest", error="BadReport", message="none")
    items: list[rashomon.Report | rashomon.Reading | rashomon.Failure] = [one, two, report, one, failure, report, two]
    found = list(read_items(items, tools))
    assert [one, two, one, failure, two] == [found[place] for place in (0, 1, 3, 4, 6)]
    assert [item.report.id for item in (found[2], found[5])] == ["r", "r"]
    assert list(read_items([one, two], tools)) == [one, two]
