"""See one reading with what its ids mean."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.export.handover.package import Handover
from rashomon.export.judged import list_fates
from rashomon.export.statements import NOBODY, join
from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Comparison
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.quantity import Quantity
from rashomon.records.reading import Reading
from rashomon.records.span import Span

THE_REPORT = "the report"
NOT_SAID = "it is not said who"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One of a chain of sources: its name, the entity behind it where known, how it stands to what follows."""

    name: str
    entity: str | None
    stance: str | None


class Sight:
    """A reading whose ids are resolved.

    `incidents` leads from its events to those of the comparison, `judged` from any part to the judgements of it;
    nothing leads back from a text that was `redacted`.
    """

    def __init__(
        self,
        reading: Reading,
        incidents: Mapping[tuple[str, str], str] | None = None,
        judged: Mapping[tuple[str, str], Sequence[str]] | None = None,
        *,
        redacted: bool = False,
    ) -> None:
        self.reading = reading
        self.report = reading.report
        self._incidents = incidents or {}
        self._judged = judged or {}
        self._redacted = redacted

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Entities by id."""
        return {one.id: one for one in self.reading.entities}

    @cached_property
    def attributions(self) -> Mapping[str, Attribution]:
        """Attributions by id."""
        return {one.id: one for one in self.reading.attributions}

    @cached_property
    def _times(self) -> Mapping[str, Time]:
        return {one.id: one for one in self.reading.times}

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        return {one.id: one for one in self.reading.places}

    @cached_property
    def _quantities(self) -> Mapping[str, Quantity]:
        return {one.id: one for one in self.reading.quantities}

    def time(self, event: Event) -> Time | None:
        """When, as far as said."""
        return self._times.get(event.time or "")

    def place(self, event: Event) -> Place | None:
        """Where, as far as said."""
        return self._places.get(event.place or "")

    def quantities(self, event: Event) -> tuple[Quantity, ...]:
        """How many."""
        return tuple(self._quantities[one] for one in event.quantities if one in self._quantities)

    def incident(self, event: Event) -> str | None:
        """The incident of the comparison that this event tells of."""
        return self._incidents.get((self.report.id, event.id))

    def judged(self, part: Attribution | Event | Entity) -> Sequence[str]:
        """The ids of what people judged of a part of this reading."""
        return self._judged.get((self.report.id, part.id), ())

    def sentence(self, event: Event) -> Span:
        """The sentence that tells of an event; its trigger where that is not known."""
        known = self.reading.sentences
        return known[event.sentence] if 0 <= event.sentence < len(known) else event.trigger

    def raw(self, span: Span) -> Span | None:
        """Where words stand in the raw text."""
        return None if self._redacted else self.reading.cite(span).raw

    def words(self, *spans: Span) -> str:
        """The words of these spans on one line."""
        return join(self.reading.text, spans)

    def name(self, participant: Participant) -> str:
        """Who takes part: the entity's name, else the words; nothing where somebody is only implied."""
        entity = self.entities.get(participant.entity or "")
        if entity is not None:
            return entity.name
        return self.words(participant.span) if participant.span else ""

    def who(self, event: Event) -> str:
        """Who did it to whom, as far as it is told: A → B; C; it is not said who → B."""
        actors, recipients = (
            "; ".join(filter(None, map(self.name, side))) for side in (event.actors, event.recipients)
        )
        return " → ".join(filter(None, (actors or (recipients and NOT_SAID), recipients)))

    def says(self, attribution: Attribution) -> Link:
        """Who says it: the entity's name, else the words for it."""
        entity = self.entities.get(attribution.speaker or "")
        name = entity.name if entity else self.words(*attribution.source) or NOBODY
        return Link(name=name, entity=entity.id if entity else None, stance=attribution.stance)

    def chain(self, attributions: Sequence[str]) -> tuple[Link, ...]:
        """All through whom the words of these attributions came, the outermost first; none: the report itself."""
        return tuple(self.says(self.attributions[one]) for one in attributions if one in self.attributions)

    def up(self, attribution: Attribution) -> tuple[str, ...]:
        """The ids of the attributions that this one stands in, outermost first, its own last."""
        met = [attribution.id]
        outer = self.attributions.get(attribution.within or "")
        while outer is not None and outer.id not in met:
            met.append(outer.id)
            outer = self.attributions.get(outer.within or "")
        return tuple(reversed(met))

    def voice(self) -> str:
        """Who speaks where nobody is cited."""
        return self.report.publisher or THE_REPORT

    def according_to(self, chain: Sequence[Link]) -> str:
        """According to whom, in words: his brother (alleges), as relayed by Radio Lume (asserts)."""
        said = [f"{link.name} ({link.stance or 'stance not known'})" for link in reversed(chain)] or [self.voice()]
        return ", as relayed by ".join(said)


def see_all(handover: Handover) -> Iterator[Sight]:
    """Each reading with what its ids mean, in order, as they come."""
    incidents, judged = index_incidents(handover.comparison), index_judged(handover.comparison)
    for reading in handover.readings():
        yield Sight(reading, incidents, judged, redacted=handover.redacted is not None)


def index_incidents(comparison: Comparison | None) -> Mapping[tuple[str, str], str]:
    """The ids of incidents by report with event."""
    known = comparison.incidents if comparison else ()
    return {(one.report, one.event): incident.id for incident in known for one in incident.mentions}


def index_judged(comparison: Comparison | None) -> Mapping[tuple[str, str], Sequence[str]]:
    """The ids of judgements by report with the id of the part that they are of."""
    judged: dict[tuple[str, str], list[str]] = defaultdict(list)
    for fate in list_fates(comparison.judgements) if comparison else ():
        for found in fate.found:
            if found.report is not None and found.id is not None:
                judged[found.report, found.id].append(fate.judgement)
    return judged
