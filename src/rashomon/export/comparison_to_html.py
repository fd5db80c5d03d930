"""Write a comparison as a page that needs nothing beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from rashomon.export.accounts import Accounts, describe_account, say_copies, say_stories
from rashomon.export.comparison_to_text import CAUTION, MOST_LISTED, NO_DISPUTE, SECTIONS, choose_reports
from rashomon.export.drawing.network import Parties, find_ties, weave
from rashomon.export.figure import draw_figures
from rashomon.export.heads import say_date
from rashomon.export.independence import say_whole
from rashomon.export.judged import MEANING, count_fates, tell_judgements
from rashomon.export.matrix import lay_out
from rashomon.export.rows import Row, arrange_comparison, choose_rows, count_rows, find_further_denials, hold
from rashomon.export.template import fill_template
from rashomon.export.timeline import tell_by_day
from rashomon.export.visible import flatten
from rashomon.export.wording import JUDGED, say_count
from rashomon.records.comparison import Comparison
from rashomon.records.report import Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One of the reports compared, as the list has it."""

    id: str
    label: str
    outlet: str
    date: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The rows of some kinds under their heading."""

    heading: str
    counted: str
    rows: tuple[Row, ...]


def comparison_to_html(comparison: Comparison, *, failures: Sequence[Failure] = ()) -> Iterator[str]:
    """The page of a comparison: reports, the matrix, the timeline, then all in its own words.

    `failures` are the reports that could not be read. What there is no room for is counted.
    """
    parties = Parties(comparison)
    network = weave(find_ties(comparison, parties), parties.outlets)
    laid = lay_out_comparison(comparison, failures)
    return fill_template("comparison.html.jinja", **laid, network=network, caution=CAUTION)


def lay_out_comparison(comparison: Comparison, failures: Sequence[Failure] = ()) -> dict[str, Any]:
    """All that a page shows of a comparison, by the names that the template has for it."""
    accounts = Accounts.of(comparison.reports)
    rows = arrange_comparison(comparison, accounts)
    shown = choose_rows(rows)
    laid = lay_out_rows(comparison, accounts, shown)
    return {
        **laid,
        "failures": tuple(flatten(failure.message) for failure in islice(failures, MOST_LISTED)),
        "failed": len(failures),
        "unshown": len(rows) - len(shown),
    }


def lay_out_rows(
    comparison: Comparison, accounts: Accounts, shown: tuple[Row, ...], *, most: int = MOST_LISTED
) -> dict[str, Any]:
    """What a page shows of a comparison where these are its rows; of reports and other lists so many lines."""
    reports = choose_reports(comparison.reports, shown, most)
    number = len(comparison.reports)
    told = [f"{copied}." for copied in say_copies(comparison, accounts.labels)]
    told += [f"{names} tell of: {story}" for names, story in say_stories(comparison, accounts.labels)]
    denials = find_further_denials(comparison)
    sayings = tell_judgements(comparison, accounts)
    return {
        "title": f"{say_count(number, 'report')} side by side" if number != 1 else "One report",
        "whole": say_whole(comparison, accounts) if accounts.several else "",
        "reports": tuple(
            Listed(
                id=account.id,
                label=accounts.label(account.id),
                outlet=describe_account(replace(account, published=None)),
                date=flatten(say_date(account.published)) if account.published else "",
                title=flatten(account.title or ""),
            )
            for account in reports
        ),
        "unlisted": number - len(reports),
        "told": told[:most],
        "untold": max(0, len(told) - most),
        "failures": (),
        "failed": 0,
        "counted": count_rows(shown),
        "rows": shown,
        "unshown": 0,
        "quiet": "" if any(row.disputed for row in shown) else NO_DISPUTE,
        "matrices": lay_out(shown, comparison, accounts),
        "timeline": tell_by_day(shown, comparison, accounts) if accounts.several and shown else None,
        "figures": draw_figures(shown),
        "dates": accounts.dates,
        "sections": tuple(
            Section(heading=heading, counted=count_rows(found), rows=found)
            for heading, kinds in SECTIONS.items()
            for found in [tuple(row for row in shown if row.kind in kinds)]
            if found
        ),
        "denials": tuple(hold(denial.holder, accounts) for denial in denials[:most]),
        "undenied": max(0, len(denials) - most),
        "judged": count_fates(sayings),
        "sayings": sayings[:most],
        "unsaid": max(0, len(sayings) - most),
        "mark": f"{JUDGED} {MEANING}" if any(row.judged for row in shown) else "",
    }
