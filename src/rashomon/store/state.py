"""Tell what of a casebook is still to be done."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import Select, func, select

from rashomon.records.report import Report
from rashomon.store.answers import Entry
from rashomon.store.custody import read_entry
from rashomon.store.opening import Store
from rashomon.store.queries import get_raw, get_reading, get_report
from rashomon.store.seals import raw_text
from rashomon.store.tables import comparisons, log, readings, reports

# What makes a comparison out of date.
_CHANGES = ("read", "judged", "deleted")


class _Compared(msgspec.Struct):
    comparison: str
    upto: int = 0


def find_last_change(store: Store) -> int:
    """The number of the last entry of the log that tells of something to be compared anew; 0 where there is none."""
    query = select(func.max(log.c.seq)).where(log.c.act.in_(_CHANGES))
    with store.reading() as connection:
        return connection.execute(query).scalar() or 0


def find_current(store: Store, recipe: str) -> str | None:
    """The id of the comparison by a recipe since which nothing has changed; None where it is to be made."""
    query = select(log.c.subject).where(log.c.act == "compared").order_by(log.c.seq.desc()).limit(1)
    with store.reading() as connection:
        subject = connection.execute(query).scalar()
        if subject is None:
            return None
        told = msgspec.json.decode(subject, type=_Compared)
        made_by = connection.execute(select(comparisons.c.recipe).where(comparisons.c.id == told.comparison)).scalar()
    return told.comparison if made_by == recipe and find_last_change(store) <= told.upto else None


def count_unlaid(store: Store) -> dict[str, int]:
    """What the comparison saved last takes no account of: how often something was read, judged, deleted since."""
    last = select(log.c.subject).where(log.c.act == "compared").order_by(log.c.seq.desc()).limit(1)
    with store.reading() as connection:
        subject = connection.execute(last).scalar()
        upto = 0 if subject is None else msgspec.json.decode(subject, type=_Compared).upto
        since = select(log.c.act, func.count()).where(log.c.act.in_(_CHANGES), log.c.seq > upto).group_by(log.c.act)
        counted = {act: int(number) for act, number in connection.execute(since)}
    return {act: counted[act] for act in _CHANGES if act in counted}


def find_before_last_reports(store: Store) -> str | None:
    """The id of the last comparison made before reports last came or went; None where there is none any more."""
    came = select(func.max(log.c.seq)).where(log.c.act.in_(("read", "deleted"))).scalar_subquery()
    query = select(log.c.subject).where(log.c.act == "compared", log.c.seq < came).order_by(log.c.seq.desc())
    with store.reading() as connection:
        for subject in connection.execute(query).scalars():
            name = msgspec.json.decode(subject, type=_Compared).comparison
            if connection.execute(select(comparisons.c.number).where(comparisons.c.id == name)).first():
                return name
    return None


def find_last_entry(store: Store) -> Entry:
    """The newest entry of the log: as long as it stays, nothing was done with the casebook."""
    with store.reading() as connection:
        return read_entry(connection.execute(select(log).order_by(log.c.seq.desc()).limit(1)).one())


def count_unread(store: Store, recipe: str) -> int:
    """How many reports have readings, none of them by this recipe."""
    with store.reading() as connection:
        return connection.execute(_select_unread(recipe).with_only_columns(func.count())).scalar_one()


def stream_unread(store: Store, recipe: str) -> Iterator[Report]:
    """The reports that have readings, none of them by this recipe, with the raw text that was read before."""
    query = _select_unread(recipe).with_only_columns(reports.c.key).order_by(reports.c.number)
    with store.reading() as connection:
        keys = list(connection.execute(query).scalars())
    for key in keys:
        reading = get_reading(store, key)
        if reading is not None:
            head, assumed = get_report(store, key)
            yield Report(head=head, text=raw_text(reading), raw=get_raw(store, key), assumed=assumed)


def _select_unread(recipe: str) -> Select[tuple[int]]:
    of_it = select(readings.c.report).where(readings.c.report == reports.c.number, readings.c.recipe == recipe)
    return select(reports.c.number).where(reports.c.recipe.is_not(None), ~of_it.exists())
