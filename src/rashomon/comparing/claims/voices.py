"""Find who says what stands in a report."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from rashomon.comparing.people import Name
from rashomon.knowledge.slots import Slots
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Holder
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading
from rashomon.records.span import Span

NOBODY = "the report"
SHORT = 2  # words of a source that stands for a name: "she", "the minister"
PRONOUNS = frozenset({"he", "she"})
NOBODYS = frozenset({"it", "they", "he", "she", "who", "which", "that", "this", "one"})
OURSELVES = frozenset({"we", "us", "our"})
PRONOMINAL = NOBODYS | OURSELVES | {"i", "you", "him", "his", "her", "its", "them", "their", "my", "himself", "herself"}
REACH = 40  # characters between a verb of counting and its figure
FAR = 100  # the same where "at" leads to the figure: "put the number of those at the rally in Karlin at 12,000"
BODIES = frozenset({"organization", "government", "armed_group"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says a stretch of text: the holder's name, the chain, the attribution if any; `own`: the report itself."""

    name: str
    via: tuple[str, ...]
    attribution: Attribution | None
    own: bool = False


class Voices:
    """Those who speak in one reading; `people` leads an entity's id to the name that it has across reports."""

    def __init__(self, reading: Reading, slots: Slots, people: Mapping[str, Name]) -> None:
        self.reading, self.slots, self.text = reading, slots, reading.text
        self.people = {entity: known.name for entity, known in people.items() if known.person}
        self.parties = {entity: known.name for entity, known in people.items()}
        self.entities: Mapping[str, Entity] = {e.id: e for e in reading.entities}
        self.said: Mapping[str, Attribution] = {a.id: a for a in reading.attributions}
        self._bodies: dict[str, str | None] = {}
        self._starts = [sentence.start for sentence in reading.sentences]

    def sentence(self, span: Span) -> Span:
        """The sentence that a stretch begins in."""
        place = bisect_right(self._starts, span.start) - 1
        if place >= 0 and span.start < self.reading.sentences[place].end:
            return self.reading.sentences[place]
        return span

    def name(self, entity: Entity) -> str | None:
        """The name that an entity has across reports; None where it has none of its own."""
        return self.people.get(entity.id) or (entity.name if is_named(entity) else None)

    def at(self, span: Span) -> Voice:
        """The innermost named source whose words hold `span`, and through whom they came.

        Where nobody is said to say so it is who "puts" or "counts" the figure that stands at `span`, else the report.
        """
        holding = [
            a for a in self.reading.attributions if any(c.covers(span) for c in a.content) and (a.source or a.speaker)
        ]
        if not holding:
            counting = self._counting(span)
            return Voice(counting or self.reading.report.publisher or NOBODY, (), None, own=counting is None)
        outer = {a.within for a in holding}
        innermost = [a for a in holding if a.id not in outer] or holding
        inner = min(innermost, key=lambda a: sum(c.end - c.start for c in a.content))
        return self.of(inner)

    def of(self, attribution: Attribution) -> Voice:
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
        words = " ".join(" ".join(s.of(self.text).split()) for s in attribution.source)
        entity = self.entities.get(self.speaker_of(attribution) or "")
        if words.lower() in PRONOUNS and entity is not None:
            return self.name(entity) or entity.name
        stands_for_a_name = len(words.split()) <= SHORT and not any(word[:1].isupper() for word in words.split()[1:])
        if words.lower() in OURSELVES or (entity is None and words.lower() in NOBODYS):
            return self.reading.report.publisher or words
        return entity.name if entity is not None and stands_for_a_name and is_named(entity) else words or NOBODY

    def is_official(self, voice: Voice) -> bool:
        """Whether who speaks is one of those who count officially, by any words that the report calls them."""
        if voice.attribution is None:
            return bool(self.slots.official.search(voice.name))
        speaker = self.speaker_of(voice.attribution)
        alike = [a for a in self.reading.attributions if a.speaker == speaker] if speaker else [voice.attribution]
        entity = self.entities.get(speaker or "")
        titles = [a.value for a in entity.attributes if a.name == "title"] if entity else []
        called = [s.of(self.text) for a in alike for s in a.source]
        return any(self.slots.official.search(words) for words in (voice.name, *called, *titles))

    def body_of(self, attribution: Attribution) -> str | None:
        """The body that a source speaks for: one named in its words, wherever the same person speaks in the report."""
        if attribution.id not in self._bodies:
            alike = (
                [a for a in self.reading.attributions if a.speaker == attribution.speaker]
                if attribution.speaker
                else [attribution]
            )
            spans = [span for a in alike for span in a.source]
            self._bodies[attribution.id] = next(
                (
                    entity.name
                    for entity in self.reading.entities
                    if entity.type in BODIES and entity.id != attribution.speaker
                    if any(span.covers(mention) for span in spans for mention in entity.mentions)
                ),
                None,
            )
        return self._bodies[attribution.id]

    def called(self, attribution: Attribution) -> frozenset[str]:
        """All that the report calls who speaks, but for pronouns."""
        entity = self.entities.get(self.speaker_of(attribution) or "")
        alike = [a for a in self.reading.attributions if a.speaker == attribution.speaker and a.speaker]
        spans = [*(entity.mentions if entity else ()), *(span for a in (*alike, attribution) for span in a.source)]
        words = (" ".join(span.of(self.text).split()) for span in spans)
        return frozenset(word for word in words if word.lower() not in PRONOMINAL)

    def is_collective(self, attribution: Attribution) -> bool:
        """Whether who speaks is a body."""
        entity = self.entities.get(self.speaker_of(attribution) or "")
        return entity is not None and entity.type in BODIES and entity.id not in self.people

    def _is_spoken_for(self, attribution: Attribution) -> bool:
        """Whether who speaks is a spokesperson without a name in the reading: what it says is the body's own word."""
        entity = self.entities.get(attribution.speaker or "")
        words = " ".join(span.of(self.text) for span in attribution.source)
        return bool(self.slots.phrases["spoken_for"].search(words)) and not (entity and is_named(entity))

    def _counting(self, span: Span) -> str | None:
        """Who "put the crowd at" what stands at `span`: who is named right before such a verb in its sentence."""
        sentence = self.sentence(span)
        for match in self.slots.figuring.finditer(self.text, sentence.start, span.start):
            said = self.text[match.end() : span.start]
            if len(said) > (FAR if said.endswith(" at ") else REACH):
                continue
            for entity in self.reading.entities:
                for mention in entity.mentions:
                    if sentence.start <= mention.start and 0 <= match.start() - mention.end <= 1:
                        return " ".join(mention.of(self.text).split())
        return None

    def speaker_of(self, attribution: Attribution) -> str | None:
        """The entity that speaks; of one who is only called "she" or "he", who spoke last by name, as a rule."""
        words = " ".join(s.of(self.text) for s in attribution.source).lower()
        if words not in PRONOUNS or not attribution.cue:
            return attribution.speaker
        before = [
            a
            for a in self.reading.attributions
            if a.cue and a.speaker and a.cue[0] < attribution.cue[0] and self._is_voiced(a)
        ]
        if any(a.speaker == attribution.speaker for a in before):
            return attribution.speaker
        other = {"he": "she", "she": "he"}[words]
        fitting = [a for a in before if other not in self._called(a.speaker or "")]
        last = max(fitting, key=lambda a: a.cue[0], default=None)
        return last.speaker if last else attribution.speaker

    def _called(self, entity: str) -> frozenset[str]:
        """The words that mean an entity, in lower case."""
        return frozenset(mention.of(self.text).lower() for mention in self.entities[entity].mentions)

    def _is_voiced(self, attribution: Attribution) -> bool:
        """Whether a person speaks by name."""
        entity = self.entities[attribution.speaker or ""]
        words = " ".join(s.of(self.text) for s in attribution.source)
        return len(entity.name.split()) > 1 and is_named(entity) and entity.name.split()[-1] in words

    def holder(self, voice: Voice, span: Span) -> Holder:
        """A holder with the words at `span` as evidence."""
        return Holder(
            name=voice.name,
            entity=self._party(voice.attribution) if voice.attribution else None,
            via=voice.via,
            report=self.reading.report.id,
            stance=(voice.attribution.stance if voice.attribution else None) or "asserts",
            evidence=span,
            quote=" ".join(span.of(self.text).split()),
        )

    def _party(self, attribution: Attribution) -> str | None:
        """The name of the person or body that speaks, as the story has it; None where it has no name and is no body.

        Of a spokesperson without a name it is the body that he speaks for.
        """
        speaker = self.speaker_of(attribution)
        entity = self.entities.get(speaker or "")
        body = self.body_of(attribution) if self._is_spoken_for(attribution) else None
        if entity is None or body:
            return body
        return self.parties.get(entity.id) or (entity.name if is_named(entity) or entity.type in BODIES else None)


def is_named(entity: Entity) -> bool:
    """Whether an entity has a name of its own: "Huseyn Safarov", "Nur al-Rashidi", not "six people"."""
    return entity.name.split()[-1].split("-")[-1][:1].isupper()
