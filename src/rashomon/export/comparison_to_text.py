"""Write a comparison as a page for people to read."""

from collections.abc import Iterator, Mapping, Sequence

from rashomon.export.accounts import describe_account, label_reports, say_copies, say_stories
from rashomon.export.conflicts import (
    Conflict,
    arrange_agreement,
    arrange_disputes,
    arrange_updates,
    hold,
    say_about,
)
from rashomon.export.conflicts_to_text import print_disputes, print_holding, print_side
from rashomon.export.parts import INDENT, margin, print_heading, print_list
from rashomon.export.visible import flatten
from rashomon.export.wording import ask, say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.comparison import Agreement, Comparison, Denial, Holder
from rashomon.records.report import Failure

CAUTION = (
    "Each value is held by whoever is named with it. rashomon does not say what is true; what it found may be "
    "incomplete, and that no dispute was found does not mean that there is none."
)
_MOST = 200


def comparison_to_text(comparison: Comparison, page: Page, *, failures: Sequence[Failure] = ()) -> Iterator[str]:
    """The page of a comparison: reports, copies, disputes, updates, agreements, denials.

    `failures` are the reports that could not be read.
    """
    labels = label_reports(comparison.reports)
    dates = {account.id: account.published or "" for account in comparison.reports}
    disputes = arrange_disputes(comparison.disputes, labels)
    parts = (
        _print_reports(comparison, labels, page),
        _print_failures(failures, page),
        print_disputes("Where the accounts conflict", disputes, page, labels=list(labels.values()))
        if disputes
        else wrap([Piece("No dispute was found.")], page),
        _print_updates(arrange_updates(comparison.updates, labels, dates), page),
        _print_agreements(_find_further_agreements(comparison), labels, page),
        _print_denials(_find_further_denials(comparison), labels, page),
        wrap([Piece(CAUTION, "label")], page),
    )
    yield "\n".join(part for part in parts if part) + "\n"


def _print_reports(comparison: Comparison, labels: Mapping[str, str], page: Page) -> str:
    reports = comparison.reports
    title = f"{say_count(len(reports), 'report')} side by side" if len(reports) != 1 else "One report"
    lines = [wrap([Piece(title, "title")], page)]
    width = max((len(label) for label in labels.values()), default=0) + 2
    for account in reports:
        label = [Piece(f"{INDENT}{labels[account.id]:<{width}}", "source")]
        beside = [Piece(" " * (len(INDENT) + width))]
        lines.append(wrap([Piece(describe_account(account))], page, first=label, rest=beside))
        if account.title:
            lines.append(wrap([Piece(flatten(account.title), "label")], page, first=beside, rest=beside))
    told = [f"{copied}." for copied in say_copies(comparison, labels)]
    told += [f"{names} tell of: {story}" for names, story in say_stories(comparison, labels)]
    return "".join(lines) + ("\n" + print_list(told, page, most=_MOST) if told else "")


def _print_failures(failures: Sequence[Failure], page: Page) -> str:
    if not failures:
        return ""
    heading = print_heading("Not compared", f"{say_count(len(failures), 'report')} could not be read", page)
    return heading + print_list([flatten(failure.message) for failure in failures], page, most=_MOST)


def _print_updates(updates: Sequence[Conflict], page: Page) -> str:
    if not updates:
        return ""
    heading = print_heading("What was revised", f"{say_count(len(updates), 'value')}, the earlier first", page)
    parts = []
    for update in updates[:_MOST]:
        about = [Piece(" "), Piece(update.about)] if update.about else []
        head = [Piece(update.question, "source"), *about]
        parts.append(wrap(head, page, first=margin(), rest=margin(2)))
        parts += [print_side(side, page, indent=INDENT * 2).removesuffix("\n") for side in update.sides]
    return heading + "".join(parts)


def _print_agreements(agreements: Sequence[Agreement], labels: Mapping[str, str], page: Page) -> str:
    if not agreements:
        return ""
    parts = [print_heading("What they agree on", say_count(len(agreements), "value"), page)]
    for agreement in agreements[:_MOST]:
        side = arrange_agreement(agreement, labels)
        about = say_about(agreement.slot, agreement.about, None)
        head = [Piece(ask(agreement.slot), "source"), *([Piece(" "), Piece(about)] if about else [])]
        parts.append(wrap(head, page, first=margin(), rest=margin(2)))
        parts.append(print_side(side, page, indent=INDENT * 2).removesuffix("\n"))
    if len(agreements) > _MOST:
        parts.append(wrap([Piece(f"and {len(agreements) - _MOST} more", "label")], page, first=margin()))
    return "".join(parts)


def _find_further_agreements(comparison: Comparison) -> list[Agreement]:
    """The agreements that are no side of a dispute."""
    sides = {frozenset(map(_key, side.holders)) for dispute in comparison.disputes for side in dispute.positions}
    return [one for one in comparison.agreements if not any(side.issuperset(map(_key, one.holders)) for side in sides)]


def _find_further_denials(comparison: Comparison) -> list[Denial]:
    """The denials that are no part of a dispute."""
    shown = {_key(one) for dispute in comparison.disputes for side in dispute.positions for one in side.holders}
    return [denial for denial in comparison.denials if _key(denial.holder) not in shown]


def _key(holder: Holder) -> tuple[str, str, tuple[int, int]]:
    return holder.report, holder.name, holder.evidence


def _print_denials(denials: Sequence[Denial], labels: Mapping[str, str], page: Page) -> str:
    if not denials:
        return ""
    heading = print_heading("What else is denied", say_count(len(denials), "denial"), page)
    holdings = [hold(denial.holder, labels) for denial in denials[:_MOST]]
    width = max(len(", ".join(one.labels)) for one in holdings)
    width += 2 if width else 0
    return heading + "".join(print_holding(one, page, indent=INDENT, width=width) for one in holdings)
