"""Gather what a report says around the words that tell of an event."""

import math
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from rashomon.comparing.words import stem, words_of
from rashomon.knowledge.rarity import Rarity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.span import Span

SHORTEST = 3
NEAR = 4  # words on each side that stand near
BESIDE = 3
Stems = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that tell of an event, with what stands around them, in stems.

    `word` is the most telling stem of the trigger, `words` are all; `around` and `near` are the words of the sentence,
    and those close by, with weights whose squares add up to 1; `left`, `right` the next words; `before`, `behind` the
    next names; `speaker` is whom the words quote, None where they quote nobody.
    """

    report: str
    key: str
    word: str
    rare: float
    words: Stems
    around: Mapping[str, float]
    near: Mapping[str, float]
    left: Stems
    right: Stems
    names: Stems
    before: Stems
    behind: Stems
    actors: Stems
    recipients: Stems
    numbers: Stems
    places: Stems
    days: Stems
    type: str | None
    speaker: Stems | None
    quoted: bool
    capital: bool
    sentence: int


class Scene:
    """A reading, laid out so that what stands around a word is found at once."""

    def __init__(self, reading: Reading, stop: Collection[str], rarity: Rarity) -> None:
        self._reading, self._stop, self._rarity = reading, stop, rarity
        self._starts = [span.start for span in reading.sentences]
        self._named = {entity.id: self._stems(entity.name) for entity in reading.entities}
        self._entities = sorted((span.start, span.end, e.id) for e in reading.entities for span in e.mentions)
        self._places = sorted((place.span.start, place.name.lower()) for place in reading.places)
        self._days = sorted((t.span.start, t.value[:10]) for t in reading.times if t.type in ("DATE", "TIME"))

    def mention(self, key: str, trigger: Span, event: Event | None) -> Mention:
        """What stands around a trigger; `event` is what the reading made of it."""
        reading = self._reading
        number = bisect_right(self._starts, trigger.start) - 1
        line = reading.sentences[number] if number >= 0 else Span(0, len(reading.text))
        left = self._stems_in_order(reading.text[line.start : trigger.start])
        right = self._stems_in_order(reading.text[trigger.end : line.end])
        words = self._stems_in_order(trigger.of(reading.text)) or [stem(w) for w in words_of(trigger.of(reading.text))]
        word = max(words, key=lambda one: (self._rare(one), one), default=trigger.of(reading.text).lower())
        around = frozenset(left) | frozenset(right)
        inside = [one for one in self._entities if line.start <= one[0] < line.end]
        before = [name for _, end, name in inside if end <= trigger.start]
        behind = [name for start, _, name in inside if start >= trigger.end]
        cue = next((a for a in reading.attributions if any(_touch(span, trigger) for span in a.cue)), None)
        return Mention(
            report=reading.report.id,
            key=key,
            word=word,
            rare=self._rare(word),
            words=frozenset(words),
            around=self._weigh(around),
            near=self._weigh(frozenset(left[-NEAR:] + right[:NEAR])),
            left=frozenset(left[-BESIDE:]),
            right=frozenset(right[:BESIDE]),
            names=frozenset().union(*(self._named[name] for _, _, name in inside)),
            before=self._named[before[-1]] if before else frozenset(),
            behind=self._named[behind[0]] if behind else frozenset(),
            actors=self.participants(event.actors) if event else frozenset(),
            recipients=self.participants(event.recipients) if event else frozenset(),
            numbers=frozenset(one for one in around if one[0].isdigit()),
            places=frozenset(name for start, name in self._places if line.start <= start < line.end),
            days=frozenset(day for start, day in self._days if line.start <= start < line.end),
            type=event.type if event else None,
            speaker=None if cue is None else self._named.get(cue.speaker or "", frozenset()),
            quoted=any(span.covers(trigger) for a in reading.attributions for span in a.content),
            capital=trigger.of(reading.text)[:1].isupper(),
            sentence=max(number, 0),
        )

    def participants(self, participants: Iterable[Participant]) -> Stems:
        """The stems of the words for some participants, with those of their names."""
        found: set[str] = set()
        for one in participants:
            found |= self._named.get(one.entity or "", frozenset())
            if one.span:
                found |= self._stems(one.span.of(self._reading.text))
        return frozenset(found)

    def _stems(self, text: str) -> Stems:
        return frozenset(self._stems_in_order(text))

    def _stems_in_order(self, text: str) -> list[str]:
        return [
            stem(word)
            for word in words_of(text)
            if word not in self._stop and (len(word) >= SHORTEST or word.isdigit())
        ]

    def _rare(self, word: str) -> float:
        return self._rarity.of(word, 0, 0)

    def _weigh(self, words: Stems) -> Mapping[str, float]:
        weights = {word: self._rare(word) for word in sorted(words)}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {word: weight / length for word, weight in weights.items()}


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
