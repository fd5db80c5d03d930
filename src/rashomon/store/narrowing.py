"""Narrow a list of reports to what is asked for."""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, Row, and_, exists, or_

from rashomon.errors import BadSettings
from rashomon.store.answers import Filters, Page
from rashomon.store.cursors import Mark, write_cursor
from rashomon.store.seals import moment_of
from rashomon.store.tables import reports, statements
from rashomon.store.words import fold_name

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST = 1000
ORDER = (reports.c.moment.desc(), reports.c.id)
"""The order of all lists of reports: newest first, of unknown date last."""
Item = TypeVar("Item")


def conditions(filters: Filters) -> list[ColumnElement[bool]]:
    """What holds for the reports that the filters let through. Raises BadSettings for a date that is none."""
    found: list[ColumnElement[bool]] = []
    if filters.publisher is not None:
        found.append(reports.c.publisher_folded == fold_name(filters.publisher))
    if filters.language is not None:
        found.append(reports.c.language == filters.language)
    if filters.since is not None:
        found.append(reports.c.moment >= read_moment(filters.since))
    if filters.until is not None:
        found += [reports.c.moment <= read_until(filters.until), reports.c.moment != ""]
    if filters.stance is not None:
        found.append(exists().where(statements.c.report == reports.c.number, statements.c.stance == filters.stance))
    return found


def past(mark: Mark | None, *columns: ColumnElement[object]) -> list[ColumnElement[bool]]:
    """What holds for the rows past a mark of moment, id and more columns, in the order of all lists."""
    if mark is None:
        return []
    moment, *rest = mark
    steps = list(zip((reports.c.id, *columns), rest, strict=True))
    later = [
        and_(*(column == value for column, value in steps[:place]), steps[place][0] > steps[place][1])
        for place in range(len(steps))
    ]
    return [reports.c.moment <= moment, or_(reports.c.moment < moment, *later)]


def check_limit(limit: int) -> int:
    """How many rows to ask for, so that one sees whether there is more. Raises BadSettings for no sensible number."""
    if not 1 <= limit <= _MOST:
        raise BadSettings(f"a page holds 1 to {_MOST} items, not {limit}")
    return limit + 1


def make_page(
    rows: Sequence[Row[tuple[object, ...]]],
    limit: int,
    make: Callable[[Row[tuple[object, ...]]], Item],
    mark: Callable[[Row[tuple[object, ...]]], Mark],
) -> Page[Item]:
    """The page that the rows make, where one more than `limit` was asked for."""
    kept = rows[:limit]
    return Page(items=tuple(map(make, kept)), next=write_cursor(*mark(kept[-1])) if len(rows) > limit else None)


def read_until(date: str) -> str:
    """The last moment that a date takes in. Raises BadSettings where it is none."""
    last = read_moment(date)
    # The hours of a day come after it and before whatever else begins as it does.
    return f"{last}T~" if _DAY.fullmatch(last) else last


def read_moment(date: str) -> str:
    """The moment that a date begins with. Raises BadSettings where it is none."""
    moment = moment_of(date)
    if not moment:
        raise BadSettings(f"{date!r} is no date; write one such as 2025-07-02 or 2025-07-02T09:30:00+04:00")
    return moment
