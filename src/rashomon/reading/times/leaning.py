"""Read expressions that lean on the moment of writing, or on a time mentioned before."""

from datetime import date

from rashomon.reading.times.elapsed import SECONDS, hours_before, hours_from_told
from rashomon.reading.times.frame import UNKNOWN_DAY, Draft, Found, Frame
from rashomon.reading.times.lengths import count_of
from rashomon.reading.times.named import at_daypart, read_season, read_weekday, season_of
from rashomon.reading.times.tense import AHEAD, find_token
from rashomon.reading.times.units import shift, spell, stretch
from rashomon.records.parse import Parse

_UNKNOWN = {
    "D": UNKNOWN_DAY,
    "NI": UNKNOWN_DAY + "TNI",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
}
_GOVERNED = frozenset({"pobj", "pcomp"})
_REACH = 12  # tokens
_ENDS = frozenset({"ended", "ending"})
_SEASON_LEADS = frozenset(
    {"in", "during", "over", "for", "through", "throughout", "until", "since", "by", "before", "after"}
)


def read_near_day(found: Found, frame: Frame) -> Draft | None:
    """Yesterday, today, tomorrow, and parts of those days."""
    word = found.word("twice") or found.word("near")
    steps = int(frame.table("near_days", word)) * (2 if found.has("twice") else 1)
    day = shift(frame.published, steps, "D") if frame.published else None
    if found.has("daypart"):
        return at_daypart(day, frame.table("dayparts", found.word("daypart")), UNKNOWN_DAY)
    return frame.unit_at(day, "D", unknown=UNKNOWN_DAY)


def read_near_unit(found: Found, frame: Frame) -> Draft | None:
    """This week, last year, the coming decade."""
    unit = _unit_letter(found, frame)
    if unit not in _UNKNOWN or unit in ("D", "NI"):
        return None
    steps = next(int(frame.table("steps", word)) for word in found.words() if word in frame.calendar.tables["steps"])
    if unit in ("E", "C") and steps and "the" in found.words():
        return _span_beside(frame.published, f"P1{unit}", unit, steps)
    base = frame.published
    if base and unit == "W" and steps < 0 and base.isoweekday() == 7:
        base = shift(base, 1, "D")  # a Sunday's report speaks of the week that just ended
    day = shift(base, steps, unit) if base else None
    return frame.unit_at(day, unit, unknown=_UNKNOWN[unit])


def _span_beside(published: date | None, value: str, unit: str, steps: int) -> Draft:
    """A length of time that ends or begins with the moment of writing."""
    other = shift(published, steps, unit) if published else None
    if published is None or other is None:
        return Draft("DURATION", value)
    return Draft("DURATION", value, min(other, published), max(other, published))


def read_part_unit(found: Found, frame: Frame) -> Draft | None:
    """The end of the month, early this week; without a part only the weekend or the year."""
    unit = _unit_letter(found, frame)
    if unit not in _UNKNOWN or (not found.has("part") and unit != "WE"):
        return None
    steps = -1 if found.has("back") else 1 if found.has("ahead") else 0
    if unit == "WE" and steps == 0 and frame.published and frame.published.isoweekday() < 6:
        steps = 0 if frame.tense(found) in AHEAD else -1
    day = shift(frame.published, steps, unit) if frame.published else None
    return frame.unit_at(day, unit, unknown=_UNKNOWN[unit])


def read_told_unit(found: Found, frame: Frame) -> Draft | None:
    """The year, the week: the one that is told of just before, else that of writing; "the year ended" is a length.

    A name ("Teacher of the Year") is none.
    """
    if found.after() == "-" or (found.before() == "of" and frame.tag(found.point("unit")).startswith("NNP")):
        return None
    unit = _unit_letter(found, frame)
    told = frame.year_told(found.start) if unit == "Y" else None
    draft = frame.unit_at(frame.published if told is None else date(told, 1, 1), unit, unknown=_UNKNOWN[unit])
    return Draft("DURATION", "P1Y") if unit == "Y" and found.after() in _ENDS else draft


def read_told_season(found: Found, frame: Frame) -> Draft | None:
    """The summer: in a history that of the year told of, else the one of, or next to, the moment of writing."""
    if found.before() not in _SEASON_LEADS or found.after() == "of":  # not "the fall of the capital"
        return None
    told = frame.year_told(found.start) if frame.history else None
    return read_season(found, frame) if told is None else season_of(found, frame, told)


def read_overnight(found: Found, frame: Frame) -> Draft | None:
    """Overnight on a weekday, before or after which the other half of the night may lie."""
    draft = read_weekday(found, frame)
    day = draft.first if draft else None
    if draft is None or day is None:
        return None if draft is None else draft._replace(type="TIME", value=draft.value + "TNI")
    return Draft("TIME", spell(day, "NI"), shift(day, -1, "D"), shift(day, 1, "D"))


def read_near_daypart(found: Found, frame: Frame) -> Draft | None:
    """This morning, last night, tonight, overnight."""
    word = found.word("daypart")
    part = frame.table("dayparts", word) if word else "NI"
    day = frame.published
    if found.has("back"):
        day = shift(day, -1, "D") if day else None
    draft = at_daypart(day, part, UNKNOWN_DAY)
    if "overnight" in found.words() and day is not None:
        return draft._replace(first=shift(day, -1, "D"))
    return draft


def read_ago(found: Found, frame: Frame) -> Draft | None:
    """So long ago: a day for days and weeks, a month for months, a year for years."""
    unit, count = _unit_letter(found, frame), count_of(found)
    if unit in SECONDS and count is not None:
        return hours_before(count * SECONDS[unit], frame)
    if found.has("bare") or count is None:
        return Draft("DATE", "PAST_REF", None, frame.published)
    if unit == "Y" and count == 1 and "Q" in frame.mentioned:
        return _at(shift(frame.mentioned["Q"], -1, "Y"), "Q")
    if frame.published is None:
        return Draft("DATE", _UNKNOWN.get(_grain(unit), "PAST_REF"))
    return _at(shift(frame.published, -count, unit), _grain(unit))


def read_shifted(found: Found, frame: Frame) -> Draft | None:
    """A year earlier, two days later: from the last time mentioned of that unit, else from the moment of writing."""
    if found.has("quarter") or found.has("ordinal") or found.has("same"):
        return _quarter_before(found, frame)
    if found.form.given.get("leads") == "nowhere" and _leads_on(found.point("back"), frame.parse):
        return None
    unit = _unit_letter(found, frame)
    count = count_of(found) if found.has("count") or found.has("one") or found.has("two") else 1
    if unit in SECONDS:
        return None if count is None else hours_from_told(count * SECONDS[unit], found, frame)
    if count is None:
        return Draft("DATE", "PAST_REF" if found.has("back") else "FUTURE_REF")
    steps = count * (-1 if found.has("back") else 1)
    if unit == "Y" and found.has("back") and "Q" in frame.mentioned:
        return _at(shift(frame.mentioned["Q"], steps, "Y"), "Q")
    base = frame.mentioned.get({"D": "D", "W": "D", "M": "M", "Y": "Y"}.get(unit, "Y"))
    if base is None and found.has("back"):
        base = frame.published
    if base is None:
        return Draft("DATE", _UNKNOWN[_grain(unit)])
    return _at(shift(base, steps, unit), _grain(unit))


def _leads_on(point: int, parse: Parse) -> bool:
    """Whether a preposition or conjunction governs what stands behind it: "before the vote", "before she left"."""
    token = find_token(parse, point)
    if token is None:
        return False
    behind = range(token + 1, min(token + _REACH, len(parse.heads)))
    return parse.relations[token] == "mark" or any(
        parse.heads[other] == token and parse.relations[other] in _GOVERNED for other in behind
    )


def _quarter_before(found: Found, frame: Frame) -> Draft | None:
    """The quarter or period of a year ago that the one spoken of is compared with."""
    if found.has("same") and "Q" not in frame.mentioned:
        return _at(shift(frame.published, -1, "Y"), "Y") if frame.published else Draft("DATE", "XXXX")
    base = frame.mentioned.get("Q") or (shift(frame.published, -1, "Q") if frame.published else None)
    if base is None:
        return Draft("DATE", "XXXX-QX")
    ordinal = found.value("ordinal")
    if ordinal is not None and 1 <= ordinal <= 4:
        base = date(base.year, int(ordinal) * 3 - 2, 1)
    if not (found.has("same") and not found.has("back")):
        base = shift(base, -1, "Y") or base
    return _at(base, "Q")


def read_that_unit(found: Found, frame: Frame) -> Draft | None:
    """That day, the same year: the last one mentioned."""
    unit = _unit_letter(found, frame)
    if unit not in _UNKNOWN:
        return None
    base = frame.mentioned.get({"NI": "D", "WE": "D", "W": "D"}.get(unit, unit if unit in "DMQY" else "Y"))
    if unit in ("D", "NI") and frame.day_open:
        base = None
    return frame.unit_at(base, unit, unknown=_UNKNOWN[unit])


def read_neighbour_unit(found: Found, frame: Frame) -> Draft | None:
    """The following day, the previous year: from the last one mentioned, else from the moment of writing."""
    unit = _unit_letter(found, frame)
    if unit not in _UNKNOWN or unit in ("E", "C"):
        return None
    word = found.word("ahead") or found.word("back")
    base = frame.mentioned.get({"NI": "D", "WE": "D", "W": "D"}.get(unit, unit))
    if base is None and (word != "following" and unit != "D"):
        base = frame.published
    moved = shift(base, 1 if found.has("ahead") else -1, unit) if base else None
    return frame.unit_at(moved, unit, unknown=_UNKNOWN[unit])


def read_reference(found: Found, frame: Frame) -> Draft | None:
    """Now, recently, soon: the present, the past, the future."""
    value = found.form.given["value"]
    published = frame.published
    first = published if value != "PAST_REF" else None
    last = published if value != "FUTURE_REF" else None
    return Draft("DATE", value, first, last)


def _unit_letter(found: Found, frame: Frame) -> str:
    word = found.word("unit")
    for table in ("units", "plural_units"):
        if word in frame.calendar.tables[table]:
            return frame.table(table, word)
    return ""


def _grain(unit: str) -> str:
    """The unit in which a count of units from a moment is told: "two weeks ago" is a day."""
    return {"W": "D", "2W": "D", "WE": "WE", "NI": "D"}.get(unit, unit)


def _at(day: date | None, unit: str) -> Draft | None:
    return None if day is None else Draft("DATE", spell(day, unit), *stretch(day, unit))
