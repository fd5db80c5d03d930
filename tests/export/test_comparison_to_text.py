"""The page of a comparison has its parts in order, every word neutralised."""

import re
from dataclasses import replace

from rashomon.export.comparison_to_text import comparison_to_text
from rashomon.export.wrap import Page, columns
from rashomon.records.comparison import Account, Agreement, Comparison, Story
from rashomon.records.report import Failure
from tests.export.eventful import COMPARISON, MINISTRY
from tests.export.sample import FAILURE, HOSTILE, RECIPE


def page(comparison: Comparison, *failures: Failure, width: int = 80, colour: bool = False) -> str:
    return "".join(comparison_to_text(comparison, Page(width=width, colour=colour), failures=failures))


def test_the_page_has_its_parts_in_order() -> None:
    shown = page(COMPARISON, FAILURE)
    assert shown.startswith(
        "3 reports side by side\n3 reports → 3 outlets → 4 independent origins, up to 5\n\n"
        "   A  Kelvar Post · 2 July 2025\n      Man dies in cell\n"
    )
    headings = re.findall(r"^[A-Z]{3,}(?: [A-Z]{2,})*", shown, re.MULTILINE)
    assert headings == [
        "NOT COMPARED",
        "THE ACCOUNTS SIDE BY SIDE",
        "WHO SAID WHAT WHEN",
        "WHERE THE ACCOUNTS CONFLICT",
        "WHAT WAS REVISED",
        "WHAT THEY AGREE ON",
        "WHAT ELSE IS DENIED",
    ]
    assert "rashomon does not say what is" in shown.split("WHAT ELSE IS DENIED")[1]


def test_copies_are_folded() -> None:
    shown = page(COMPARISON)
    assert "   C repeats B.\n" in shown
    assert "B, C  a lawyer ← his mother ? alleges" in shown


def test_reports_on_several_stories_are_told_apart() -> None:
    stories = (
        Story(id="s1", reports=("one", "two"), title="Man dies"),
        Story(id="s2", reports=("three",), title="Rain"),
    )
    assert "   A, B tell of: Man dies\n   C tell of: Rain\n" in page(replace(COMPARISON, stories=stories))


def test_a_revised_value_stands_with_its_dates_the_earlier_first() -> None:
    revised = page(COMPARISON).split("WHAT WAS REVISED")[1].split("WHAT THEY AGREE ON")[0]
    assert revised.index("14 · 2 July 2025 · 1 report") < revised.index("31 · 3 July 2025 · 1 report")


def test_what_stands_in_a_dispute_is_not_shown_again() -> None:
    side = COMPARISON.disputes[0].positions[0]
    agreement = Agreement(slot="age", about="age", value="34", holders=side.holders, independent=side.independent)
    shown = page(replace(COMPARISON, agreements=(agreement,), denials=COMPARISON.denials[:1]))
    assert "WHAT THEY AGREE ON" not in shown
    assert "WHAT ELSE IS DENIED" not in shown
    assert MINISTRY.quote in shown


def test_that_no_dispute_was_found_is_said_and_not_taken_for_peace() -> None:
    shown = page(Comparison(recipe=RECIPE, reports=(Account(id="a"),)))
    assert shown.startswith("One report\n   A  id a\n\nNo dispute was found.\n")
    assert "does not\nmean that there is none." in shown


def test_where_nothing_conflicts_what_is_agreed_on_stands_in_the_table_all_the_same() -> None:
    shown = page(replace(COMPARISON, disputes=(), updates=()))
    assert "THE ACCOUNTS SIDE BY SIDE 1 agreed" in shown
    assert "\n\nNo dispute was found.\n\n" in shown


def test_many_reports_are_counted_and_those_that_say_something_shown() -> None:
    silent = tuple(Account(id=f"silent {number}") for number in range(900))
    shown = page(replace(COMPARISON, reports=(*silent, *COMPARISON.reports)))
    listed = shown.split("THE ACCOUNTS")[0]
    assert "Kelvar Post" in listed
    assert "   and 703 more; --format json has every one\n" in listed
    assert len(shown.splitlines()) < 400


def test_no_line_is_wider_than_the_page() -> None:
    for width in (40, 60, 80, 100):
        assert max(map(columns, page(COMPARISON, width=width).splitlines())) <= width


def test_no_report_at_all_is_said_so() -> None:
    assert page(Comparison(recipe=RECIPE, reports=()), FAILURE).startswith("0 reports side by side\n\nNOT COMPARED")


def test_colour_changes_nothing_but_colour() -> None:
    assert re.sub(r"\x1b\[[\d;]*m", "", page(COMPARISON, colour=True)) == page(COMPARISON)


def test_hostile_text_does_not_steer_the_terminal() -> None:
    holder = replace(MINISTRY, name=HOSTILE, via=(HOSTILE,), quote=HOSTILE, report=HOSTILE)
    dispute = COMPARISON.disputes[1]
    positions = tuple(replace(side, value=HOSTILE, text=HOSTILE, holders=(holder,)) for side in dispute.positions)
    hostile = replace(dispute, about=HOSTILE, slot=HOSTILE, positions=positions)
    comparison = replace(
        COMPARISON,
        reports=(Account(id=HOSTILE, publisher=HOSTILE, title=HOSTILE, published=HOSTILE), *COMPARISON.reports),
        stories=(*COMPARISON.stories, Story(id="s2", reports=(HOSTILE,), title=HOSTILE)),
        disputes=(hostile,),
        updates=(hostile,),
        denials=(replace(COMPARISON.denials[0], holder=holder),),
    )
    shown = page(comparison, replace(FAILURE, message=HOSTILE))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "⟨U+001B⟩[31m" in shown
