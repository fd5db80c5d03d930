"""The page of a comparison is whole, harmless, bounded; it can be read without a mouse."""

import re
import time
from dataclasses import replace
from itertools import pairwise

from rashomon.export.comparison_to_html import comparison_to_html
from rashomon.records.comparison import Account, Comparison, Incident, Story
from rashomon.records.report import Failure
from tests.export import eventful
from tests.export.browser import Page
from tests.export.matrix_sample import COMPARISON, hold, origins, place
from tests.export.sample import FAILURE, HOSTILE, RECIPE


def page(comparison: Comparison = COMPARISON, *failures: Failure) -> str:
    return "".join(comparison_to_html(comparison, failures=failures))


SOURCE = page()


def test_the_page_has_its_parts_in_order() -> None:
    source = page(eventful.COMPARISON, FAILURE)
    assert re.findall(r"<h2[^>]*>([^<]+) <small>", source) == [
        "Not compared",
        "The accounts side by side",
        "Who said what when",
        "Where the accounts conflict",
        "What was revised",
        "What they agree on",
        "What else is denied",
        "Who stands how to whom",
    ]
    assert "3 reports → 3 outlets → 4 independent origins, up to 5" in source
    assert "harbour.pdf is a PDF" in source


def test_every_link_and_reference_has_its_target_and_no_id_comes_twice() -> None:
    found = Page(SOURCE)
    assert found.opened == []
    assert {target.removeprefix("#") for target in found.targets} <= set(found.ids)
    assert set(found.described) <= set(found.ids)
    assert len(found.ids) == len(set(found.ids))


def test_a_cell_leads_to_its_words_and_has_them_at_hand() -> None:
    (entry,) = re.findall(r'<span class="cell"><a class="entry against p3".*?</span></span></span>', SOURCE)
    assert 'href="#c-q2-3"' in entry
    assert re.search(r'aria-describedby="(c-n\d+-\d+-\d+)".*role="tooltip" id="\1"', entry)
    assert '<span class="unseen">rejects: </span>' in entry
    assert "Karst Coal rejected all blame." in entry


def test_the_table_says_what_is_head_and_what_is_cell() -> None:
    (table,) = re.findall('<table class="matrix".*?</table>', SOURCE, re.DOTALL)
    found = Page(table)
    assert table.count('scope="col"') == len(re.findall("<thead.*?</thead>", table, re.DOTALL)[0].split("<th ")) - 1
    assert table.count('scope="row"') == 5
    assert found.tags["td"] == 5 * (table.count('scope="col"') - 1)


def test_a_chain_is_drawn_and_can_be_heard() -> None:
    chain = '<bdi>state television</bdi> <span aria-hidden="true">←</span><span class="unseen"> relays </span>'
    assert SOURCE.count(chain) >= 3


def test_the_origins_of_each_value_are_counted() -> None:
    assert "independent origins: <bdi>14</bdi>: 1 · <bdi>22</bdi>: 1–2 · <bdi>more than 30</bdi>: 1" in SOURCE
    assert "3 reports → 1 independent origin, up to 2" in SOURCE


def test_a_figure_that_rises_is_drawn_with_real_words() -> None:
    (drawing,) = re.findall('<figure class="rise">.*?</figure>', SOURCE, re.DOTALL)
    assert 'role="img" aria-label="How many died? 14 (' in drawing
    assert re.findall(r"<text[^>]*>([^<]+)", drawing) == ["14", "5 May", "↑ 19", "6 May", "↑ 23", "12 May"]


def test_the_timeline_has_days_that_programs_read_too() -> None:
    assert re.findall(r'<time datetime="([\d-]+)">', SOURCE) == ["2025-05-05", "2025-05-06", "2025-05-07", "2025-05-12"]


def test_nothing_outside_is_asked_for_and_nothing_runs() -> None:
    assert "default-src 'none'; style-src 'unsafe-inline'" in SOURCE
    assert not re.search(r"<script|<link|<img|src=|url\(|@import| on\w+=|javascript:", SOURCE)


def test_that_no_dispute_was_found_is_said_and_not_taken_for_peace() -> None:
    source = page(Comparison(recipe=RECIPE, reports=(Account(id="a"),)))
    assert "<p>No dispute was found.</p>" in source
    assert "does not mean that there is none." in source
    assert "<h2" not in source


def test_hostile_text_is_shown_and_does_nothing() -> None:
    holder = hold(HOSTILE, HOSTILE, HOSTILE, "denies", via=(HOSTILE,), entity=HOSTILE)
    position = place(HOSTILE, [holder], origins(1))
    dispute = replace(COMPARISON.disputes[0], slot=HOSTILE, about=HOSTILE, incident="i", positions=(position, position))
    figures = tuple(place(f"{number} {HOSTILE}", [holder], origins(1)) for number in (1, 2))
    source = page(
        replace(
            COMPARISON,
            reports=(Account(id=HOSTILE, publisher=HOSTILE, title=HOSTILE, published=HOSTILE), *COMPARISON.reports),
            stories=(Story(id="s", reports=(HOSTILE,), title=HOSTILE), *COMPARISON.stories),
            incidents=(Incident(id="i", type=HOSTILE, time=HOSTILE, place=HOSTILE),),
            disputes=(dispute, *COMPARISON.disputes),
            updates=(replace(dispute, positions=figures),),
            denials=(replace(eventful.COMPARISON.denials[0], holder=holder),),
        ),
        replace(FAILURE, message=HOSTILE),
    )
    assert set(Page(source).tags) & {"script", "img", "iframe"} == set()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", source)
    assert "<script" not in source


def test_many_reports_make_a_page_that_a_browser_opens() -> None:
    def make(count: int) -> Comparison:
        reports = tuple(Account(id=str(n), publisher=f"Outlet {n}", title="News " * 9) for n in range(count))
        holders = [hold(f"union {n}", str(n), "They say that it was so. " * 9) for n in range(count)]
        whole = replace(COMPARISON.disputes[0], positions=(place("1", holders, origins(1, count)),) * 2)
        pairs = tuple(
            replace(COMPARISON.disputes[2], positions=(place("1", [one], origins(1)), place("2", [other], origins(1))))
            for one, other in pairwise(holders)
        )
        stories = tuple(Story(id=str(n), reports=(str(n),), title="Rain " * 9) for n in range(count))
        return replace(
            COMPARISON,
            reports=reports,
            stories=stories,
            copies=(),
            disputes=(whole, *pairs),
            updates=pairs,
            agreements=(),
            denials=eventful.COMPARISON.denials * count,
        )

    start = time.process_time()
    source = page(make(3_000))
    assert time.process_time() - start < 30
    assert len(source) < 4_000_000
    for words in ("2,800 more reports", "more questions left out", "more holders had no room", "2,975 more; the JSON"):
        assert words in source
