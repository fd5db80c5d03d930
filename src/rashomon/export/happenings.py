"""Gather what is said to have happened, each happening once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.export.anchors import say_place, say_quantity, say_time
from rashomon.export.lines import Lines
from rashomon.export.statements import Statement
from rashomon.export.visible import flatten
from rashomon.export.voices import Voice, Voices, say_voices
from rashomon.export.wording import MODALITIES, NEGATED, say_kind
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """How it is told, if not plainly (`planned`, `said not to have happened`), and according to whom."""

    status: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One happening as a person reads it, in words.

    `words` are those that tell of it, `spans` where they stand, `place` on which lines; `confidence` is that of the
    surest mention; `background` holds where all mentions tell of an earlier time. `events` are their ids.
    """

    number: int
    events: tuple[str, ...]
    kind: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    place: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    when: tuple[str, ...]
    where: tuple[str, ...]
    how_many: tuple[str, ...]
    tellings: tuple[Telling, ...]
    background: bool
    confidence: float | None

    @property
    def status(self) -> str:
        """How it is told, where all tell it alike; else nothing."""
        return self.tellings[0].status if len(self.tellings) == 1 else ""

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """When, where, how many: the questions that have an answer, with it."""
        asked = (("when", self.when), ("where", self.where), ("how many", self.how_many))
        return tuple((question, "; ".join(answers)) for question, answers in asked if answers)


def gather_happenings(reading: Reading, statements: Sequence[Statement]) -> tuple[Happening, ...]:
    """Each happening once, in the order of the words that tell of it first."""
    mentions: dict[str, list[Event]] = defaultdict(list)
    for event in sorted(reading.events, key=lambda event: event.trigger):
        mentions[event.happening].append(event)
    scene = _Scene(reading, Voices(statements))
    return tuple(scene.tell(number, events) for number, events in enumerate(mentions.values(), 1))


class _Scene:
    """What a reading's events refer to, by id."""

    def __init__(self, reading: Reading, voices: Voices) -> None:
        text = reading.text
        self.text, self.voices, self.lines = text, voices, Lines(reading)
        self.names = {entity.id: flatten(entity.name) for entity in reading.entities}
        self.times = {time.id: say_time(text, time) for time in reading.times}
        self.places = {place.id: say_place(place) for place in reading.places}
        self.quantities = {quantity.id: say_quantity(text, quantity) for quantity in reading.quantities}

    def tell(self, number: int, events: Sequence[Event]) -> Happening:
        told = next((event for event in events if event.mode), events[0])
        sure = [event.confidence for event in events if event.confidence is not None]
        return Happening(
            number=number,
            events=tuple(event.id for event in events),
            kind=say_kind(told.type, told.mode),
            words=_once(flatten(event.trigger.of(self.text)) for event in events),
            spans=tuple(event.trigger for event in events),
            place=_join_places(_once(self.lines.name(event.trigger.start) for event in events)),
            actors=self._name(part for event in events for part in event.actors),
            recipients=self._name(part for event in events for part in event.recipients),
            when=_known(self.times, (event.time for event in events)),
            where=_known(self.places, (event.place for event in events)),
            how_many=_known(self.quantities, (one for event in events for one in event.quantities)),
            tellings=tuple(self._tell(events)),
            background=all(event.background for event in events),
            confidence=max(sure, default=None),
        )

    def _tell(self, events: Sequence[Event]) -> Iterator[Telling]:
        voices: dict[str, list[Voice]] = defaultdict(list)
        for event in events:
            voices[_say_status(event)].append(self.voices.find(event.attributions))
        for status, found in voices.items():
            yield Telling(status=status, who=say_voices(found))

    def _name(self, parts: Iterable[Participant]) -> tuple[str, ...]:
        """Who takes part: a person or body once, in the words that name it first, those in a sentence before others."""
        named: dict[str, str] = {}
        for part in sorted(parts, key=lambda part: part.span is None):
            words = flatten(part.span.of(self.text)) if part.span else ""
            name = self.names.get(part.entity or "", "")
            if words or name:
                named.setdefault(part.entity or words.casefold(), _say_participant(words, name, implied=part.implied))
        return _once(named.values())


def _say_participant(words: str, name: str, *, implied: bool) -> str:
    if not words:
        return f"{name} (from the context)"
    known = not name or name.casefold().removeprefix("the ") in words.casefold()
    return words + ("" if known else f" [{name}]") + (" (implied)" if implied else "")


def _say_status(event: Event) -> str:
    parts = (NEGATED if event.polarity == "negative" else "", MODALITIES.get(event.modality, event.modality))
    return ", ".join(part for part in parts if part)


def _join_places(names: Sequence[str]) -> str:
    """Line 2, line 5: lines 2, 5; all are lines or all sentences."""
    kind, _, first = names[0].partition(" ")
    rest = [name.partition(" ")[2] for name in names[1:]]
    return f"{kind}s {', '.join([first, *rest])}" if rest else names[0]


def _known(words: Mapping[str, str], ids: Iterable[str | None]) -> tuple[str, ...]:
    return _once(words[identity] for identity in ids if identity is not None and identity in words)


def _once(words: Iterable[str]) -> tuple[str, ...]:
    met: dict[str, str] = {}
    for one in words:
        if one:
            met.setdefault(one.casefold(), one)
    return tuple(met.values())
