"""Change readings as people say."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from rashomon.comparing.judgements.mending import mend_attribution, mend_entity, mend_event
from rashomon.comparing.judgements.reshaping import (
    part_events,
    remove_attributions,
    remove_entities,
    remove_events,
    split_entity,
    unite_attributions,
    unite_entities,
    unite_events,
)
from rashomon.comparing.judgements.rules import MENTIONS
from rashomon.comparing.judgements.views import Fields, View, Wanted
from rashomon.comparing.judgements.weighing import Say
from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Found
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.reading import Reading
from rashomon.records.span import Span

Row = TypeVar("Row", Attribution, Entity, Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonds:
    """What is one, and what is not, in one reading, by ids."""

    attributions: Sequence[Sequence[str]] = ()
    entities: Sequence[Sequence[str]] = ()
    events: Sequence[Sequence[str]] = ()
    events_apart: Sequence[tuple[Collection[str], Collection[str]]] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A reading as people see it.

    `silent` is what stands in attributions that were rejected; `names` leads ids of entities to those that they became.
    """

    reading: Reading
    silent: tuple[Span, ...] = ()
    names: Mapping[str, str]


def review(view: View, says: Sequence[tuple[Say, Found]], bonds: Bonds) -> Reviewed:
    """A reading as people see it, by judgements of its own parts that hold, and by what is one or not."""
    fields: dict[tuple[str, str], dict[str, Wanted]] = defaultdict(dict)
    rejected: dict[str, set[str]] = defaultdict(set)
    for say, found in says:
        if say.verdict == "reject":
            rejected[found.part].add(found.id or "")
        elif say.fields:
            fields[found.part, found.id or ""].update(say.fields)
    reading = _split(_mend(view, fields), view, fields)
    silent = tuple(
        sorted({span for a in reading.attributions if a.id in rejected["attribution"] for span in a.content})
    )
    # An attribution whose source is put right to be nobody is the report's own voice.
    own = {
        name
        for (part, name), wanted in fields.items()
        if part == "attribution" and wanted.get("source") == Wanted(None) and "speaker" not in wanted
    }
    reading = remove_attributions(reading, rejected["attribution"] | own)
    reading = remove_entities(remove_events(reading, rejected["event"]), rejected["entity"])
    reading, names = _bind(reading, bonds)
    return Reviewed(reading=reading, silent=silent, names=names)


def _mend(view: View, fields: Mapping[tuple[str, str], Fields]) -> Reading:
    times: list[Time] = list(view.reading.times)
    places: list[Place] = list(view.reading.places)

    def attribution(row: Attribution, wanted: Fields) -> Attribution:
        return mend_attribution(view, row, wanted)

    def entity(row: Entity, wanted: Fields) -> Entity:
        return mend_entity(view, row, {name: one for name, one in wanted.items() if not name.startswith(MENTIONS)})

    def event(row: Event, wanted: Fields) -> Event:
        mended, new_times, new_places = mend_event(view, row, wanted)
        times.extend(new_times)
        places.extend(new_places)
        return mended

    def mend(part: str, rows: Iterable[Row], put_right: Callable[[Row, Fields], Row]) -> tuple[Row, ...]:
        return tuple(put_right(row, fields[part, row.id]) if (part, row.id) in fields else row for row in rows)

    return replace(
        view.reading,
        attributions=mend("attribution", view.reading.attributions, attribution),
        entities=mend("entity", view.reading.entities, entity),
        events=mend("event", view.reading.events, event),
        times=tuple(times),
        places=tuple(places),
    )


def _split(reading: Reading, view: View, fields: Mapping[tuple[str, str], Fields]) -> Reading:
    for (part, name), wanted in fields.items():
        sides = [view.locate(wanted[field].spans) for field in sorted(wanted) if field.startswith(MENTIONS)]
        if part == "entity" and sides:
            reading = split_entity(reading, name, sides)
    return reading


def _bind(reading: Reading, bonds: Bonds) -> tuple[Reading, dict[str, str]]:
    """The reading with what is one in it put together; what ids of entities became."""
    names: dict[str, str] = {}
    for united in _find_united(bonds.attributions, [a.id for a in reading.attributions]):
        reading = unite_attributions(reading, united)
    for united in _find_united(bonds.entities, [e.id for e in reading.entities]):
        reading = unite_entities(reading, united)
        names.update(dict.fromkeys(united, united[0]))
    for united in _find_united(bonds.events, [e.id for e in reading.events]):
        reading = unite_events(reading, united)
    for first, second in bonds.events_apart:
        reading = part_events(reading, first, second)
    return reading, names


def _find_united(groups: Sequence[Sequence[str]], known: Sequence[str]) -> list[list[str]]:
    """The groups of what is still there, in the order of the reading, each of two or more."""
    place = {name: number for number, name in enumerate(known)}
    ours = (sorted((name for name in group if name in place), key=place.__getitem__) for group in groups)
    return sorted((group for group in ours if len(group) > 1), key=lambda group: place[group[0]])
