"""Lay out how the accounts of several reports stand to each other."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from rashomon.export.handover.package import Handover
from rashomon.export.handover.tables.table import Column, Row, Table
from rashomon.records.comparison import (
    Agreement,
    Comparison,
    Copy,
    Denial,
    Dispute,
    EventMention,
    Holder,
    Incident,
    Independence,
    Story,
)

_T = TypeVar("_T")
_SAID = "ids in judgements: what people say of it"


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderRow:
    """A holder of a value of a slot."""

    dispute: Dispute | Agreement
    number: int
    relation: str
    value: str
    text: str
    holder: Holder
    independent: Independence


@dataclass(frozen=True, slots=True, kw_only=True)
class DenialRow:
    """A denial."""

    denial: Denial


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRow:
    """A report that repeats another, or is repeated."""

    number: int
    copy: Copy
    report: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionRow:
    """A mention of an incident."""

    incident: Incident
    relation: str
    mention: EventMention


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A report of a story."""

    story: Story
    report: str


def _of(choose: Callable[[Comparison], Iterable[_T]]) -> Callable[[Handover], Iterable[_T]]:
    return lambda handover: choose(handover.comparison) if handover.comparison else ()


def _disputes(comparison: Comparison) -> Iterator[HolderRow]:
    kinds = (
        ("dispute", comparison.disputes),
        ("update", comparison.updates),
        ("rejected", comparison.judgements.disputes),
    )
    for relation, disputes in kinds:
        for dispute in disputes:
            for number, position in enumerate(dispute.positions, 1):
                for holder in position.holders:
                    yield HolderRow(
                        dispute=dispute,
                        number=number,
                        relation=relation,
                        value=position.value,
                        text=position.text,
                        holder=holder,
                        independent=position.independent,
                    )


def _agreements(comparison: Comparison) -> Iterator[HolderRow]:
    for number, agreement in enumerate(comparison.agreements, 1):
        for holder in agreement.holders:
            yield HolderRow(
                dispute=agreement,
                number=number,
                relation="agreement",
                value=agreement.value,
                text=agreement.value,
                holder=holder,
                independent=agreement.independent,
            )


def _incidents(comparison: Comparison) -> Iterator[MentionRow]:
    kinds = (("incident", comparison.incidents), ("rejected", comparison.judgements.incidents))
    for relation, incidents in kinds:
        for incident in incidents:
            for mention in incident.mentions:
                yield MentionRow(incident=incident, relation=relation, mention=mention)


def _held_by(choose: Callable[[Row], Holder]) -> tuple[Column[Row], ...]:
    return (
        Column(
            "holder",
            "text",
            "who says so: the innermost source, else the publisher",
            lambda row: choose(row).name,
        ),
        Column("holder_entity", "text", "the full name behind that", lambda row: choose(row).entity),
        Column("via", "text", "through whom the words came", lambda row: choose(row).via, many=True),
        Column("report_id", "text", "id of the report that says so", lambda row: choose(row).report),
        Column("stance", "text", "how the holder stands to it", lambda row: choose(row).stance),
        Column(
            "reliability",
            "text",
            "the letter that a person gave the holder, A to F; F: cannot be judged, until somebody does",
            lambda row: choose(row).reliability,
        ),
        Column("quote", "text", "the words", lambda row: choose(row).quote),
        Column("start", "integer", "where they begin in the text", lambda row: choose(row).evidence.start),
        Column("end", "integer", "where they end", lambda row: choose(row).evidence.end),
    )


_SLOT: tuple[Column[HolderRow], ...] = (
    Column("slot", "text", "the question: deaths, responsibility …", lambda row: row.dispute.slot),
    Column("about", "text", "what it is asked of", lambda row: row.dispute.about),
    Column("incident_id", "text", "id in incidents", lambda row: row.dispute.incident),
)
_ORIGINS: tuple[Column[HolderRow], ...] = (
    Column(
        "at_least", "integer", "how many independent origins stand behind the value, at least",
        lambda row: row.independent.at_least,
    ),
    Column("at_most", "integer", "… at most", lambda row: row.independent.at_most),
    Column(
        "why", "text", "what makes reports one origin",
        lambda row: [f"{', '.join(same.reports)}: {same.reason}" for same in row.independent.why], many=True,
    ),
)  # fmt: skip
DISPUTES: Table[HolderRow] = Table(
    name="disputes",
    says="a row a holder of one value of a question that has several",
    columns=(
        Column("dispute_id", "text", "id of the dispute", lambda row: getattr(row.dispute, "id", None)),
        Column(
            "relation",
            "text",
            "dispute; update: a later value by the same holder; rejected: a person says that it is neither",
            lambda row: row.relation,
        ),
        Column(
            "strength",
            "text",
            "strict: not all can be true; possible: they may be reconciled",
            lambda row: getattr(row.dispute, "strength", None),
        ),
        *_SLOT,
        Column("entity", "text", "the name of whom it is about", lambda row: getattr(row.dispute, "entity", None)),
        Column("position", "integer", "number of the value in the dispute", lambda row: row.number),
        Column("value", "text", "the value, normalised", lambda row: row.value),
        Column("words", "text", "the words that say it", lambda row: row.text),
        *_held_by(lambda row: row.holder),
        *_ORIGINS,
        Column("judged", "text", _SAID, lambda row: getattr(row.dispute, "judged", ()), many=True),
        Column(
            "resolved",
            "text",
            "how a person says that it was settled",
            lambda row: getattr(row.dispute, "resolved", None),
        ),
    ),
    of_rest=_of(_disputes),
)
AGREEMENTS: Table[HolderRow] = Table(
    name="agreements",
    says="a row a holder of a value that several share",
    columns=(
        Column("agreement", "integer", "number of the agreement", lambda row: row.number),
        *_SLOT,
        Column("value", "text", "the value, normalised", lambda row: row.value),
        *_held_by(lambda row: row.holder),
        *_ORIGINS,
    ),
    of_rest=_of(_agreements),
)
DENIALS: Table[DenialRow] = Table(
    name="denials",
    says="a row a denial of an event, or of what somebody says",
    columns=(
        Column("of_report_id", "text", "the report that tells of what is denied", lambda row: row.denial.of.report),
        Column("of_event_id", "text", "the event denied", lambda row: row.denial.of.event),
        Column("of_statement_id", "text", "the statement denied", lambda row: row.denial.of.attribution),
        *_held_by(lambda row: row.denial.holder),
    ),
    of_rest=_of(lambda comparison: (DenialRow(denial=one) for one in comparison.denials)),
)
COPIES: Table[CopyRow] = Table(
    name="copies",
    says="a row a report of a group that repeat one text",
    columns=(
        Column("copy", "integer", "number of the group", lambda row: row.number),
        Column("report_id", "text", "id of the report", lambda row: row.report),
        Column("is_origin", "flag", "whether the others go back to it", lambda row: row.report == row.copy.origin),
        Column("origin", "text", "the report that they go back to; empty: not known", lambda row: row.copy.origin),
        Column("reason", "text", "why it is taken for that", lambda row: row.copy.reason),
        Column("judged", "text", _SAID, lambda row: row.copy.judged, many=True),
    ),
    of_rest=_of(
        lambda comparison: (
            CopyRow(number=number, copy=copy, report=report)
            for number, copy in enumerate(comparison.copies, 1)
            for report in copy.reports
        )
    ),
)
INCIDENTS: Table[MentionRow] = Table(
    name="incidents",
    says="a row an event of a report that tells of an incident",
    columns=(
        Column("incident_id", "text", "id of the incident", lambda row: row.incident.id),
        Column("relation", "text", "incident; rejected: a person says that it is none", lambda row: row.relation),
        Column("story_id", "text", "id in stories", lambda row: row.incident.story),
        Column("type", "text", "PLOVER type", lambda row: row.incident.type),
        Column("time", "text", "when", lambda row: row.incident.time),
        Column("place", "text", "where", lambda row: row.incident.place),
        Column("report_id", "text", "id of the report", lambda row: row.mention.report),
        Column("event_id", "text", "id of the event there", lambda row: row.mention.event),
        Column("judged", "text", _SAID, lambda row: row.incident.judged, many=True),
    ),
    of_rest=_of(_incidents),
)
STORIES: Table[StoryRow] = Table(
    name="stories",
    says="a row a report of a story",
    columns=(
        Column("story_id", "text", "id of the story", lambda row: row.story.id),
        Column("title", "text", "its title", lambda row: row.story.title),
        Column("report_id", "text", "id of the report", lambda row: row.report),
    ),
    of_rest=_of(
        lambda comparison: (
            StoryRow(story=story, report=report) for story in comparison.stories for report in story.reports
        )
    ),
)
