"""Print what is new in a casebook, for people to read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.casebook.changes import any_of
from rashomon.export.accounts import Accounts, describe_account, say_copy
from rashomon.export.matrix_to_text import print_legend
from rashomon.export.parts import INDENT, margin, print_heading, print_list
from rashomon.export.rows import Row, arrange_disputes, arrange_updates, hold, say_about
from rashomon.export.rows_to_text import measure_labels, print_holding, print_rows
from rashomon.export.visible import flatten
from rashomon.export.wording import ask, say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.changes import Changes, Fallen, Joined
from rashomon.records.comparison import Account, Copy, Denial, Dispute, Holder

_MOST = 50
_NOTHING = "Nothing is new."
_NOBODY = "nobody says so any more"


def page_of_changes(changes: Changes, reports: Sequence[Account], page: Page) -> Iterator[str]:
    """What came, what went: disputes, denials, figures, origins; `reports` are those of the later comparison."""
    accounts = Accounts.of(reports)
    parts = (
        _print_reports(changes, reports, accounts, page),
        _print_disputes("New disputes", arrange_disputes(changes.disputes, accounts), page),
        _print_joined(changes, accounts, page),
        _print_denials(changes.denials, accounts, page),
        _print_fallen(changes.fallen, accounts, page),
        _print_disputes("Later figures", arrange_updates(changes.updates, accounts), page),
        _print_copies(changes.copies, accounts, page),
        _print_ended(changes.ended, page),
        _print_known(changes, reports, accounts, page),
        _print_signs(changes, accounts, page),
    )
    if not any_of(changes):
        yield wrap([Piece(_NOTHING)], page)
    yield "\n".join(part for part in parts if part)


def page_of_losses(changes: Changes, reports: Sequence[Account], page: Page) -> Iterator[str]:
    """What went with reports that went: origins, disputes."""
    accounts = Accounts.of(reports)
    parts = (
        _print_fallen(changes.fallen, accounts, page),
        _print_ended(changes.ended, page),
        _print_known(changes, reports, accounts, page),
    )
    yield "\n".join(part for part in parts if part)


def _print_reports(changes: Changes, reports: Sequence[Account], accounts: Accounts, page: Page) -> str:
    came = [_describe(one, accounts) for one in reports if one.id in changes.reports]
    parts = []
    if came:
        parts.append(print_heading("New reports", f"{len(came):,}", page) + print_list(came, page, most=_MOST))
    if changes.gone:
        gone = [flatten(report) for report in changes.gone]
        parts.append(print_heading("No longer there", f"{len(gone):,}", page) + print_list(gone, page, most=_MOST))
    return "\n".join(parts)


def _describe(account: Account, accounts: Accounts) -> str:
    return f"{accounts.label(account.id)}  {describe_account(account)} — {flatten(account.title or account.id)}"


def _print_known(changes: Changes, reports: Sequence[Account], accounts: Accounts, page: Page) -> str:
    """The reports that were there before, and are named by their letters."""
    named = changes.named - set(changes.reports)
    known = [_describe(one, accounts) for one in reports if one.id in named]
    if not known:
        return ""
    return print_heading("Named above", say_count(len(known), "earlier report"), page) + print_list(
        known, page, most=_MOST
    )


def _print_signs(changes: Changes, accounts: Accounts, page: Page) -> str:
    disputes = (*changes.disputes, *map(_narrow, changes.joined))
    return print_legend((*arrange_disputes(disputes, accounts), *arrange_updates(changes.updates, accounts)), page)


def _print_copies(copies: Sequence[Copy], accounts: Accounts, page: Page) -> str:
    if not copies:
        return ""
    told = [f"{say_copy(copy, accounts.labels)}." for copy in copies]
    return print_heading("New copies", f"{len(copies):,}", page) + print_list(told, page, most=_MOST)


def _print_disputes(heading: str, rows: Sequence[Row], page: Page) -> str:
    return print_rows(heading, f"{len(rows):,}", rows, page) if rows else ""


def _print_joined(changes: Changes, accounts: Accounts, page: Page) -> str:
    if not changes.joined:
        return ""
    parts = [print_heading("More voices in known disputes", f"{len(changes.joined):,}", page)]
    for row in arrange_disputes([_narrow(joined) for joined in changes.joined[:_MOST]], accounts):
        parts.append(_print_question(row.question, row.about, page))
        for side in row.sides:
            parts.append(wrap([Piece(side.value, "heading")], page, first=margin(2)))
            width = measure_labels(side.shown)
            parts += [print_holding(one, page, indent=INDENT * 3, width=width) for one in side.shown]
    return "".join(parts)


def _narrow(joined: Joined) -> Dispute:
    """The dispute with those alone who have joined it."""
    added = {(holder.report, holder.evidence) for holder in joined.holders}
    sides = (
        replace(position, holders=tuple(one for one in position.holders if (one.report, one.evidence) in added))
        for position in joined.dispute.positions
    )
    return replace(joined.dispute, positions=tuple(side for side in sides if side.holders))


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
        now = f"at least {one.after} now" if one.after else _NOBODY
        counted = f"{one.value}: at least {say_count(one.before, 'independent origin')} before, {now}"
        pieces = [Piece(flatten(counted)), Piece(f"  {flatten(one.reason or '')}", "label")]
        parts.append(wrap(pieces, page, first=margin(2), rest=margin(3)))
        if one.after:
            parts.append(_print_holders(one.holders, accounts, page))
    return "".join(parts)


def _print_ended(ended: Sequence[Dispute], page: Page) -> str:
    if not ended:
        return ""
    told = [f"{ask(one.slot)} {say_about(one.slot, one.about, one.entity)}" for one in ended]
    return print_heading("No longer in dispute", f"{len(ended):,}", page) + print_list(told, page, most=_MOST)


def _print_question(question: str, about: str, page: Page) -> str:
    return wrap([Piece(question, "source"), Piece(f" {about}")], page, first=margin(), rest=margin(2))


def _print_holders(holders: Sequence[Holder], accounts: Accounts, page: Page) -> str:
    holdings = [hold(holder, accounts) for holder in holders]
    width = measure_labels(holdings)
    return "".join(print_holding(one, page, indent=INDENT * 2, width=width) for one in holdings)
