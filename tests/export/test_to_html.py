"""The page is whole, harmless and says who says what."""

import re
import time
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from rashomon.export.to_html import Entry, to_html, to_index
from rashomon.records.entity import Attribute
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON
from tests.export.eventful import READING as EVENTFUL
from tests.export.eventful import TEXT as EVENTFUL_TEXT
from tests.export.sample import FAILURE, HOSTILE, READING, TEXT, attribute

VOID = {"meta", "br"}


class Page(HTMLParser):
    """What a browser would find: tags, ids, links, the words of the article without notes and numbers."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.opened: list[tuple[str, str]] = []
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.article = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags[tag] += 1
        self.ids += [found["id"] or ""] if "id" in found else []
        self.targets += [found["href"] or ""] if "href" in found else []
        if tag not in VOID:
            self.opened.append((tag, found.get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop()[0] == tag
        if tag == "p" and any(name == "article" for name, _ in self.opened):
            self.article += "\n"

    def handle_data(self, data: str) -> None:
        names = [tag for tag, _ in self.opened]
        noted = any(looks == "note" for _, looks in self.opened)
        if "p" in names and "article" in names and "sup" not in names and not noted:
            self.article += data


def page(*outcomes: Reading | Failure) -> str:
    return "".join(to_html(outcomes))


def test_the_article_is_shown_word_for_word() -> None:
    found = Page(page(READING))
    assert found.opened == []
    assert found.article == TEXT


def test_every_link_within_the_page_has_its_target_and_no_id_comes_twice() -> None:
    found = Page(page(READING, READING))
    assert {target[1:] for target in found.targets} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))


def test_every_layer_has_its_part_and_leads_to_the_article_and_back() -> None:
    source = "".join(to_html([EVENTFUL, READING], compare=lambda _: COMPARISON))
    found = Page(source)
    assert found.article == EVENTFUL_TEXT + TEXT
    assert {target[1:] for target in found.targets} <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))
    for words in ("What happened, as told", "People and bodies", "Where its accounts conflict"):
        assert source.count(f">{words} <small>") == (1 if words.startswith("What happened") else 2)
    assert re.search(r'<mark class="content trigger says indirect".*?id="r1-e1"></span>detained<', source)
    assert 'href="#r1-h1">happening 1</a>' in source
    assert "<strong>guards beat him</strong>" in source


def test_nothing_outside_is_asked_for() -> None:
    source = page(READING)
    assert "default-src 'none'; style-src 'unsafe-inline'" in source
    assert not re.search(r"<script|<link|<img|src=|url\(|@import", source)


def test_a_stretch_explains_itself_to_mouse_and_keyboard() -> None:
    source = page(READING)
    (stretch,) = re.findall(r'<mark class="content against indirect".*?</mark>', source)
    assert 'tabindex="0"' in stretch
    assert re.search(r'aria-describedby="(r1-n\d+-\d+)".*role="tooltip" id="\1"', stretch)
    assert "The Harbour Office" in stretch
    assert "denies" in stretch


def test_a_nested_stretch_names_the_innermost_statement_first() -> None:
    (notes,) = re.findall(r">the hull had been inspected in January<span class=\"note\".*?</mark>", page(READING))
    assert notes.index("Its director, Tomas Veld") < notes.index("statement 2")


def test_a_removed_character_is_marked_by_name() -> None:
    assert re.search(r'<mark class="repair gone".*?U\+200B ZERO WIDTH SPACE → nothing', page(READING))


def test_what_the_report_says_itself_stands_apart() -> None:
    own = page(READING).split("What the report itself says")[1]
    assert "He declined to name the inspector." in own


def test_empty_layers_have_no_heading() -> None:
    source = page(replace(READING, attributions=(), repairs=(), remarks=(), sentences=(), entities=()))
    assert "<h2" not in source


def test_a_failure_has_its_place() -> None:
    source = page(READING, FAILURE)
    assert "Could not be read: harbour.pdf is a PDF" in source
    assert Page(source).tags["section"] == 2


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", " JaVaScRiPt:alert(1)"])
def test_only_addresses_of_the_web_become_links(address: str) -> None:
    source = page(replace(READING, report=replace(READING.report, url=address)))
    assert not any(target[:1] != "#" for target in Page(source).targets)


def test_hostile_text_is_shown_and_does_nothing() -> None:
    head = replace(READING.report, id=HOSTILE, title=HOSTILE, author=HOSTILE, publisher=HOSTILE, language='"><b>')
    source = page(
        replace(
            READING,
            text=HOSTILE,
            report=head,
            repairs=(),
            sentences=(Span(0, len(HOSTILE)),),
            attributions=(attribute("a", (Span(0, 9),), (Span(3, 12),), (Span(5, len(HOSTILE)),)),),
            entities=(
                replace(
                    EVENTFUL.entities[0],
                    name=HOSTILE,
                    type=HOSTILE,
                    attributes=(Attribute(name=HOSTILE, value=HOSTILE, span=Span(0, 9)),),
                ),
            ),
            events=(replace(EVENTFUL.events[0], type=HOSTILE, mode=HOSTILE, trigger=Span(0, 9)),),
            places=(replace(EVENTFUL.places[0], name=HOSTILE, country=HOSTILE, span=Span(0, 9)),),
            times=(replace(EVENTFUL.times[0], value=HOSTILE, earliest=HOSTILE, span=Span(0, 9)),),
        ),
        replace(FAILURE, message=HOSTILE),
    )
    assert set(Page(source).tags) & {"script", "img", "iframe", "del"} == set()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", source)


def test_spans_outside_of_the_text_are_left_out() -> None:
    broken = attribute("a", (Span(5, 3),), (Span(-4, 2),), (Span(0, 9_999),))
    assert Page(page(replace(READING, repairs=(), attributions=(broken,)))).article == TEXT


@pytest.mark.parametrize("shape", ["apart", "nested", "shifted"])
def test_four_times_the_marks_take_about_four_times_as_long(shape: str) -> None:
    def make(count: int) -> Reading:
        text = "x y z w " * count
        spans = {
            "apart": [Span(place * 8, place * 8 + 6) for place in range(count)],
            "nested": [Span(place, len(text) - place) for place in range(count)],
            "shifted": [Span(place, len(text) // 2 + place) for place in range(count)],
        }[shape]
        attributions = tuple(
            attribute(str(place), (Span(span.start, span.start + 1),), (), (span,)) for place, span in enumerate(spans)
        )
        return replace(READING, text=text, repairs=(), sentences=(), attributions=attributions)

    def measure(count: int) -> float:
        reading = make(count)
        start = time.process_time()
        size = sum(map(len, to_html([reading])))
        assert size < 16_000 * count
        return time.process_time() - start

    assert measure(2_000) < 8 * measure(500) + 0.5


def test_an_index_leads_to_each_page() -> None:
    entries = [Entry.of(READING, page="one.html"), Entry.of(FAILURE, page="two.html")]
    found = Page("".join(to_index(entries)))
    assert found.targets == ["one.html", "two.html"]


def test_words_stand_out_from_their_ground_as_wcag_aa_asks() -> None:
    themes = re.findall(r":root \{(.*?)\}", page(READING), re.DOTALL)[:2]
    assert len(themes) == 2
    for theme in themes:
        colours = dict(re.findall(r"--([\w-]+): (#\w{6})", theme))
        words = [colours[name] for name in ("ink", "quiet", "source", "cue", "link", "failure")]
        words += [colours[f"{family}-edge"] for family in ("says", "doubtful", "against", "ahead")]
        grounds = [colours[name] for name in ("paper", "card", "fill", "says", "doubtful", "against", "ahead")]
        assert min(_contrast(one, other) for one in words for other in grounds) >= 4.5


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
