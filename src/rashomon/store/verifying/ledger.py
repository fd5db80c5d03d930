"""Follow the log from its first entry, as a list of all that should be there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import Connection, func, select

from rashomon.store.answers import Entry, Fault, Progress
from rashomon.store.custody import FIRST, read_entry, seal
from rashomon.store.seals import canonical
from rashomon.store.tables import log

_BLOCK = 1000


@dataclass(slots=True)
class Ledger:
    """What should be there by the log: of each thing the entry that tells of it, under its name.

    `readings` are named by the key of their report, then by recipe; `newest` has the recipe of the
    newest reading of each report.
    """

    reports: dict[str, Entry] = field(default_factory=dict)
    readings: dict[str, dict[str, Entry]] = field(default_factory=dict)
    newest: dict[str, str] = field(default_factory=dict)
    failures: dict[int, Entry] = field(default_factory=dict)
    comparisons: dict[str, Entry] = field(default_factory=dict)
    judgements: dict[str, Entry] = field(default_factory=dict)
    deleted: list[Entry] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    schema: str | None = None

    def take(self, entry: Entry) -> None:
        """Take note of what an entry tells."""
        told = entry.subject
        match entry.act:
            case "created":
                self.settings["format"], self.schema = str(told["format"]), str(told["schema"])
            case "migrated":
                self.schema = str(told["to"])
            case "set":
                self.settings.pop(str(told["name"]), None)
                if told["value"] is not None:
                    self.settings[str(told["name"])] = str(told["value"])
            case "collected":
                self.reports[str(told["report"])] = entry
            case "read":
                self.readings.setdefault(str(told["report"]), {})[str(told["recipe"])] = entry
                self.newest[str(told["report"])] = str(told["recipe"])
            case "failed":
                self.failures[int(str(told["failure"]))] = entry
            case "compared":
                self.comparisons[str(told["comparison"])] = entry
            case "judged":
                self.judgements[str(told["judgement"])] = entry
            case "deleted":
                self._delete(entry)

    def _delete(self, entry: Entry) -> None:
        told = entry.subject
        key = str(told["report"])
        self.deleted.append(entry)
        self.reports.pop(key, None)
        self.readings.pop(key, None)
        self.newest.pop(key, None)
        for held in ("failures", "comparisons", "judgements"):
            for name in cast("list[str | int]", told.get(held, [])):
                getattr(self, held).pop(name, None)


def replay(connection: Connection, ledger: Ledger) -> Iterator[Fault | Progress]:
    """Follow the chain of seals, and fill the ledger."""
    total = connection.execute(select(func.count()).select_from(log)).scalar_one()
    seq, previous = 0, FIRST
    query = select(log).order_by(log.c.seq).limit(_BLOCK)
    while True:
        rows = connection.execute(query.where(log.c.seq > seq)).all()
        for row in rows:
            entry = read_entry(row)
            for message in _find_faults(entry, row.subject, seq + 1, previous):
                yield Fault(part="log", place=f"entry {entry.seq}", message=message)
            ledger.take(entry)
            seq, previous = entry.seq, entry.hash
        yield Progress(part="log", done=seq, total=total)
        if len(rows) < _BLOCK:
            return


def _find_faults(entry: Entry, subject: str, seq: int, previous: str) -> Iterator[str]:
    if entry.seq != seq:
        yield f"the entry before it, {seq}, is missing"
    if entry.previous != previous:
        yield "it does not follow the entry before it: the chain is broken"
    sealed = seal(
        seq=entry.seq, made=entry.made, by=entry.by, act=entry.act, subject=entry.subject, previous=entry.previous
    )
    if entry.hash != sealed or canonical(entry.subject) != subject:
        yield "it is not what was sealed"
