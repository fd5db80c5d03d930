"""Each value stands with its holders, the chain that leads to them, their words."""

from dataclasses import replace

from rashomon.export.accounts import Accounts
from rashomon.export.rows import arrange_disputes
from rashomon.export.rows_to_text import print_rows
from rashomon.export.wrap import Page, columns
from rashomon.records.comparison import Account
from tests.export.eventful import COMPARISON, MOTHER

ACCOUNTS = Accounts.of(COMPARISON.reports)
ROWS = arrange_disputes(COMPARISON.disputes, ACCOUNTS)


def test_each_value_stands_with_its_holders_and_their_words() -> None:
    shown = print_rows("Conflicts", "1 strict", ROWS, Page())
    assert (
        """\
CONFLICTS 1 strict
    1  Did it happen? guards beat him with batons · ≠ strict
       asserted · 2 reports → 1 independent origin, up to 2
       B, C: copies of one text
          B, C  a lawyer ← his mother ? alleges
                │ His mother said that guards beat him with batons for an hour.

       denied · 1 report
          A  The Interior Ministry ≠ denies
             │ “Nobody laid a hand on him,” the Interior Ministry said.
"""
        in shown
    )


def test_no_line_is_wider_than_the_page() -> None:
    shown = print_rows("Conflicts", "", ROWS, Page(width=40))
    assert all(columns(line) <= 40 for line in shown.splitlines())


def test_many_labels_have_a_line_of_their_own() -> None:
    accounts = Accounts.of([Account(id=str(number)) for number in range(40)])
    holders = tuple(replace(MOTHER, report=report) for report in accounts.labels)
    position = replace(COMPARISON.disputes[1].positions[0], holders=holders)
    dispute = replace(COMPARISON.disputes[1], positions=(position, COMPARISON.disputes[1].positions[1]))
    shown = print_rows("Conflicts", "", arrange_disputes([dispute], accounts), Page(width=40))
    assert "A, B, C, D, E, F, G, H, I, J, K, L and 28 more a lawyer ← his mother ?" in " ".join(shown.split())
    assert all(columns(line) <= 40 for line in shown.splitlines())


def test_rows_for_which_there_is_no_room_are_counted() -> None:
    rows = arrange_disputes(COMPARISON.disputes * 150, ACCOUNTS)
    assert print_rows("Conflicts", "", rows, Page()).endswith("and 100 more; --format json has every one\n")
