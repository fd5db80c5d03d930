"""Save comparisons."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import func, select

from rashomon.records.comparison import Agreement, Comparison, Copy, Dispute, Holder, Incident
from rashomon.store.answers import JsonValue
from rashomon.store.custody import append
from rashomon.store.derived import Row
from rashomon.store.opening import Store
from rashomon.store.seals import pack, plain
from rashomon.store.tables import comparison_reports, comparisons, finding_reports, findings


class Drawn(NamedTuple):
    """The rows of one comparison, by table; `counts` are columns of its own row."""

    counts: Row
    comparison_reports: list[Row]
    findings: list[Row]
    finding_reports: list[Row]


def save_comparison(store: Store, comparison: Comparison, *, upto: int = 0) -> str:
    """Its id: the SHA-256 of its JSON. An equal one is not saved twice. Its reports are named by the casebook's ids.

    `upto` is the number of the last entry of the log that it takes account of.
    """
    data, name = pack(comparison)
    told: dict[str, JsonValue] = {"comparison": name, "upto": upto}
    with store.writing() as connection:
        known = connection.execute(select(comparisons.c.number).where(comparisons.c.id == name)).scalar()
        if known is not None:
            append(connection, by=store.by, made=store.clock(), told=[("compared", told | {"number": known})])
            return name
        number = (connection.execute(select(func.max(comparisons.c.number))).scalar() or 0) + 1
        made, drawn = store.clock(), draw_comparison(comparison, number)
        own = {"number": number, "id": name, "made": made, "by": store.by, "recipe": comparison.recipe.id, "data": data}
        connection.execute(comparisons.insert(), own | drawn.counts)
        for table in (comparison_reports, findings, finding_reports):
            rows: list[Row] = getattr(drawn, table.name)
            if rows:
                connection.execute(table.insert(), rows)
        append(
            connection,
            by=store.by,
            made=made,
            told=[("compared", told | {"number": number})],
        )
    return name


def draw_comparison(comparison: Comparison, number: int) -> Drawn:
    """The rows of the comparison with that number."""
    found = list(_find(comparison))
    return Drawn(
        counts={
            "reports": len(comparison.reports),
            "disputes": len(comparison.disputes),
            "agreements": len(comparison.agreements),
            "incidents": len(comparison.incidents),
            "copies": len(comparison.copies),
        },
        comparison_reports=[
            {"comparison": number, "place": place, "report": account.id}
            for place, account in enumerate(comparison.reports)
        ],
        findings=[row | {"comparison": number} for row, _ in found],
        finding_reports=[
            {"comparison": number, "kind": row["kind"], "place": row["place"], "position": position, "report": report}
            for row, reports in found
            for position, report in enumerate(dict.fromkeys(reports))
        ],
    )


def _find(comparison: Comparison) -> Iterator[tuple[Row, list[str]]]:
    for place, copy in enumerate(comparison.copies):
        yield _row("copy", place, copy), list(copy.reports)
    for place, incident in enumerate(comparison.incidents):
        yield _row("incident", place, incident), [mention.report for mention in incident.mentions]
    for kind, disputes in (("dispute", comparison.disputes), ("update", comparison.updates)):
        for place, dispute in enumerate(disputes):
            holders = [holder for position in dispute.positions for holder in position.holders]
            yield _row(kind, place, dispute), _reports(holders)
    for place, agreement in enumerate(comparison.agreements):
        yield _row("agreement", place, agreement), _reports(agreement.holders)


def _row(kind: str, place: int, found: Copy | Incident | Dispute | Agreement) -> Row:
    about = getattr(found, "about", None) or getattr(found, "type", None) or getattr(found, "reason", None) or ""
    named = {name: getattr(found, name, None) for name in ("id", "slot", "incident", "entity", "strength")}
    return {"kind": kind, "place": place, "about": plain(about), **named}


def _reports(holders: Iterable[Holder]) -> list[str]:
    return [holder.report for holder in holders]
