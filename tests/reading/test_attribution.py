"""Test who is found to say what, on lines of news labelled by someone who had not read the rules."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.pipeline import Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.layout import lay_out
from rashomon.records.attribution import Attribution
from rashomon.records.span import Span
from rashomon.records.text import Text

CASES = Path(__file__).parent.parent / "cases" / "attribution"
WORD = re.compile(r"\w+(?:['’\-.,]\w+)*")
Words = frozenset[int]


def _load() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            found.append(pytest.param(case, id=f"{path.stem}-{case['name']}", marks=marks))
    return found


def _find(text: str, piece: str | dict[str, Any]) -> Span:
    quote, nth = (piece, 1) if isinstance(piece, str) else (piece["quote"], piece["nth"])
    at = -1
    for _ in range(nth):
        at = text.index(quote, at + 1)
    return Span(at, at + len(quote))


def find_said(text: Text, tools: Tools) -> tuple[Attribution, ...]:
    [seen] = look([text], [lay_out(text)], tools)
    return attribute(*seen, tools.lexicon, tools.confidence)[0]


def _words(text: str, spans: tuple[Span, ...]) -> Words:
    return frozenset(m.start() for span in spans for m in WORD.finditer(text, *span))


def _matches(text: str, wanted: dict[str, Any], found: Attribution) -> bool:
    """Source and cue overlap, and the contents share half of their words: what the field counts as found."""

    def both(role: str) -> tuple[Words, Words]:
        return _words(text, tuple(_find(text, p) for p in wanted[role])), _words(text, getattr(found, role))

    (source, said_by), (cue, by), (content, what) = both("source"), both("cue"), both("content")
    return (
        2 * len(content & what) >= len(content | what)
        and (bool(source & said_by) or not (source or said_by))
        and (bool(cue & by) or not cue)
    )


@pytest.mark.parametrize("case", _load())
def test_a_case_is_read_as_a_careful_reader_would(case: dict[str, Any], tools: Tools) -> None:
    text = Text(clean=case["text"])
    found = list(find_said(text, tools))
    ids: dict[str, str] = {}
    matched: list[tuple[dict[str, Any], Attribution]] = []
    for wanted in case.get("attributions", []):
        fitting = [a for a in found if _matches(text.clean, wanted, a) and a.id not in ids.values()]
        assert fitting, f"not found: {wanted['source']} {wanted['cue']} {wanted['content']}"
        ids[wanted["id"]] = fitting[0].id
        matched.append((wanted, fitting[0]))
    assert len(found) == len(matched), [[s.of(text.clean) for s in a.content] for a in found]
    for wanted, attribution in matched:
        assert attribution.stance == wanted.get("stance"), wanted["cue"]
        assert attribution.quotation == wanted["quotation"], wanted["cue"]
        assert attribution.within == (ids[wanted["within"]] if "within" in wanted else None), wanted["cue"]


@pytest.mark.parametrize("text", ["", "“", '“ ” ‘ ’ " «', "According to.", "“” said."])
def test_where_nothing_is_said_nothing_is_found(text: str, tools: Tools) -> None:
    clean = Text(clean=text)
    assert find_said(clean, tools) == ()


def test_a_quotation_goes_on_over_paragraphs(tools: Tools) -> None:
    text = Text(
        clean=(
            "The harbour master, Ilse Brandt, described the night of the collision.\n\n"
            "“We saw no lights on the tanker,” Brandt said.\n\n"
            "“The ferry turned twice. Nobody answered the radio.\n\n"
            "“At four the coastguard told us to stand down.”\n\n"
            "The ferry company has not commented.\n"
        )
    )
    found = find_said(text, tools)
    brandt = next(a for a in found if [s.of(text.clean) for s in a.source] == ["Brandt"])
    said = " ".join(span.of(text.clean) for span in brandt.content)
    assert said.startswith("“We saw no lights") and said.endswith("stand down.”")
    assert brandt.quotation == "direct"
    assert not any("has not commented" in s.of(text.clean) for a in found for s in a.content)
