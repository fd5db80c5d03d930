"""Invented reports with readings that no model made, of the size of real ones."""

import hashlib
import random
from collections.abc import Iterator
from itertools import accumulate

from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Decoding, Head, Raw, Report
from rashomon.records.span import Span
from rashomon.store.answers import Arrival

VOCABULARY, NAMES, SENTENCES, WORDS, CAST = 30_000, 4_000, 18, 18, 12
STANCES = ("asserts", "asserts", "asserts", "alleges", "denies", "confirms", "announces")
TYPES = ("ASSAULT", "COERCE", "PROTEST", "CONSULT", "ACCUSE", "SUPPORT", "AID")
ONSETS, VOWELS, CODAS = (
    ["b", "ch", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z"],
    ["a", "e", "i", "o", "u", "ai"],
    ["", "n", "r", "l", "s"],
)


class World:
    """The words of an invented language, a few far more frequent than the rest; the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self.words = self._make_words(VOCABULARY)
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))
        self.names = [
            f"{a.title()} {b.title()}" for a, b in zip(self.words[-NAMES:], self.words[-2 * NAMES :], strict=False)
        ]
        self.publishers = [f"The {word.title()} Courier" for word in self.words[100:160]]
        recipe = hashlib.sha256(b"benchmark").hexdigest()
        self.recipe = Recipe(rashomon="1", id=recipe, stages={}, models={}, tables={}, settings={}, kernel="none")

    def arrivals(self, number: int) -> Iterator[Arrival]:
        """So many reports with their readings."""
        for place in range(number):
            yield self._arrive(place)

    def _make_words(self, number: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < number:
            syllables = self._chance.choice((1, 2, 2, 3, 3, 4))
            choose = self._chance.choice
            found["".join(choose(ONSETS) + choose(VOWELS) + choose(CODAS) for _ in range(syllables))] = None
        return list(found)

    def _arrive(self, place: int) -> Arrival:
        chance = self._chance
        cast = chance.choices(self.names, k=CAST)
        pieces: list[str] = []
        spans: list[tuple[Span, Span, Span, int]] = []  # source, cue, content, who
        at = 0
        for number in range(SENTENCES):
            who = number % len(cast)
            words = " ".join(chance.choices(self.words, cum_weights=self._weights, k=WORDS))
            sentence = f"{cast[who]} said that {words}."
            first = at + len(cast[who])
            spans.append((Span(at, first), Span(first + 1, first + 5), Span(first + 6, at + len(sentence) - 1), who))
            pieces.append(sentence)
            at += len(sentence) + 1
        text = " ".join(pieces)
        data = text.encode("utf-8")
        digest = hashlib.sha256(data).hexdigest()
        head = Head(
            id=digest[:16],
            sha256=digest,
            title=" ".join(chance.choices(self.words, cum_weights=self._weights, k=8)),
            publisher=chance.choice(self.publishers),
            published=f"20{chance.randint(10, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            language="en",
            decoding=Decoding(encoding="utf-8", how="detected"),
        )
        raw = Raw(data=data, media_type="text/plain", place=f"reports.jsonl, line {place + 1}")
        reading = self._read(head, text, cast, spans)
        return Arrival(report=Report(head=head, text=text, raw=raw), outcome=reading)

    def _read(self, head: Head, text: str, cast: list[str], spans: list[tuple[Span, Span, Span, int]]) -> Reading:
        chance = self._chance
        said = tuple(
            Attribution(
                id=f"a{number}", source=(source,), cue=(cue,), content=(content,), quotation="indirect",
                stance=chance.choice(STANCES), speaker=f"n{who}", confidence=0.875,  # type: ignore[arg-type]
            )
            for number, (source, cue, content, who) in enumerate(spans)
        )  # fmt: skip
        events = tuple(
            Event(
                id=f"e{number}",
                happening=f"h{number}",
                type=chance.choice(TYPES),
                trigger=Span(content.start, content.start + 5),
                sentence=number,
                actors=(Participant(entity=f"n{chance.randrange(CAST)}"),),
                recipients=(Participant(entity=f"n{chance.randrange(CAST)}"),),
                factuality=1.25,
                attributions=(f"a{number}",),
                confidence=0.75,
            )
            for number, (_, _, content, _) in enumerate(spans)
        )
        return Reading(
            recipe=self.recipe,
            report=head,
            text=text,
            sentences=tuple(Span(source.start, content.end + 1) for source, _, content, _ in spans),
            entities=tuple(
                Entity(id=f"n{who}", name=name, type="person", mentions=tuple(s[0] for s in spans if s[3] == who))
                for who, name in enumerate(cast)
            ),
            attributions=said,
            events=events,
        )
