"""Read the two ends of a range, each of which may borrow month or year from the other."""

from datetime import date

from rashomon.reading.times.frame import UNKNOWN_DAY, Draft, Found, Frame
from rashomon.reading.times.named import at_daypart, read_month_day, read_quarter
from rashomon.reading.times.units import shift, spell, stretch

_SURE = frozenset({"from", "between"})
_DAY = len(UNKNOWN_DAY)


def read_day_range(found: Found, frame: Frame) -> Draft | None:
    """The first day of "10 to 12 March" or "March 3-5"."""
    first, last = found.value("day") or 0, found.value("until") or 0
    borrowed = found.form.given.get("borrows") == "month"
    sure = found.word("rest") == "-" or found.before() in _SURE or found.has("year")
    return read_month_day(found, frame) if first < last and (borrowed or sure) else None


def read_day_tail(found: Found, frame: Frame) -> Draft | None:
    """The last day of "March 3-5": a day of the month just read."""
    head = frame.latest if frame.reached == found.match.start() else None
    if head is None or head.type != "DATE" or len(head.value) != _DAY or head.value == UNKNOWN_DAY:
        return None
    number = int(found.value("day") or 0)
    if not found.before().rstrip("sthndr").isdecimal() or number <= int(head.value[-2:]):
        return None
    if found.word("skip") != "-" and not (found.before(3) in _SURE or found.has("year")):
        return None
    if head.first is None:
        return Draft("DATE", f"{head.value[:-2]}{number:02}")
    try:
        day = head.first.replace(day=number)
    except ValueError:
        return None
    return frame.unit_at(day, "D", unknown=UNKNOWN_DAY)


def read_borrowed_year(found: Found, frame: Frame) -> Draft | None:
    """The first end of "from November to February 2021": its year is that of the other end, or the year before."""
    month, until = (int(frame.table("months", found.word(name))) for name in ("month", "until"))
    year = int(found.value("year") or 0) - (month > until)
    unit, number = ("D", int(found.value("day") or 0)) if found.has("day") else ("M", 1)
    try:
        return frame.unit_at(date(year, month, number), unit, unknown=UNKNOWN_DAY)
    except ValueError:
        return None


def read_year_tail(found: Found, frame: Frame) -> Draft | None:
    """The last year of "2019-21", or of "2019/20" where it is the next."""
    word, head = found.word("short"), found.before()
    if frame.reached != found.match.start() or len(word) != 2 or len(head) != 4 or not head.isdecimal():
        return None
    year = int(head) // 100 * 100 + int(word)
    if year <= int(head) or (found.word("skip") == "/" and year != int(head) + 1):
        return None
    return frame.unit_at(date(year, 1, 1), "Y", unknown="XXXX")


def read_school_year(found: Found, _: Frame) -> Draft | None:
    """A school year that two years give: from the summer of the first to that of the second."""
    year = int(found.value("year") or 0)
    if int(found.value("short") or 0) % 100 != (year + 1) % 100:
        return None
    return Draft("DATE", f"{year:04}", date(year, 7, 1), date(year + 1, 8, 31))


def read_fiscal_year(found: Found, _: Frame) -> Draft | None:
    """A fiscal year, in whatever month it begins."""
    word = found.word("short")
    if word and len(word) != 2:
        return None
    year = 2000 + int(word) if word else int(found.value("year") or 0)
    return widen_fiscal(Draft("DATE", f"{year:04}", *stretch(date(year, 1, 1), "Y")), 1, 4)


def read_fiscal_quarter(found: Found, frame: Frame) -> Draft | None:
    """A quarter of a fiscal year, in whatever month that begins."""
    draft, ordinal = read_quarter(found, frame), int(found.value("ordinal") or 0)
    return widen_fiscal(draft, ordinal, ordinal) if draft is not None and ordinal else draft


def widen_fiscal(draft: Draft, first: int, last: int) -> Draft:
    """A year or its quarters between the bounds that hold for fiscal years of all kinds.

    One that is called after the year in which it ends begins in July or later; one called after the year in which it
    begins, in July or before.
    """
    if draft.first is None:
        return draft
    year = draft.first.year
    begin = shift(date(max(2, year) - 1, 7, 1), 3 * (first - 1), "M")
    after = shift(date(year, 7, 1), 3 * last, "M")
    end = shift(after, -1, "D") if after else None
    return draft._replace(first=begin, last=end)


def read_part_of_day(found: Found, frame: Frame) -> Draft | None:
    """The evening of 3 March; the night of 3 to 4 March lasts into the second day."""
    day = read_month_day(found, frame)
    if day is None:
        return None
    part = frame.table("dayparts", found.word("daypart")) if found.has("daypart") else "MO"
    draft = at_daypart(day.first, part, day.value)
    if part != "NI" or day.first is None:
        return draft
    return draft._replace(last=shift(day.first, 1, "D"))


def read_before_christ(found: Found, _: Frame) -> Draft | None:
    """A year or century before Christ; it has no bounds, for our records of days begin with the year 1."""
    if found.has("ordinal"):
        number = int(found.value("ordinal") or 0)
        return Draft("DATE", f"BC{number - 1:02}") if 1 <= number <= 40 else None
    year = int(found.value("year") or 0)
    return Draft("DATE", f"BC{year:04}") if 1 <= year <= 9999 else None


def read_of_our_era(found: Found, _: Frame) -> Draft | None:
    """A year said to be of our era: "79 AD"."""
    year = int(found.value("year") or 0)
    if not 1 <= year <= 2100:
        return None
    day = date(year, 1, 1)
    return Draft("DATE", spell(day, "Y"), *stretch(day, "Y"))
