"""Lay out the reports."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.export.handover.sight import Sight
from rashomon.export.handover.tables.table import Column, Table
from rashomon.records.report import Failure, Head


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """A report, with its reading or with why there is none."""

    head: Head
    sight: Sight | None = None
    failure: Failure | None = None


def _of_reading(sight: Sight) -> Iterator[ReportRow]:
    yield ReportRow(head=sight.report, sight=sight)


def _count(layer: str) -> "Column[ReportRow]":
    return Column(
        layer,
        "integer",
        f"how many {layer} were read in it",
        lambda row: len(getattr(row.sight.reading, layer)) if row.sight else None,
    )


REPORTS: Table[ReportRow] = Table(
    name="reports",
    says="a row a report, those that could not be read among them",
    key=("report_id",),
    columns=(
        Column("report_id", "text", "id of the report", lambda row: row.head.id),
        Column("sha256", "text", "SHA-256 of the bytes as they came", lambda row: row.head.sha256),
        Column("title", "text", "its title", lambda row: row.head.title),
        Column("author", "text", "its author", lambda row: row.head.author),
        Column("publisher", "text", "its publisher", lambda row: row.head.publisher),
        Column("published", "text", "day, or day and time, of publication (ISO 8601)", lambda row: row.head.published),
        Column("url", "text", "where it stood", lambda row: row.head.url),
        Column("language", "text", "its language (ISO 639-1)", lambda row: row.head.language),
        Column(
            "characters",
            "integer",
            "length of its text",
            lambda row: len(row.sight.reading.text) if row.sight else None,
        ),
        *map(_count, ("attributions", "events", "entities", "repairs", "remarks")),
        Column(
            "recipe",
            "text",
            "id of the recipe it was read by",
            lambda row: row.sight.reading.recipe.id if row.sight else None,
        ),
        Column("failure", "text", "why it could not be read", lambda row: row.failure.message if row.failure else None),
    ),
    of_reading=_of_reading,
    of_rest=lambda handover: (ReportRow(head=one.report, failure=one) for one in handover.failures),
)
