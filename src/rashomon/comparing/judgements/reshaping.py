"""Take parts out of a reading, put them together, part them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from rashomon.records.attribution import Attribution
from rashomon.records.entity import Attribute, Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.span import Span

Row = TypeVar("Row", Attribution, Entity, Event)
Names = Mapping[str, str | None]  # what an id becomes: another, or nothing


def remove_attributions(reading: Reading, gone: Collection[str]) -> Reading:
    """The reading without some attributions: what stood in one stands in the next outer one that is left."""
    outer = {a.id: a.within for a in reading.attributions}

    def find_left(name: str | None) -> str | None:
        met: set[str] = set()
        while name in gone and name is not None and name not in met:
            met.add(name)
            name = outer.get(name)
        return None if name in gone else name

    return _rename_attributions(reading, {name: find_left(name) for name in gone}, gone)


def remove_events(reading: Reading, gone: Collection[str]) -> Reading:
    """The reading without some events."""
    return replace(reading, events=tuple(event for event in reading.events if event.id not in gone))


def remove_entities(reading: Reading, gone: Collection[str]) -> Reading:
    """The reading without some entities; the words that named them still take part in events."""
    names: Names = dict.fromkeys(gone)
    return _rename_entities(
        replace(reading, entities=tuple(one for one in reading.entities if one.id not in gone)), names
    )


def unite_attributions(reading: Reading, names: Sequence[str]) -> Reading:
    """The reading with several attributions as the first of them, whose content is that of all."""
    rows = _pick(reading.attributions, names)
    content = tuple(sorted({span for row in rows for span in row.content}))
    kept = replace(rows[0], content=content, confidence=None)
    rest = [row.id for row in rows[1:]]
    united = replace(reading, attributions=tuple(kept if a.id == kept.id else a for a in reading.attributions))
    outer = kept.within if kept.within not in rest else None
    united = replace(
        united, attributions=tuple(replace(a, within=outer) if a.id == kept.id else a for a in united.attributions)
    )
    return _rename_attributions(united, dict.fromkeys(rest, kept.id), rest)


def unite_entities(reading: Reading, names: Sequence[str]) -> Reading:
    """The reading with several entities as the first of them: called as the one with a name, described as all are."""
    rows = _pick(reading.entities, names)
    known = max(rows, key=lambda row: (row.name[:1].isupper(), len(row.mentions)))
    attributes: dict[Attribute, None] = dict.fromkeys(one for row in rows for one in row.attributes)
    kept = replace(
        rows[0],
        name=known.name,
        type=known.type,
        mentions=tuple(sorted({span for row in rows for span in row.mentions})),
        doubtful=tuple(sorted({span for row in rows for span in row.doubtful})),
        country=next((row.country for row in rows if row.country), None),
        role=next((row.role for row in rows if row.role), None),
        attributes=tuple(attributes),
    )
    rest = {row.id for row in rows[1:]}
    left = tuple(kept if one.id == kept.id else one for one in reading.entities if one.id not in rest)
    return _rename_entities(replace(reading, entities=left), dict.fromkeys(rest, kept.id))


def unite_events(reading: Reading, names: Collection[str]) -> Reading:
    """The reading with some events as tellings of one happening."""
    happenings = {event.happening for event in reading.events if event.id in names}
    first = min(happenings, default="")
    return replace(
        reading,
        events=tuple(replace(e, happening=first) if e.happening in happenings else e for e in reading.events),
    )


def part_events(reading: Reading, first: Collection[str], second: Collection[str]) -> Reading:
    """The reading with no event of one side telling of a happening that one of the other side tells of."""
    shared = {e.happening for e in reading.events if e.id in first} & {
        e.happening for e in reading.events if e.id in second
    }
    taken = {event.happening for event in reading.events}
    return replace(
        reading,
        events=tuple(
            replace(e, happening=_name_anew(e.happening, taken)) if e.id in second and e.happening in shared else e
            for e in reading.events
        ),
    )


def split_entity(reading: Reading, name: str, sides: Sequence[Collection[Span]]) -> Reading:
    """The reading with an entity as several, by their mentions; the first keeps what no side has."""
    (row,) = _pick(reading.entities, [name])
    taken = {entity.id for entity in reading.entities}
    parts: list[Entity] = []
    owner: dict[Span, str] = {}
    for side in sides[1:]:
        mentions = tuple(span for span in row.mentions if any(span.meets(other) for other in side))
        mentions = tuple(span for span in mentions if span not in owner)
        if mentions and len(mentions) < len(row.mentions):
            new = _name_anew(name, taken)
            taken.add(new)
            owner.update(dict.fromkeys(mentions, new))
            words = max((span.of(reading.text) for span in mentions), key=len)
            attributes = tuple(a for a in row.attributes if any(a.span.meets(span) for span in mentions))
            parts.append(replace(row, id=new, name=words, mentions=mentions, doubtful=(), attributes=attributes))
    moved = {attribute for part in parts for attribute in part.attributes}
    kept = replace(
        row,
        mentions=tuple(span for span in row.mentions if span not in owner),
        attributes=tuple(a for a in row.attributes if a not in moved),
    )

    def who(spans: Sequence[Span]) -> str:
        return next((new for mention, new in owner.items() for span in spans if span.meets(mention)), name)

    def rename(participant: Participant) -> Participant:
        if participant.entity != name or participant.span is None:
            return participant
        return replace(participant, entity=who([participant.span]))

    return replace(
        reading,
        entities=tuple(one for e in reading.entities for one in ((kept, *parts) if e.id == name else (e,))),
        attributions=tuple(replace(a, speaker=who(a.source)) if a.speaker == name else a for a in reading.attributions),
        events=tuple(
            replace(e, actors=tuple(map(rename, e.actors)), recipients=tuple(map(rename, e.recipients)))
            for e in reading.events
        ),
    )


def _pick(rows: Sequence[Row], names: Sequence[str]) -> list[Row]:
    by_id = {row.id: row for row in rows}
    return [by_id[name] for name in names]


def _name_anew(name: str, taken: Collection[str]) -> str:
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def _rename_attributions(reading: Reading, names: Names, gone: Collection[str]) -> Reading:
    def rename(name: str | None) -> str | None:
        return names.get(name, name) if name is not None else None

    def rename_all(chain: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(new for new in map(rename, chain) if new is not None))

    return replace(
        reading,
        attributions=tuple(
            replace(a, within=new if (new := rename(a.within)) != a.id else None)
            for a in reading.attributions
            if a.id not in gone
        ),
        events=tuple(replace(e, attributions=rename_all(e.attributions)) for e in reading.events),
        entities=tuple(
            replace(e, attributes=tuple(replace(a, attribution=rename(a.attribution)) for a in e.attributes))
            for e in reading.entities
        ),
    )


def _rename_entities(reading: Reading, names: Names) -> Reading:
    def rename(name: str | None) -> str | None:
        return names.get(name, name) if name is not None else None

    def rename_all(participants: Sequence[Participant]) -> tuple[Participant, ...]:
        renamed = (replace(one, entity=rename(one.entity)) for one in participants)
        return tuple(one for one in renamed if one.span or one.entity or one.implied)

    return replace(
        reading,
        attributions=tuple(replace(a, speaker=rename(a.speaker)) for a in reading.attributions),
        events=tuple(
            replace(e, actors=rename_all(e.actors), recipients=rename_all(e.recipients)) for e in reading.events
        ),
    )
