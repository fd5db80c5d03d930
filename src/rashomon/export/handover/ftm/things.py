"""Tell a reading in the words of FollowTheMoney, as far as it has any."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rashomon.export.handover.proper_names import Page, ProperNames
from rashomon.export.handover.sight import Sight
from rashomon.export.handover.tally import Tally
from rashomon.export.handover.wordings import cut
from rashomon.export.wording import LEADS, MODALITIES, NEGATED, say_kind, say_value
from rashomon.records.anchor import Place
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.span import Span

SCHEMATA: Mapping[str, str] = {
    "person": "Person",
    "organization": "Organization",
    "armed_group": "Organization",
    "government": "PublicBody",
}
_POINTED = ("literal", "metonymic")
_NO_SCHEMA = "FollowTheMoney has no schema for it"
_ROLES = {"actors": "actor, as told", "recipients": "recipient, as told"}


@dataclass(frozen=True, slots=True)
class Said:
    """A value of a property, with the words that it was read from."""

    property: str
    value: str
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What becomes an entity of FollowTheMoney; `report` is the SHA-256 of the report that tells of it."""

    id: str
    schema: str
    report: str
    said: tuple[Said, ...]


def make_id(*parts: object) -> str:
    """An id that comes of content: 40 hexadecimal digits."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()[:40]


def article_id(sha256: str) -> str:
    """The id of the article that a report becomes."""
    return make_id("Article", sha256)


class Teller:
    """Tells one reading; what there are no words for is counted."""

    def __init__(self, sight: Sight, tally: Tally, names: ProperNames) -> None:
        self._sight = sight
        self._tally = tally
        self._sha256 = sight.report.sha256
        self._article = article_id(self._sha256)
        page = Page(sight)
        named = [one for one in sight.reading.entities if one.type != "person" or names.find(page, one)]
        self._nameless = len(sight.reading.entities) - len(named)
        self._known = {one.id for one in named if one.type in SCHEMATA}

    def tell(self) -> Iterator[Thing]:
        """The article first, then who and what it names, then what it tells of them, then who says so."""
        reading = self._sight.reading
        yield self._tell_article()
        for entity in reading.entities:
            if entity.id in self._known:
                yield from self._tell_entity(entity)
            elif entity.type not in ("place", "person"):
                self._tally.add(f"entity of the type {entity.type}", 1, _NO_SCHEMA)
        self._tally.add("somebody without a name", self._nameless, "a Person must have one; the events tell of them")
        yield from self._tell_places()
        for event in reading.events:
            yield from self._tell_event(event)
        yield from map(self._tell_statement, reading.attributions)
        self._tally.add("repair of damaged text", len(reading.repairs), _NO_SCHEMA)
        self._tally.add("remark on the reading", len(reading.remarks), _NO_SCHEMA)

    def _make(self, schema: str, key: Iterable[object], said: Iterable[Said]) -> Thing:
        identity = make_id(schema, self._sha256, *key)
        return Thing(id=identity, schema=schema, report=self._sha256, said=tuple(said))

    def _of(self, entity: str) -> str:
        return make_id("entity", self._sha256, entity)

    def _at(self, place: Place) -> str:
        return make_id("Address", self._sha256, place.geonames or place.name)

    def _tell_article(self) -> Thing:
        head = self._sight.report
        known = (
            ("fileName", head.id),
            ("title", head.title),
            ("author", head.author),
            ("publisher", head.publisher),
            ("publishedAt", head.published),
            ("sourceUrl", head.url),
            ("language", head.language),
            ("bodyText", self._sight.reading.text),
            ("notes", f"SHA-256 of the bytes as they came: {head.sha256}"),
            ("processingAgent", f"rashomon {self._sight.reading.recipe.rashomon}"),
        )
        said = tuple(Said(name, value) for name, value in known if value)
        return Thing(id=self._article, schema="Article", report=self._sha256, said=said)

    def _tell_entity(self, entity: Entity) -> Iterator[Thing]:
        schema = SCHEMATA[entity.type]
        first = entity.mentions[0] if entity.mentions else None
        said = [Said("name", entity.name, first), Said("proof", self._article, first)]
        said += [Said("country", entity.country, first)] if entity.country else []
        for attribute in entity.attributes:
            source = self._sight.attributions.get(attribute.attribution or "")
            chain = self._sight.chain(self._sight.up(source)) if source else ()
            words = f"{attribute.name}: {say_value(attribute.name, attribute.value)}, according to"
            said.append(Said("notes", f"{words} {self._sight.according_to(chain)}", attribute.span))
        yield Thing(id=self._of(entity.id), schema=schema, report=self._sha256, said=tuple(said))
        names = [Said("name", self._sight.words(span), span) for span in entity.mentions if self._names(entity, span)]
        hidden = len(entity.mentions) - len(names)
        self._tally.add("mention by other words than the name", hidden, "not sure enough, or none of a Mention's")
        if names:
            resolved = [Said("document", self._article), Said("resolved", self._of(entity.id))]
            countries = [Said("contextCountry", entity.country)] if entity.country else []
            kind = [Said("detectedSchema", schema)]
            yield self._make("Mention", [entity.id], [*resolved, *names, *kind, *countries])
            documents = [Said("document", self._article), Said("entity", self._of(entity.id)), Said("role", "names")]
            yield self._make("Documentation", [entity.id], [*documents, Said("publisher", self._sight.voice())])

    def _names(self, entity: Entity, span: Span) -> bool:
        """Whether a mention has words of the name, and surely means whom it is taken for."""
        words = {token.word for token in cut(self._sight.words(span))}
        return span not in entity.doubtful and bool(words & {token.word for token in cut(entity.name)})

    def _tell_places(self) -> Iterator[Thing]:
        places: dict[str, Place] = {}
        for place in self._sight.reading.places:
            if place.kind in _POINTED:
                places.setdefault(self._at(place), place)
        for identity, place in places.items():
            known = (("country", place.country), ("latitude", place.lat), ("longitude", place.lon))
            said = [Said("full", place.name, place.span), Said("proof", self._article)]
            said += [Said(name, str(value), place.span) for name, value in known if value is not None]
            said += [Said("notes", f"GeoNames {place.geonames}", place.span)] if place.geonames is not None else []
            yield Thing(id=identity, schema="Address", report=self._sha256, said=tuple(said))

    def _tell_event(self, event: Event) -> Iterator[Thing]:
        sight = self._sight
        sentence = sight.sentence(event)
        chain = sight.chain(event.attributions)
        told = f"according to {sight.according_to(chain)}"
        stance = LEADS.get(chain[-1].stance or "", LEADS["asserts"]) if chain else LEADS["asserts"]
        status = ", ".join(
            part for part in (MODALITIES[event.modality], NEGATED if event.polarity == "negative" else "") if part
        )
        name = f"{say_kind(event.type, event.mode)}, {stance} {chain[-1].name if chain else sight.voice()}"
        said = [
            Said("name", f"{name} ({status})" if status else name, event.trigger),
            Said("summary", ", ".join(filter(None, (sight.who(event), told))), sentence),
            Said("description", sentence.of(sight.reading.text), sentence),
            Said("proof", self._article, sentence),
            Said("publisher", sight.voice()),
            Said("keywords", event.type, event.trigger),
        ]
        said += [Said("notes", status, event.trigger)] if status else []
        said += [Said("sourceUrl", sight.report.url)] if sight.report.url else []
        time, place = sight.time(event), sight.place(event)
        if time is not None and time.earliest is not None:
            said.append(Said("startDate", time.earliest, time.span))
            said += [Said("endDate", time.latest, time.span)] if time.latest else []
        else:
            self._tally.add("date of an event", 1, "the report gives none; the day of publication was not put there")
        if place is not None:
            said.append(Said("location", place.name, place.span))
            said += [Said("country", place.country, place.span)] if place.country else []
            said += [Said("addressEntity", self._at(place), place.span)] if place.kind in _POINTED else []
        whole = self._make("Event", [event.id], said)
        yield whole
        yield from self._tell_participants(event, whole, (told, status))

    def _tell_participants(self, event: Event, whole: Thing, told: tuple[str, str]) -> Iterator[Thing]:
        """Who took part, as it is told: links that say so, never `involved`, which would say that they did."""
        for side, role in _ROLES.items():
            for number, one in enumerate(getattr(event, side)):
                if one.entity not in self._known:
                    self._tally.add("participant with no entity", 1, "only the summary of the event names it")
                    continue
                said = [Said("subject", self._of(one.entity), one.span), Said("object", whole.id), Said("role", role)]
                said += [Said("summary", told[0]), Said("description", self._sight.words(self._sight.sentence(event)))]
                said += [Said("status", told[1])] if told[1] else []
                yield self._make("UnknownLink", [event.id, side, number], said)

    def _tell_statement(self, attribution: Attribution) -> Thing:
        """A link from the speaker to the article by the stance; a note on it where the source is nobody known."""
        chain = self._sight.chain(self._sight.up(attribution))
        span = attribution.content[0] if attribution.content else None
        summary = self._sight.according_to(chain)
        words = self._sight.words(*attribution.content)
        stance = attribution.stance or "stance not known"
        if attribution.speaker in self._known:
            said = [Said("subject", self._of(attribution.speaker or ""), next(iter(attribution.source), None))]
            said += [Said("object", self._article), Said("role", stance, next(iter(attribution.cue), None))]
            said += [Said("summary", f"according to {summary}"), Said("description", words, span)]
            return self._make("UnknownLink", [attribution.id], [*said, Said("publisher", self._sight.voice())])
        said = [Said("name", f"{stance}: {chain[-1].name}"), Said("entity", self._article)]
        return self._make("Note", [attribution.id], [*said, Said("description", f"{summary}: {words}", span)])
