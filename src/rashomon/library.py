"""Read reports from Python."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from rashomon import pipeline
from rashomon.errors import BadReport
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report
from rashomon.settings import Settings
from rashomon.workshop import open_tools


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
    tools = open_tools(settings or Settings())
    return pipeline.read_many((_fill(r, None, None) if isinstance(r, str) else r for r in reports), tools)


def _fill(report: Report | str, published: str | None, publisher: str | None) -> Report:
    if isinstance(report, str):
        digest = hashlib.sha256(report.encode("utf-8", "surrogatepass")).hexdigest()
        report = Report(head=Head(id=digest[:16], sha256=digest), text=report)
    head = report.head
    return replace(
        report, head=replace(head, published=head.published or published, publisher=head.publisher or publisher)
    )
