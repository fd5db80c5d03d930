"""Put together all that came of reading one report."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.quantity import Quantity
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.remark import Remark
from rashomon.records.report import Head, Layout, Report
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layers:
    """What the stages found in one text; `speakers` leads from an attribution's id to the entity that speaks."""

    sentences: tuple[Span, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    speakers: Mapping[str, str] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    events: tuple[Event, ...] = ()
    remarks: tuple[Remark, ...] = ()


def complete(report: Report, layout: Layout, text: Text, language: str | None) -> Head:
    """The head of a report, with what its own lines say where it came without, else what the caller assumes."""
    head, assumed = report.head, report.assumed
    headline = layout.headline.of(text.clean) if layout.headline else None
    return replace(
        head,
        title=head.title or headline or assumed.get("title"),
        author=head.author or layout.author or assumed.get("author"),
        publisher=head.publisher or layout.publisher or assumed.get("publisher"),
        published=head.published or layout.published or assumed.get("published"),
        language=head.language or language,
    )


def assemble(report: Report, text: Text, layers: Layers, recipe: Recipe) -> Reading:
    """The reading of `report`."""
    return Reading(
        recipe=recipe,
        report=report.head,
        text=text.clean,
        repairs=text.repairs,
        sentences=layers.sentences,
        entities=layers.entities,
        attributions=tuple(replace(a, speaker=layers.speakers.get(a.id)) for a in layers.attributions),
        times=layers.times,
        places=layers.places,
        quantities=layers.quantities,
        events=layers.events,
        remarks=(*report.remarks, *layers.remarks, *_say_missing(report.head)),
    )


def _say_missing(head: Head) -> tuple[Remark, ...]:
    if head.published is not None:
        return ()
    message = "no date of publication is known, so words such as “Friday” have no date; give it with --published"
    return (Remark(stage="assemble", code="no-date", message=message),)
