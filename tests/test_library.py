"""Test the face for Python."""

import pytest

import rashomon


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
