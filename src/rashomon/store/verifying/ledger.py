"""Follow the log from its first entry, as a list of all that should be there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from sys import intern
from typing import cast

from sqlalchemy import Connection, func, select

from rashomon.store.answers import Entry, Fault, JsonValue, Progress
from rashomon.store.custody import FIRST, read_entry, seal
from rashomon.store.seals import canonical
from rashomon.store.tables import log

_BLOCK = 1000
_BURIED = ("report", "id", "sha256", "reason", "blob")


def mark(*told: object) -> int:
    """A number that stands for what an entry tells of a thing, so that a long log does not fill the memory."""
    return hash(told)


@dataclass(slots=True)
class Ledger:
    """What should be there by the log: for each thing, under its name, the mark of what an entry tells of it.

    `readings` are named by the key of their report, then by recipe; `newest` has the recipe of the newest reading of
    each report; `novelties` what is said to be new in a comparison: since which one, with the digest of it.
    """

    reports: dict[str, int] = field(default_factory=dict)
    readings: dict[str, dict[str, int]] = field(default_factory=dict)
    newest: dict[str, str] = field(default_factory=dict)
    failures: dict[int, int] = field(default_factory=dict)
    comparisons: dict[str, int] = field(default_factory=dict)
    novelties: dict[str, tuple[str, str]] = field(default_factory=dict)
    judgements: dict[str, int] = field(default_factory=dict)
    deleted: list[tuple[JsonValue, ...]] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)
    accounts: dict[str, dict[str, JsonValue]] = field(default_factory=dict)
    tokens: dict[str, dict[str, JsonValue]] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """Take note of what an entry tells."""
        told, made, by = entry.subject, entry.made, entry.by
        match entry.act:
            case "created":
                self.settings["format"] = str(told["format"])
            case "set":
                self.settings.pop(str(told["name"]), None)
                if told["value"] is not None:
                    self.settings[str(told["name"])] = str(told["value"])
            case "collected":
                self.reports[str(told["report"])] = mark(told["row"], told["id"], made)
            case "read":
                key, recipe = intern(str(told["report"])), intern(str(told["recipe"]))
                self.readings.setdefault(key, {})[recipe] = mark(told["reading"], told["raw"], made)
                self.newest[key] = recipe
            case "failed":
                self.failures[int(str(told["failure"]))] = mark(told["row"], made)
            case "compared":
                # one that comes out again is not saved again
                name = str(told["comparison"])
                if name not in self.comparisons:
                    self.comparisons[name] = mark(told["number"], made, by)
                    if "new" in told:
                        self.novelties[name] = str(told["since"]), str(told["new"])
            case "judged":
                self.judgements[str(told["judgement"])] = mark(told["number"], told["by"])
            case "deleted":
                self._delete(entry)
            case "admitted" | "appointed" | "rekeyed" | "barred" | "readmitted" | "issued" | "revoked":
                self._let(entry)

    def _let(self, entry: Entry) -> None:
        """Take note of who may come in."""
        told, made = entry.subject, entry.made
        account = {} if "token" in told else self.accounts.setdefault(str(told.get("account")), {})
        match entry.act:
            case "admitted":
                account |= {"role": told["role"], "made": made, "by": entry.by, "changed": made, "disabled": None}
            case "appointed":
                account["role"] = told["role"]
            case "rekeyed":
                account["changed"] = made
            case "barred":
                account["disabled"] = made
            case "readmitted":
                account["disabled"] = None
            case "issued":
                kept = {name: told[name] for name in ("label", "role", "account", "expires")}
                self.tokens[str(told["token"])] = {**kept, "made": made, "by": entry.by, "revoked": None}
            case "revoked":
                self.tokens.setdefault(str(told["token"]), {})["revoked"] = made

    def _delete(self, entry: Entry) -> None:
        told = entry.subject
        self.deleted.append((*(told[name] for name in _BURIED), entry.by, entry.made))
        for held in (self.reports, self.readings, self.newest):
            held.pop(str(told["report"]), None)
        for layer in ("failures", "comparisons", "judgements"):
            for name in cast("list[str | int]", told.get(layer, [])):
                getattr(self, layer).pop(name, None)
        there = self.comparisons
        self.novelties = {k: v for k, v in self.novelties.items() if k in there and v[0] in there}


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
