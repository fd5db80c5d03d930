"""Put together all that came of reading one report."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.parse import Parse
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.remark import Remark
from rashomon.records.report import Head, Layout, Report
from rashomon.records.text import Text

VERSION = "1"


def complete(head: Head, layout: Layout, text: Text, language: str | None) -> Head:
    """The head of a report, with what its own lines say where it came without."""
    headline = layout.headline.of(text.clean) if layout.headline else None
    return replace(
        head,
        title=head.title or headline,
        author=head.author or layout.author,
        publisher=head.publisher or layout.publisher,
        published=head.published or layout.published,
        language=head.language or language,
    )


def assemble(
    report: Report,
    text: Text,
    parse: Parse,
    *,
    recipe: Recipe,
    attributions: Sequence[Attribution] = (),
    entities: Sequence[Entity] = (),
    speakers: Mapping[str, str] = MappingProxyType({}),
    remarks: Sequence[Remark] = (),
) -> Reading:
    """The reading of `report`; `speakers` leads from an attribution's id to the id of the entity that speaks."""
    return Reading(
        recipe=recipe,
        report=report.head,
        text=text.clean,
        repairs=text.repairs,
        sentences=tuple(parse.span(first, last) for first, last in parse.sentences),
        entities=tuple(entities),
        attributions=tuple(replace(a, speaker=speakers.get(a.id)) for a in attributions),
        remarks=(*report.remarks, *remarks, *_say_missing(report.head)),
    )


def _say_missing(head: Head) -> tuple[Remark, ...]:
    if head.published is not None:
        return ()
    message = "no date of publication is known, so words such as “Friday” have no date; give it with --published"
    return (Remark(stage="assemble", code="no-date", message=message),)
