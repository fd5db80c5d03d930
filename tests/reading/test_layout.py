"""Test what is found of headline, byline, dateline, paragraphs."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.reading.layout import find_parts, lay_out
from rashomon.reading.layout.paragraphs import LONGEST
from rashomon.records.span import Span
from rashomon.records.text import Text

CASES = Path(__file__).parent.parent / "cases" / "layout"
SPANS = ("headline", "byline", "dateline")
WORDS = ("author", "publisher", "published")


def _load() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            found.append(pytest.param(case, id=f"{path.stem}-{case['name']}", marks=marks))
    return found


@pytest.mark.parametrize("case", _load())
def test_a_case_is_read_as_a_careful_reader_would(case: dict[str, Any]) -> None:
    text = case["text"]
    layout = lay_out(Text(clean=text))
    spans: dict[str, Span | None] = {name: getattr(layout, name) for name in SPANS}
    found = {name: span.of(text) if span else None for name, span in spans.items()}
    found |= {name: getattr(layout, name) for name in WORDS}
    assert found == {name: case.get(name) for name in (*SPANS, *WORDS)}
    if "paragraphs" in case:
        assert [span.of(text) for span in layout.paragraphs] == case["paragraphs"]


def test_there_are_enough_cases() -> None:
    assert len(_load()) >= 60


def test_a_long_paragraph_is_cut_where_a_sentence_ends() -> None:
    text = "The ferry left at noon. " * 4_000
    paragraphs = lay_out(Text(clean=text)).paragraphs
    assert all(span.end - span.start <= LONGEST for span in paragraphs)
    assert all(span.of(text).startswith("The ferry") and span.of(text).endswith("noon.") for span in paragraphs)


def test_a_long_paragraph_without_sentences_or_spaces_is_cut_all_the_same() -> None:
    paragraphs = lay_out(Text(clean="x" * 50_000)).paragraphs
    assert [span.end - span.start for span in paragraphs] == [20_000, 20_000, 10_000]


@pytest.mark.parametrize("piece", ["KELVAR, ", "By Jo Roe and ", "- ", "(", "12 ", "a.", "A-", "\n\n", "’", "1:"])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = Text(clean=piece * (1_000_000 // len(piece)))
    start = time.perf_counter()
    lay_out(text)
    assert time.perf_counter() - start < 5


def test_parts_name_the_marks_of_a_list() -> None:
    text = "The reasons are these.\n- One reason.\n- Another."
    kinds = [(part.kind, part.span.of(text)) for part in find_parts(Text(clean=text))]
    assert kinds[1:3] == [("meta", "-"), ("paragraph", "One reason.")]
