"""Look at some findings of a comparison without reading all of it."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select, tuple_

from rashomon import wire
from rashomon.records.comparison import Incident
from rashomon.store.findings import fold_entity
from rashomon.store.lines import Brief, DisputeLine, Heat, IncidentLine
from rashomon.store.opening import Store
from rashomon.store.queries.aside import aside
from rashomon.store.queries.parts import AT, DISPUTED, number_of
from rashomon.store.tables import finding_holders, finding_reports, findings
from rashomon.store.words import know

_LINE = tuple(
    findings.c[name] for name in ("id", "kind", "strength", "slot", "about", "incident", "entity", "brief", "reports")
)


def count_disputes(store: Store, comparison: str) -> dict[Heat, int]:
    """How many disputes of each kind a comparison has, without those it has none of."""
    query = (
        select(findings.c.kind, findings.c.strength, func.count())
        .where(findings.c.comparison == number_of(comparison), findings.c.kind.in_(DISPUTED))
        .group_by(findings.c.kind, findings.c.strength)
    )
    counted: dict[Heat, int] = {"strict": 0, "possible": 0, "revised": 0}
    with store.reading() as connection:
        for kind, strength, number in connection.execute(query):
            counted[_heat(kind, strength)] += number
    return {heat: number for heat, number in counted.items() if number}


def list_disputes(
    store: Store, comparison: str, *, heat: Heat | None = None, skip: int = 0, limit: int = 50,
    counted: Mapping[Heat, int] | None = None,
) -> tuple[DisputeLine, ...]:  # fmt: skip
    """Disputes, then updates; strict ones first, then those of most independent origins, of most reports.

    `counted` is what `count_disputes` says, where that is known.
    """
    counted = count_disputes(store, comparison) if counted is None else counted
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
    asked: list[ColumnElement[bool]] = [
        aside(findings.c.comparison) == number_of(comparison),
        findings.c.strength.is_not(None),  # no other finding has one
    ]
    if report is not None:
        named = select(*(finding_reports.c[name] for name in AT)).where(
            finding_reports.c.comparison == number_of(comparison), finding_reports.c.report == report,
            finding_reports.c.kind.in_(DISPUTED),
        )  # fmt: skip
        asked.append(tuple_(*(findings.c[name] for name in AT)).in_(named))
    if source is not None:
        asked.append(tuple_(*(findings.c[name] for name in AT)).in_(_parts(comparison, source)))
    if entities:
        asked.append(findings.c.folded.in_({fold_entity(name) for name in entities}))
    if names:
        asked.append(findings.c.id.in_(names))
    with store.reading() as connection:
        total = connection.execute(select(func.count()).select_from(findings).where(*asked)).scalar_one()
        first = select(*_LINE).where(*asked).order_by(findings.c.kind, findings.c.rank).limit(limit)
        return tuple(map(_make_line, connection.execute(first))), total


def list_opponents(store: Store, comparison: str, source: str, *, limit: int = 30) -> tuple[tuple[str, int], ...]:
    """Who stands on another side than a source, in how many disputes, most first."""
    other, own = finding_holders.alias("other"), finding_holders.alias("own")
    number, known = number_of(comparison), know(source)
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
            finding_reports.c.comparison == number_of(comparison), finding_reports.c.report == report,
            finding_reports.c.kind == "incident",
        )  # fmt: skip
        query = query.where(findings.c.place.in_(told))
    if names:
        query = query.where(findings.c.id.in_(names))
    return _find_incidents(store, comparison, query.order_by(findings.c.place).limit(limit))


def _parts(comparison: str, source: str) -> "Select[int, str, int]":
    """The disputes and updates in which a source has a part."""
    of = finding_holders.c
    return select(*(of[name] for name in AT)).where(of.comparison == number_of(comparison), of.known == know(source))


def _select_lines(comparison: str) -> "Select[Any]":
    return select(*_LINE).where(findings.c.comparison == number_of(comparison))


def _select_incidents(comparison: str) -> "Select[Any]":
    told = (findings.c[name] for name in ("brief", "reports", "disputes"))
    return select(*told).where(findings.c.comparison == number_of(comparison), findings.c.kind == "incident")


def _find_incidents(store: Store, comparison: str, query: "Select[Any]") -> tuple[IncidentLine, ...]:
    """The incidents of a query with the titles of their stories."""
    with store.reading() as connection:
        rows = connection.execute(query).all()
        incidents = [wire.decode(row.brief.encode("utf-8"), Incident) for row in rows]
        told = select(findings.c.id, findings.c.about).where(
            findings.c.comparison == number_of(comparison), findings.c.kind == "story",
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
