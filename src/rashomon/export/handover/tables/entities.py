"""Lay out who or what is named, what is said of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.export.handover.sight import Sight
from rashomon.export.handover.tables.table import Column, Table
from rashomon.records.entity import Attribute, Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRow:
    """An entity in its report."""

    sight: Sight
    entity: Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeRow:
    """Something said of an entity in its report."""

    sight: Sight
    entity: Entity
    attribute: Attribute


def _entities(sight: Sight) -> Iterator[EntityRow]:
    return (EntityRow(sight=sight, entity=entity) for entity in sight.reading.entities)


def _attributes(sight: Sight) -> Iterator[AttributeRow]:
    for entity in sight.reading.entities:
        for attribute in entity.attributes:
            yield AttributeRow(sight=sight, entity=entity, attribute=attribute)


def _say_so(row: AttributeRow) -> str:
    said = row.sight.attributions.get(row.attribute.attribution or "")
    return row.sight.according_to(row.sight.chain(row.sight.up(said)) if said else ())


ENTITIES: Table[EntityRow] = Table(
    name="entities",
    says="a row somebody or something that a report names; one person in two reports has two rows",
    key=("report_id", "entity_id"),
    leads_to=(("report_id", "reports", "report_id"),),
    columns=(
        Column("entity_id", "text", "id of the entity in its report", lambda row: row.entity.id),
        Column("report_id", "text", "id of the report", lambda row: row.sight.report.id),
        Column("name", "text", "the fullest name", lambda row: row.entity.name),
        Column("type", "text", "person, organization, government, place …", lambda row: row.entity.type),
        Column("country", "text", "ISO 3166-1 alpha-3", lambda row: row.entity.country),
        Column("role", "text", "GOV, MIL, COP …", lambda row: row.entity.role),
        Column(
            "mentions",
            "text",
            "the words that name it",
            lambda row: [row.sight.words(span) for span in row.entity.mentions],
            many=True,
        ),
        Column(
            "mention_start",
            "integer",
            "where each begins",
            lambda row: [span.start for span in row.entity.mentions],
            many=True,
        ),
        Column(
            "mention_end",
            "integer",
            "where each ends",
            lambda row: [span.end for span in row.entity.mentions],
            many=True,
        ),
        Column(
            "doubtful",
            "flag",
            "whether that mention may well mean another",
            lambda row: [span in row.entity.doubtful for span in row.entity.mentions],
            many=True,
        ),
        Column(
            "judged",
            "text",
            "ids in judgements: what people say of it; the row itself is the machine's, whatever they say",
            lambda row: row.sight.judged(row.entity),
            many=True,
        ),
    ),
    of_reading=_entities,
)
ATTRIBUTES: Table[AttributeRow] = Table(
    name="attributes",
    says="a row something said of an entity: an age, a fate; according to whom",
    leads_to=(("report_id", "reports", "report_id"),),
    columns=(
        Column("report_id", "text", "id of the report", lambda row: row.sight.report.id),
        Column("entity_id", "text", "id of the entity in its report", lambda row: row.entity.id),
        Column("name", "text", "the entity's name", lambda row: row.entity.name),
        Column(
            "attribute", "text", "age, nationality, occupation, title, kin, status …", lambda row: row.attribute.name
        ),
        Column("value", "text", "what is said", lambda row: row.attribute.value),
        Column("according_to", "text", "according to whom, in words", _say_so),
        Column("statement_id", "text", "id of the statement that says it", lambda row: row.attribute.attribution),
        Column("quote", "text", "the words that say it", lambda row: row.attribute.span.of(row.sight.reading.text)),
        Column("start", "integer", "where they begin", lambda row: row.attribute.span.start),
        Column("end", "integer", "where they end", lambda row: row.attribute.span.end),
    ),
    of_reading=_attributes,
)
