"""Put right in a reading what people corrected."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from rashomon.comparing.judgements.views import Fields, Lost, View, Wanted
from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Attribute, Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.span import Span

OWN = frozenset({"name", "type", "role", "country"})


def mend_attribution(view: View, attribution: Attribution, fields: Fields) -> Attribution:
    """The attribution with its fields put right; who speaks is who its new source names, if nobody says otherwise.

    Raises Lost where what is wanted is not there.
    """
    changes: dict[str, Any] = {name: RESOLVERS[name](view, wanted) for name, wanted in fields.items()}
    if "source" in fields and "speaker" not in fields:
        changes["speaker"] = find_named(view.reading, changes["source"])
    return replace(attribution, **changes, confidence=None)


def mend_event(view: View, event: Event, fields: Fields) -> tuple[Event, tuple[Time, ...], tuple[Place, ...]]:
    """The event with its fields put right, with the times and places that it needs and the reading has not.

    Raises Lost where what is wanted is not there.
    """
    changes: dict[str, Any] = {name: RESOLVERS[name](view, w) for name, w in fields.items() if name in RESOLVERS}
    times: list[Time] = []
    places: list[Place] = []
    if "time" in fields:
        changes["time"] = _find_time(view, event, fields["time"], times)
    if "place" in fields:
        changes["place"] = _find_place(view, event, fields["place"], places)
    return replace(event, **changes, confidence=None), tuple(times), tuple(places)


def mend_entity(view: View, entity: Entity, fields: Fields) -> Entity:
    """The entity with its fields put right; a field that is none of its own is an attribute.

    Raises Lost where what is wanted is not there.
    """
    own = {name: wanted.value for name, wanted in fields.items() if name in OWN}
    if not (own.get("name", entity.name) and own.get("type", entity.type)):
        raise Lost("an entity has a name and a type; give them a value")
    attributes = entity.attributes
    for name, wanted in fields.items():
        if name not in OWN:
            attributes = _put_attribute(view, replace(entity, attributes=attributes), name, wanted)
    changes: dict[str, Any] = {**own, "attributes": attributes}
    return replace(entity, **changes)


def find_named(reading: Reading, spans: Sequence[Span]) -> str | None:
    """The entity that words name; None where there is none."""
    named = [
        (-min(span.end, mention.end) + max(span.start, mention.start), entity.id)
        for span in spans
        for entity in reading.entities
        for mention in entity.mentions
        if span.meets(mention)
    ]
    return min(named)[1] if named else None


def _words(view: View, wanted: Wanted) -> tuple[Span, ...]:
    if wanted.value is not None:
        raise Lost("words are wanted; give their spans and no value")
    return view.locate(wanted.spans)


def _value(_view: View, wanted: Wanted) -> str | None:
    return wanted.value


def _needed(_view: View, wanted: Wanted) -> str:
    if not wanted.value:
        raise Lost("it needs a value")
    return wanted.value


def _speaker(view: View, wanted: Wanted) -> str | None:
    if wanted == Wanted(None):
        return None
    named = find_named(view.reading, view.locate(wanted.spans))
    if named is None and wanted.value is not None:
        same = [e.id for e in view.reading.entities if e.name.casefold() == wanted.value.casefold()]
        named = same[0] if len(same) == 1 else None
    if named is None:
        raise Lost("nobody is found to be named there")
    return named


def _participants(view: View, wanted: Wanted) -> tuple[Participant, ...]:
    spans = _words(view, wanted)
    return tuple(Participant(span=span, entity=find_named(view.reading, [span])) for span in spans)


RESOLVERS: Mapping[str, Callable[[View, Wanted], object]] = MappingProxyType(
    {
        **dict.fromkeys(("source", "cue", "content"), _words),
        **dict.fromkeys(("stance", "quotation", "modality", "polarity", "type"), _needed),
        "mode": _value,
        "speaker": _speaker,
        **dict.fromkeys(("actors", "recipients"), _participants),
        "background": lambda _view, wanted: wanted.value == "true",
    }
)


def _find_time(view: View, event: Event, wanted: Wanted, new: list[Time]) -> str | None:
    """The time at those words, or of that value; one that is not there is added to `new`."""
    spans = view.locate(wanted.spans)
    at = [time for time in view.reading.times if any(time.span.meets(span) for span in spans)]
    if wanted.value is None:
        return _pick_first([time.id for time in at], spans, "time")
    same = [time.id for time in (at or view.reading.times) if time.value == wanted.value]
    if same:
        return same[0]
    day = wanted.value if _is_day(wanted.value) else None
    span = at[0].span if at else (*spans, event.trigger)[0]
    new.append(Time(id=f"{event.id}-time", span=span, type="DATE", value=wanted.value, earliest=day, latest=day))
    return new[0].id


def _find_place(view: View, event: Event, wanted: Wanted, new: list[Place]) -> str | None:
    """The place at those words, or of that name; one that is not there is added to `new`."""
    spans = view.locate(wanted.spans)
    at = [place for place in view.reading.places if any(place.span.meets(span) for span in spans)]
    if wanted.value is None:
        return _pick_first([place.id for place in at], spans, "place")
    same = [place.id for place in (at or view.reading.places) if place.name.casefold() == wanted.value.casefold()]
    if same:
        return same[0]
    span = at[0].span if at else (*spans, event.trigger)[0]
    new.append(Place(id=f"{event.id}-place", span=span, name=wanted.value, kind="literal"))
    return new[0].id


def _pick_first(found: Sequence[str], spans: Sequence[Span], kind: str) -> str | None:
    if spans and not found:
        raise Lost(f"no {kind} is found there; give its value beside its words")
    return found[0] if found else None


def _put_attribute(view: View, entity: Entity, name: str, wanted: Wanted) -> tuple[Attribute, ...]:
    """The attributes with one of that name, that says what is wanted, or with none."""
    old = [attribute for attribute in entity.attributes if attribute.name == name]
    others = tuple(attribute for attribute in entity.attributes if attribute.name != name)
    spans = view.locate(wanted.spans)
    value = wanted.value if wanted.value is not None else " ".join(span.of(view.text.clean) for span in spans)
    if not value:
        return others
    span = (*spans, *(attribute.span for attribute in old), *entity.mentions)[0]
    said = next((attribute.attribution for attribute in old), None)
    return (*others, Attribute(name=name, value=value, span=span, attribution=said))


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
