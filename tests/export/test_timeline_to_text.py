"""Who said what when is told day by day."""

from rashomon.export.accounts import Accounts
from rashomon.export.rows import arrange_comparison
from rashomon.export.timeline import tell_by_day
from rashomon.export.timeline_to_text import print_timeline
from rashomon.export.wrap import Page, columns
from tests.export.matrix_sample import COMPARISON, REPORTS

ACCOUNTS = Accounts.of(REPORTS)
TIMELINE = tell_by_day(arrange_comparison(COMPARISON, ACCOUNTS), COMPARISON, ACCOUNTS)


def test_each_report_stands_under_its_day_with_what_it_says() -> None:
    shown = print_timeline(TIMELINE, Page())
    assert shown.startswith("WHO SAID WHAT WHEN by day of publication\n   5 May 2025\n      B  Delta Post · 07:30 UTC")
    assert (
        """\
   6 May 2025
      C  Northern Wire
          1  Northern Wire • 22 · How many died? killed
          4  the ministry • 14 ↑ 19 · How many died? killed
      D  Sorn Gazette · repeats C
   7 May 2025
"""
        in shown
    )


def test_no_line_is_wider_than_the_page() -> None:
    assert max(map(columns, print_timeline(TIMELINE, Page(width=40)).splitlines())) <= 40
