"""Look at one reading for who claims what."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

from rashomon.comparing.claims.days import BACKGROUND, FEW, day_of_report, days_between, days_of_report, days_of_time
from rashomon.comparing.claims.voices import Voices
from rashomon.comparing.people import Name
from rashomon.comparing.words import GROUPING, WORD, stem, stems_of
from rashomon.knowledge.phrases import Phrases
from rashomon.knowledge.slots import Slots
from rashomon.records.anchor import Place
from rashomon.records.attribution import Attribution
from rashomon.records.claim import Claim
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading
from rashomon.records.span import Span

# Where wires are credited, and how: characters from the beginning and from the end.
HEAD = 300
TAIL = 60
BACK = 2  # sentences back to which "he" may go for a name
DENYING = frozenset({"denies", "rejects"})
HAPPENING = frozenset({"ASSAULT", "COERCE", "PROTEST"})
SCOPED = frozenset({"deaths", "injuries", "detained", "missing", "attendance"})
NEAR = 6  # words on each side of a figure that say what it is of


class Scene:
    """One reading, looked at for claims; `people` leads an entity's id to the name of a person across reports."""

    def __init__(self, reading: Reading, story: str | None, slots: Slots, people: Mapping[str, Name]) -> None:
        self.reading, self.story, self.slots = reading, story, slots
        self.voices = Voices(reading, slots, people)
        self.people, self.entities = self.voices.people, self.voices.entities
        self.text, self.phrases = reading.text, slots.phrases
        self.day = day_of_report(reading)
        self.days = days_of_report(reading)
        self.around = self._names(reading.places)
        self.credit = _credit(self.text, slots.phrases)
        publisher = reading.report.publisher
        self.press = publisher is None or (
            bool(slots.outlets.search(publisher)) and not slots.parties.search(publisher)
        )
        self._starts = [sentence.start for sentence in reading.sentences]
        self._times = {t.id: t for t in reading.times}
        self._quantities = {q.id: q.span for q in reading.quantities}
        self.demonyms = [p for p in reading.places if p.country and p.kind != "literal"]
        self._places = [p.span for p in reading.places if p.kind == "literal"]

    # -- where it stands

    def number(self, span: Span) -> int:
        """Which sentence a stretch begins in, from 0."""
        return bisect_right(self._starts, span.start) - 1

    def part(self, span: Span) -> Span:
        """The part of its sentence that is said by who says what stands at `span`."""
        sentence, attribution = self.voices.sentence(span), self.voices.at(span).attribution
        content = next((c for c in attribution.content if c.covers(span)), None) if attribution else None
        return Span(max(sentence.start, content.start), min(sentence.end, content.end)) if content else sentence

    def clauses(self, span: Span) -> list[Span]:
        """What is said there, one thing each: "that it sank", "that nobody was told" of both joined by "and"."""
        joints = [m.span() for m in self.phrases["and_that"].finditer(self.text, span.start, span.end)]
        starts = [span.start, *(end for _, end in joints)]
        return [Span(*ends) for ends in zip(starts, [*(start for start, _ in joints), span.end], strict=True)]

    def near(self, span: Span) -> frozenset[str]:
        """The stems of the words around a stretch, within its clause; names are all over a story, and say nothing."""
        sentence = self.voices.sentence(span)
        before = self.text[sentence.start : max(sentence.start, span.start)].rsplit(";", 1)[-1]
        after = self.text[min(span.end, sentence.end) : sentence.end].split(";", 1)[0]
        words = (*_words(before)[-NEAR:], *_words(after)[:NEAR])
        return stems_of(" ".join(word for word in words if not word[0].isupper()), self.slots.stop)

    def claim(self, slot: str, span: Span, value: str, **more: Any) -> Claim:
        """A claim on what stands at `span`, said by who says it there."""
        voice = self.voices.at(span)
        sentence = self.voices.sentence(span)
        days, dated = self.date_of(span)
        return Claim(
            slot=slot,
            report=self.reading.report.id,
            story=self.story,
            holder=self.voices.holder(voice, sentence),
            value=value,
            text=" ".join(span.of(self.text).split()),
            about=stems_of(sentence.of(self.text), self.slots.stop),
            near=self.near(span),
            publisher=self.reading.report.publisher,
            credit=self.credit,
            body=self.voices.body_of(voice.attribution) if voice.attribution else None,
            speaker=self.voices.parties.get(self.voices.speaker_of(voice.attribution) or "")
            if voice.attribution
            else None,
            called=self.voices.called(voice.attribution) if voice.attribution else frozenset(),
            collective=voice.attribution is not None and self.voices.is_collective(voice.attribution),
            own=voice.own,
            press=voice.own and self.press,
            release=voice.name == self.reading.report.publisher and not self.press,
            official=self.voices.is_official(voice),
            day=self.day,
            days=days,
            dated=dated,
            places=self.places_of(span),
            around=self.around,
            final=bool(self.slots.final.search(self.part(span).of(self.text))),
            background=self.is_background(self.part(span), slot),
            **more,
        )

    def is_claimed(self, span: Span) -> bool:
        """Whether who says what stands at `span` says that it is so."""
        attribution = self.voices.at(span).attribution
        if attribution is None:
            return True
        if attribution.stance is None:
            return any(self.slots.establishing.search(cue.of(self.text)) for cue in attribution.cue)
        return attribution.stance not in (*DENYING, "doubts", "asks", "demands", "promises", "predicts", "threatens")

    # -- who it is about

    def person_near(self, span: Span) -> Entity | None:
        """The person that what stands at `span` is likely to be about: named last before it in its sentence."""
        number, sentence = self.number(span), self.voices.sentence(span)
        attribution = self.voices.at(span).attribution
        speaker = self.voices.speaker_of(attribution) if attribution else None
        myself = self.phrases["first_person"].search(self.text, sentence.start, span.start)
        if myself and speaker in self.entities:
            return self.entities[speaker or ""]
        back = number >= 0 and self.phrases["pronoun"].search(self.text, sentence.start, span.start)
        first = self.reading.sentences[max(0, number - BACK)].start if back else sentence.start
        named = [
            (mention.start, entity)
            for entity in self.reading.entities
            if entity.id != speaker and (entity.type in ("person", "unknown") or entity.id in self.people)
            for mention in entity.mentions
            if (sentence.start if entity.id not in self.people else first) <= mention.start < span.start
            and not self.phrases["possessive"].fullmatch(mention.of(self.text))
            and not any(place.meets(mention) for place in self._places)
        ]
        if back:  # "he" is nobody who is never called so, where another is
            named = [pair for pair in named if self._is_personal(pair[1])] or named
            named = [pair for pair in named if self.voices.name(pair[1])] or named
        kin = self._kin_of(speaker)
        if kin and self.phrases["my_kin"].search(self.text, sentence.start, span.end):
            return kin
        if kin and not any(start >= sentence.start and self._is_said_by_name(start, entity) for start, entity in named):
            return kin
        start, person = max(named, key=lambda pair: pair[0]) if named else (0, None)
        if person and kin is None and not self._is_said_by_name(start, person) and self._is_kin(attribution, person):
            return None  # "he was seventeen," said his mother: of whom, the report may not name
        return person

    def is_said_by_kin(self, entity: Entity, span: Span) -> bool:
        """Whether somebody is only called "he" where his mother speaks: of whom, the report may not name."""
        attribution, sentence = self.voices.at(span).attribution, self.voices.sentence(span)
        inside = [mention for mention in entity.mentions if sentence.covers(mention)]
        named = any(self._is_said_by_name(mention.start, entity) for mention in inside)
        return bool(inside) and not named and self._is_kin(attribution, entity) and self.kin_of(span) is None

    def _is_kin(self, attribution: Attribution | None, entity: Entity) -> bool:
        """Whether who speaks is called somebody's kin, by another surname than an entity's: "his mother, Ana Ruiz"."""
        surname = (self.voices.name(entity) or entity.name).split()[-1]
        return any(
            self.phrases["his_kin"].match(words) and self.phrases["full_name"].search(words) and surname not in words
            for words in (source.of(self.text) for source in (attribution.source if attribution else ()))
        )

    def person_at(self, place: int) -> Entity | None:
        """The person whose name begins at a place."""
        return next(
            (e for e in self.reading.entities if e.type == "person" for m in e.mentions if m.start == place), None
        )

    def nation(self, span: Span) -> str:
        """The state that words name somebody by, as a code where the reading knows it: "Danish" as "DNK"."""
        found = next((p.country for p in self.reading.places if p.country and p.span.meets(span)), None)
        return found or span.of(self.text)

    def _is_personal(self, entity: Entity) -> bool:
        """Whether somebody is called "he" or "she", or has what people have: an age, a title."""
        return bool(entity.attributes) or any(
            self.phrases["pronoun"].fullmatch(mention.of(self.text)) for mention in entity.mentions
        )

    def _is_said_by_name(self, start: int, entity: Entity) -> bool:
        said = next((mention.of(self.text) for mention in entity.mentions if mention.start == start), "")
        return said[:1].isupper() and not self.phrases["pronoun"].fullmatch(said)

    def kin_of(self, span: Span) -> str | None:
        """The name of the one other person that has the surname of who says what stands at `span`."""
        attribution = self.voices.at(span).attribution
        speaker = self.voices.speaker_of(attribution) if attribution else None
        kin = self._kin_of(speaker)
        return self.voices.name(kin) if kin else None

    def _kin_of(self, speaker: str | None) -> Entity | None:
        """The one other person of the report that has the surname of who speaks."""
        name = self.voices.parties.get(speaker or "")
        if name is None:
            return None
        alike = {
            known: entity
            for entity in self.reading.entities
            if (known := self.people.get(entity.id)) and known != name and known.split()[-1] == name.split()[-1]
        }
        return next(iter(alike.values())) if len(alike) == 1 else None

    # -- when and where it is about

    def days_of(self, span: Span) -> frozenset[str]:
        """The days that what stands at `span` may have happened on."""
        return self.date_of(span)[0]

    def date_of(self, span: Span) -> tuple[frozenset[str], bool]:
        """The days of what stands at `span`: its event's own, its words' (and that these say so), else the report's."""
        own = {
            day
            for event in self.reading.events
            if event.time
            and (span.covers(event.trigger) or any(self._quantities[q].meets(span) for q in event.quantities))
            for day in days_of_time(self._times[event.time])
        }
        part = self.part(span)
        named = {day for t in self.reading.times if part.covers(t.span) for day in days_of_time(t)}
        told = frozenset(own) or (frozenset(named) if len(named) < FEW else frozenset()) or self._days_before(span)
        return told or self.days, bool(told)

    def _days_before(self, span: Span) -> frozenset[str]:
        """The days of what was told to have happened right before a stretch."""
        number = self.number(span)
        timed = [
            e for e in self.reading.events if e.time and number - BACK <= e.sentence < number and e.type in HAPPENING
        ]
        return days_of_time(self._times[timed[-1].time or ""]) if timed else frozenset()

    def places_of(self, span: Span) -> frozenset[str]:
        """The places that what stands at `span` may have happened in: its sentence's, else the report's first."""
        sentence = self.voices.sentence(span)
        named = [p for p in self.reading.places if p.kind == "literal"]
        own = self._names(p for p in named if sentence.covers(p.span))
        return own or self._names(named[:1])

    def _names(self, places: Iterable[Place]) -> frozenset[str]:
        """The names of places, as the map has them as well as the report, in one case: datelines shout."""
        return frozenset(name.casefold() for p in places for name in (p.name, p.span.of(self.text)))

    def is_background(self, sentence: Span, slot: str) -> bool:
        """Whether a sentence tells of another time, or, where people are counted, of another scope than the story's."""
        if slot in SCOPED and self.slots.elsewhere.search(sentence.of(self.text)):
            return True
        if self.day is None:
            return False
        return any(
            sentence.covers(t.span) and t.latest is not None and days_between(t.latest, self.day) > BACKGROUND
            for t in self.reading.times
            if not self.phrases["record_since"].search(self.text, sentence.start, t.span.start)
        )


def _words(text: str) -> list[str]:
    """The words of a text, a number with a comma as one."""
    return WORD.findall(GROUPING.sub("", text))


def _credit(text: str, phrases: Phrases) -> str | None:
    """The wire that a report credits in its dateline or at its end: "LISSA (Velpress) -", "— HPA", "(KNA)"."""
    match = phrases["dateline"].search(text[:HEAD]) or phrases["signed"].search(text[-TAIL:])
    return next((group for group in match.groups() if group), None) if match else None


def head_of(entity: Entity) -> str:
    """The stem of the noun that names who has no name: "attacker" of "the attacker"."""
    words = [match.group() for match in WORD.finditer(entity.name)]
    return stem(words[-1].lower()) if words else ""
