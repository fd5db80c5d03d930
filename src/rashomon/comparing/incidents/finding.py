"""Put the happenings of many reports together that are one."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from rashomon.comparing.incidents.clusters import cluster
from rashomon.comparing.incidents.mentions import Mention, Scene, Stems
from rashomon.comparing.incidents.signs import Story
from rashomon.comparing.ties import Ties, regroup
from rashomon.comparing.words import stem, words_of
from rashomon.knowledge.likeness import Likeness
from rashomon.knowledge.rarity import Rarity
from rashomon.knowledge.sameness import Sameness
from rashomon.records.anchor import Place, Time
from rashomon.records.comparison import EventMention, Incident
from rashomon.records.event import Event
from rashomon.records.reading import Reading
from rashomon.records.span import Span

TOLD = ("actual", "possible")
MISDATED = 3  # days by which reports may differ about one happening to somebody whom both name
ALIKE = 0.5  # likeness of two nouns that may be of the same people
SPOKEN = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN"})  # what is done by words, so that who speaks tells it


class Judge(NamedTuple):
    """What is known that tells whether two mentions are of one event."""

    stop: Collection[str]
    rarity: Rarity
    sameness: Sameness
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class _Happening:
    """What one report tells of one happening, with what can speak against its being another."""

    number: int
    report: str
    story: str
    type: str
    events: tuple[str, ...]
    mention: Mention
    actors: Stems
    recipients: Stems
    named: Stems
    several: bool
    time: Time | None
    place: Place | None


NOTHING_TIED: Ties[tuple[str, str]] = Ties()


def find_incidents(
    readings: Sequence[Reading],
    story_of: Mapping[str, str],
    judge: Judge,
    ties: Ties[tuple[str, str]] = NOTHING_TIED,
) -> tuple[Incident, ...]:
    """Happenings with their mentions in all reports, in the order of their first mention.

    Happenings of one story and type are one incident where the signs of all pairs speak for it on average, and none is
    told of others, another country or another day. Across stories they are where word, day and a name are the same.
    Planned and general events are no happenings. The incidents are the same in whatever order the reports come.
    `ties` says by report and event what is one incident all the same, and what is not.
    """
    happenings: list[_Happening] = []
    for reading in readings:
        happenings += _happenings(reading, story_of, judge, len(happenings))
    stories: dict[str, list[_Happening]] = defaultdict(list)
    for one in happenings:
        stories[one.story].append(one)
    groups = [group for told in stories.values() for group in _group(told, judge)]
    groups = _tie(_join_stories(groups, judge.likeness), happenings, ties)
    groups = sorted(groups, key=lambda group: group[0].number)
    return tuple(_incident(f"i{number}", group) for number, group in enumerate(groups, 1))


def may_be_one(one: _Happening, other: _Happening, likeness: Likeness) -> bool:
    """Whether nothing that is told of two happenings speaks against their being one."""
    if len({place.country for place in (one.place, other.place) if place and place.country}) > 1:
        return False
    if _others(one, other, likeness):
        return False
    apart = _days_between(one.time, other.time)
    return apart == 0 or (apart <= MISDATED and bool(one.named & other.named))


def _others(one: _Happening, other: _Happening, likeness: Likeness) -> bool:
    """Whether two happenings befell others, or others spoke: of those who are told of no two are alike.

    A name and a noun ("the actress") may well be of one, which the signs have to tell; a name and a number of people
    ("two sailors") are not.
    """
    if one.type in SPOKEN and _are_others(one.actors, other.actors, likeness):
        return True
    if bool(one.named) != bool(other.named) and one.several == other.several:
        return False
    return _are_others(one.recipients, other.recipients, likeness)


def _are_others(some: Stems, others: Stems, likeness: Likeness) -> bool:
    if not some or not others or some & others:
        return False
    return all((likeness.of(first, second) or 0.0) < ALIKE for first in some for second in others)


def _group(told: Sequence[_Happening], judge: Judge) -> Iterator[list[_Happening]]:
    """The groups of one story."""
    story = Story([one.mention for one in told])
    types: dict[str, list[_Happening]] = defaultdict(list)
    for one in told:
        types[one.type].append(one)
    for alike in types.values():
        mentions = [one.mention for one in alike]

        def may(first: int, second: int, alike: Sequence[_Happening] = alike) -> bool:
            return may_be_one(alike[first], alike[second], judge.likeness)

        for group in cluster(mentions, story, judge.sameness, judge.likeness, may):
            yield [alike[number] for number in group]


def _join_stories(groups: Sequence[list[_Happening]], likeness: Likeness) -> list[list[_Happening]]:
    """Groups of several stories that tell of the same done to the same by name on the same day, put together."""
    leader = list(range(len(groups)))
    first: dict[tuple[str, str, str, str], int] = {}
    for number, group in enumerate(groups):
        for one in group:
            for name in sorted(one.named) if _sure(one.time) else ():
                key = (one.type, one.mention.word, one.time.value if one.time else "", name)
                found = first.setdefault(key, number)
                if groups[found][0].story != group[0].story and _agree(groups[found], group, likeness):
                    leader[number] = min(leader[number], leader[found])
    joined: dict[int, list[_Happening]] = defaultdict(list)
    for number, group in enumerate(groups):
        joined[leader[number]] += group
    return [sorted(group, key=lambda one: one.number) for group in joined.values()]


def _tie(
    groups: list[list[_Happening]], happenings: Sequence[_Happening], ties: Ties[tuple[str, str]]
) -> list[list[_Happening]]:
    if not any(ties):
        return groups
    number_of = {(one.report, event): one.number for one in happenings for event in one.events}

    def number(side: frozenset[tuple[str, str]]) -> frozenset[int]:
        return frozenset(number_of[key] for key in side if key in number_of)

    numbered = Ties(tuple(map(number, ties.together)), tuple((number(one), number(other)) for one, other in ties.apart))
    regrouped = regroup([[one.number for one in group] for group in groups], numbered)
    return [[happenings[place] for place in sorted(group)] for group in regrouped if group]


def _sure(time: Time | None) -> bool:
    return time is not None and time.earliest is not None and time.earliest == time.latest


def _agree(one: Sequence[_Happening], other: Sequence[_Happening], likeness: Likeness) -> bool:
    return all(may_be_one(first, second, likeness) for first in one for second in other)


def _incident(name: str, group: Sequence[_Happening]) -> Incident:
    days = Counter(one.time.value for one in group if one.time)
    places = Counter(one.place.name for one in group if one.place)
    return Incident(
        id=name,
        story=group[0].story,
        type=group[0].type,
        time=_commonest(days),
        place=_commonest(places),
        mentions=tuple(EventMention(report=one.report, event=event) for one in group for event in one.events),
    )


def _commonest(told: Counter[str]) -> str | None:
    return min(told, key=lambda one: (-told[one], one), default=None)


def _happenings(reading: Reading, story_of: Mapping[str, str], judge: Judge, first: int) -> Iterator[_Happening]:
    told: dict[str, list[Event]] = defaultdict(list)
    for event in reading.events:
        if event.modality in TOLD and event.polarity == "positive":
            told[event.happening].append(event)
    scene = Scene(reading, judge.stop, judge.rarity)
    times = {time.id: time for time in reading.times if time.type in ("DATE", "TIME") and time.earliest}
    places = {place.id: place for place in reading.places}
    several = [one.span for one in reading.quantities if (one.low or 0) > 1]
    names = {e.id: frozenset(map(stem, words_of(e.name))) for e in reading.entities if e.name[:1].isupper()}
    for number, events in enumerate(told.values(), first):
        when = {times[event.time].value: times[event.time] for event in events if event.time in times}
        where = {places[event.place].name: places[event.place] for event in events if event.place in places}
        recipients = [one for event in events for one in event.recipients]
        spans = [
            one.span for one in recipients if one.span and (one.entity or not any(c.meets(one.span) for c in several))
        ]
        yield _Happening(
            number=number,
            report=reading.report.id,
            story=story_of[reading.report.id],
            type=events[0].type,
            events=tuple(event.id for event in events),
            mention=scene.mention(f"{events[0].trigger.start:09d}", events[0].trigger, events[0]),
            actors=scene.participants([one for event in events for one in event.actors]),
            recipients=_heads(reading, spans, judge.stop),
            named=frozenset().union(*(names.get(one.entity or "", frozenset()) for one in recipients)),
            several=any(counted.meets(span) for counted in several for span in spans),
            time=min(when.values(), key=lambda one: one.value) if len(when) == 1 else None,
            place=min(where.values(), key=lambda one: one.name) if len(where) == 1 else None,
        )


def _heads(reading: Reading, spans: Iterable[Span], stop: Collection[str] = ()) -> Stems:
    return frozenset(stem(word) for span in spans for word in words_of(span.of(reading.text)) if word not in stop)


def _days_between(one: Time | None, other: Time | None) -> int:
    """Days between two times; 0 where they overlap, or one of them is not known."""
    if one is None or other is None:
        return 0
    (first, last), (start, end) = _bounds(one), _bounds(other)
    return max(0, (start - last).days, (first - end).days)


def _bounds(time: Time) -> tuple[date, date]:
    first, last = time.earliest or time.latest or "", time.latest or time.earliest or ""
    try:
        return date.fromisoformat(first[:10]), date.fromisoformat(last[:10])
    except ValueError:  # a reading made elsewhere may hold what is no date
        return date.min, date.max
