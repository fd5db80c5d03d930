"""Print what is new in a casebook, for people to read."""

from collections.abc import Iterator, Sequence

from rashomon.casebook.changes import any_of
from rashomon.export.accounts import Accounts, describe_account
from rashomon.export.parts import INDENT, margin, print_heading, print_list
from rashomon.export.rows import Row, arrange_disputes, arrange_updates, hold
from rashomon.export.rows_to_text import measure_labels, print_holding, print_rows
from rashomon.export.visible import flatten
from rashomon.export.wording import ask, say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.changes import Changes, Fallen
from rashomon.records.comparison import Account, Denial, Dispute, Holder

_MOST = 50
_NOTHING = "Nothing is new."
_NOBODY = "nobody says so any more"


def page_of_changes(changes: Changes, reports: Sequence[Account], page: Page) -> Iterator[str]:
    """What came, what went: disputes, denials, figures, origins; `reports` are those of the later comparison."""
    accounts = Accounts.of(reports)
    parts = (
        _print_reports(changes, reports, page),
        _print_disputes("New disputes", arrange_disputes(changes.disputes, accounts), page),
        _print_joined(changes, accounts, page),
        _print_denials(changes.denials, accounts, page),
        _print_fallen(changes.fallen, accounts, page),
        _print_disputes("Later figures", arrange_updates(changes.updates, accounts), page),
        _print_ended(changes.ended, page),
    )
    if not any_of(changes):
        yield wrap([Piece(_NOTHING)], page)
    yield "\n".join(part for part in parts if part)


def _print_reports(changes: Changes, reports: Sequence[Account], page: Page) -> str:
    came = [f"{describe_account(one)} — {flatten(one.title or one.id)}" for one in reports if one.id in changes.reports]
    parts = []
    if came:
        parts.append(print_heading("New reports", f"{len(came):,}", page) + print_list(came, page, most=_MOST))
    if changes.gone:
        gone = [flatten(report) for report in changes.gone]
        parts.append(print_heading("No longer there", f"{len(gone):,}", page) + print_list(gone, page, most=_MOST))
    return "\n".join(parts)


def _print_disputes(heading: str, rows: Sequence[Row], page: Page) -> str:
    return print_rows(heading, f"{len(rows):,}", rows, page) if rows else ""


def _print_joined(changes: Changes, accounts: Accounts, page: Page) -> str:
    if not changes.joined:
        return ""
    parts = [print_heading("More voices in known disputes", f"{len(changes.joined):,}", page)]
    for joined in changes.joined[:_MOST]:
        parts.append(_print_question(joined.dispute.slot, joined.dispute.entity or joined.dispute.about, page))
        parts.append(_print_holders(joined.holders, accounts, page))
    return "".join(parts)


def _print_denials(denials: Sequence[Denial], accounts: Accounts, page: Page) -> str:
    if not denials:
        return ""
    heading = print_heading("New denials", f"{len(denials):,}", page)
    return heading + _print_holders([denial.holder for denial in denials[:_MOST]], accounts, page)


def _print_fallen(fallen: Sequence[Fallen], accounts: Accounts, page: Page) -> str:
    if not fallen:
        return ""
    parts = [print_heading("Claims that lost independent origins", f"{len(fallen):,}", page)]
    for one in fallen[:_MOST]:
        now = f"at least {one.after}" if one.after else _NOBODY
        counted = f"{one.value}: at least {say_count(one.before, 'independent origin')} before, {now} now"
        parts.append(_print_question(one.slot, one.about, page))
        parts.append(wrap([Piece(flatten(counted)), Piece(f"  {one.reason or ''}", "label")], page, first=margin(2)))
        if one.after:
            parts.append(_print_holders(one.holders, accounts, page))
    return "".join(parts)


def _print_ended(ended: Sequence[Dispute], page: Page) -> str:
    if not ended:
        return ""
    told = [f"{ask(dispute.slot)} {flatten(dispute.entity or dispute.about)}" for dispute in ended]
    return print_heading("No longer in dispute", f"{len(ended):,}", page) + print_list(told, page, most=_MOST)


def _print_question(slot: str, about: str, page: Page) -> str:
    return wrap([Piece(ask(slot), "source"), Piece(f" {flatten(about)}")], page, first=margin(), rest=margin(2))


def _print_holders(holders: Sequence[Holder], accounts: Accounts, page: Page) -> str:
    holdings = [hold(holder, accounts) for holder in holders]
    width = measure_labels(holdings)
    return "".join(print_holding(one, page, indent=INDENT * 2, width=width) for one in holdings)
