"""Disputes are a table of reports, then each value with its holders and their words."""

from dataclasses import replace

from rashomon.export.accounts import label_reports
from rashomon.export.conflicts import arrange_disputes
from rashomon.export.conflicts_to_text import print_disputes, print_matrix
from rashomon.export.wrap import Page, columns
from rashomon.records.comparison import Account, Dispute
from tests.export.eventful import COMPARISON

LABELS = label_reports(COMPARISON.reports)
CONFLICTS = arrange_disputes(COMPARISON.disputes, LABELS)


def test_the_table_has_a_line_a_dispute_and_a_column_a_report() -> None:
    assert print_matrix(CONFLICTS, list(LABELS.values()), Page()).splitlines() == [
        "                       A       B         C",
        "    1  Did it happen?  denied  asserted  asserted",
        "    2  How old?        34      36",
    ]


def test_reports_for_which_there_is_no_room_follow_below() -> None:
    accounts = [Account(id=str(number)) for number in range(60)]
    labels = label_reports(accounts)
    holder = COMPARISON.disputes[1].positions[0].holders[0]
    positions = tuple(
        replace(
            COMPARISON.disputes[1].positions[0],
            value=f"{number},000",
            holders=(replace(holder, report=str(number)),),
        )
        for number in range(60)
    )
    disputes: list[Dispute] = [replace(COMPARISON.disputes[1], slot="attendance", positions=positions)]
    table = print_matrix(arrange_disputes(disputes, labels), list(labels.values()), Page(width=60))
    assert all(columns(line) <= 60 for line in table.splitlines())
    assert table.count("How many came?") > 5
    assert all(f"{number},000" in table for number in range(60))


def test_the_table_leaves_out_reports_that_have_no_part_in_a_dispute() -> None:
    labels = label_reports((*COMPARISON.reports[:1], Account(id="other"), *COMPARISON.reports[1:]))
    table = print_matrix(arrange_disputes(COMPARISON.disputes[:1], labels), list(labels.values()), Page())
    assert table == "                 A   C\n    1  How old?  34  36\n"


def test_each_value_stands_with_its_holders_and_their_words() -> None:
    shown = print_disputes("Conflicts", CONFLICTS, Page())
    assert (
        """\
    1  Did it happen? guards beat him with batons · ≠ strict
       asserted · 2 reports → 1 independent origin, up to 2
       B, C: copies of one text
          B, C  his mother, relayed by a lawyer ? alleges
                │ His mother said that guards beat him with batons for an hour.

       denied · 1 report
          A  The Interior Ministry ≠ denies
             │ “Nobody laid a hand on him,” the Interior Ministry said.
"""
        in shown
    )


def test_the_signs_that_occur_are_explained() -> None:
    legend = print_disputes("Conflicts", CONFLICTS[:1], Page()).splitlines()[1]
    assert legend == "   ≠ strict: they cannot all be true"


def test_no_line_is_wider_than_the_page() -> None:
    shown = print_disputes("Conflicts", CONFLICTS, Page(width=40), labels=list(LABELS.values()))
    assert all(columns(line) <= 40 for line in shown.splitlines())
