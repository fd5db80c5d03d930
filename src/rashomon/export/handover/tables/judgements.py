"""Lay out what people say of what the machine said."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.export.handover.package import Handover
from rashomon.export.handover.tables.table import Column, Table
from rashomon.records.judgement import Anchor, Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementRow:
    """A judgement by one of its anchors, or by none."""

    judgement: Judgement
    anchor: Anchor | None


def _of_rest(handover: Handover) -> Iterator[JudgementRow]:
    for judgement in handover.judgements:
        for anchor in judgement.target.anchors or (None,):
            yield JudgementRow(judgement=judgement, anchor=anchor)


JUDGEMENTS: Table[JudgementRow] = Table(
    name="judgements",
    says="a row an anchor of a judgement: what a person says of what the machine said, beside it, never over it",
    columns=(
        Column("judgement_id", "text", "id of the judgement", lambda row: row.judgement.id),
        Column("made", "text", "when it was made", lambda row: row.judgement.made),
        Column("by", "text", "who made it", lambda row: row.judgement.by),
        Column("verdict", "text", "accept, reject, correct, merge, part …", lambda row: row.judgement.verdict),
        Column("part", "text", "what is judged: attribution, event, entity …", lambda row: row.judgement.target.part),
        Column("slot", "text", "the slot of a dispute", lambda row: row.judgement.target.slot),
        Column("name", "text", "the name of a source, the id of a judgement", lambda row: row.judgement.target.name),
        Column("reason", "text", "why", lambda row: row.judgement.reason),
        Column(
            "corrections",
            "text",
            "what a field should be: the value, or for words where they stand in the raw text",
            lambda row: [
                f"{one.field}: {one.value if one.value is not None else ', '.join(f'{a}-{b}' for a, b in one.spans)}"
                for one in row.judgement.corrections
            ],
            many=True,
        ),
        Column(
            "report_sha256",
            "text",
            "SHA-256 of the report of the words",
            lambda row: row.anchor.report if row.anchor else None,
        ),
        Column(
            "anchor_role",
            "text",
            "what the words are: source, cue, trigger …",
            lambda row: row.anchor.role if row.anchor else None,
        ),
        Column("quotes", "text", "the words judged", lambda row: row.anchor.quotes if row.anchor else (), many=True),
        Column(
            "raw_start",
            "integer",
            "where they begin in the raw text",
            lambda row: [span.start for span in row.anchor.spans] if row.anchor else (),
            many=True,
        ),
        Column(
            "raw_end",
            "integer",
            "where they end there",
            lambda row: [span.end for span in row.anchor.spans] if row.anchor else (),
            many=True,
        ),
    ),
    of_rest=_of_rest,
)
