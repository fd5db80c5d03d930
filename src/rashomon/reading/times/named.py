"""Read expressions that name a day, month, year, or season."""

import re
from datetime import date

from rashomon.reading.times.frame import Draft, Found, Frame
from rashomon.reading.times.tense import AHEAD, Tense, find_token
from rashomon.reading.times.units import last_of_month, shift, spell, stretch

_YEAR_LEADS = frozenset(
    {"in", "since", "of", "by", "from", "until", "till", "to", "before", "after", "around", "circa", "during", "late"}
    | {"early", "mid", "year", "and", "or", "-", ",", "through", "(", "between"}
)
_HAPPENING_LEADS = frozenset({"in", "since", "during", "until", "till", "after", "before", "the"})
_ROUND = 50  # counts are often, years seldom, a multiple of it
_WRITTEN = re.compile(r"(?P<first>\d+)[-/](?P<second>\d+)[-/](?P<third>\d+)")
_OWNERS = frozenset({"his", "her", "their", "my", "our", "your"})
_LAST_QUARTER = 4
_SURELY_NEAR = (-4, 2)  # months: back, ahead


def read_written_date(found: Found, _: Frame) -> Draft | None:
    """Figures only: year first, or else month first unless that cannot be."""
    match = _WRITTEN.fullmatch(found.word("date"))
    if match is None:
        return None
    first, second, third = (int(part) for part in match.groups())
    if len(match["first"]) == 4:
        return _day(first, second, third)
    year = third if len(match["third"]) == 4 else third + (1900 if third > 50 else 2000)
    return _day(year, second, first) if first > 12 else _day(year, first, second)


def read_month_day(found: Found, frame: Frame) -> Draft | None:
    """A day of a month, its year given, or the one that the tense of the verb asks for."""
    month, number = int(frame.table("months", found.word("month"))), int(found.value("day") or 0)
    if not 1 <= number <= 31 or (not found.has("year") and _is_verb(found, frame)):
        return None
    year = _given_year(found, frame) or _likely_year(frame, found, month)
    if year is None:
        return Draft("DATE", f"XXXX-{month:02}-{number:02}") if _exists(2000, month, number) else None
    return _day(year, month, number)


def is_person(found: Found, frame: Frame, point: int) -> bool:
    """Whether the single word found is part of another name: "April Marlow"."""
    token = find_token(frame.parse, point)
    if token is None or found.last - found.first > 1:
        return False
    parse, head = frame.parse, frame.parse.heads[token]
    if parse.relations[token] == "compound" and head == token + 1 and parse.tags[head] == "NNP":
        return True
    return any(name.label == "PERSON" and name.first <= token < name.last for name in parse.names)


def read_week_of(found: Found, frame: Frame) -> Draft | None:
    """The week that a day is in."""
    draft = read_month_day(found, frame)
    return None if draft is None else frame.unit_at(draft.first, "W", unknown="XXXX-WXX")


def read_month(found: Found, frame: Frame) -> Draft | None:
    """A month, its year given, or the one that "last", "next", or the tense of the verb asks for."""
    if not found.has("year") and (_is_verb(found, frame) or is_person(found, frame, found.point("month"))):
        return None
    month = int(frame.table("months", found.word("month")))
    year = _given_year(found, frame)
    if year is None and found.has("step") and frame.published:
        year = _stepped_year(frame.published, month, found.word("step"))
    year = year or _likely_year(frame, found, month)
    if year is None:
        return Draft("DATE", f"XXXX-{month:02}")
    return _unit(date(year, month, 1), "M")


def read_year(found: Found, frame: Frame) -> Draft | None:
    """A year; a bare figure only where it counts nothing, and before 1900 only after a word that leads to years."""
    year = int(found.value("year") or 0)
    if found.last - found.first == 1 and not found.words()[0].startswith("'") and not _names_year(found, frame, year):
        return None
    return _unit(date(year, 1, 1), "Y") if 1000 <= year < 2100 else None


def read_decade(found: Found, frame: Frame) -> Draft | None:
    """Ten years: "the 1990s", "the nineties"."""
    word = found.word("decade")
    spoken = frame.calendar.tables["decades"].get(word)
    if spoken is None:
        figures = word.strip("s'’")
        year = int(figures) if len(figures) == 4 else 1900 + int(figures)
        if year < (1000 if len(figures) == 4 else 1920):
            return None
    elif found.words()[0] in ("the", "early", "late", "mid") and found.before() not in _OWNERS:
        year = 1900 + int(spoken)
    else:
        return None
    return _unit(date(year, 1, 1), "E")


def read_century(found: Found, _: Frame) -> Draft | None:
    """A century by its number."""
    number = int(found.value("ordinal") or 0)
    if not 2 <= number <= 22:
        return None
    first = date((number - 1) * 100 + 1, 1, 1)
    return Draft("DATE", f"{number - 1:02}", first, date(number * 100, 12, 31))


def read_weekday(found: Found, frame: Frame) -> Draft | None:
    """A weekday, past or future by "last", "next", or the tense of the verb; a time if a part of the day is given."""
    number = int(frame.table("weekdays", found.word("weekday")))
    step = found.word("step")
    if step in ("previous", "following") and "D" in frame.mentioned:
        day = _neighbour(frame.mentioned["D"], number, -1 if step == "previous" else 1)
    elif frame.published is None:
        day = None
    elif step in ("last", "past", "previous"):
        day = _neighbour(frame.published, number, -1)
    elif step in ("next", "coming", "following") or "coming" in found.words():
        day = _neighbour(frame.published, number, 1)
    else:
        day = _by_tense(frame.published, number, frame.tense(found))
    if found.has("daypart"):
        return at_daypart(day, frame.table("dayparts", found.word("daypart")), f"XXXX-WXX-{number}")
    return Draft("DATE", f"XXXX-WXX-{number}") if day is None else _unit(day, "D")


def at_daypart(day: date | None, part: str, unknown: str) -> Draft:
    """A part of a day, "MO" or "T12:00", as a time; `unknown` stands for the date where the day is not known."""
    value = part if part.startswith("T") else f"T{part}"
    if day is None:
        return Draft("TIME", unknown + value)
    return Draft("TIME", day.isoformat() + value, day, day)


def read_season(found: Found, frame: Frame) -> Draft | None:
    """A season by its year, or the one before or after the moment of writing."""
    season = frame.table("seasons", found.word("season"))
    months = frame.calendar.tables["season_months"][season.lower()]
    if found.has("year"):
        return _season(int(found.value("year") or 0), season, months)
    if frame.published is None:
        return Draft("DATE", f"XXXX-{season}")
    year = frame.published.year
    here = _season(year, season, months)
    before, after = _season(year - 1, season, months), _season(year + 1, season, months)
    running = before if before.last and before.last >= frame.published else here
    words = found.words()
    if "last" in words or "past" in words or "previous" in words:
        return max((s for s in (before, here) if s.last and s.last < frame.published), key=_last_day, default=before)
    if "next" in words or "coming" in words:
        return min((s for s in (here, after) if s.first and s.first > frame.published), key=_last_day, default=after)
    if running.first and running.first > frame.published and frame.tense(found) == "past":
        return before
    return running


def season_of(found: Found, frame: Frame, year: int) -> Draft:
    """The season found, of a year."""
    season = frame.table("seasons", found.word("season"))
    return _season(year, season, frame.calendar.tables["season_months"][season.lower()])


def read_half(found: Found, frame: Frame) -> Draft | None:
    """Half of a year."""
    year = _given_year(found, frame) or (frame.published.year if frame.published else None)
    half = 1 if found.word("half") == "first" else 2
    if year is None:
        return Draft("DATE", f"XXXX-H{half}")
    return Draft("DATE", f"{year:04}-H{half}", date(year, 6 * half - 5, 1), last_of_month(date(year, 6 * half, 1)))


def read_quarter(found: Found, frame: Frame) -> Draft | None:
    """A quarter of a year; without a year the last complete one of that number, or the one to come by tense."""
    ordinal = found.value("ordinal")
    if ordinal is not None and not 1 <= ordinal <= _LAST_QUARTER:
        return None
    year = _given_year(found, frame)
    if year is None and "this" in found.words() and "year" in " ".join(found.words()) and frame.published:
        year = frame.published.year
    if ordinal is None:
        return _latest_quarter(frame, year, spoken="latest" not in found.words() and "recent" not in found.words())
    month = int(ordinal) * 3 - 2
    if year is None and frame.published is None:
        return Draft("DATE", f"XXXX-Q{int(ordinal)}")
    if year is None and frame.published is not None:
        begins = date(frame.published.year, month, 1)
        future = frame.tense(found) in AHEAD
        year = frame.published.year - (begins > frame.published and not future)
    return None if year is None else _unit(date(year, month, 1), "Q")


def read_year_end(_: Found, frame: Frame) -> Draft | None:
    """The end of the year of writing."""
    if frame.published is None:
        return None
    year = frame.published.year
    return Draft("DATE", f"{year:04}", date(year, 12, 1), date(year, 12, 31))


def _latest_quarter(frame: Frame, year: int | None, *, spoken: bool) -> Draft | None:
    """The quarter spoken of, in another year if one is given; else the last complete one."""
    quarter = frame.mentioned.get("Q") if spoken else None
    if quarter is None and frame.published is not None:
        quarter = shift(frame.published, -1, "Q")
    if quarter is None:
        return Draft("DATE", "XXXX-QX")
    return _unit(quarter if year is None else quarter.replace(year=year, day=1), "Q")


def _given_year(found: Found, frame: Frame) -> int | None:
    if found.has("year"):
        return int(found.value("year") or 0)
    if frame.published is None or not (found.has("back") or found.has("ahead")):
        return None
    return frame.published.year + (-1 if found.has("back") else 1)


def _stepped_year(published: date, month: int, step: str) -> int:
    """The year of "last April", "this April", "next April"."""
    if step in ("last", "past"):
        return published.year - (month >= published.month)
    if step == "next":
        return published.year + (month <= published.month)
    return published.year


def _likely_year(frame: Frame, found: Found, month: int) -> int | None:
    """The year that puts a month nearest to the moment of writing; the tense decides where both ways are far.

    In a history it is the year told of.
    """
    if frame.published is None:
        return None
    published = frame.published
    told = frame.year_told(found.start)
    if frame.history and told is not None and published.year - told > 1:
        return told
    distance = (month - published.month + 6) % 12 - 6
    back, ahead = _SURELY_NEAR
    if distance > ahead and frame.tense(found) == "past":
        distance -= 12
    elif distance < back and frame.tense(found) in AHEAD:
        distance += 12
    return (published.year * 12 + published.month - 1 + distance) // 12


def _by_tense(published: date, number: int, tense: Tense | None) -> date:
    """The weekday before, or after where the verb looks ahead; one that was yesterday or is tomorrow needs less."""
    back = (published.isoweekday() - number) % 7
    ahead = (number - published.isoweekday()) % 7
    coming = tense == "future" or (tense == "possible" and back != 1) or (ahead == 1 and tense != "past")
    return shift(published, ahead if coming else -back, "D") or published


def _neighbour(day: date, number: int, way: int) -> date:
    """The first such weekday before or after a day."""
    distance = (way * (number - day.isoweekday())) % 7 or 7
    return shift(day, way * distance, "D") or day


def _names_year(found: Found, frame: Frame, year: int) -> bool:
    token = find_token(frame.parse, found.start)
    if found.before() in ("$", "£", "€", "#", "no", "/") or found.after() in ("%", "percent"):
        return False
    if _dates_happenings(found, frame, year):
        return True
    if found.before() in _YEAR_LEADS and year < 2100:
        head = frame.parse.heads[token] if token is not None else None
        return head is None or not _counts(frame, token, head)
    if year < 1900 or token is None:
        return False
    return not _counts(frame, token, frame.parse.heads[token])


def _dates_happenings(found: Found, frame: Frame, year: int) -> bool:
    """Whether a figure before a plural is the year of what it names: "in 2017 fires", no count, as "in 2000 homes"."""
    latest = frame.published.year + 1 if frame.published else 2099
    return found.before() in _HAPPENING_LEADS and 1900 <= year <= latest and year % _ROUND != 0


def _counts(frame: Frame, token: int | None, head: int) -> bool:
    """Whether a figure counts the things that its head names."""
    parse = frame.parse
    return token is not None and parse.relations[token] == "nummod" and parse.tags[head] == "NNS" and head == token + 1


def _is_verb(found: Found, frame: Frame) -> bool:
    """Whether the month's name is another word here: "may", "march"."""
    return frame.tag(found.point("month")).startswith(("MD", "VB"))


def _exists(year: int, month: int, number: int) -> bool:
    return number <= last_of_month(date(year, month, 1)).day


def _day(year: int, month: int, number: int) -> Draft | None:
    if not 1 <= year <= 9999 or not 1 <= month <= 12 or number < 1 or not _exists(year, month, number):
        return None
    return _unit(date(year, month, number), "D")


def _unit(day: date, unit: str) -> Draft:
    return Draft("DATE", spell(day, unit), *stretch(day, unit))


def _season(year: int, season: str, months: list[int]) -> Draft:
    first, last = months
    ends = date(year + (last < first), last, 1)
    return Draft("DATE", f"{year:04}-{season}", date(year, first, 1), last_of_month(ends))


def _last_day(draft: Draft) -> date:
    return draft.last or date.min
