"""Lay out the events, each with according to whom."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.export.handover.sight import Link, Sight
from rashomon.export.handover.tables.chains import tell_chain
from rashomon.export.handover.tables.table import Column, Scalar, Table
from rashomon.records.anchor import Place, Time
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.quantity import Quantity
from rashomon.records.span import Span


@dataclass(frozen=True, kw_only=True)
class EventRow:
    """An event in its report."""

    sight: Sight
    event: Event

    @cached_property
    def chain(self) -> tuple[Link, ...]:
        """Through whom it came, outermost first."""
        return self.sight.chain(self.event.attributions)

    @cached_property
    def time(self) -> Time | None:
        """When."""
        return self.sight.time(self.event)

    @cached_property
    def place(self) -> Place | None:
        """Where."""
        return self.sight.place(self.event)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """How many."""
        return self.sight.quantities(self.event)

    @cached_property
    def sentence(self) -> Span:
        """The sentence that tells of it."""
        return self.sight.sentence(self.event)

    @cached_property
    def raw(self) -> Span | None:
        """Where that sentence stands in the raw text."""
        return self.sight.raw(self.sentence)


def _of_reading(sight: Sight) -> Iterator[EventRow]:
    return (EventRow(sight=sight, event=event) for event in sight.reading.events)


def _participants(
    side: str, words: str, choose: Callable[[Event], tuple[Participant, ...]]
) -> Iterator[Column[EventRow]]:
    def each(name: str, says: str, value: Callable[[Sight, Participant, Entity | None], Scalar]) -> Column[EventRow]:
        return Column(
            f"{side}_{name}",
            "flag" if name == "implied" else "text",
            f"{words}: {says}",
            lambda row: [value(row.sight, one, row.sight.entities.get(one.entity or "")) for one in choose(row.event)],
            many=True,
        )

    yield each("name", "name, else the words for it, nothing where only implied", lambda sight, one, _: sight.name(one))
    yield each("entity", "id in entities", lambda _, one, entity: one.entity if entity else None)
    yield each("country", "ISO 3166-1 alpha-3", lambda *known: known[2].country if known[2] else None)
    yield each("role", "GOV, MIL, COP …", lambda _, one, entity: (entity.role if entity else None) or one.role)
    yield each("implied", "known from the context, not said in the sentence", lambda *known: known[1].implied)


EVENTS: Table[EventRow] = Table(
    name="events",
    says="a row an event that a sentence tells of: according to whom, never what is true",
    key=("report_id", "event_id"),
    leads_to=(("report_id", "reports", "report_id"),),
    columns=(
        Column("event_id", "text", "id of the event in its report", lambda row: row.event.id),
        Column("report_id", "text", "id of the report", lambda row: row.sight.report.id),
        Column("publisher", "text", "who published the report", lambda row: row.sight.report.publisher),
        Column(
            "published",
            "text",
            "when the report was published: never the date of the event",
            lambda row: row.sight.report.published,
        ),
        Column(
            "earliest",
            "date",
            "first day on which it may have been; empty where the report gives none",
            lambda row: row.time.earliest if row.time else None,
        ),
        Column(
            "latest", "date", "last day on which it may have been", lambda row: row.time.latest if row.time else None
        ),
        Column(
            "time_words",
            "text",
            "the words that say when",
            lambda row: row.sight.words(row.time.span) if row.time else None,
        ),
        Column("time_value", "text", "their TIMEX3 value", lambda row: row.time.value if row.time else None),
        Column("type", "text", "PLOVER type", lambda row: row.event.type),
        Column("mode", "text", "PLOVER mode", lambda row: row.event.mode),
        Column("contexts", "text", "PLOVER contexts", lambda row: row.event.contexts, many=True),
        Column("cameo", "text", "CAMEO code: text, as 0231 is not 231", lambda row: row.event.cameo),
        *_participants("actor", "who is said to have done it", lambda event: event.actors),
        *_participants("recipient", "whom it is said to have been done to", lambda event: event.recipients),
        Column("place", "text", "where", lambda row: row.place.name if row.place else None),
        Column(
            "geonames",
            "integer",
            "number of the place at GeoNames",
            lambda row: row.place.geonames if row.place else None,
        ),
        Column("lat", "number", "its latitude in degrees", lambda row: row.place.lat if row.place else None),
        Column("lon", "number", "its longitude in degrees", lambda row: row.place.lon if row.place else None),
        Column(
            "country", "text", "its country (ISO 3166-1 alpha-3)", lambda row: row.place.country if row.place else None
        ),
        Column("quantity_unit", "text", "what is counted", lambda row: [one.unit for one in row.quantities], many=True),
        Column("quantity_low", "number", "at least", lambda row: [one.low for one in row.quantities], many=True),
        Column(
            "quantity_high",
            "number",
            "at most; empty: open",
            lambda row: [one.high for one in row.quantities],
            many=True,
        ),
        Column(
            "quantity_of", "text", "currency or population", lambda row: [one.of for one in row.quantities], many=True
        ),
        Column("modality", "text", "actual, planned, hypothetical, possible, general", lambda row: row.event.modality),
        Column("polarity", "text", "negative: said not to have happened", lambda row: row.event.polarity),
        Column("background", "flag", "told of an earlier time", lambda row: row.event.background),
        Column(
            "factuality", "number", "how far the report itself commits to it, -3 to 3", lambda row: row.event.factuality
        ),
        *tell_chain("who says so, the outermost first; empty: the report itself"),
        Column("attribution_chain", "text", "their ids in statements", lambda row: row.event.attributions, many=True),
        Column(
            "confidence",
            "number",
            "probability that it was read rightly, not that it is true; empty where a rule has none",
            lambda row: row.event.confidence,
        ),
        Column("quote", "text", "the sentence, word for word", lambda row: row.sentence.of(row.sight.reading.text)),
        Column("start", "integer", "where it begins in the text, in code points", lambda row: row.sentence.start),
        Column("end", "integer", "where it ends", lambda row: row.sentence.end),
        Column(
            "raw_start", "integer", "where it begins in the raw text", lambda row: row.raw.start if row.raw else None
        ),
        Column("raw_end", "integer", "where it ends there", lambda row: row.raw.end if row.raw else None),
        Column(
            "trigger", "text", "the word that tells of it", lambda row: row.event.trigger.of(row.sight.reading.text)
        ),
        Column("trigger_start", "integer", "where that begins", lambda row: row.event.trigger.start),
        Column("trigger_end", "integer", "where that ends", lambda row: row.event.trigger.end),
        Column(
            "happening",
            "text",
            "what events of one report share that tell of the same",
            lambda row: row.event.happening,
        ),
        Column(
            "incident_id",
            "text",
            "what events of several reports share that tell of the same",
            lambda row: row.sight.incident(row.event),
        ),
        Column(
            "judged",
            "text",
            "ids in judgements: what people say of it; the row itself is the machine's, whatever they say",
            lambda row: row.sight.judged(row.event),
            many=True,
        ),
    ),
    of_reading=_of_reading,
)
