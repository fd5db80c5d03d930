"""Read what a program sends, or lay it side by side."""

import io
from collections.abc import Iterable, Iterator
from itertools import islice
from time import monotonic

import msgspec

from rashomon.api.sending import Sent
from rashomon.errors import BadReport, TooMuch
from rashomon.ingest.from_json import from_json
from rashomon.ingest.from_jsonl import from_jsonl
from rashomon.ingest.given import Given
from rashomon.ingest.identity import Identities
from rashomon.ingest.row import parse_json
from rashomon.library import read_items
from rashomon.pipeline import Tools
from rashomon.pipeline import compare as lay_side_by_side
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, IncomingReport, Report
from rashomon.settings import Settings
from rashomon.workshop import choose_limits, open_tools

_PLACE = "what was sent"
_BLOCK = 4  # reports that are read before the clock is looked at
_OURS = "rashomon."
Item = Report | Reading | Failure


def read(sent: Sent, settings: Settings) -> Iterator[Reading | Failure]:
    """A reading for each report that was sent, in order; a failure where one cannot be read, or not in time.

    Raises BadReport where what was sent is not of the form, TooMuch where there are more reports than allowed.
    """
    return _read_in_time(_open(sent, settings), open_tools(settings))


def compare(sent: Sent, settings: Settings) -> Comparison:
    """Reports, or readings, laid side by side. Raises BadReport or TooMuch as `read`, and where one cannot be read."""
    tools = open_tools(settings)
    readings: list[Reading] = []
    for outcome in _read_in_time(_open(sent, settings), tools):
        if isinstance(outcome, Failure):
            kind = TooMuch if outcome.error == TooMuch.__name__ else BadReport
            raise kind(f"{outcome.report.id}: {outcome.message}")
        readings.append(outcome)
    return lay_side_by_side(readings, tools)


def _open(sent: Sent, settings: Settings) -> list[Item]:
    """The reports that were sent, each with an id of its own."""
    if not sent.lines:
        check_reports(sent.raw)
    limits, identities, most = choose_limits(settings), Identities(), settings.most_requested
    found: Iterator[Item] = (
        from_jsonl(io.BytesIO(sent.raw), _PLACE, given=Given(), limits=limits)
        if sent.lines
        else from_json(sent.raw, _PLACE, given=Given(), limits=limits)
    )
    items = list(islice(found, most + 1))
    if len(items) > most:
        raise TooMuch(f"more than {most:,} reports were sent, the most that are taken at once; send them in parts")
    return [item if isinstance(item, Failure) else identities.set_apart(item) for item in items]


def check_reports(raw: bytes) -> None:
    """Raises BadReport where what was sent is neither a report nor a list of them."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadReport(f"{_PLACE} is not in UTF-8: {error}") from error
    told = parse_json(raw)
    if not told:
        raise BadReport(f"{_PLACE} holds no report")
    for number, one in enumerate(told if isinstance(told, list) else [told], 1):
        if not isinstance(one, dict):
            raise BadReport(
                f'{_PLACE}, report {number}: a report is an object such as {{"text": "…"}}, and this is none'
            )
        if str(one.get("schema", "")).startswith(_OURS):
            continue  # what rashomon wrote itself is looked at where it is opened
        try:
            report = msgspec.convert(one, IncomingReport)
        except msgspec.ValidationError as error:
            raise BadReport(f"{_PLACE}, report {number}: {error}") from error
        if report.text is None and report.html is None:
            raise BadReport(f"{_PLACE}, report {number}: this report has neither 'text' nor 'html'; give one")


def _read_in_time(items: Iterable[Item], tools: Tools) -> Iterator[Reading | Failure]:
    seconds = tools.settings.request_seconds
    last, stream = monotonic() + seconds, iter(items)
    while block := list(islice(stream, _BLOCK)):
        if monotonic() < last:
            yield from read_items(block, tools)
        else:
            yield from (_leave(item, seconds) for item in block)


def _leave(item: Item, seconds: int) -> Reading | Failure:
    """What is told of a report that was not reached."""
    if not isinstance(item, Report):
        return item
    message = f"not read: after {seconds} seconds there was no time left; send it again, with fewer beside it"
    head = Head(id=item.head.id, sha256=item.head.sha256)
    return Failure(report=head, stage="api", error=TooMuch.__name__, message=message)
