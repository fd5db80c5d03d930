"""Lead reports through the stages, in order: the map of the system."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from rashomon.errors import BadReport
from rashomon.knowledge.characters import Characters
from rashomon.knowledge.lexicon import Lexicon
from rashomon.knowledge.speakers import Speakers
from rashomon.ports import Parser
from rashomon.reading.assemble import assemble, complete
from rashomon.reading.attribution import attribute
from rashomon.reading.entities import gather
from rashomon.reading.layout import lay_out
from rashomon.reading.repair import repair
from rashomon.records.parse import Parse
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.remark import Remark
from rashomon.records.report import Failure, Layout, Report
from rashomon.records.text import Text
from rashomon.settings import Settings

READABLE = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """All that the pipeline works with, chosen once in the workshop."""

    settings: Settings
    recipe: Recipe
    characters: Characters
    lexicon: Lexicon
    speakers: Speakers
    identify: Callable[[str], str | None]
    parser: Parser


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A report with its clean text, ready to be parsed; `layout` has no paragraphs where its language is not read."""

    report: Report
    text: Text
    layout: Layout
    remarks: tuple[Remark, ...]


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
        parses = iter(tools.parser([p.text for p in prepared], [p.layout for p in prepared]))
        for item in ready:
            yield _think(item, next(parses), tools) if isinstance(item, Prepared) else item


def _prepare(report: Report, tools: Tools) -> Prepared | Failure:
    length = len(report.text)
    if length > tools.settings.longest_report:
        return _refuse(
            report,
            f"the report has {length:,} characters; the setting longest_report allows {tools.settings.longest_report:,}",
        )
    if not report.text.strip():
        return _refuse(report, "the report has no words")
    text = repair(report.text, tools.characters)
    layout = lay_out(text)
    language = report.head.language or tools.identify(text.clean)
    report = replace(report, head=complete(report.head, layout, text, language))
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


def _think(item: Prepared, parse: Parse, tools: Tools) -> Reading:
    said = attribute(item.text, item.layout, parse, tools.lexicon)
    entities, speakers = gather(item.text, parse, said, tools.speakers)
    return assemble(
        item.report,
        item.text,
        parse,
        recipe=tools.recipe,
        attributions=said,
        entities=entities,
        speakers=speakers,
        remarks=item.remarks,
    )


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
