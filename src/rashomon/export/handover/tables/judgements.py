"""Lay out what people say of what the machine said."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rashomon.export.handover.package import Handover
from rashomon.export.handover.tables.table import Column, Table
from rashomon.export.judged import Fate, list_fates
from rashomon.records.comparison import Found, Rating
from rashomon.records.judgement import Anchor, Judgement


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementRow:
    """A judgement by one of its anchors, or by none."""

    judgement: Judgement
    anchor: Anchor | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FateRow:
    """What came of a judgement, by one of the parts that it was found to be of, or by none."""

    fate: Fate
    found: Found | None


def _fates(handover: Handover) -> Iterator[FateRow]:
    for fate in list_fates(handover.comparison.judgements) if handover.comparison else ():
        for found in fate.found or (None,):
            yield FateRow(fate=fate, found=found)


def _ratings(handover: Handover) -> Iterable[Rating]:
    return handover.comparison.judgements.ratings if handover.comparison else ()


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
FATES: Table[FateRow] = Table(
    name="fates",
    says="a row a part that a judgement was found to be of: what came of the judgement when all accounts were compared",
    columns=(
        Column("judgement_id", "text", "id in judgements", lambda row: row.fate.judgement),
        Column(
            "fate",
            "text",
            "in effect; contested: people contradict each other, the machine's row stands; not fitting; withdrawn or "
            "replaced",
            lambda row: row.fate.fate,
        ),
        Column("why", "text", "why it has no effect", lambda row: row.fate.why or None),
        Column("part", "text", "what it is of", lambda row: row.found.part if row.found else None),
        Column("report_id", "text", "the report that this is in", lambda row: row.found.report if row.found else None),
        Column(
            "part_id",
            "text",
            "its id in statements, events, entities, disputes, incidents; the name of a source",
            lambda row: row.found.id if row.found else None,
        ),
    ),
    of_rest=_fates,
)
RATINGS: Table[Rating] = Table(
    name="ratings",
    says="a row a source that a person rated",
    columns=(
        Column("name", "text", "name of the source", lambda row: row.name),
        Column("reliability", "text", "letter of the Admiralty code, A to F", lambda row: row.reliability),
        Column("judged", "text", "ids in judgements", lambda row: row.judged, many=True),
    ),
    of_rest=_ratings,
)
