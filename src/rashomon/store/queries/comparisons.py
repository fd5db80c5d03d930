"""Find comparisons with what they found."""

from sqlalchemy import ColumnElement, Row, Select, and_, func, select

from rashomon import wire
from rashomon.errors import NotThere
from rashomon.records.comparison import Comparison, Dispute
from rashomon.store.answers import Finding, Kind, Page, StoredComparison
from rashomon.store.cursors import read_cursor
from rashomon.store.lines import New
from rashomon.store.narrowing import check_limit, make_page
from rashomon.store.opening import Store
from rashomon.store.seals import unpack
from rashomon.store.tables import comparisons, finding_reports, findings, novelties

_COUNTED = ("reports", "disputes", "agreements", "incidents", "copies")


def list_comparisons(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[StoredComparison]:
    """Comparisons, the last saved first."""
    mark = read_cursor(cursor, int)
    query = select(*(column for column in comparisons.c if column.name != "data"))
    if mark is not None:
        query = query.where(comparisons.c.number < mark[0])
    with store.reading() as connection:
        rows = connection.execute(query.order_by(comparisons.c.number.desc()).limit(check_limit(limit))).all()
    return make_page(rows, limit, _make_comparison, lambda row: (row.number,))


def find_comparison(store: Store, begin: str = "") -> StoredComparison | None:
    """The last comparison whose id begins so; the last of all where nothing is given. None where there is none."""
    query = select(*(column for column in comparisons.c if column.name != "data"))
    if begin:
        query = query.where(comparisons.c.id >= begin, comparisons.c.id < f"{begin}g")
    with store.reading() as connection:
        row = connection.execute(query.order_by(comparisons.c.number.desc()).limit(1)).first()
    return _make_comparison(row) if row else None


def find_new(store: Store, name: str) -> New | None:
    """What the comparison of an id has that the one saved before it had not; None where that was not kept."""
    earlier, later = comparisons.alias("earlier"), comparisons.alias("later")
    before = select(func.max(earlier.c.number)).where(earlier.c.number < later.c.number).scalar_subquery()
    query = (
        select(novelties.c.data)
        .join(later, later.c.number == novelties.c.comparison)
        .where(later.c.id == name, novelties.c.since == before)
    )
    with store.reading() as connection:
        data = connection.execute(query).scalar()
    return None if data is None else wire.decode(data.encode("utf-8"), New)


def get_comparison(store: Store, name: str) -> Comparison:
    """The comparison of an id, or the beginning of one. Raises BadSettings where there is none, or several."""
    query = select(comparisons.c.data).where(comparisons.c.id >= name, comparisons.c.id < f"{name}g").limit(2)
    with store.reading() as connection:
        found = connection.execute(query).scalars().all()
    if len(found) != 1 or not name:
        how = "several comparisons whose ids begin with" if found else "no comparison"
        raise NotThere(f"{store.case} holds {how} {name!r}")
    return wire.decode(unpack(found[0]), Comparison)


def list_findings(
    store: Store, kind: Kind, *, comparison: str | None = None, report: str | None = None, cursor: str | None = None,
    limit: int = 50,
) -> Page[Finding]:  # fmt: skip
    """Disputes, updates, agreements, incidents or copies: of one comparison, that name one report (its id).

    Those of the comparison saved last come first.
    """
    mark = read_cursor(cursor, int, int)
    query = _select_findings().where(findings.c.kind == kind)
    if comparison is not None:
        query = query.where(comparisons.c.id == comparison)
    if report is not None:
        query = query.where(select(finding_reports).where(_same(), finding_reports.c.report == report).exists())
    if mark is not None:
        older, place = mark
        same = and_(findings.c.comparison == older, findings.c.place > place)
        query = query.where((findings.c.comparison < older) | same)
    query = query.order_by(findings.c.comparison.desc(), findings.c.place).limit(check_limit(limit))
    with store.reading() as connection:
        rows = connection.execute(query).all()
        of = finding_reports.c
        named = select(of.comparison, of.place, of.report).where(
            of.kind == kind, of.comparison.in_({row.comparison for row in rows})
        )
        told: dict[tuple[int, int], list[str]] = {}
        for row in connection.execute(named.order_by(of.comparison, of.place, of.position)):
            told.setdefault((row.comparison, row.place), []).append(row.report)
    return make_page(rows, limit, lambda row: _make_finding(row, told), lambda row: (row.comparison, row.place))


def get_dispute(store: Store, name: str, *, comparison: str | None = None) -> Dispute:
    """The dispute of an id, from the comparison named, or the last that has it. Raises BadSettings where none has."""
    query = (
        select(findings.c.kind, findings.c.place, comparisons.c.data)
        .join(comparisons, comparisons.c.number == findings.c.comparison)
        .where(findings.c.id == name, findings.c.kind.in_(("dispute", "update")))
        .order_by(findings.c.comparison.desc())
        .limit(1)
    )
    if comparison is not None:
        query = query.where(comparisons.c.id == comparison)
    with store.reading() as connection:
        row = connection.execute(query).first()
    if row is None:
        raise NotThere(f"{store.case} holds no dispute {name!r}; run rashomon compare on it first")
    found = wire.decode(unpack(row.data), Comparison)
    layer: tuple[Dispute, ...] = found.disputes if row.kind == "dispute" else found.updates
    return layer[int(row.place)]


def _select_findings() -> Select[tuple[object, ...]]:
    return select(findings, comparisons.c.id.label("comparison_id")).join(
        comparisons, comparisons.c.number == findings.c.comparison
    )


def _same() -> ColumnElement[bool]:
    return and_(*(finding_reports.c[name] == findings.c[name] for name in ("comparison", "kind", "place")))


def _make_comparison(row: Row[tuple[object, ...]]) -> StoredComparison:
    return StoredComparison(**{name: row._mapping[name] for name in ("id", "made", "by", "recipe", *_COUNTED)})


def _make_finding(row: Row[tuple[object, ...]], named: dict[tuple[int, int], list[str]]) -> Finding:
    same = ("kind", "place", "id", "slot", "about", "incident", "entity", "strength")
    return Finding(
        comparison=row.comparison_id,
        **{name: row._mapping[name] for name in same},
        reports=tuple(named.get((row.comparison, row.place), ())),
    )
