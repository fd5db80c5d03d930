"""Test the way back from clean text to raw text."""

import pytest

from rashomon.errors import BrokenEvidence
from rashomon.records.span import Span
from rashomon.records.text import Repair, Text


def _repair(span: tuple[int, int], raw: tuple[int, int], before: str, after: str) -> Repair:
    return Repair(span=Span(*span), raw=Span(*raw), before=before, after=after, kind="mojibake")


# raw "don鈥檛\u200b stop.Go" -> clean "don’t stop. Go"
TEXT = Text(
    clean="don’t stop. Go",
    repairs=(
        _repair((3, 5), (3, 6), "鈥檛"[:3], "’t"),
        _repair((5, 5), (6, 7), "\u200b", ""),
        _repair((11, 12), (13, 13), "", " "),
    ),
)


@pytest.mark.parametrize(
    ("span", "raw"),
    [
        ((0, 3), (0, 3)),
        ((3, 5), (3, 6)),
        ((4, 5), (3, 6)),  # half of what was repaired cites all that was replaced
        ((0, 5), (0, 6)),
        ((5, 10), (7, 12)),  # what was deleted before a span is none of it
        ((6, 11), (8, 13)),
        ((11, 12), (13, 13)),
        ((12, 14), (13, 15)),
        ((0, 14), (0, 15)),
        ((5, 5), (7, 7)),
    ],
)
def test_a_span_leads_back_to_the_raw_text(span: tuple[int, int], raw: tuple[int, int]) -> None:
    evidence = TEXT.cite(Span(*span))
    assert evidence.raw == raw
    assert evidence.quote == TEXT.clean[span[0] : span[1]]


@pytest.mark.parametrize("span", [(-1, 2), (3, 2), (0, 15), (20, 21)])
def test_a_span_outside_the_text_is_refused(span: tuple[int, int]) -> None:
    with pytest.raises(BrokenEvidence, match="14 code points"):
        TEXT.cite(Span(*span))


def test_without_repairs_both_texts_are_one() -> None:
    assert Text(clean="no change").cite(Span(3, 9)).raw == (3, 9)
