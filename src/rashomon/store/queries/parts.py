"""Take a part out of a comparison without reading all of it."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Literal, TypeVar

from sqlalchemy import (
    CompoundSelect,
    Connection,
    ScalarSelect,
    Select,
    and_,
    select,
    union,
    union_all,
)

from rashomon import wire
from rashomon.records.comparison import (
    Account,
    Agreement,
    Comparison,
    Copy,
    Denial,
    Dispute,
    Incident,
    Story,
)
from rashomon.store.findings import REST
from rashomon.store.opening import Store
from rashomon.store.queries.aside import aside
from rashomon.store.seals import unpack
from rashomon.store.tables import (
    comparison_reports,
    comparisons,
    finding_holders,
    finding_reports,
    findings,
    pieces,
)
from rashomon.store.words import know

Record = TypeVar("Record")
DISPUTED = ("dispute", "update")
AT = ("comparison", "kind", "place")
_ON_INCIDENT = (*DISPUTED, "agreement")


def get_part(store: Store, comparison: str, *, dispute: str | None = None, incident: str | None = None) -> Comparison:
    """As much of a comparison as has to do with a dispute or update, or with an incident: empty where it has none such.

    With it come all that its reports have a part in otherwise: copies, stories, their accounts; what people judged.
    """
    own = and_(findings.c.id == dispute, findings.c.kind.in_(DISPUTED))
    if dispute is None:
        own = and_(findings.c.id == incident, findings.c.kind == "incident")
    tied = and_(findings.c.incident == incident, findings.c.kind.in_(_ON_INCIDENT))
    told = (findings.c.kind, findings.c.place)
    with store.reading() as connection:
        number = connection.execute(select(number_of(comparison))).scalar_one()
        queries = [select(*told).where(findings.c.comparison == number, one) for one in (own, tied)]
        places: dict[str, list[int]] = {}
        for kind, place in connection.execute(union_all(*queries if dispute is None else queries[:1])):
            places.setdefault(kind, []).append(place)
        return _Cut(connection, number, places).make(denials="touched" if "incident" in places else "chosen")


def get_part_of(store: Store, comparison: str, source: str, *, most: int) -> Comparison:
    """The same of a source, without stories, incidents: of all in which it has a part the first disputes, updates …"""
    of = finding_holders.c
    with store.reading() as connection:
        number = connection.execute(select(number_of(comparison))).scalar_one()
        spoken = select(of.kind, of.place).where(of.comparison == number, of.known == know(source)).distinct()
        places: dict[str, list[int]] = {}
        for kind, place in connection.execute(spoken.order_by(of.kind, of.place)):
            places.setdefault(kind, []).append(place)
        if len(places.get("dispute", ())) > most:
            query = select(findings.c.place).where(
                findings.c.comparison == number, findings.c.kind == "dispute", findings.c.place.in_(places["dispute"])
            )
            places["dispute"] = list(connection.execute(query.order_by(findings.c.rank).limit(most)).scalars())
        return _Cut(connection, number, {kind: found[:most] for kind, found in places.items()}).make_spoken()


def get_most(store: Store, comparison: str, *, most: int) -> Comparison:
    """The same of so many disputes that are disputed most, and as many updates, agreements, denials: what is said."""
    with store.reading() as connection:
        number = connection.execute(select(number_of(comparison))).scalar_one()
        query = select(findings.c.kind, findings.c.place).where(findings.c.comparison == number)
        ranked = query.where(findings.c.kind == "dispute", findings.c.rank <= most)
        first = query.where(findings.c.kind.in_(("update", "agreement", "denial")), findings.c.place < most)
        places: dict[str, list[int]] = {}
        for kind, place in connection.execute(union_all(ranked, first)):
            places.setdefault(kind, []).append(place)
        return _Cut(connection, number, places).make_spoken()


def get_beside(store: Store, comparison: str, report: str | None = None) -> Comparison:
    """What people judged for a comparison, and of its copies those of a report, if one is named; nothing else of it."""
    of = finding_reports.c
    with store.reading() as connection:
        number = connection.execute(select(number_of(comparison))).scalar_one()
        (rest,) = _read(connection, number, REST, [0], Comparison)
        copies = select(of.place).where(of.comparison == number, of.kind == "copy", of.report == report)
        return replace(rest, copies=_read(connection, number, "copy", copies, Copy))


def get_incidents(store: Store, comparison: str, names: Collection[str]) -> tuple[Incident, ...]:
    """The incidents of some ids, in the order of the comparison."""
    with store.reading() as connection:
        number = connection.execute(select(number_of(comparison))).scalar_one()
        return _read(connection, number, "incident", _find_places(connection, number, "incident", names), Incident)


def find_accounts(store: Store, comparison: str, reports: Collection[str]) -> tuple[Account, ...]:
    """What a comparison tells of some of its reports, in its order."""
    with store.reading() as connection:
        number = connection.execute(select(number_of(comparison))).scalar_one()
        return _read_accounts(connection, number, list(reports))


class _Cut:
    """A part of one comparison, taken out piece by piece: the findings at these places of each kind."""

    def __init__(self, connection: Connection, number: int, places: Mapping[str, list[int]]) -> None:
        self._connection, self._number, self._places = connection, number, places

        self._own = [self._speaking(kind, found) for kind, found in places.items() if found]

    def make(self, denials: Literal["chosen", "touched"] = "chosen") -> Comparison:
        """The comparison with these findings, and with all that goes with them."""
        said = self.make_spoken()
        if not self._own:
            return said
        about = {one.incident for one in (*said.disputes, *said.updates) if one.incident}
        about |= {one.incident for one in said.agreements if one.incident}
        incidents = self._places.get("incident") or _find_places(self._connection, self._number, "incident", about)
        if denials == "touched":
            said = replace(said, denials=self._read("denial", self._touched("denial", union(*self._own)), Denial))
        return replace(
            said,
            stories=self._read("story", self._touched("story", self._whole()), Story),
            incidents=self._read("incident", incidents, Incident),
        )

    def make_spoken(self) -> Comparison:
        """The comparison with what is said in these findings, and by whom."""
        (rest,) = self._read(REST, [0], Comparison)
        if not self._own:
            return rest
        return replace(
            rest,
            reports=_read_accounts(self._connection, self._number, self._whole()),
            copies=self._read("copy", self._touched("copy", union(*self._own)), Copy),
            disputes=self._read("dispute", self._places.get("dispute", []), Dispute),
            updates=self._read("update", self._places.get("update", []), Dispute),
            agreements=self._read("agreement", self._places.get("agreement", []), Agreement),
            denials=self._read("denial", self._places.get("denial", []), Denial),
        )

    def _whole(self) -> "CompoundSelect[str]":
        """The reports that have a part in these findings, and those that repeat them."""
        return union(*self._own, self._speaking("copy", self._touched("copy", union(*self._own))))

    def _speaking(self, kind: str, places: "Select[int] | list[int]") -> "Select[str]":
        """The reports that have a part in findings."""
        of = finding_reports.c
        return select(of.report).where(of.comparison == self._number, of.kind == kind, of.place.in_(places))

    def _touched(self, kind: str, reports: "CompoundSelect[str]") -> "Select[int]":
        """The findings of a kind in which some of these reports have a part."""
        of = finding_reports.c
        return select(of.place).where(of.comparison == self._number, of.kind == kind, of.report.in_(reports))

    def _read(self, kind: str, places: "Select[int] | list[int]", form: type[Record]) -> tuple[Record, ...]:
        return _read(self._connection, self._number, kind, places, form)


def _read(
    connection: Connection, number: int, kind: str, places: "Select[int] | list[int]", form: type[Record]
) -> tuple[Record, ...]:
    if isinstance(places, list) and not places:
        return ()
    query = select(pieces.c.place, pieces.c.data).where(
        pieces.c.comparison == number, pieces.c.kind == kind, pieces.c.place.in_(places)
    )
    # Put in order here: a database that is asked to do it reads all pieces in that order.
    found = sorted(connection.execute(query), key=lambda row: row.place)
    return tuple(wire.decode(unpack(row.data), form) for row in found)


def _read_accounts(
    connection: Connection, number: int, reports: "CompoundSelect[str] | list[str]"
) -> tuple[Account, ...]:
    of = comparison_reports.c
    query = select(of.place, of.report, of.publisher, of.published, of.title).where(
        aside(of.comparison) == number, of.report.in_(reports)
    )
    return tuple(
        Account(id=row.report, publisher=row.publisher, published=row.published, title=row.title)
        for row in sorted(connection.execute(query), key=lambda row: row.place)
    )


def _find_places(connection: Connection, number: int, kind: str, names: Collection[str]) -> list[int]:
    if not names:
        return []
    query = select(findings.c.place).where(
        aside(findings.c.comparison) == number, findings.c.kind == kind, findings.c.id.in_(names)
    )
    return list(connection.execute(query).scalars())


def number_of(comparison: str) -> ScalarSelect[int]:
    """The number of the comparison of an id."""
    return select(comparisons.c.number).where(comparisons.c.id == comparison).scalar_subquery()
