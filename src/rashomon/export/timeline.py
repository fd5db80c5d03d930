"""Put what the reports say in the order in which they were published."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from rashomon.export.accounts import Accounts, describe_account
from rashomon.export.heads import say_date
from rashomon.export.holders import Identities, fold_name
from rashomon.export.matrix import point, shorten
from rashomon.export.rows import Holding, Row
from rashomon.export.visible import flatten
from rashomon.records.comparison import Account, Comparison

MOST_REPORTS = 200
_MOST_SAYINGS = 30
_DAY = len(date.min.isoformat())


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A value that a holder gives in a report; `before` is what it gave earlier, `arrow` leads from there."""

    number: int
    question: str
    about: str
    value: str
    holding: Holding
    before: str = ""
    arrow: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What one report says, but for what it only repeats; `copy` says of which report it is a copy."""

    label: str
    outlet: str
    time: str
    copy: str
    sayings: tuple[Saying, ...]
    hidden: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The reports of one day; `day` is an ISO 8601 date, empty where none is known."""

    day: str
    words: str
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Who says what, by day of publication, then in the order given; `hidden` counts the reports left out."""

    days: tuple[Day, ...]
    hidden: int = 0


def tell_by_day(rows: Sequence[Row], comparison: Comparison, accounts: Accounts) -> Timeline:
    """The reports that have a part in these rows, by the day on which they were published, as they write it.

    A copy is only named where it says nothing else than what it repeats. A figure that was revised stands behind the
    one that it replaces.
    """
    identities = Identities(comparison.copies, accounts.outlets)
    said = _gather(rows, identities)
    speaking = sorted((account for account in comparison.reports if account.id in said), key=_moment)
    days: dict[str, list[Telling]] = defaultdict(list)
    for account in speaking[:MOST_REPORTS]:
        days[_day(account)].append(_tell(account, said, identities, accounts))
    return Timeline(
        days=tuple(
            Day(day=day, words=say_date(day) if day else "Day not known", tellings=tuple(tellings))
            for day, tellings in days.items()
        ),
        hidden=max(0, len(speaking) - MOST_REPORTS),
    )


def _gather(rows: Sequence[Row], identities: Identities) -> dict[str, dict[object, Saying]]:
    """What each report says; one value of one holder on one question stands once, with its arrow if it has one."""
    said: dict[str, dict[object, Saying]] = defaultdict(dict)
    for row in rows:
        before = ""
        for side in row.sides:
            revises = row.kind == "revised" and before
            for holding in side.holdings:
                saying = Saying(
                    number=row.number,
                    question=row.question,
                    about=shorten(row.about),
                    value=shorten(side.value),
                    holding=holding,
                    before=before if revises else "",
                    arrow=point(before, side.value) if revises else "",
                )
                for report in holding.reports:
                    own = identities.is_own(holding.name, report)
                    key = (row.question, side.value, "" if own else fold_name(holding.name))
                    if saying.arrow or key not in said[report]:
                        said[report][key] = saying
            before = side.value
    return said


def _tell(
    account: Account, said: Mapping[str, Mapping[object, Saying]], identities: Identities, accounts: Accounts
) -> Telling:
    root = identities.root(account.id)
    sayings = said[account.id]
    repeated = set(said.get(root, ())) if root != account.id else set[object]()
    left = [saying for key, saying in sayings.items() if key not in repeated]
    day, time = _day(account), say_date(account.published or "")
    return Telling(
        label=accounts.label(account.id),
        outlet=describe_account(replace(account, published=None)),
        time=flatten(time.removeprefix(say_date(day)).lstrip(", ")) if day else "",
        copy=_say_copy(account.id, identities, accounts),
        sayings=tuple(left[:_MOST_SAYINGS]),
        hidden=max(0, len(left) - _MOST_SAYINGS),
    )


def _say_copy(report: str, identities: Identities, accounts: Accounts) -> str:
    root = identities.root(report)
    if root == report:
        return ""
    return f"{'repeats' if identities.is_origin(root) else 'the same text as'} {accounts.label(root)}"


def _day(account: Account) -> str:
    """The day of publication as the report writes it; empty where it is none."""
    moment = _parse(account.published)
    return moment.date().isoformat() if moment else ""


def _moment(account: Account) -> tuple[bool, str, bool, float]:
    """Days in order, within a day what has no time of day first; what has no day last."""
    moment = _parse(account.published)
    if moment is None:
        return True, "", False, 0.0
    timed = len(account.published or "") > _DAY
    return False, moment.date().isoformat(), timed, moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()


def _parse(published: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(published) if published else None
    except ValueError:
        return None
