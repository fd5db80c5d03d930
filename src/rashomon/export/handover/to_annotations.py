"""Hand over each finding as an annotation of the words that it stands on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon import wire
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.identifiers import make_uuid, name_text
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.pointers import quote, select
from rashomon.export.handover.sight import Sight, see_all
from rashomon.export.handover.tally import Tally
from rashomon.export.to_json import print_json
from rashomon.export.wording import say_kind
from rashomon.records.comparison import Agreement, Dispute, Holder
from rashomon.records.judgement import Judgement
from rashomon.records.span import Span

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
COLLECTION = "collection.jsonld"
_MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
_ON_A_PAGE = 500

Part = tuple[str, Span]
"""What words are in a finding, source or trigger, with where they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What is annotated: the record, why (a motivation of the W3C), in words, by tags, on which words."""

    key: tuple[object, ...]
    motivation: str
    says: str
    tags: tuple[str | None, ...]
    record: object
    parts: tuple[Part, ...]


def write_annotations(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """A collection in pages, with the texts that the annotations point into."""
    tally = Tally()
    pages = _Pages(folder)
    held = _index_holders(handover)
    judged = _index_judgements(handover)
    known: set[str] = set()
    for number, sight in enumerate(see_all(handover), 1):
        known |= {sight.report.id, sight.report.sha256}
        text = sight.reading.text
        name = f"text-{number:06}.txt"
        with folder.open(name, "the text that annotations point into", media_type="text/plain") as output:
            output.write_text([text])
        source = _name_source(sight, name)
        for finding in (*_find(sight), *_find_positions(held.get(sight.report.id, ()))):
            pages.add(_annotate(finding, text, source, handover, sight))
        for judgement in judged.get(sight.report.sha256, ()):
            pages.add(_assess(judgement, sight, source))
        tally.add("remark on the reading", len(sight.reading.remarks), "it is of no words of the text")
    total, last = pages.close()
    with folder.open(COLLECTION, "the collection of all annotations", media_type=_MEDIA_TYPE) as output:
        output.write_text([print_json(_collect(handover, total, last))])
    missing = [one for report, all_ in held.items() if report not in known for one in all_]
    tally.add("position of a report that is not here", len(missing), "its text is not handed over")
    unplaced = [one for one in handover.judgements if not known & {anchor.report for anchor in one.target.anchors}]
    tally.add("judgement on no words of a report that is here", len(unplaced), "there is nothing to point at")
    yield from tally


class _Pages:
    """Pages of annotations; each is written as soon as the next is begun, and leads to it."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._waiting: list[dict[str, Any]] = []
        self._number = 1
        self._total = 0

    def add(self, annotation: dict[str, Any]) -> None:
        """Append an annotation."""
        if len(self._waiting) == _ON_A_PAGE:
            self._write(last=False)
            self._number += 1
        self._waiting.append(annotation)
        self._total += 1

    def close(self) -> tuple[int, int]:
        """How many annotations there are on how many pages."""
        self._write(last=True)
        return self._total, self._number

    def _write(self, *, last: bool) -> None:
        page = {"@context": CONTEXT, "id": _name_page(self._number), "type": "AnnotationPage", "partOf": COLLECTION}
        page |= {} if last else {"next": _name_page(self._number + 1)}
        page |= {"startIndex": self._total - len(self._waiting), "items": self._waiting}  # type: ignore[dict-item]
        with self._folder.open(_name_page(self._number), "a page of annotations", media_type=_MEDIA_TYPE) as output:
            output.write_text([print_json(page)])
        self._waiting = []


def _name_page(number: int) -> str:
    return f"page-{number:06}.jsonld"


def _collect(handover: Handover, total: int, last: int) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "id": COLLECTION,
        "type": "AnnotationCollection",
        "label": handover.title,
        "created": handover.made,
        "total": total,
        "first": _name_page(1),
        "last": _name_page(last),
    }


def _find(sight: Sight) -> Iterator[Finding]:
    """What one reading found, in the order of its layers."""
    reading = sight.reading
    for said in reading.attributions:
        parts = [("source", one) for one in said.source] + [("cue", one) for one in said.cue]
        yield Finding(
            key=("attribution", said.id),
            motivation="identifying",
            says=f"according to {sight.according_to(sight.chain(sight.up(said)))}",
            tags=(said.stance, said.quotation),
            record=said,
            parts=(*parts, *(("content", one) for one in said.content)),
        )
    for event in reading.events:
        time, place = sight.time(event), sight.place(event)
        parts = [("trigger", event.trigger), ("sentence", sight.sentence(event))]
        for role, people in (("actor", event.actors), ("recipient", event.recipients)):
            parts += [(role, one.span) for one in people if one.span]
        parts += [(role, one.span) for role, one in (("time", time), ("place", place)) if one]
        parts += [("quantity", one.span) for one in sight.quantities(event)]
        said_by = sight.according_to(sight.chain(event.attributions))
        yield Finding(
            key=("event", event.id),
            motivation="tagging",
            says=f"{say_kind(event.type, event.mode)}, according to {said_by}",
            tags=(event.type, event.mode, *event.contexts),
            record=event,
            parts=tuple(parts),
        )
    for entity in reading.entities:
        for span in entity.mentions:
            yield Finding(
                key=("mention", entity.id, *span),
                motivation="identifying",
                says=entity.name,
                tags=(entity.type, entity.country, entity.role, "doubtful" if span in entity.doubtful else None),
                record=entity,
                parts=(("mention", span),),
            )
    layers = (("time", reading.times), ("place", reading.places), ("quantity", reading.quantities))
    for name, layer in layers:
        for one in layer:
            yield Finding(
                key=(name, one.id), motivation="identifying", says=name, tags=(), record=one, parts=((name, one.span),)
            )
    for number, repair in enumerate(reading.repairs):
        yield Finding(
            key=("repair", number),
            motivation="editing",
            says=f"{repair.before!r} was repaired to {repair.after!r}",
            tags=(repair.kind, "certain" if repair.certain else "uncertain"),
            record=repair,
            parts=(("repair", repair.span),),
        )


Held = tuple[Dispute | Agreement, str, Holder]


def _index_holders(handover: Handover) -> dict[str, list[Held]]:
    """Who holds what, by the report that says so."""
    held: dict[str, list[Held]] = defaultdict(list)
    comparison = handover.comparison
    for dispute in (*comparison.disputes, *comparison.updates) if comparison else ():
        for position in dispute.positions:
            for holder in position.holders:
                held[holder.report].append((dispute, position.value, holder))
    for agreement in comparison.agreements if comparison else ():
        for holder in agreement.holders:
            held[holder.report].append((agreement, agreement.value, holder))
    return held


def _find_positions(held: Sequence[Held]) -> Iterator[Finding]:
    for number, (about, value, holder) in enumerate(held):
        chain = ", as relayed by ".join((f"{holder.name} ({holder.stance})", *reversed(holder.via)))
        strength = about.strength if isinstance(about, Dispute) else "agreed"
        record = {"dispute": getattr(about, "id", None), "slot": about.slot, "about": about.about}
        yield Finding(
            key=("position", number, about.slot, about.about, value),
            motivation="classifying",
            says=f"{about.slot}: {value}, according to {chain}",
            tags=(about.slot, strength, holder.stance),
            record=record | {"strength": strength, "value": value, "holder": holder},
            parts=(("position", holder.evidence),),
        )


def _name_source(sight: Sight, name: str) -> dict[str, Any]:
    """The text pointed into: its name by digest, where a copy of it stands in this folder."""
    language = {"language": sight.report.language} if sight.report.language else {}
    text = {"id": name_text(sight.reading.text), "type": "Text", "format": "text/plain", **language}
    return {
        "type": "SpecificResource",
        "source": text | {"via": f"urn:sha256:{sight.report.sha256}"},
        "state": {"type": "TimeState", "cached": name},
    }


def _annotate(finding: Finding, text: str, source: dict[str, Any], handover: Handover, sight: Sight) -> dict[str, Any]:
    software = {
        "id": "https://pypi.org/project/rashomon/",
        "type": "Software",
        "name": f"rashomon {sight.reading.recipe.rashomon}",
    }
    return {
        "id": make_uuid(sight.report.id, sight.report.sha256, sight.reading.recipe.id, *finding.key).urn,
        "type": "Annotation",
        "motivation": finding.motivation,
        "created": handover.made,
        "creator": software,
        "generator": software,
        "body": [_describe(finding.says), *map(_tag, filter(None, finding.tags)), _embed(finding.record)],
        "target": [source | {"styleClass": role, "selector": select(text, span)} for role, span in finding.parts],
    }


def _describe(words: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "language": "en", "value": words}


def _tag(word: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": word}


def _embed(record: object) -> dict[str, Any]:
    """The record in its public form."""
    return {"type": "TextualBody", "format": "application/json", "value": wire.encode(record).decode()}


def _index_judgements(handover: Handover) -> dict[str, list[Judgement]]:
    judged: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in handover.judgements:
        for report in dict.fromkeys(anchor.report for anchor in judgement.target.anchors):
            judged[report].append(judgement)
    return judged


def _assess(judgement: Judgement, sight: Sight, source: dict[str, Any]) -> dict[str, Any]:
    """A judgement on one report, by its person."""
    return {
        "id": make_uuid("judgement", judgement.id, sight.report.id).urn,
        "type": "Annotation",
        "motivation": "assessing",
        "created": judgement.made,
        "creator": {"type": "Person", "name": judgement.by},
        "body": [
            _describe(
                f"{judgement.verdict} {judgement.target.part}" + (f": {judgement.reason}" if judgement.reason else "")
            ),
            _tag(judgement.verdict),
            _embed(judgement),
        ],
        "target": list(_point(judgement, sight, source)),
    }


def _point(judgement: Judgement, sight: Sight, source: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The words judged, by their place where the text was not repaired, else by the words alone."""
    text = sight.reading.text
    for anchor in judgement.target.anchors:
        if anchor.report != sight.report.sha256:
            continue
        whole: Iterable[tuple[Span, str]] = zip(anchor.spans, anchor.quotes, strict=False)
        selectors = [
            select(text, span) if not sight.reading.repairs and span.of(text) == words else [_by_words(text, words)]
            for span, words in whole
        ]
        for selector in selectors:
            yield source | {"styleClass": anchor.role, "selector": selector}
        if not selectors:
            yield source | {"styleClass": anchor.role}


def _by_words(text: str, words: str) -> dict[str, Any]:
    at = text.find(words)
    once = at >= 0 and text.find(words, at + 1) < 0
    return quote(text, Span(at, at + len(words))) if once else {"type": "TextQuoteSelector", "exact": words}
