"""Hand over a timeline for Timesketch."""

from collections.abc import Iterator
from datetime import UTC, datetime

from rashomon.export.handover.cells import write_cell
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.sight import Sight, see_all
from rashomon.export.handover.tally import Tally
from rashomon.export.handover.to_csv import write_line
from rashomon.export.wording import say_kind
from rashomon.records.event import Event

COLUMNS = (
    "message", "datetime", "timestamp_desc", "precision", "latest", "time_words", "according_to", "type", "mode",
    "modality", "polarity", "actors", "recipients", "place", "publisher", "report_id", "event_id", "quote",
)  # fmt: skip
_DAY = len("2025-07-02")
_PUBLISHED, _TOLD, _JUDGED = "report published", "first day on which it was, as told", "judged"


def write_timesketch(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """`timeline.csv`: publications, events that have a date, judgements; what has none is left out."""
    tally = Tally()
    with folder.open("timeline.csv", "what happened when, as told", media_type="text/csv") as file:
        file.write_text([write_line(COLUMNS)])
        for sight in see_all(handover):
            file.write_text(map(_write, _tell(sight, tally)))
        for judgement in handover.judgements:
            words = f"{judgement.by}: {judgement.verdict} {judgement.target.part}"
            row = _date(judgement.made) | {"message": words, "timestamp_desc": _JUDGED, "quote": judgement.reason or ""}
            file.write_text([_write(row)])
    tally.add("report that could not be read", len(handover.failures), "nothing is known of its time")
    yield from tally


def _tell(sight: Sight, tally: Tally) -> Iterator[dict[str, str]]:
    head = sight.report
    known = {"publisher": head.publisher or "", "report_id": head.id}
    published = _date(head.published or "")
    if published:
        words = f"{sight.voice()} publishes “{head.title or 'a report'}”"
        yield known | published | {"message": words, "timestamp_desc": _PUBLISHED}
    else:
        tally.add("report without a date", 1, "a timeline has no place for it")
    for event in sight.reading.events:
        time = sight.time(event)
        dated = _date(time.earliest or "") if time else {}
        if time and dated:
            latest = {"latest": time.latest or "", "time_words": sight.words(time.span)}
            yield known | dated | latest | _tell_event(sight, event)
        else:
            tally.add(
                "event without a date", 1, "the report gives none; the day of publication was not put in its place"
            )


def _tell_event(sight: Sight, event: Event) -> dict[str, str]:
    actors, recipients = ("; ".join(filter(None, map(sight.name, side))) for side in (event.actors, event.recipients))
    place = sight.place(event)
    said_by = sight.according_to(sight.chain(event.attributions))
    who = sight.who(event)
    return {
        "message": f"{say_kind(event.type, event.mode)}{f': {who}' if who else ''}, according to {said_by}",
        "timestamp_desc": _TOLD,
        "according_to": said_by,
        "type": event.type,
        "mode": event.mode or "",
        "modality": event.modality,
        "polarity": event.polarity,
        "actors": actors,
        "recipients": recipients,
        "place": place.name if place else "",
        "event_id": event.id,
        "quote": sight.words(sight.sentence(event)),
    }


def _date(known: str) -> dict[str, str]:
    """A day at midnight UTC, said to be a day; a moment as it is. Nothing where it is neither."""
    try:
        moment = datetime.fromisoformat(known)
    except ValueError:
        return {}
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return {"datetime": zoned.isoformat(), "precision": "day" if len(known) <= _DAY else "moment"}


def _write(row: dict[str, str]) -> str:
    return write_line(write_cell(row.get(column, "")) for column in COLUMNS)
