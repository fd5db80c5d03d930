"""Find what each holder claims."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from rashomon.comparing.words import stems_of, words_of
from rashomon.knowledge.slots import Slots
from rashomon.records.anchor import Time
from rashomon.records.attribution import Attribution
from rashomon.records.claim import Claim
from rashomon.records.comparison import Holder
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.quantity import Quantity
from rashomon.records.reading import Reading
from rashomon.records.span import Span

VERSION = "2"

NOBODY = "the report"
SHORT = 2  # words of a source that stands for a name: "she", "the minister"
DENYING = frozenset({"denies", "rejects"})
BACKGROUND = 10  # days before publication past which what is told is background
RECENT = 3  # days, that of publication included, that news is about if it does not say


def make_claims(reading: Reading, story: str | None, slots: Slots) -> tuple[Claim, ...]:
    """What each holder in a report says of deaths, injuries, detained, attendance, age, nationality, status, legality.

    What is denied or asserted to have happened is a matter of two claims: see `find_denials`. Numbers of another time
    or scope than the story's are left out.
    """
    scene = Scene(reading, story, slots)
    return (
        *scene.quantities(),
        *scene.attributes(),
        *scene.legality(),
    )


def find_denials(reading: Reading, story: str | None, slots: Slots) -> tuple[tuple[Claim, Attribution], ...]:
    """The claims that something did not happen, each with the attribution that denies it."""
    return tuple(Scene(reading, story, slots).denials())


def find_tellings(reading: Reading, story: str | None, slots: Slots) -> tuple[Claim, ...]:
    """The claims that something happened: one for each statement, one for each sentence in the report's own voice."""
    return tuple(Scene(reading, story, slots).tellings())


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a stretch of text: the holder's name, the chain, the attribution (None: the report itself)."""

    name: str
    via: tuple[str, ...]
    attribution: Attribution | None


class Scene:
    """One reading, looked at for claims."""

    def __init__(self, reading: Reading, story: str | None, slots: Slots) -> None:
        self.reading, self.story, self.slots = reading, story, slots
        self.entities: Mapping[str, Entity] = {e.id: e for e in reading.entities}
        self.said: Mapping[str, Attribution] = {a.id: a for a in reading.attributions}
        self.day = reading.report.published[:10] if reading.report.published else None
        self.days = _days_of_report(reading)
        self.around = frozenset(p.name for p in reading.places)

    # -- who says it

    def voice(self, span: Span) -> Voice:
        """The innermost named source whose words hold `span`, and through whom they came."""
        holding = [
            a for a in self.reading.attributions if any(c.covers(span) for c in a.content) and (a.source or a.speaker)
        ]
        if not holding:
            return Voice(self.reading.report.publisher or NOBODY, (), None)
        outer = {a.within for a in holding}
        innermost = [a for a in holding if a.id not in outer] or holding
        inner = min(innermost, key=lambda a: sum(c.end - c.start for c in a.content))
        return self.voice_of(inner)

    def voice_of(self, attribution: Attribution) -> Voice:
        """Who speaks in an attribution, and through whom the words came."""
        via: list[str] = []
        seen = {attribution.id}
        outer = self.said.get(attribution.within or "")
        while outer is not None and outer.id not in seen:
            seen.add(outer.id)
            if outer.source:
                via.append(self.name_of(outer))
            outer = self.said.get(outer.within or "")
        return Voice(self.name_of(attribution), tuple(via), attribution)

    def name_of(self, attribution: Attribution) -> str:
        """The name of who speaks, with the words of the source where they say more."""
        words = " ".join(" ".join(s.of(self.reading.text).split()) for s in attribution.source)
        entity = self.entities.get(attribution.speaker or "")
        stands_for_a_name = len(words.split()) <= SHORT and not any(word[:1].isupper() for word in words.split()[1:])
        return entity.name if entity is not None and stands_for_a_name and _is_named(entity) else words or NOBODY

    def holder(self, voice: Voice, span: Span) -> Holder:
        """A holder with the words at `span` as evidence."""
        return Holder(
            name=voice.name,
            via=voice.via,
            report=self.reading.report.id,
            stance=(voice.attribution.stance if voice.attribution else None) or "asserts",
            evidence=span,
            quote=" ".join(span.of(self.reading.text).split()),
        )

    def sentence(self, span: Span) -> Span:
        """The sentence that a stretch begins in."""
        for sentence in self.reading.sentences:
            if sentence.start <= span.start < sentence.end:
                return sentence
        return span

    def part(self, span: Span) -> Span:
        """The part of its sentence that is said by who says what stands at `span`."""
        sentence, attribution = self.sentence(span), self.voice(span).attribution
        content = next((c for c in attribution.content if c.covers(span)), None) if attribution else None
        return Span(max(sentence.start, content.start), min(sentence.end, content.end)) if content else sentence

    def claim(self, slot: str, span: Span, value: str, **more: Any) -> Claim:
        """A claim on what stands at `span`, said by who says it there."""
        voice = self.voice(span)
        sentence = self.sentence(span)
        words = sentence.of(self.reading.text)
        return Claim(
            slot=slot,
            report=self.reading.report.id,
            story=self.story,
            holder=self.holder(voice, sentence),
            value=value,
            text=" ".join(span.of(self.reading.text).split()),
            about=stems_of(words, self.slots.stop),
            own=voice.attribution is None,
            day=self.day,
            days=self.days_of(span),
            places=self.places_of(span),
            around=self.around,
            final=bool(self.slots.final.search(self.part(span).of(self.reading.text))),
            **more,
        )

    # -- when it is about

    def days_of(self, span: Span) -> frozenset[str]:
        """The days that what stands at `span` may have happened on: its event's own, its words', else the report's."""
        times = {t.id: t for t in self.reading.times}
        quantities = {q.id: q.span for q in self.reading.quantities}
        own = {
            day
            for event in self.reading.events
            if event.time and (span.covers(event.trigger) or any(quantities[q].meets(span) for q in event.quantities))
            for day in _days(times[event.time])
        }
        part = self.part(span)
        named = {day for t in self.reading.times if part.covers(t.span) for day in _days(t)}
        return frozenset(own) or (frozenset(named) if len(named) == 1 else self.days)

    def places_of(self, span: Span) -> frozenset[str]:
        """The places that what stands at `span` may have happened in: its sentence's, else the report's first."""
        sentence = self.sentence(span)
        named = [p for p in self.reading.places if p.kind == "literal"]
        own = frozenset(p.name for p in named if sentence.covers(p.span))
        return own or frozenset(p.name for p in named[:1])

    def is_background(self, sentence: Span) -> bool:
        """Whether a sentence tells of another time or scope than the story's."""
        words = sentence.of(self.reading.text)
        if self.slots.elsewhere.search(words):
            return True
        if self.day is None:
            return False
        return any(
            sentence.covers(t.span) and t.latest is not None and _days_between(t.latest, self.day) > BACKGROUND
            for t in self.reading.times
        )

    # -- what is claimed

    def quantities(self) -> Iterator[Claim]:
        for quantity in self.reading.quantities:
            slot = self.slots.units.get(quantity.unit)
            part = self.part(quantity.span)
            words = part.of(self.reading.text)
            if slot is None or self.is_background(part) or self._is_negated(quantity):
                continue
            if quantity.high == 0:  # "nobody was hurt" does not say in what
                continue
            if slot == "attendance" and not self.slots.crowd.search(self.sentence(quantity.span).of(self.reading.text)):
                continue
            yield self.claim(
                slot,
                quantity.span,
                _figure(quantity),
                low=quantity.low,
                high=None if self.slots.open.search(words) else quantity.high,
                population=quantity.of,
            )

    def _is_negated(self, quantity: Quantity) -> bool:
        """Whether a figure stands in what is denied, or behind "not": "not nine"."""
        before = self.reading.text[max(0, quantity.span.start - 12) : quantity.span.start].lower()
        if before.rstrip().endswith(("not", "nor")):
            return True
        attribution = self.voice(quantity.span).attribution
        return attribution is not None and attribution.stance in (*DENYING, "doubts", None)

    def attributes(self) -> Iterator[Claim]:
        for entity in self.reading.entities:
            if entity.type != "person":
                continue
            named = _is_named(entity)
            for attribute in entity.attributes:
                slot = self.slots.attributes.get(attribute.name)
                words = attribute.span.of(self.reading.text)
                if slot is None or not (named or (slot == "nationality" and self.slots.citizens.search(words))):
                    continue
                low = _number(attribute.value) if slot == "age" else None
                yield self.claim(
                    slot,
                    attribute.span,
                    attribute.value.strip("~ "),
                    low=low,
                    high=low,
                    subject=entity.name if named else None,
                )

    def legality(self) -> Iterator[Claim]:
        for sentence in self.reading.sentences:
            words = sentence.of(self.reading.text)
            unlawful = self.slots.unlawful.search(words)
            found = unlawful or self.slots.lawful.search(words)
            if found is None:
                continue
            span = Span(sentence.start + found.start(), sentence.start + found.end())
            attribution = self.voice(span).attribution
            if attribution is not None and attribution.stance not in (
                "asserts",
                "alleges",
                "confirms",
                "announces",
                "rejects",
                "denies",
            ):
                continue
            value = "unlawful" if unlawful else "lawful"
            if attribution is not None and attribution.stance in DENYING:
                value = "lawful" if unlawful else "unlawful"
            about = stems_of(self.part(span).of(self.reading.text), self.slots.stop)
            law = stems_of(" ".join((*self._names(), found.group())), self.slots.stop)
            yield replace(self.claim("legality", span, value), about=about - law)

    def _names(self) -> list[str]:
        """The names of those who speak: that two courts sit in one town does not make their rulings one."""
        return [self.name_of(a) for a in self.reading.attributions if a.source]

    def denials(self) -> Iterator[tuple[Claim, Attribution]]:
        for attribution in self.reading.attributions:
            if attribution.stance not in DENYING or not (
                attribution.source and attribution.cue and attribution.content
            ):
                continue
            span = attribution.content[0]
            words = " ".join(s.of(self.reading.text) for s in attribution.content)
            part = self.slots.part.match(words)
            words = words[part.end() :] if part else words
            voice = self.voice_of(attribution)
            yield (
                Claim(
                    slot="responsibility" if part else "occurrence",
                    report=self.reading.report.id,
                    story=self.story,
                    holder=self.holder(voice, self.sentence(attribution.cue[0])),
                    value="denied",
                    text=" ".join(words.split()),
                    about=stems_of(words, self.slots.stop),
                    day=self.day,
                    days=self.days_of(span),
                ),
                attribution,
            )

    def tellings(self) -> Iterator[Claim]:
        relaying = {a.within for a in self.reading.attributions if a.within}
        events = [e for e in self.reading.events if e.polarity == "positive" and e.modality == "actual"]
        for number, sentence in enumerate(self.reading.sentences):
            inside = [e for e in events if e.sentence == number]
            voices: dict[tuple[str, str | None], Span] = {}
            for attribution in self.reading.attributions:
                if attribution.id in relaying:
                    continue
                if attribution.stance in (*DENYING, "doubts", None, "asks", "demands", "promises", "predicts"):
                    continue
                for content in attribution.content:
                    if sentence.meets(content) and attribution.source:
                        start, end = max(sentence.start, content.start), min(sentence.end, content.end)
                        voices[attribution.id, "said"] = Span(start, end)
            if not voices and not any(
                sentence.meets(part) for a in self.reading.attributions for part in (*a.content, *a.cue)
            ):
                voices["own", None] = sentence
            for (identity, _), span in voices.items():
                said = self.said.get(identity)
                voice = self.voice_of(said) if said else self.voice(span)
                words = span.of(self.reading.text)
                yield Claim(
                    slot="occurrence",
                    report=self.reading.report.id,
                    story=self.story,
                    holder=self.holder(voice, span),
                    value="asserted",
                    text=" ".join(words.split()),
                    about=stems_of(words, self.slots.stop) | _types(inside, span),
                    own=said is None,
                    day=self.day,
                    days=self.days_of(span),
                )


def is_general(denial: Claim, slots: Slots) -> bool:
    """Whether a denial does not say what it denies: "any wrongdoing", "the accusations"."""
    words = [word for word in words_of(denial.text) if word not in slots.stop or word in slots.denied]
    return bool(words) and all(word in slots.denied for word in words)


def _types(events: Sequence[Event], span: Span) -> frozenset[str]:
    """Marks of the kinds of event that are told at a place, so that they can be told from words."""
    return frozenset(
        mark for e in events if span.covers(e.trigger) for mark in (f"={e.type}", *([f"={e.mode}"] if e.mode else []))
    )


def _is_named(entity: Entity) -> bool:
    """Whether an entity has a name of its own: "Huseyn Safarov", not "six people"."""
    return entity.name.split()[-1][:1].isupper()


def _days(time: Time) -> frozenset[str]:
    """The one day that a time lies on; none where it lies on several, or on none that is known."""
    if time.earliest is None or time.latest is None or time.earliest[:10] != time.latest[:10]:
        return frozenset()
    return frozenset((time.earliest[:10],))


def _days_of_report(reading: Reading) -> frozenset[str]:
    """The days that a report may be about: those it names near its publication, and the days right before that."""
    if reading.report.published is None:
        return frozenset()
    published = reading.report.published[:10]
    named = {day for t in reading.times for day in _days(t) if 0 <= _days_between(day, published) <= BACKGROUND}
    today = date.fromisoformat(published)
    return frozenset(named | {(today - timedelta(days=back)).isoformat() for back in range(RECENT)})


def _days_between(earlier: str, later: str) -> int:
    try:
        return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days
    except ValueError:
        return 0


def _figure(quantity: Quantity) -> str:
    low = f"{quantity.low:,.0f}"
    if quantity.high is None:
        return f"at least {low}"
    return low if quantity.high == quantity.low else f"{low} to {quantity.high:,.0f}"


def _number(value: str) -> float | None:
    digits = value.strip("~ ")
    return float(digits) if digits.isdigit() else None
