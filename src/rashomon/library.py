"""Read reports from Python, or compare them."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from rashomon.errors import BadReport
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report
from rashomon.settings import Settings

if TYPE_CHECKING:
    from rashomon.pipeline import Tools


def read(
    report: Report | str,
    settings: Settings | None = None,
    *,
    published: str | None = None,
    publisher: str | None = None,
) -> Reading:
    """What one report says, and who says it.

    `published` (ISO 8601) and `publisher` fill what the report lacks. Raises BadReport where it cannot be read.
    """
    outcome = next(read_many([_fill(report, published, publisher)], settings))
    if isinstance(outcome, Failure):
        raise BadReport(outcome.message)
    return outcome


def read_many(
    reports: Iterable[Report | Failure | str], settings: Settings | None = None
) -> Iterator[Reading | Failure]:
    """A reading for each report, in order, as a stream; a report that cannot be read gives a Failure in its place."""
    # What reads is loaded when it is needed, so that importing rashomon costs little.
    from rashomon import pipeline
    from rashomon.workshop import open_tools

    tools = open_tools(settings or Settings())
    return pipeline.read_many((_fill(r, None, None) if isinstance(r, str) else r for r in reports), tools)


def compare(
    reports_or_readings: Iterable[Report | Reading | Failure | str],
    settings: Settings | None = None,
    *,
    judgements: Iterable[Judgement] = (),
) -> Comparison:
    """Reports laid side by side; readings are taken as they are and not read again.

    `judgements` are what people said of readings of these reports, or of earlier comparisons: they are laid over what
    the machine says, and what came of each is told in `judgements` of the comparison.
    An id that comes twice gets `-2`, `-3` …. Raises BadReport where a report cannot be read: to go on without it, take
    the readings out of `read_many` first.
    """
    from rashomon import pipeline
    from rashomon.ingest.identity import Identities
    from rashomon.workshop import open_tools

    tools, identities = open_tools(settings or Settings()), Identities()
    filled = (_fill(item, None, None) if isinstance(item, str) else item for item in reports_or_readings)
    items = (item if isinstance(item, Failure) else identities.set_apart(item) for item in filled)
    readings: list[Reading] = []
    for outcome in read_items(items, tools):
        if isinstance(outcome, Failure):
            raise BadReport(outcome.message)
        readings.append(outcome)
    return pipeline.compare(readings, tools, judgements)


def read_items(items: Iterable[Report | Reading | Failure], tools: "Tools") -> Iterator[Reading | Failure]:
    """A reading for each report, in order, as a stream; readings and failures pass through in their places."""
    from rashomon import pipeline

    waiting: list[Reading | None] = []

    def unread() -> Iterator[Report | Failure]:
        for item in items:
            waiting.append(item if isinstance(item, Reading) else None)
            if not isinstance(item, Reading):
                yield item

    at = 0
    for outcome in pipeline.read_many(unread(), tools):
        while (ready := waiting[at]) is not None:
            yield ready
            waiting[at], at = None, at + 1
        yield outcome
        at += 1
    yield from (ready for ready in waiting[at:] if ready is not None)


def _fill(report: Report | str, published: str | None, publisher: str | None) -> Report:
    if isinstance(report, str):
        digest = hashlib.sha256(report.encode("utf-8", "surrogatepass")).hexdigest()
        report = Report(head=Head(id=digest[:16], sha256=digest), text=report)
    head = report.head
    return replace(
        report, head=replace(head, published=head.published or published, publisher=head.publisher or publisher)
    )
