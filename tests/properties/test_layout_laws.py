"""Test what holds of the layout of any text."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.reading.layout import find_parts, lay_out
from rashomon.records.text import Text

LINES = st.sampled_from(
    [
        "",
        " ",
        "By Mira Tolland",
        "By Friday, the town had fallen.",
        "KELVAR, Osteria, March 12 (Northern Wire) - The minister resigned.",
        "KELVAR — ",
        "March 12, 2025 | 10:30 am",
        "Published: 12 March 2025",
        "(Reporting by Mira Tolland; editing by Joran Pell)",
        "• The wind had fallen",
        "- ",
        "*",
        "Advertisement",
        "The harbour of Kelvar reopened on Monday after a week of storms, the",
        "authority said in a statement. Ships that had waited outside came in",
        "Reuters",
        "Kelvar reopens its harbour",
        "港口星期一重新开放。",
    ]
)
NEWS = st.lists(LINES, max_size=25).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n", "\n\n", "\u2028", "\x0b"]).map(lambda end: end.join(lines))
)
TEXTS = st.one_of(NEWS, st.text(), st.text(alphabet="By AK-—,:()\n\r\t12.•", max_size=200))


@given(TEXTS)
def test_parts_stand_in_order_and_leave_out_nothing_but_space(text: str) -> None:
    at = 0
    for part in find_parts(Text(clean=text)):
        assert at <= part.span.start < part.span.end <= len(text)
        assert not text[at : part.span.start].strip()
        at = part.span.end
    assert not text[at:].strip()


@given(TEXTS)
def test_paragraphs_are_trimmed_and_the_headline_is_one_of_them(text: str) -> None:
    layout = lay_out(Text(clean=text))
    for span in layout.paragraphs:
        assert span.of(text) == span.of(text).strip() != ""
    assert layout.headline is None or layout.headline in layout.paragraphs
    for credit in (layout.byline, layout.dateline):
        assert credit is None or not any(credit.meets(paragraph) for paragraph in layout.paragraphs)


@given(TEXTS)
def test_a_text_is_laid_out_the_same_way_twice(text: str) -> None:
    assert lay_out(Text(clean=text)) == lay_out(Text(clean=text))
