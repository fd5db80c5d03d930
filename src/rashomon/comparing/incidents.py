"""Find which events are one happening, across reports."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.comparing.words import stem, words_of
from rashomon.records.comparison import Dispute, EventMention, Incident
from rashomon.records.event import Event
from rashomon.records.reading import Reading

VERSION = "1"

HARM = frozenset({"ASSAULT", "COERCE"})
# The types of event that a dispute on a slot is about.
TIED = {
    "deaths": frozenset({"ASSAULT"}),
    "injuries": frozenset({"ASSAULT"}),
    "detained": frozenset({"COERCE"}),
    "attendance": frozenset({"PROTEST"}),
    "occurrence": HARM,
    "legality": HARM,
    "responsibility": HARM,
}
SMALL = frozenset(
    {"the", "a", "an", "of", "his", "her", "their", "its", "two", "three", "other", "others", "many", "some"}
)


def find_incidents(readings: Sequence[Reading], story_of: Mapping[str, str]) -> tuple[Incident, ...]:
    """Happenings with their mentions in all reports, in the order of their first mention.

    Happenings of one story are one incident where their types are the same, their recipients (or, where none are named,
    their actors) share a word, and their days do not contradict each other. Planned, possible and general events are
    no happenings.
    """
    found: list[_Cluster] = []
    for reading in readings:
        happenings: dict[str, list[Event]] = defaultdict(list)
        for event in reading.events:
            if event.modality in ("actual", "possible") and event.polarity == "positive":
                happenings[event.happening].append(event)
        for events in happenings.values():
            candidate = _Cluster(reading, events, story_of[reading.report.id])
            for cluster in found:
                if cluster.takes(candidate):
                    cluster.add(candidate)
                    break
            else:
                found.append(candidate)
    return tuple(
        Incident(
            id=f"i{number}",
            story=cluster.story,
            type=cluster.type,
            time=cluster.day,
            place=cluster.place,
            mentions=tuple(EventMention(report=report, event=event) for report, event in cluster.mentions),
        )
        for number, cluster in enumerate(found, 1)
    )


def tie(disputes: Sequence[Dispute], incidents: Sequence[Incident], readings: Sequence[Reading]) -> tuple[Dispute, ...]:
    """The disputes with the incident that they are about: the one that most of their holders' words tell of.

    A dispute whose words tell of no event, or of none more often than of another, is left without.
    """
    incident_of = {(m.report, m.event): incident.id for incident in incidents for m in incident.mentions}
    events = {reading.report.id: reading.events for reading in readings}

    def find(dispute: Dispute) -> str | None:
        if dispute.slot not in TIED:
            return None
        told: Counter[str] = Counter()
        for holder in {(h.report, h.evidence) for position in dispute.positions for h in position.holders}:
            report, evidence = holder
            told.update(
                {
                    incident_of[report, event.id]
                    for event in events.get(report, ())
                    if evidence.covers(event.trigger)
                    and event.type in TIED[dispute.slot]
                    and (report, event.id) in incident_of
                }
            )
        ranked = told.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return None
        return ranked[0][0]

    return tuple(replace(dispute, incident=find(dispute)) for dispute in disputes)


class _Cluster:
    """The mentions of one incident, with what is known of it."""

    def __init__(self, reading: Reading, events: Sequence[Event], story: str) -> None:
        self.story, self.type = story, events[0].type
        self.mentions = [(reading.report.id, event.id) for event in events]
        self.recipients = _heads(reading, events, recipients=True)
        self.actors = _heads(reading, events, recipients=False)
        times = {t.id: t for t in reading.times}
        days = {t.value for t in (times[e.time] for e in events if e.time) if t.type in ("DATE", "TIME")}
        self.day = min(days) if len(days) == 1 else None
        places = {p.id: p for p in reading.places}
        names = {p.name for p in (places[e.place] for e in events if e.place)}
        self.place = min(names) if len(names) == 1 else None

    def takes(self, other: "_Cluster") -> bool:
        """Whether another cluster may be the same happening."""
        if (self.story, self.type) != (other.story, other.type):
            return False
        if self.day and other.day and self.day[:10] != other.day[:10]:
            return False
        if self.recipients and other.recipients:
            return bool(self.recipients & other.recipients)
        return bool(self.actors & other.actors)

    def add(self, other: "_Cluster") -> None:
        """Take another cluster in."""
        self.mentions += other.mentions
        self.recipients |= other.recipients
        self.actors |= other.actors
        self.day = self.day or other.day
        self.place = self.place or other.place


def _heads(reading: Reading, events: Sequence[Event], *, recipients: bool) -> frozenset[str]:
    participants = [p for e in events for p in (e.recipients if recipients else e.actors)]
    return frozenset(
        stem(word) for p in participants if p.span for word in words_of(p.span.of(reading.text)) if word not in SMALL
    )
