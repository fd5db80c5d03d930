"""The matrix fits the page, in as many tables as it needs."""

import re
from dataclasses import replace

import pytest

from rashomon.export.accounts import Accounts
from rashomon.export.matrix import lay_out
from rashomon.export.matrix_to_text import print_legend, print_matrix
from rashomon.export.rows import arrange_comparison
from rashomon.export.wrap import Page, columns
from rashomon.records.comparison import Comparison
from tests.export.matrix_sample import COMPARISON, REPORTS

ACCOUNTS = Accounts.of(REPORTS)
ROWS = arrange_comparison(COMPARISON, ACCOUNTS)


def show(comparison: Comparison = COMPARISON, width: int = 80, *, colour: bool = False) -> str:
    accounts = Accounts.of(comparison.reports)
    (matrix,) = lay_out(arrange_comparison(comparison, accounts), comparison, accounts)
    return print_matrix(matrix, Page(width=width, colour=colour))


def test_questions_stand_down_holders_across() -> None:
    shown = show(replace(COMPARISON, disputes=COMPARISON.disputes[1:2], updates=(), agreements=()))
    assert (
        shown
        == """\
                              state
                              television ←
                              the prosecutor   the union     Karst Coal
                              A                B             E
   violence · 4 May 2025 · Orvelle
   1 ≠ Who did it? the blast  • saboteurs      ? Karst Coal  ≠ nobody
"""
    )


def test_those_who_contradict_each_other_stand_in_one_table() -> None:
    first = show().split("\n\n")[0]
    assert re.search(r"How many died\? killed +• 14 +• 22 +\? more", first)


def test_copies_stand_under_the_name_that_they_repeat() -> None:
    assert re.search(r"Northern Wire.*\n.*copied by Sorn", show())


def test_a_figure_that_rises_has_its_arrows() -> None:
    assert "• 14 ↑ 19 ↑" in show()


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(map(columns, show(width=width).splitlines())) <= width


def test_all_holders_are_shown_in_some_table() -> None:
    shown = " ".join(show(width=40).split())
    for name in ("Mines Ministry", "the union", "Northern Wire", "Karst Coal", "a policeman", "朝霧新聞"):
        assert name in shown


def test_the_legend_has_the_signs_that_are_there() -> None:
    legend = " ".join(print_legend(ROWS, Page()).split())
    assert legend == (
        "≠ strict: they cannot all be true · ≈ possible: they may be reconciled · "
        "Δ revised: another value by the same holder, later · = agreed: they say the same "
        "• asserts, announces, confirms · ? alleges, doubts · ≠ denies, rejects"
    )


def test_colour_changes_nothing_but_colour() -> None:
    assert re.sub(r"\x1b\[[\d;]*m", "", show(colour=True)) == re.sub(r" +$", "", show(), flags=re.MULTILINE)
