"""Draw from a reading the rows that questions are put to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from rashomon.records.attribution import Attribution
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from rashomon.store.answers import JsonValue
from rashomon.store.seals import canonical, moment_of, plain
from rashomon.store.words import fold, fold_name

Row = dict[str, str | int | float | None]
DEEPEST = 64
BETWEEN = " … "


class Folded(NamedTuple):
    """The words of a report, folded: those of its title, those of its text."""

    number: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one report, by table; `head` are columns of its own row, `words` what is searched."""

    head: Row
    statements: list[Row]
    events: list[Row]
    participants: list[Row]
    entities: list[Row]
    words: Folded


def draw_head(head: Head, assumed: Mapping[str, str]) -> Row:
    """What lists tell of a report; `assumed` serves where the head does not know."""
    publisher = _known(head.publisher or assumed.get("publisher"))
    published = _known(head.published or assumed.get("published"))
    return {
        "publisher": publisher,
        "publisher_folded": None if publisher is None else fold_name(publisher),
        "published": published,
        "moment": moment_of(published),
        "title": _known(head.title or assumed.get("title")),
        "url": _known(head.url),
        "language": _known(head.language),
    }


def draw_rows(reading: Reading, number: int) -> Rows:
    """The rows of the report with that number, drawn from its reading."""
    holders = _Holders(reading)
    places = {said.id: place for place, said in enumerate(reading.attributions)}
    return Rows(
        head=draw_head(reading.report, {}) | {"stances": join_stances(said.stance for said in reading.attributions)},
        statements=[
            _draw_statement(reading.text, said, holders) | {"report": number, "place": place}
            for place, said in enumerate(reading.attributions)
        ],
        events=[
            _draw_event(reading, event, places) | {"report": number, "place": place}
            for place, event in enumerate(reading.events)
        ],
        participants=[
            row | {"report": number, "event": place}
            for place, event in enumerate(reading.events)
            for row in _draw_participants(reading.text, event, holders.names)
        ],
        entities=[
            {
                "report": number,
                "place": place,
                "id": entity.id,
                "name": plain(entity.name),
                "folded": fold_name(entity.name),
                "type": entity.type,
                "country": entity.country,
                "role": entity.role,
                "mentions": len(entity.mentions),
            }
            for place, entity in enumerate(reading.entities)
        ],
        words=fold_words(reading, number),
    )


def join_stances(stances: Iterable[str | None]) -> str:
    """The stances of statements, in order, each once, with spaces between."""
    return " ".join(sorted({stance for stance in stances if stance}))


def fold_words(reading: Reading, number: int) -> Folded:
    """The words of the report with that number, as the word index takes them."""
    return Folded(number, fold(reading.report.title or ""), fold(reading.text))


class _Holders:
    """Who says what in one reading, and through whom it came."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._said = {said.id: said for said in reading.attributions}
        self.names = {entity.id: plain(entity.name) for entity in reading.entities}

    def speaker(self, said: Attribution) -> str | None:
        """The name of the entity that the source names."""
        return self.names.get(said.speaker) if said.speaker else None

    def name(self, said: Attribution) -> str:
        """The name of who says it, else the words that the report has for them."""
        return self.speaker(said) or quote(self._text, said.source)

    def chain(self, said: Attribution) -> list[JsonValue]:
        """Those through whom the words came, the outermost first."""
        names: list[JsonValue] = []
        outer = self._said.get(said.within) if said.within else None
        while outer is not None and len(names) < DEEPEST:
            names.append(self.name(outer))
            outer = self._said.get(outer.within) if outer.within else None
        return names[::-1]


def quote(text: str, spans: Iterable[Span]) -> str:
    """The words of spans, with a sign of omission between."""
    return plain(BETWEEN.join(text[start:end] for start, end in spans))


def _draw_statement(text: str, said: Attribution, holders: _Holders) -> Row:
    chain = holders.chain(said)
    return {
        "id": said.id,
        "source": quote(text, said.source),
        "speaker": holders.speaker(said),
        "holder": fold_name(holders.name(said)),
        "via": fold_name(str(chain[-1])) if chain else None,
        "stance": said.stance,
        "quotation": said.quotation,
        "cue": quote(text, said.cue),
        "content": quote(text, said.content),
        "spans": canonical([[start, end] for start, end in said.content]),
        "chain": canonical(chain),
    }


def _draw_event(reading: Reading, event: Event, places: Mapping[str, int]) -> Row:
    # Of a few anchors a scan is quicker than a table of all.
    time = next((time.value for time in reading.times if time.id == event.time), None)
    site = next((place.name for place in reading.places if place.id == event.place), None)
    return {
        "id": event.id,
        "happening": event.happening,
        "type": event.type,
        "mode": event.mode,
        "trigger": plain(event.trigger.of(reading.text)),
        "start": event.trigger.start,
        "end": event.trigger.end,
        "time": time,
        "site": site,
        "modality": event.modality,
        "polarity": event.polarity,
        "factuality": None if event.factuality is None else event.factuality + 0.0,  # SQLite keeps no -0.0
        "statement": places.get(event.attributions[-1]) if event.attributions else None,
    }


def _draw_participants(text: str, event: Event, names: Mapping[str, str]) -> Iterator[Row]:
    for part, members in (("actor", event.actors), ("recipient", event.recipients)):
        for place, member in enumerate(members):
            name = _name(text, member, names)
            if name:
                yield {"part": part, "place": place, "name": name, "folded": fold_name(name)}


def _name(text: str, member: Participant, names: Mapping[str, str]) -> str | None:
    if member.entity is not None and member.entity in names:
        return names[member.entity]
    return plain(member.span.of(text)) if member.span else None


def _known(value: str | None) -> str | None:
    return None if value is None else plain(value)
