"""Write a comparison as a page for people to read."""

from collections.abc import Iterator, Mapping, Sequence

from rashomon.export.accounts import Accounts, describe_account, say_copies, say_stories
from rashomon.export.independence import say_whole
from rashomon.export.judged import Saying, count_fates, tell_judgements
from rashomon.export.matrix import lay_out
from rashomon.export.matrix_to_text import print_legend, print_matrix
from rashomon.export.parts import INDENT, margin, print_heading, print_list
from rashomon.export.rows import Kind, Row, arrange_comparison, choose_rows, count_rows, find_further_denials, hold
from rashomon.export.rows_to_text import measure_labels, print_holding, print_rows
from rashomon.export.timeline import tell_by_day
from rashomon.export.timeline_to_text import print_timeline
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.comparison import Account, Comparison, Denial
from rashomon.records.report import Failure

CAUTION = (
    "Each value is held by whoever is named with it. rashomon does not say what is true; what it found may be "
    "incomplete, and that no dispute was found does not mean that there is none."
)
NO_DISPUTE = "No dispute was found."
SECTIONS: Mapping[str, tuple[Kind, ...]] = {
    "Where the accounts conflict": ("strict", "possible"),
    "What was revised": ("revised",),
    "What they agree on": ("agreed",),
}
MOST_LISTED = 200


def comparison_to_text(comparison: Comparison, page: Page, *, failures: Sequence[Failure] = ()) -> Iterator[str]:
    """The page of a comparison: reports, the matrix, the timeline, then all in its own words.

    `failures` are the reports that could not be read.
    """
    accounts = Accounts.of(comparison.reports)
    rows = arrange_comparison(comparison, accounts)
    shown = choose_rows(rows)
    parts = (
        _print_reports(comparison, accounts, shown, page),
        _print_failures(failures, page),
        *(_print_sides(shown, len(rows), comparison, accounts, page) if rows else ()),
        *_print_words(shown, page),
        _print_denials(find_further_denials(comparison), accounts, page),
        _print_judgements(tell_judgements(comparison, accounts), page),
        wrap([Piece(CAUTION, "label")], page),
    )
    yield "\n".join(part for part in parts if part) + "\n"


def choose_reports(reports: Sequence[Account], rows: Sequence[Row], most: int) -> list[Account]:
    """The reports that there is room for, in order; those that have a part in the rows before others."""
    if len(reports) <= most:
        return list(reports)
    speaking = {one for row in rows for side in row.sides for holding in side.shown for one in holding.reports}
    order = sorted(range(len(reports)), key=lambda place: reports[place].id not in speaking)
    return [reports[place] for place in sorted(order[:most])]


def _print_reports(comparison: Comparison, accounts: Accounts, rows: Sequence[Row], page: Page) -> str:
    reports = comparison.reports
    title = f"{say_count(len(reports), 'report')} side by side" if len(reports) != 1 else "One report"
    lines = [wrap([Piece(title, "title")], page)]
    if accounts.several:
        lines.append(wrap([Piece(say_whole(comparison, accounts))], page) + "\n")
    shown = choose_reports(reports, rows, MOST_LISTED)
    width = max((len(accounts.label(account.id)) for account in shown), default=0) + 2
    for account in shown:
        label = [Piece(f"{INDENT}{accounts.label(account.id):<{width}}", "source")]
        beside = [Piece(" " * (len(INDENT) + width))]
        lines.append(wrap([Piece(describe_account(account))], page, first=label, rest=beside))
        if account.title:
            lines.append(wrap([Piece(flatten(account.title), "label")], page, first=beside, rest=beside))
    if len(reports) > len(shown):
        more = f"and {len(reports) - len(shown):,} more; --format json has every one"
        lines.append(wrap([Piece(more, "label")], page, first=margin()))
    told = [f"{copied}." for copied in say_copies(comparison, accounts.labels)]
    told += [f"{names} tell of: {story}" for names, story in say_stories(comparison, accounts.labels)]
    return "".join(lines) + ("\n" + print_list(told, page, most=MOST_LISTED) if told else "")


def _print_failures(failures: Sequence[Failure], page: Page) -> str:
    if not failures:
        return ""
    heading = print_heading("Not compared", f"{say_count(len(failures), 'report')} could not be read", page)
    return heading + print_list([flatten(failure.message) for failure in failures], page, most=MOST_LISTED)


def _print_sides(
    rows: Sequence[Row], found: int, comparison: Comparison, accounts: Accounts, page: Page
) -> Iterator[str]:
    """The matrix of each story, then the timeline; of `found` rows some may be left out."""
    heading = print_heading("The accounts side by side", count_rows(rows), page)
    matrices = [print_matrix(matrix, page) for matrix in lay_out(rows, comparison, accounts)]
    yield heading + print_legend(rows, page) + "\n" + "\n".join(matrices)
    if found > len(rows):
        more = f"{found - len(rows):,} more questions are left out; --format json has every one"
        yield wrap([Piece(more, "label")], page, first=margin(), rest=margin())
    if not any(row.disputed for row in rows):
        yield wrap([Piece(NO_DISPUTE)], page)
    if accounts.several:
        yield print_timeline(tell_by_day(rows, comparison, accounts), page)


def _print_words(rows: Sequence[Row], page: Page) -> Iterator[str]:
    if not rows:
        yield wrap([Piece(NO_DISPUTE)], page)
    for heading, kinds in SECTIONS.items():
        found = [row for row in rows if row.kind in kinds]
        if found:
            yield print_rows(heading, count_rows(found), found, page)


def _print_judgements(sayings: Sequence[Saying], page: Page) -> str:
    if not sayings:
        return ""
    lines = [f"{one.fate}{f' ({one.why})' if one.why else ''}: {one.words}" for one in sayings]
    return print_heading("What people judged", count_fates(sayings), page) + print_list(lines, page, most=MOST_LISTED)


def _print_denials(denials: Sequence[Denial], accounts: Accounts, page: Page) -> str:
    if not denials:
        return ""
    heading = print_heading("What else is denied", say_count(len(denials), "denial"), page)
    holdings = [hold(denial.holder, accounts) for denial in denials[:MOST_LISTED]]
    width = measure_labels(holdings)
    shown = "".join(print_holding(one, page, indent=INDENT, width=width) for one in holdings)
    more = f"and {len(denials) - len(holdings):,} more; --format json has every one"
    rest = wrap([Piece(more, "label")], page, first=margin()) if len(denials) > len(holdings) else ""
    return heading + shown + rest
