"""Reckon hours that passed before the moment of writing, or since an hour told before."""

from datetime import timedelta

from rashomon.reading.times.frame import UNKNOWN_DAY, Draft, Found, Frame
from rashomon.reading.times.units import shift

SECONDS = {"TS": 1, "TM": 60, "TH": 3600}
_DAY = 24 * 60  # minutes
_NEAR = 500  # characters
_LONGEST = 10 * 24 * 3600  # seconds; whoever counts more hours means a length


def hours_before(seconds: float, frame: Frame) -> Draft:
    """So many hours ago: an hour where that of writing is known, else a past moment between two days."""
    if frame.moment is None or seconds > _LONGEST:
        days = -(-seconds // (_DAY * 60))
        first = shift(frame.published, -days, "D") if frame.published else None
        return Draft("DATE", "PAST_REF", first, frame.published)
    moment = frame.moment - timedelta(seconds=seconds)
    value = moment.isoformat(timespec="minutes").replace("+00:00", "Z")
    return Draft("TIME", value, moment.date(), moment.date())


def hours_from_told(seconds: float, found: Found, frame: Frame) -> Draft | None:
    """So many hours before or after the hour told just before."""
    clock = frame.clock
    if clock is None or found.start - clock.end > _NEAR or seconds > _LONGEST:
        return None
    minutes = clock.minute + round(seconds / 60) * (-1 if found.has("back") else 1)
    days, minute = divmod(minutes, _DAY)
    hour = f"T{minute // 60:02}:{minute % 60:02}{clock.zone}"
    if clock.day is None:
        return Draft("TIME", UNKNOWN_DAY + hour) if not days else None
    day = shift(clock.day, days, "D")
    return Draft("TIME", f"{day.isoformat()}{hour}", day, day) if day else None
