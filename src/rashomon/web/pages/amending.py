"""List what people can put right in what the machine says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.comparing.judgements.rules import CHOICES
from rashomon.errors import BadSettings
from rashomon.export.people import NOBODY
from rashomon.export.standing import LETTERS
from rashomon.export.statements import join
from rashomon.export.visible import flatten
from rashomon.export.wording import (
    KINDS,
    MODALITIES,
    NATIONALITY,
    NEGATED,
    ROLES,
    say_country,
    say_kind,
    say_role,
    say_type,
    say_value,
)
from rashomon.knowledge.country_names import load_country_names
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Copy, Dispute, Incident
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.reading import Reading
from rashomon.records.span import Span

Part = Attribution | Event | Entity
_MOST_NAMES = 150
_MOST_KNOWN = 60
_LONGEST = 70
_TYPES = ("person", "organization", "government", "armed_group", "group", "place", "thing", "unknown")
_ATTRIBUTES = ("age", "nationality", "occupation", "status")
_WORDS_OF: Mapping[str, Mapping[str, str]] = {
    "modality": {**MODALITIES, "actual": "as having happened, or happening"},
    "polarity": {"positive": "said to have happened", "negative": NEGATED},
    "background": {"true": "earlier, as background", "false": "what the report is about"},
    "quotation": {"direct": "quoted word for word", "mixed": "partly quoted", "indirect": "paraphrased"},
    "strength": {"strict": "they cannot all be true", "possible": "they may be reconciled"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What the machine says on one question: `value` as a form holds it, `shown` as people read it.

    `choices` are values with their words: all that there can be of a choice, some that are known of a text. Of words
    `spans` is where they stand. `empty` holds where it can be nothing.
    """

    name: str
    kind: Literal["choice", "text", "words"]
    value: str
    shown: str
    choices: tuple[tuple[str, str], ...] = ()
    spans: tuple[Span, ...] = ()
    empty: bool = False


def find_part(reading: Reading, part: str, identity: str) -> Part:
    """An attribution, event or entity of a reading. Raises BadSettings where it has none of that id."""
    rows: dict[str, Sequence[Part]] = {
        "attribution": reading.attributions,
        "event": reading.events,
        "entity": reading.entities,
    }
    found = next((one for one in rows.get(part, ()) if one.id == identity), None)
    if found is None:
        raise BadSettings(f"the report {reading.report.id!r} has no {part} {identity!r}; look at the report again")
    return found


def list_fields(reading: Reading, part: Part) -> tuple[Field, ...]:
    """What can be put right in a part of a reading."""
    if isinstance(part, Attribution):
        return tuple(_list_of_attribution(reading, part))
    if isinstance(part, Event):
        return tuple(_list_of_event(reading, part))
    return tuple(_list_of_entity(part))


def list_fields_of_finding(finding: Dispute | Incident | Copy) -> tuple[Field, ...]:
    """What can be put right in what came of comparing."""
    if isinstance(finding, Dispute):
        return (_choose("strength", finding.strength),)
    if isinstance(finding, Copy):
        origins = tuple((name, flatten(name)) for name in finding.reports[:_MOST_NAMES])
        shown = flatten(finding.origin or "")
        return (
            Field(name="origin", kind="choice", value=finding.origin or "", shown=shown, choices=origins, empty=True),
        )
    kinds = tuple((name, words) for name, words in KINDS.items() if " " not in name)
    return (
        _pick("type", finding.type, say_kind(finding.type, None), kinds),
        _write("time", finding.time or ""),
        _write("place", finding.place or ""),
    )


def list_letters() -> tuple[Field, ...]:
    """The letters that a source can be rated by; none is given before somebody does."""
    letters = tuple((letter, f"{letter}: {words}") for letter, words in LETTERS.items())
    return (Field(name="reliability", kind="choice", value="", shown="", choices=letters),)


def _list_of_attribution(reading: Reading, said: Attribution) -> Iterator[Field]:
    yield _quote(reading, "source", said.source, empty=True)
    yield _quote(reading, "cue", said.cue)
    yield _quote(reading, "content", said.content)
    yield _choose("stance", said.stance or "")
    named = [one for one in reading.entities if one.mentions and (one.type not in NOBODY or one.id == said.speaker)]
    names = tuple((_point(one.mentions[0]), _shorten(one.name)) for one in named[:_MOST_NAMES])
    speaker = next((one for one in named if one.id == said.speaker), None)
    value = _point(speaker.mentions[0]) if speaker else ""
    yield _pick("speaker", value, _shorten(speaker.name) if speaker else "", names, empty=True)
    yield _choose("quotation", said.quotation)


def _list_of_event(reading: Reading, told: Event) -> Iterator[Field]:
    kind = f"{told.type} {told.mode}" if told.mode else told.type
    yield _pick("kind", kind, say_kind(told.type, told.mode), tuple(KINDS.items()))
    for name, sides in (("actors", told.actors), ("recipients", told.recipients)):
        yield _quote(reading, name, tuple(one.span for one in sides if one.span), empty=True)
    times = {one.id: one.value for one in reading.times}
    places = {one.id: one.name for one in reading.places}
    yield _write("time", times.get(told.time or "", ""), times.values())
    yield _write("place", places.get(told.place or "", ""), places.values())
    yield _choose("polarity", told.polarity)
    yield _choose("modality", told.modality)
    yield _choose("background", str(told.background).lower())


def _list_of_entity(named: Entity) -> Iterator[Field]:
    yield _write("name", named.name, empty=False)
    yield _pick("type", named.type, say_type(named.type), tuple((one, say_type(one)) for one in _TYPES))
    roles = tuple(ROLES.items())
    yield _pick("role", named.role or "", say_role(named.role) if named.role else "", roles, empty=True)
    lands = tuple(sorted(load_country_names().items(), key=lambda one: one[1]))
    country = named.country or ""
    yield _pick("country", country, say_country(country) if country else "", lands, empty=True)
    said = {one.name: one.value for one in named.attributes}
    for name in dict.fromkeys((*said, *_ATTRIBUTES)):
        value = said.get(name, "")
        yield (
            _pick(name, value, say_value(name, value), lands, empty=True)
            if name == NATIONALITY
            else _write(name, value)
        )


def _choose(name: str, value: str) -> Field:
    words = _WORDS_OF.get(name, {})
    return _pick(name, value, words.get(value, value), tuple((one, words.get(one, one)) for one in CHOICES[name]))


def _pick(name: str, value: str, shown: str, choices: tuple[tuple[str, str], ...], *, empty: bool = False) -> Field:
    """A choice; what the machine chose is among them even where it is none of ours."""
    known = choices if not value or any(one == value for one, _ in choices) else ((value, shown), *choices)
    return Field(name=name, kind="choice", value=value, shown=shown, choices=known, empty=empty)


def _write(name: str, value: str, known: Iterable[str] = (), *, empty: bool = True) -> Field:
    words = tuple((one, "") for one in dict.fromkeys(known))[:_MOST_KNOWN]
    return Field(name=name, kind="text", value=value, shown=flatten(value), choices=words, empty=empty)


def _quote(reading: Reading, name: str, spans: Sequence[Span], *, empty: bool = False) -> Field:
    value = ", ".join(f"{span.start}-{span.end}" for span in spans)
    return Field(name=name, kind="words", value=value, shown=join(reading.text, spans), spans=tuple(spans), empty=empty)


def _point(span: Span) -> str:
    return f"@{span.start}:{span.end}"


def _shorten(name: str) -> str:
    words = flatten(name)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
