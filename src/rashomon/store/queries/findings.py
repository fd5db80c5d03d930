"""Look at some findings of a comparison without reading all of it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Row,
    ScalarSelect,
    Select,
    and_,
    func,
    literal_column,
    select,
    tuple_,
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
from rashomon.store.answers import Brief, DisputeLine, Heat, IncidentLine
from rashomon.store.findings import REST, fold_entity
from rashomon.store.opening import Store
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
_DISPUTED = ("dispute", "update")
_AT = ("comparison", "kind", "place")
_LINE = tuple(
    findings.c[name] for name in ("id", "kind", "strength", "slot", "about", "incident", "entity", "brief", "reports")
)
_ON_INCIDENT = (*_DISPUTED, "agreement")


def count_disputes(store: Store, comparison: str) -> dict[Heat, int]:
    """How many disputes of each kind a comparison has, without those it has none of."""
    query = (
        select(findings.c.kind, findings.c.strength, func.count())
        .where(findings.c.comparison == _number(comparison), findings.c.kind.in_(_DISPUTED))
        .group_by(findings.c.kind, findings.c.strength)
    )
    counted: dict[Heat, int] = {"strict": 0, "possible": 0, "revised": 0}
    with store.reading() as connection:
        for kind, strength, number in connection.execute(query):
            counted[_heat(kind, strength)] += number
    return {heat: number for heat, number in counted.items() if number}


def list_disputes(
    store: Store, comparison: str, *, heat: Heat | None = None, skip: int = 0, limit: int = 50
) -> tuple[DisputeLine, ...]:
    """Disputes, then updates; strict ones first, then those of most independent origins, of most reports."""
    counted = count_disputes(store, comparison)
    strict, disputes = counted.get("strict", 0), counted.get("strict", 0) + counted.get("possible", 0)
    ranges: dict[Heat, tuple[str, int, int]] = {
        "strict": ("dispute", 0, strict),
        "possible": ("dispute", strict, disputes),
        "revised": ("update", 0, counted.get("revised", 0)),
    }
    found: list[DisputeLine] = []
    with store.reading() as connection:
        for name, (kind, first, last) in ranges.items():
            if heat not in (None, name):
                continue
            begin = min(first + skip, last)
            end = min(begin + limit - len(found), last)
            skip -= begin - first
            if begin < end:
                ranked = (findings.c.kind == kind, findings.c.rank > begin, findings.c.rank <= end)
                query = _select_lines(comparison).where(*ranked).order_by(findings.c.rank)
                found += map(_make_line, connection.execute(query))
    return tuple(found)


def find_disputes(
    store: Store, comparison: str, *, report: str | None = None, source: str | None = None,
    entities: Collection[str] = (), names: Collection[str] = (), limit: int = 50,
) -> tuple[tuple[DisputeLine, ...], int]:  # fmt: skip
    """Disputes and updates in which a report or a source has a part, on entities, of some ids; how many there are.

    They run as in `list_disputes`. A source is known by its name in any case, with its article or without; entities
    by their names in any case.
    """
    query = select(*_LINE, func.count().over().label("total"))
    query = query.where(
        _aside(findings.c.comparison) == _number(comparison),
        findings.c.strength.is_not(None),  # no other finding has one
    )
    if report is not None:
        named = select(*(finding_reports.c[name] for name in _AT)).where(
            finding_reports.c.comparison == _number(comparison), finding_reports.c.report == report,
            finding_reports.c.kind.in_(_DISPUTED),
        )  # fmt: skip
        query = query.where(tuple_(*(findings.c[name] for name in _AT)).in_(named))
    if source is not None:
        query = query.where(tuple_(*(findings.c[name] for name in _AT)).in_(_parts(comparison, source)))
    if entities:
        query = query.where(findings.c.folded.in_({fold_entity(name) for name in entities}))
    if names:
        query = query.where(findings.c.id.in_(names))
    with store.reading() as connection:
        rows = connection.execute(query.order_by(findings.c.kind, findings.c.rank).limit(limit)).all()
    return tuple(map(_make_line, rows)), rows[0].total if rows else 0


def list_opponents(store: Store, comparison: str, source: str, *, limit: int = 30) -> tuple[tuple[str, int], ...]:
    """Who stands on another side than a source, in how many disputes, most first."""
    other, own = finding_holders.alias("other"), finding_holders.alias("own")
    number, known = _number(comparison), know(source)
    beside = select(own.c.side).where(
        own.c.comparison == other.c.comparison, own.c.known == known, own.c.kind == "dispute",
        own.c.place == other.c.place, own.c.side == other.c.side,
    )  # fmt: skip
    parts = select(own.c.place).where(own.c.comparison == number, own.c.known == known, own.c.kind == "dispute")
    against = (
        select(other.c.place, other.c.name)
        .where(other.c.comparison == number, other.c.kind == "dispute", other.c.place.in_(parts), ~beside.exists())
        .distinct()
        .subquery()
    )
    counted = func.count().label("disputes")
    query = select(against.c.name, counted).group_by(against.c.name).order_by(counted.desc(), against.c.name)
    with store.reading() as connection:
        return tuple((name, times) for name, times in connection.execute(query.limit(limit)))


def list_incidents(store: Store, comparison: str, *, skip: int = 0, limit: int = 50) -> tuple[IncidentLine, ...]:
    """Incidents, those of most disputes first, then of most reports."""
    ranked = (findings.c.rank > skip, findings.c.rank <= skip + limit)
    return _find_incidents(store, comparison, _select_incidents(comparison).where(*ranked).order_by(findings.c.rank))


def find_incidents(
    store: Store, comparison: str, *, report: str | None = None, names: Collection[str] = (), limit: int = 50
) -> tuple[IncidentLine, ...]:
    """The incidents that a report tells of, or those of some ids, in the order of the comparison."""
    query = _select_incidents(comparison)
    if report is not None:
        told = select(finding_reports.c.place).where(
            finding_reports.c.comparison == _number(comparison), finding_reports.c.report == report,
            finding_reports.c.kind == "incident",
        )  # fmt: skip
        query = query.where(findings.c.place.in_(told))
    if names:
        query = query.where(findings.c.id.in_(names))
    return _find_incidents(store, comparison, query.order_by(findings.c.place).limit(limit))


def get_part(store: Store, comparison: str, *, dispute: str | None = None, incident: str | None = None) -> Comparison:
    """As much of a comparison as has to do with a dispute or update, or with an incident: empty where it has none such.

    With it come all that its reports have a part in otherwise: copies, stories, their accounts; what people judged.
    """
    chosen = _choose_dispute(dispute) if dispute is not None else _choose_incident(incident or "")
    with store.reading() as connection:
        number = connection.execute(select(comparisons.c.number).where(comparisons.c.id == comparison)).scalar_one()
        told = select(findings.c.kind, findings.c.place, findings.c.incident).where(findings.c.comparison == number)
        query = union_all(*(told.where(one) for one in chosen))
        core = connection.execute(query).all()
        return _Cut(connection, number, chosen).make(core)


class _Cut:
    """A part of one comparison, taken out piece by piece; one of `chosen` holds for each of its findings."""

    def __init__(self, connection: Connection, number: int, chosen: Sequence[ColumnElement[bool]]) -> None:
        self._connection, self._number = connection, number
        of = finding_reports.c
        spoken = (
            select(of.report)
            .join(findings, and_(*(of[name] == findings.c[name] for name in _AT)))
            .where(findings.c.comparison == number)
        )
        self._reports = union(*(spoken.where(one) for one in chosen))
        copies = select(of.report).where(of.comparison == number, of.kind == "copy")
        touched = copies.where(of.place.in_(self._touched("copy", self._reports)))
        self._whole = union(*(spoken.where(one) for one in chosen), touched)

    def make(self, core: "Sequence[Row[tuple[str, int, str | None]]]") -> Comparison:
        """The comparison with some findings, and with what goes with them."""
        places = {kind: [row.place for row in core if row.kind == kind] for kind in (*_ON_INCIDENT, "incident")}
        if not places["incident"]:
            places["incident"] = self._find_incidents({row.incident for row in core if row.incident})
        (rest,) = self._read(REST, [0], Comparison)
        return replace(
            rest,
            reports=self._read_accounts(),
            copies=self._read("copy", self._touched("copy", self._reports), Copy),
            stories=self._read("story", self._touched("story", self._whole), Story),
            incidents=self._read("incident", places["incident"], Incident),
            disputes=self._read("dispute", places["dispute"], Dispute),
            updates=self._read("update", places["update"], Dispute),
            agreements=self._read("agreement", places["agreement"], Agreement),
            denials=self._read("denial", self._touched("denial", self._reports), Denial),
        )

    def _find_incidents(self, names: set[str]) -> list[int]:
        query = select(findings.c.place).where(
            findings.c.comparison == self._number, findings.c.kind == "incident", findings.c.id.in_(names)
        )
        return list(self._connection.execute(query).scalars()) if names else []

    def _touched(self, kind: str, named: "CompoundSelect[str]") -> "Select[int]":
        """The findings of a kind in which some of these reports have a part."""
        of = finding_reports.c
        return select(of.place).where(of.comparison == self._number, of.kind == kind, of.report.in_(named))

    def _read(self, kind: str, places: "Select[int] | list[int]", form: type[Record]) -> tuple[Record, ...]:
        if isinstance(places, list) and not places:
            return ()
        query = select(pieces.c.place, pieces.c.data).where(
            pieces.c.comparison == self._number, pieces.c.kind == kind, pieces.c.place.in_(places)
        )
        # Put in order here: a database that is asked to do it reads all pieces in that order.
        found = sorted(self._connection.execute(query), key=lambda row: row.place)
        return tuple(wire.decode(unpack(row.data), form) for row in found)

    def _read_accounts(self) -> tuple[Account, ...]:
        of = comparison_reports.c
        query = select(of.place, of.report, of.publisher, of.published, of.title).where(
            _aside(of.comparison) == self._number,
            of.report.in_(self._whole),
        )
        return tuple(
            Account(id=row.report, publisher=row.publisher, published=row.published, title=row.title)
            for row in sorted(self._connection.execute(query), key=lambda row: row.place)
        )


def _choose_dispute(name: str) -> list[ColumnElement[bool]]:
    return [and_(findings.c.id == name, findings.c.kind.in_(_DISPUTED))]


def _choose_incident(name: str) -> list[ColumnElement[bool]]:
    own = and_(findings.c.id == name, findings.c.kind == "incident")
    return [own, and_(findings.c.incident == name, findings.c.kind.in_(_ON_INCIDENT))]


def _aside(column: ColumnElement[int]) -> ColumnElement[int]:
    """A column such that no index is chosen for its sake: what else is asked for is rarer."""
    return column + literal_column("0")


def _number(comparison: str) -> ScalarSelect[int]:
    return select(comparisons.c.number).where(comparisons.c.id == comparison).scalar_subquery()


def _parts(comparison: str, source: str) -> "Select[int, str, int]":
    """The disputes and updates in which a source has a part."""
    of = finding_holders.c
    return select(*(of[name] for name in _AT)).where(of.comparison == _number(comparison), of.known == know(source))


def _select_lines(comparison: str) -> "Select[Any]":
    return select(*_LINE).where(findings.c.comparison == _number(comparison))


def _select_incidents(comparison: str) -> "Select[Any]":
    told = (findings.c[name] for name in ("brief", "reports", "disputes"))
    return select(*told).where(findings.c.comparison == _number(comparison), findings.c.kind == "incident")


def _find_incidents(store: Store, comparison: str, query: "Select[Any]") -> tuple[IncidentLine, ...]:
    """The incidents of a query with the titles of their stories."""
    with store.reading() as connection:
        rows = connection.execute(query).all()
        incidents = [wire.decode(row.brief.encode("utf-8"), Incident) for row in rows]
        told = select(findings.c.id, findings.c.about).where(
            findings.c.comparison == _number(comparison), findings.c.kind == "story",
            findings.c.id.in_({incident.story for incident in incidents if incident.story}),
        )  # fmt: skip
        titles = {row.id: row.about for row in connection.execute(told)} if rows else {}
    return tuple(
        IncidentLine(
            incident=incident, title=titles.get(incident.story or "", ""), reports=row.reports, disputes=row.disputes
        )
        for row, incident in zip(rows, incidents, strict=True)
    )


def _make_line(row: "Row[Any]") -> DisputeLine:
    same = ("id", "slot", "about", "incident", "entity", "reports")
    return DisputeLine(
        kind=_heat(row.kind, row.strength),
        brief=wire.decode(row.brief.encode("utf-8"), Brief),
        **{name: row._mapping[name] for name in same},
    )


def _heat(kind: str, strength: str) -> Heat:
    if kind == "update":
        return "revised"
    return "strict" if strength == "strict" else "possible"
