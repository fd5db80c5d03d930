"""Invented reports of a large casebook, with readings that no model made."""

import hashlib
import random
from bisect import bisect
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from benchmarks.store.world import World as Words
from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.report import Decoding, Head, Raw, Report
from rashomon.records.span import Span
from rashomon.store.answers import Arrival

OUTLETS, SOURCES, REGIONS, PLACES = 2_000, 20_000, 40, 10
"""`PLACES` are those of one region."""
SAYINGS = 10
STANCES = ("asserts",) * 6 + ("alleges", "confirms", "announces", "denies", "rejects", "doubts")
TYPES = ("ASSAULT", "COERCE", "PROTEST", "CONSULT", "ACCUSE", "SUPPORT", "AID")
LANGUAGES = ("en",) * 17 + ("fr", "es", "ar")
PAPERS = ("Courier", "Herald", "Post", "Gazette", "Tribune", "Observer", "Echo")
BODIES = ("Ministry", "Agency", "Union", "Committee", "Council")
FIRST_DAY, DAYS = datetime(2015, 1, 1, tzinfo=UTC), 3_640
BIG = 0.015
"""The share of all reports that belongs to the largest story."""


Site = tuple[str, float, float]
"""A place: its name, degrees north, degrees east."""


class Said(NamedTuple):
    """What a comparison needs to know of a statement."""

    name: str
    span: Span
    quote: str
    stance: str


class Note(NamedTuple):
    """What a comparison needs to know of a report."""

    id: str
    publisher: str
    published: str
    title: str
    story: int
    said: tuple[Said, ...]


class World:
    """A world of outlets, sources, stories; the same for the same seed. `notes` grow as reports are made."""

    def __init__(self, reports: int, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        spoken = Words(seed)
        self.words, self.recipe, self.weights = spoken.words, spoken.recipe, _fall(len(spoken.words), 3)
        self.outlets = [f"The {self._title()} {self.chance.choice(PAPERS)}" for _ in range(OUTLETS)]
        self.sources = [self._name(place) for place in range(SOURCES)]
        self.regions = [self._region() for _ in range(REGIONS)]
        self._by_outlet, self._by_source, self._by_region = _fall(OUTLETS, 5), _fall(SOURCES, 2), _fall(REGIONS, 3)
        stories = max(2, reports // 12)
        self._stories = _fall(stories, 60)
        self._days = [self.chance.randrange(DAYS) for _ in range(stories)]
        self._casts = [[self._source() for _ in range(6)] for _ in range(stories)]
        self._scenes = [self.region() for _ in range(stories)]
        self.reports, self.notes = reports, list[Note]()

    def arrivals(self) -> Iterator[Arrival]:
        """The reports with their readings."""
        for place in range(self.reports):
            yield self._arrive(place)

    def _arrive(self, place: int) -> Arrival:
        chance = self.chance
        story = 0 if chance.random() < BIG else bisect(self._stories, chance.random() * self._stories[-1])
        sheet = _Sheet(self, self._casts[story], self._scenes[story])
        text = sheet.text
        data = text.encode("utf-8")
        digest = hashlib.sha256(data).hexdigest()
        moment = FIRST_DAY + timedelta(
            days=self._days[story] + chance.expovariate(0.5), seconds=chance.randrange(86_400)
        )
        head = Head(
            id=digest[:16],
            sha256=digest,
            title=self._phrase(chance.randint(5, 11)).capitalize(),
            publisher=self.outlets[bisect(self._by_outlet, chance.random() * self._by_outlet[-1])],
            published=moment.isoformat(timespec="seconds") if chance.random() < 0.5 else moment.date().isoformat(),
            url=f"https://news.example/{digest[:12]}",
            language=chance.choice(LANGUAGES),
            decoding=Decoding(encoding="utf-8", how="detected"),
        )
        said = tuple(
            Said(sheet.cast[who], content, content.of(text), stance) for who, _, _, content, stance in sheet.spoken
        )
        self.notes.append(Note(head.id, head.publisher or "", head.published or "", head.title or "", story, said))
        raw = Raw(data=data, media_type="text/plain", place=f"reports.jsonl, line {place + 1}")
        return Arrival(report=Report(head=head, text=text, raw=raw), outcome=sheet.read(head))

    def _name(self, place: int) -> str:
        if place % 4 == 0:
            return f"the {self._title()} {self.chance.choice(BODIES)}"
        return f"{self._title()} {self._title()}"

    def _source(self) -> str:
        return self.sources[bisect(self._by_source, self.chance.random() * self._by_source[-1])]

    def _phrase(self, number: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=number))

    def _title(self) -> str:
        return self.chance.choice(self.words).title()

    def region(self) -> list[Site]:
        """A part of the earth, some far more often than others."""
        return self.regions[bisect(self._by_region, self.chance.random() * self._by_region[-1])]

    def _region(self) -> list[Site]:
        north, east, near = self.chance.uniform(-40, 60), self.chance.uniform(-120, 140), self.chance.uniform
        return [(self._title(), round(north + near(-4, 4), 4), round(east + near(-4, 4), 4)) for _ in range(PLACES)]


class _Sheet:
    """One report while it is written: who says what, where it stands."""

    def __init__(self, world: World, cast: list[str], scene: list[Site]) -> None:
        chance = world.chance
        self.world = world
        self.cast = list(
            dict.fromkeys(chance.choice(cast) if chance.random() < 0.6 else world._source() for _ in range(9))
        )
        # What is told took place where the story plays, but for some.
        self.places = [chance.choice(scene if chance.random() < 0.85 else world.region()) for _ in range(2)]
        self.spoken: list[tuple[int, Span, Span, Span, str]] = []  # who, source, cue, content, stance
        self.sentences: list[Span] = []
        self.times: list[Time] = []
        self.sites: list[Place] = []
        pieces: list[str] = []
        at = 0
        for number in range(SAYINGS):
            who, site = chance.randrange(len(self.cast)), self.places[number % 2]
            name, day = self.cast[who], FIRST_DAY + timedelta(days=chance.randrange(DAYS))
            when = f"{day.day} {day:%B} {day.year}"
            content = f"{world._phrase(chance.randint(7, 28))} in {site[0]} on {when}"
            first, begin = at + len(name), at + len(name) + len(" said that ")
            end = begin + len(content)
            self.spoken.append(
                (who, Span(at, first), Span(first + 1, first + 5), Span(begin, end), chance.choice(STANCES))
            )
            self._anchor(number, site, when, day, end)
            self.sentences.append(Span(at, end + 1))
            pieces.append(f"{name} said that {content}.")
            at = end + 2
        self.text = " ".join(pieces)

    def _anchor(self, number: int, site: tuple[str, float, float], when: str, day: datetime, end: int) -> None:
        value = day.date().isoformat()
        self.times.append(
            Time(
                id=f"t{number}", span=Span(end - len(when), end), type="DATE", value=value, earliest=value, latest=value
            )
        )
        last = end - len(when) - len(" on ")
        self.sites.append(
            Place(
                id=f"p{number}",
                span=Span(last - len(site[0]), last),
                name=site[0],
                lat=site[1],
                lon=site[2],
                kind="literal",
            )
        )

    def read(self, head: Head) -> Reading:
        """The reading of the report."""
        chance, text = self.world.chance, self.text
        entities = [
            Entity(
                id=f"n{who}", name=name, type="organization" if name.startswith("the ") else "person",
                mentions=tuple(source for one, source, *_ in self.spoken if one == who),
            )
            for who, name in enumerate(self.cast)
        ]  # fmt: skip
        entities += [
            Entity(
                id=f"s{place}", name=name, type="place", mentions=tuple(s.span for s in self.sites if s.name == name)
            )
            for place, (name, _, _) in enumerate(self.places)
        ]
        said = tuple(
            Attribution(
                id=f"a{number}", source=(source,), cue=(cue,), content=(content,), quotation="indirect",
                stance=stance, speaker=f"n{who}", confidence=0.875,  # type: ignore[arg-type]
            )
            for number, (who, source, cue, content, stance) in enumerate(self.spoken)
        )  # fmt: skip
        events = tuple(
            Event(
                id=f"e{number}",
                happening=f"h{number}",
                type=chance.choice(TYPES),
                trigger=Span(content.start, text.index(" ", content.start)),
                sentence=number,
                actors=(Participant(entity=f"n{chance.randrange(len(self.cast))}"),),
                recipients=(Participant(entity=f"n{chance.randrange(len(self.cast))}"),),
                time=f"t{number}",
                place=f"p{number}",
                polarity="negative" if stance in ("denies", "rejects") else "positive",
                factuality=1.25,
                attributions=(f"a{number}",),
                confidence=0.75,
            )
            for number, (_, _, _, content, stance) in enumerate(self.spoken)
        )
        return Reading(
            recipe=self.world.recipe, report=head, text=text, sentences=tuple(self.sentences), entities=tuple(entities),
            attributions=said, times=tuple(self.times), places=tuple(self.sites), events=events,
        )  # fmt: skip


def _fall(number: int, most: int) -> list[float]:
    """Weights, summed up, of which each is a little less than the one before: those of words in a language."""
    return list(accumulate(1 / (rank + most) for rank in range(number)))
