"""Tell which of several reports that repeat each other they go back to."""

from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from typing import NamedTuple

from rashomon.comparing.copies.credits import Publishers, find_credits
from rashomon.records.comparison import Quote
from rashomon.records.reading import Reading

ZONES = timedelta(hours=14)  # how far a time that names no zone may be from one that does


class Origin(NamedTuple):
    """The report that others go back to, why it is taken for it, and the words that say so."""

    report: str | None = None
    reason: str | None = None
    evidence: tuple[Quote, ...] = ()


def find_origin(group: Sequence[Reading]) -> Origin:
    """The report that others credit, or that alone has its publisher in the dateline; else the first; else unknown.

    Where all credit somebody who published none of them, the origin is not among them, whichever came first.
    """
    publishers = Publishers(group)
    credited: dict[str, list[Quote]] = {}  # by the publisher that is credited
    crediting: set[str] = set()  # who credits another
    own: dict[str, list[Quote]] = {}
    outside: dict[str, list[Quote]] = {}
    for reading in group:
        for credit in find_credits(reading.text):
            quote = Quote(report=reading.report.id, span=credit.span)
            name = publishers.named(credit, reading)
            if name is None:
                if credit.place == "dateline":
                    outside.setdefault(credit.name, []).append(quote)
            elif name != reading.report.publisher:
                credited.setdefault(name, []).append(quote)
                crediting.add(reading.report.publisher or "")
            elif credit.place == "dateline":
                own.setdefault(name, []).append(quote)
    ends = [name for name in credited if name not in crediting]
    signs = ((ends, credited, "is credited"), ([] if credited else list(own), own, "has the dateline to its name"))
    for names, quotes, sign in signs:
        if len(names) == 1:
            theirs = [reading for reading in group if reading.report.publisher == names[0]]
            first = theirs[0] if len(theirs) == 1 else _first(theirs)
            if first is not None:
                return Origin(first.report.id, f"{names[0]} {sign}", tuple(quotes[names[0]]))
    if len(outside) == 1 and not credited and not own:
        ((name, named),) = outside.items()
        return Origin(None, f"{name} is credited, whose report is not among these", tuple(named))
    first = _first(group)
    return Origin(first.report.id, "published first") if first else Origin()


def _first(group: Sequence[Reading]) -> Reading | None:
    """The report that was surely published before all others."""
    stretches = [_published(reading.report.published) for reading in group]
    known = [stretch for stretch in stretches if stretch is not None]
    if len(known) < len(group):
        return None
    zoned = any(zone for _, _, zone in known)
    # A time without a zone may be off by hours once it is laid beside one that has a zone.
    bounds = [(s - ZONES, e + ZONES) if zoned and not zone else (s, e) for s, e, zone in known]
    earliest = min(range(len(group)), key=lambda place: bounds[place][1])
    others = (start for place, (start, _) in enumerate(bounds) if place != earliest)
    return group[earliest] if all(bounds[earliest][1] <= start for start in others) else None


def _published(written: str | None) -> tuple[datetime, datetime, bool] | None:
    """From when to when a report may have been published, in UTC, and whether it names its zone."""
    if not written:
        return None
    try:
        start = datetime.fromisoformat(written)
    except ValueError:
        return None
    if not MINYEAR < start.year < MAXYEAR:  # some programs write these for a day that they do not know
        return None
    zone = start.tzinfo is not None
    start = start.astimezone(UTC) if zone else start.replace(tzinfo=UTC)
    return start, start + (timedelta(seconds=1) if "T" in written else timedelta(days=1)), zone
