"""Read expressions that tell how long, or how often."""

from rashomon.reading.times.frame import Draft, Found, Frame
from rashomon.reading.times.units import shift

_DURATION_LEADS = frozenset(
    {"for", "in", "within", "after", "over", "than", "least", "about", "nearly", "almost"}
    | {"half", "once", "under", "lasted", "spent", "took", "every"}
)
_RATE_LEADS = frozenset({"times", "time", "once", "twice"})
_HALVES = {"Y": "6M", "D": "T12H", "TH": "30M", "TM": "30S"}


def count_of(found: Found) -> float | None:
    """The number found, the lower of two; None where it is vague."""
    if found.has("two"):
        return 2.0
    if found.has("count"):
        return found.value("low") or found.value("count")
    return 1.0 if found.has("one") else None


def read_duration(found: Found, frame: Frame) -> Draft | None:
    """So many hours, days, years; ages are none."""
    if _tells_age(found):
        return None
    unit = _unit_letter(found, frame)
    if found.has("half") and not found.has("unit"):
        unit = frame.table("units", found.word("half"))
        return Draft("DURATION", _spell(0.5, unit))
    if found.has("vague"):
        return Draft("DURATION", _spell(None, unit))
    counted = found.has("count") or found.has("one") or found.has("two")
    count = count_of(found) if counted else 1.0
    if found.has("one") and found.last - found.first == 2 and not _leads_to_length(found):
        return None
    if count is not None and found.has("half"):
        count += 0.5
    return Draft("DURATION", _spell(count, unit))


def _tells_age(found: Found) -> bool:
    """Whether "old", "-old", or "of age" follows."""
    follow = (found.after(), found.after(2))
    return follow[0] == "old" or follow in (("-", "old"), ("of", "age"))


def _leads_to_length(found: Found) -> bool:
    return found.before() in _DURATION_LEADS


def read_vague_duration(found: Found, frame: Frame) -> Draft | None:
    """For years, weeks or months."""
    return Draft("DURATION", _spell(None, _unit_letter(found, frame)))


def read_recent(found: Found, frame: Frame) -> Draft | None:
    """Recent months, coming weeks."""
    unit = _unit_letter(found, frame)
    if "coming" in found.words():
        return Draft("DATE", "FUTURE_REF", frame.published, None)
    if unit in ("Y", "D", "E"):
        return Draft("DATE", "PAST_REF", None, frame.published)
    return Draft("DURATION", _spell(None, unit), None, frame.published)


def read_anchored(found: Found, frame: Frame) -> Draft | None:
    """The past three months, the next two years: a length that ends or begins with the moment of writing."""
    unit = _unit_letter(found, frame)
    counted = found.has("count") or found.has("two")
    if not counted and not found.word("unit").endswith("s"):
        return None
    count = count_of(found)
    value = _spell(count, unit)
    steps = -1 if found.has("back") else 1
    if frame.published is None or unit.startswith("T"):
        return Draft("DURATION", value)
    other = None if count is None else shift(frame.published, steps * count, unit)
    first, last = (other, frame.published) if steps < 0 else (frame.published, other)
    return Draft("DURATION", value, first, last)


def read_repeated(found: Found, frame: Frame) -> Draft | None:
    """Every day, each year, every other week."""
    return Draft("SET", _spell(2.0 if "other" in found.words() else 1.0, _unit_letter(found, frame)))


def read_rate(found: Found, frame: Frame) -> Draft | None:
    """Twice a week, $5 a year: so often in each of these."""
    alone = found.last - found.first == 2
    point = found.start - 2
    if alone and not (found.before() in _RATE_LEADS or frame.tag(point).startswith(("NN", "CD"))):
        return None
    return Draft("SET", _spell(1.0, _unit_letter(found, frame)))


def read_weekly(found: Found, frame: Frame) -> Draft | None:
    """Mondays, every Monday."""
    if found.has("month"):
        return Draft("SET", f"XXXX-{int(frame.table('months', found.word('month'))):02}")
    if found.has("season"):
        return Draft("SET", f"XXXX-{frame.table('seasons', found.word('season'))}")
    word = found.word("weekday")
    for table in ("weekdays", "plural_weekdays"):
        if word in frame.calendar.tables[table]:
            return Draft("SET", f"XXXX-WXX-{frame.table(table, word)}")
    return None


def read_set_word(found: Found, frame: Frame) -> Draft | None:
    """Daily, weekly, annually."""
    return Draft("SET", frame.table("sets", found.word("set")))


def _spell(count: float | None, unit: str) -> str:
    """A TIMEX3 length: P3M, PT2H, P2Y6M, PXY where the count is vague."""
    if unit == "2W":
        count, unit = (None if count is None else count * 2), "W"
    unit = {"NI": "D", "L": "L"}.get(unit, unit)
    if count is not None and count > 1 and count % 1 == 0.5 and unit in _HALVES:
        return f"{_spell(count - 0.5, unit)}{_HALVES[unit]}"
    figure = "X" if count is None else f"{count:.2f}".rstrip("0").rstrip(".")
    return f"PT{figure}{unit[1:]}" if unit.startswith("T") else f"P{figure}{unit}"


def _unit_letter(found: Found, frame: Frame) -> str:
    word = found.word("unit")
    for table in ("units", "plural_units"):
        if word in frame.calendar.tables[table]:
            return frame.table(table, word)
    return "D"
