"""Lead reports through the stages, in order: the map of the system."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from rashomon.comparing.agreements import find_agreements
from rashomon.comparing.badges import mark_holders
from rashomon.comparing.claims import make_claims, silence
from rashomon.comparing.copies import find_copies
from rashomon.comparing.disputes import find_disputes
from rashomon.comparing.incidents import Judge, find_incidents, tie
from rashomon.comparing.judgements import apply, settle
from rashomon.comparing.people import find_people
from rashomon.comparing.stories import find_stories
from rashomon.errors import BadReport
from rashomon.knowledge.actors import Actors
from rashomon.knowledge.calendars import Calendar
from rashomon.knowledge.characters import Characters
from rashomon.knowledge.confidence import Confidence
from rashomon.knowledge.gazetteer import Gazetteer
from rashomon.knowledge.lexicon import Lexicon
from rashomon.knowledge.likeness import Likeness
from rashomon.knowledge.ontology import Ontology
from rashomon.knowledge.outlets import Outlets
from rashomon.knowledge.quantities import Counting
from rashomon.knowledge.rarity import Rarity
from rashomon.knowledge.sameness import Sameness
from rashomon.knowledge.slots import Slots
from rashomon.knowledge.sources import Sources
from rashomon.ports import Parser, Tagger
from rashomon.reading.assemble import Layers, assemble, complete
from rashomon.reading.attribution import attribute
from rashomon.reading.entities import Surroundings, gather
from rashomon.reading.events import find_events
from rashomon.reading.layout import lay_out
from rashomon.reading.linking import Anchors, link
from rashomon.reading.places import find_home, find_places
from rashomon.reading.quantities import find_quantities
from rashomon.reading.quotations import find_quotations
from rashomon.reading.repair import repair
from rashomon.reading.times import find_times
from rashomon.reading.times.undated import infer_written
from rashomon.records.comparison import Account, Comparison, Denial, Denied
from rashomon.records.judgement import Judgement
from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.remark import Remark
from rashomon.records.report import Failure, Head, Layout, Report
from rashomon.records.tags import Tags
from rashomon.records.text import Text
from rashomon.settings import Settings

READABLE = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """All that the pipeline works with, chosen once in the workshop.

    `recipe` is that of the readings, `comparing` that of the comparisons, `judging` of those that people's judgements
    are laid over.
    """

    settings: Settings
    recipe: Recipe
    comparing: Recipe
    judging: Recipe
    characters: Characters
    lexicon: Lexicon
    confidence: Confidence
    actors: Actors
    calendar: Calendar
    gazetteer: Gazetteer
    counting: Counting
    ontology: Ontology
    slots: Slots
    rarity: Rarity
    sameness: Sameness
    likeness: Likeness
    sources: Sources
    outlets: Outlets
    identify: Callable[[str], str | None]
    parser: Parser
    tagger: Tagger


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A report with its clean text, ready to be parsed; `layout` has no paragraphs where its language is not read."""

    report: Report
    text: Text
    layout: Layout
    remarks: tuple[Remark, ...]


class Look(NamedTuple):
    """What parser and encoder see in a text, and what stands in quotation marks."""

    parse: Parse
    quoted: tuple[Quoted, ...]
    tags: Tags


def read(report: Report, tools: Tools) -> Reading | Failure:
    """What one report says, and who says it."""
    return next(read_many([report], tools))


def read_many(reports: Iterable[Report | Failure], tools: Tools) -> Iterator[Reading | Failure]:
    """A reading for each report, in order, in memory that does not grow with their number; failures pass through.

    A reading does not depend on the other reports.
    """
    for block in _blocks(reports, tools.settings):
        ready = [_prepare(report, tools) if isinstance(report, Report) else report for report in block]
        prepared = [item for item in ready if isinstance(item, Prepared)]
        looks = iter(look([p.text for p in prepared], [p.layout for p in prepared], tools))
        for item in ready:
            yield _think(item, next(looks), tools) if isinstance(item, Prepared) else item


def look(texts: Sequence[Text], layouts: Sequence[Layout], tools: Tools) -> list[Look]:
    """What there is to see in each of several texts, which does not depend on the others."""
    parses = tools.parser(texts, layouts)
    quoted = [find_quotations(text.clean, layout.paragraphs) for text, layout in zip(texts, layouts, strict=True)]
    return list(map(Look, parses, quoted, tools.tagger(parses, quoted)))


def compare(readings: Sequence[Reading], tools: Tools, judgements: Iterable[Judgement] = ()) -> Comparison:
    """Readings laid side by side: copies, stories, incidents, disputes, updates, agreements, denials.

    What is found does not depend on the order of the readings; what people judged beforehand is laid over them first.
    """
    given, judged = readings, apply(readings, judgements)
    readings = sorted(judged.readings, key=_order)
    stories = find_stories(readings, tools.slots.stop, tools.rarity)
    story_of = {report: story.id for story in stories for report in story.reports}
    copies = find_copies(readings, judged.copies)
    people = find_people(readings, story_of, tools.actors.names, judged.people)
    claims = [
        silence(
            make_claims(reading, story_of[reading.report.id], tools.slots, people[reading.report.id], tools.outlets),
            judged.silent.get(reading.report.id, ()),
        )
        for reading in readings
    ]
    disputes, updates = find_disputes(claims, copies, tools.slots)
    judge = Judge(tools.slots.stop, tools.rarity, tools.sameness, tools.likeness)
    incidents = find_incidents(readings, story_of, judge, judged.events)
    comparison = Comparison(
        recipe=tools.judging if judged.outcome.given else tools.comparing,
        reports=tuple(_account(reading.report) for reading in given),
        copies=copies,
        stories=stories,
        incidents=incidents,
        disputes=tie(disputes, incidents, readings),
        updates=tie(updates, incidents, readings),
        agreements=find_agreements([claim for found in claims for claim in found.told], copies),
        denials=tuple(
            Denial(of=Denied(report=claim.report, attribution=said.id), holder=claim.holder)
            for found in claims
            for claim, said in found.denials
        ),
    )
    ratings = {rating.name: rating.reliability for rating in judged.outcome.ratings}
    return settle(mark_holders(comparison, readings, tools.sources, tools.outlets, ratings=ratings), judged)


def _order(reading: Reading) -> tuple[str, str, str]:
    """The earlier published first: whose words stand for what several say must not hang on the order given."""
    return reading.report.published or "", reading.report.publisher or "", reading.report.id


def _account(head: Head) -> Account:
    return Account(id=head.id, publisher=head.publisher, published=head.published, title=head.title)


def _prepare(report: Report, tools: Tools) -> Prepared | Failure:
    length, allowed = len(report.text), tools.settings.longest_report
    if length > allowed:
        return _refuse(report, f"the report has {length:,} characters; the setting longest_report allows {allowed:,}")
    if not report.text.strip():
        return _refuse(report, "the report has no words")
    text = repair(report.text, tools.characters)
    layout = lay_out(text)
    language = report.head.language or tools.identify(text.clean)
    report = replace(report, head=complete(report, layout, text, language))
    if language in (None, READABLE):
        return Prepared(report=report, text=text, layout=layout, remarks=())
    remark = Remark(
        stage="pipeline",
        code="language",
        message=f"the text is in {language!r}; this version repairs it, but finds who says what in English only",
    )
    return Prepared(report=report, text=text, layout=replace(layout, paragraphs=()), remarks=(remark,))


def _refuse(report: Report, message: str) -> Failure:
    return Failure(report=report.head, stage="pipeline", error=BadReport.__name__, message=message)


def _think(item: Prepared, seen: Look, tools: Tools) -> Reading:
    text, layout, head, parse = item.text, item.layout, item.report.head, seen.parse
    sentences = tuple(parse.span(first, last) for first, last in parse.sentences)
    said, doubts = attribute(*seen, tools.lexicon, tools.confidence)
    times = find_times(text, parse, head.published, tools.calendar)
    times, inferred = infer_written(times, text, parse, head.published, tools.calendar)
    home = find_home(head.url or head.publisher, tools.gazetteer)
    places = find_places(text, parse, tools.gazetteer, seen.tags, dateline=layout.dateline, country=home)
    found = Surroundings(published=head.published, places=places, links=seen.tags.links)
    entities, speakers = gather(text, parse, said, tools.actors, found)
    quantities = find_quantities(text, parse, tools.counting)
    anchors = Anchors(times=times, places=places, quantities=quantities, entities=entities)
    events = link(find_events(text, parse, said, tools.ontology, seen.tags), parse, anchors)
    layers = Layers(
        sentences=sentences,
        attributions=said,
        speakers=speakers,
        entities=entities,
        times=times,
        places=places,
        quantities=quantities,
        events=events,
        remarks=(*item.remarks, *doubts, *inferred),
    )
    return assemble(item.report, text, layers, tools.recipe)


def _blocks(reports: Iterable[Report | Failure], settings: Settings) -> Iterator[list[Report | Failure]]:
    """Reports in blocks of bounded number and length."""
    block: list[Report | Failure] = []
    length = 0
    for report in reports:
        block.append(report)
        length += len(report.text) if isinstance(report, Report) else 0
        if len(block) >= settings.block or length >= settings.block_characters:
            yield block
            block, length = [], 0
    if block:
        yield block
