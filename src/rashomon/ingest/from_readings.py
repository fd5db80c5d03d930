"""Tell what rashomon wrote before from reports still to be read."""

from collections.abc import Iterator

import msgspec

from rashomon import wire
from rashomon.errors import BadReport
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.given import Given, Limits, read_date
from rashomon.ingest.row import Row, read_row
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from rashomon.records.span import Span

FORMS: dict[str, type[Reading] | type[Failure]] = {"rashomon.reading/1": Reading, "rashomon.failure/1": Failure}
OURS = "rashomon."


class _Marked(msgspec.Struct):
    schema: object = None


def read_item(row: Row, *, given: Given, limits: Limits) -> Report | Reading | Failure:
    """What `row` holds, told by its `schema` key: a reading or a failure as they are, else a report.

    A reading whose spans do not lie in its text, or whose attributions stand within each other in a circle, is a
    failure, and so is any other form of rashomon's.
    """
    name = _name_form(row.raw)
    if not name.startswith(OURS):
        return read_row(row, given=given, limits=limits)
    try:
        return _decode(row.raw, name)
    except BadReport as error:
        return fail_bytes(row.raw, f"{row.place}: {error}")


def _decode(raw: bytes, name: str) -> Reading | Failure:
    form = FORMS.get(name)
    if name == "rashomon.judgement/1":
        raise BadReport("this is a judgement; give the file that it is in with --judgements")
    if form is None:
        raise BadReport(f"this is a {name!r}; give reports, or lines of {', '.join(FORMS)}")
    item = wire.decode(raw, form)
    if isinstance(item, Reading):
        _check_date(item)
        _check_spans(item)
        _check_chains(item)
    return item


def _name_form(raw: bytes) -> str:
    # In JSON, a text that holds these characters has a backslash before the last one.
    if b'"schema"' not in raw:
        return ""
    try:
        name = msgspec.json.decode(raw, type=_Marked).schema
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ""
    return name if isinstance(name, str) else ""


def _check_date(reading: Reading) -> None:
    published = reading.report.published
    if published is not None and read_date(published) is None:
        raise BadReport(f"this reading was published on {published!r}, which is no ISO 8601 date")


def _check_spans(reading: Reading) -> None:
    length = len(reading.text)
    for start, end in _spans(reading):
        if not 0 <= start <= end <= length:
            raise BadReport(f"this reading points at {start}:{end}, outside of its text of {length} characters")
    if any(not 0 <= event.sentence < len(reading.sentences) for event in reading.events):
        raise BadReport(f"this reading has an event outside of its {len(reading.sentences)} sentences")


def _check_chains(reading: Reading) -> None:
    above = {attribution.id: attribution.within for attribution in reading.attributions}
    sound: set[str] = set()
    for start in above:
        at, met = above[start], {start}
        while at is not None and at in above and at not in sound:
            if at in met:
                raise BadReport(f"in this reading the attribution {at!r} stands within itself")
            met.add(at)
            at = above[at]
        sound |= met


def _spans(reading: Reading) -> Iterator[Span]:
    yield from reading.sentences
    for layer in (reading.repairs, reading.times, reading.places, reading.quantities):
        yield from (item.span for item in layer)
    for entity in reading.entities:
        yield from (*entity.mentions, *(attribute.span for attribute in entity.attributes))
    for attribution in reading.attributions:
        yield from (*attribution.source, *attribution.cue, *attribution.content)
    for event in reading.events:
        parts = (*event.actors, *event.recipients)
        yield from (event.trigger, *(part.span for part in parts if part.span is not None))
