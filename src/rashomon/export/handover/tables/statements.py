"""Lay out who says what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.export.handover.sight import Link, Sight
from rashomon.export.handover.tables.chains import tell_chain
from rashomon.export.handover.tables.table import Column, Table
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.span import Span


@dataclass(frozen=True, kw_only=True)
class StatementRow:
    """An attribution in its report."""

    sight: Sight
    attribution: Attribution

    @cached_property
    def speaker(self) -> Entity | None:
        """The entity that the source names."""
        return self.sight.entities.get(self.attribution.speaker or "")

    @cached_property
    def chain(self) -> tuple[Link, ...]:
        """Through whom it came, outermost first, the source itself last."""
        return self.sight.chain(self.sight.up(self.attribution))


def _of_reading(sight: Sight) -> Iterator[StatementRow]:
    return (StatementRow(sight=sight, attribution=one) for one in sight.reading.attributions)


def _spans(part: str, choose: Callable[[Attribution], tuple[Span, ...]]) -> Iterator[Column[StatementRow]]:
    def points(end: int) -> Callable[[StatementRow], list[int]]:
        return lambda row: [span[end] for span in choose(row.attribution)]

    yield Column(part, "text", f"the words of the {part}", lambda row: row.sight.words(*choose(row.attribution)))
    yield Column(f"{part}_start", "integer", "where each of its parts begins", points(0), many=True)
    yield Column(f"{part}_end", "integer", "where each ends", points(1), many=True)


STATEMENTS: Table[StatementRow] = Table(
    name="statements",
    says="a row an attribution: who says what, by which words",
    key=("report_id", "statement_id"),
    leads_to=(("report_id", "reports", "report_id"),),
    columns=(
        Column("statement_id", "text", "id of the attribution in its report", lambda row: row.attribution.id),
        Column("report_id", "text", "id of the report", lambda row: row.sight.report.id),
        Column("publisher", "text", "who published the report", lambda row: row.sight.report.publisher),
        Column("published", "text", "when the report was published", lambda row: row.sight.report.published),
        *_spans("source", lambda one: one.source),
        Column(
            "speaker",
            "text",
            "name of the entity behind the source",
            lambda row: row.speaker.name if row.speaker else None,
        ),
        Column("speaker_entity", "text", "its id in entities", lambda row: row.speaker.id if row.speaker else None),
        Column(
            "speaker_country", "text", "ISO 3166-1 alpha-3", lambda row: row.speaker.country if row.speaker else None
        ),
        Column("speaker_role", "text", "GOV, MIL, COP …", lambda row: row.speaker.role if row.speaker else None),
        Column("stance", "text", "asserts, alleges, denies …; empty: not known", lambda row: row.attribution.stance),
        *_spans("cue", lambda one: one.cue),
        *_spans("content", lambda one: one.content),
        Column("quotation", "text", "direct, mixed, indirect", lambda row: row.attribution.quotation),
        Column("within", "text", "id of the statement that this one stands in", lambda row: row.attribution.within),
        *tell_chain("through whom it came, the outermost first, the source itself last"),
        Column(
            "confidence",
            "number",
            "probability that it was read rightly, not that it is true; empty where a rule has none",
            lambda row: row.attribution.confidence,
        ),
        Column(
            "judged",
            "text",
            "ids in judgements: what people say of it; the row itself is the machine's, whatever they say",
            lambda row: row.sight.judged(row.attribution),
            many=True,
        ),
    ),
    of_reading=_of_reading,
)
