"""Reckon the days of feasts, of months in other calendars."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple

_HIJRI_EPOCH = 227_015  # 1 Muharram 1, as an ordinal
_NOWRUZ_1400 = date(2021, 3, 21).toordinal()
_JEWISH_EPOCH = -1_373_427  # the ordinal that molad days are counted from
_LONG_SEASONS = 6  # months of 31 days in the Persian year


class Stretch(NamedTuple):
    """First and last day."""

    first: date
    last: date


def islamic_month(year: int, month: int) -> Stretch | None:
    """A month of the Islamic year by the tabular rule; the sighting of the moon may move it by a day."""
    return _between(_islamic(year, month), _islamic(year + month // 12, month % 12 + 1))


def persian_month(year: int, month: int) -> Stretch | None:
    """A month of the Solar Hijri year, by the cycle of 33 years that holds from 1178 to 1633."""
    length = 31 if month <= _LONG_SEASONS else 30 if month < 12 or _is_persian_leap(year) else 29
    before = 31 * min(month - 1, _LONG_SEASONS) + 30 * max(0, month - 1 - _LONG_SEASONS)
    first = _nowruz(year) + before
    return _between(first, first + length)


def jewish_month(year: int, month: int) -> Stretch | None:
    """A month of the Jewish year, Tishri being 1, Adar of a common year 6, Adar I 6 of a leap year, Nisan 8."""
    lengths = _jewish_lengths(year)
    if not lengths[month - 1]:
        return None
    first = _rosh_hashanah(year) + sum(lengths[: month - 1])
    return _between(first, first + lengths[month - 1])


MONTH_OF: Mapping[str, Callable[[int, int], Stretch | None]] = MappingProxyType(
    {"islamic": islamic_month, "persian": persian_month, "jewish": jewish_month}
)
"""How the months of a calendar are reckoned."""


def easter(year: int) -> date:
    """Easter Sunday of the Western churches."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    epact -= epact // 28 * (1 - epact // 28 * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(days=epact - weekday)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Orthodox churches, in our calendar."""
    epact = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    months, days = divmod(epact + weekday + 114, 31)
    late = year // 100 - year // 400 - 2  # days by which the old calendar is behind
    return date(year, months, days + 1) + timedelta(days=late)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """The nth Monday (1) to Sunday (7) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def _between(first: int, after: int) -> Stretch | None:
    if not 1 <= first < after <= date.max.toordinal():
        return None
    return Stretch(date.fromordinal(first), date.fromordinal(after - 1))


def _islamic(year: int, month: int) -> int:
    return _HIJRI_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2


def _is_persian_leap(year: int) -> bool:
    return (25 * year + 11) % 33 < 8


def _nowruz(year: int) -> int:
    low, high = sorted((year, 1400))
    leaps = sum(map(_is_persian_leap, range(low, high)))
    days = 365 * (high - low) + leaps
    return _NOWRUZ_1400 + (days if year > 1400 else -days)


def _molad_day(year: int) -> int:
    """Days from the epoch to the new year of a Jewish year, before the rule about neighbouring years."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + (3 * (day + 1) % 7 < 3)


def _rosh_hashanah(year: int) -> int:
    before, here, after = (_molad_day(y) for y in (year - 1, year, year + 1))
    return _JEWISH_EPOCH + here + (2 if after - here == 356 else 1 if here - before == 382 else 0)


def _jewish_lengths(year: int) -> list[int]:
    """The lengths of thirteen months from Tishri; that of the second Adar is 0 in a common year."""
    days = _rosh_hashanah(year + 1) - _rosh_hashanah(year)
    leap = days > 380
    heshvan = 30 if days % 10 == 5 else 29
    kislev = 29 if days % 10 == 3 else 30
    return [30, heshvan, kislev, 29, 30, *((30, 29) if leap else (29, 0)), 30, 29, 30, 29, 30, 29]
