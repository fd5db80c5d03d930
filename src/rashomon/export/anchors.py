"""Put times, places, numbers in plain words."""

import re

from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.export.wording import MEASURES, NEEDLESS_UNITS, say_country
from rashomon.records.anchor import Place, Time
from rashomon.records.quantity import Quantity

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-\d\d")
_YEAR = re.compile(r"\d{4}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d(?::\d\d)?")
_UNKNOWN_DAY = re.compile(r"X{4}.*T(\d\d(?::\d\d)?)|T(\d\d(?::\d\d)?)")
_KINDS = {
    "metonymic": "stands for who governs there",
    "demonym": "people or things of it",
    "name": "part of another name",
}


def say_time(text: str, time: Time) -> str:
    """A time as the report words it, and in brackets what that comes to, where it says more."""
    words, meaning = flatten(time.span.of(text)), flatten(resolve_time(time))
    return f"{words} ({meaning})" if meaning and meaning.casefold() not in words.casefold() else words


def resolve_time(time: Time) -> str:
    """What a time comes to, in words; nothing where that is not known, or no more than a length."""
    value = time.value
    if _DAY.fullmatch(value) or _MOMENT.fullmatch(value):
        return say_date(value if len(value) != len("2025-07-02T15") else f"{value}:00")
    if _MONTH.fullmatch(value):
        return say_date(f"{value}-01").partition(" ")[2]
    if _YEAR.fullmatch(value):
        return value
    if hour := _UNKNOWN_DAY.fullmatch(value):
        return f"at {hour[1] or hour[2]}, on a day that is not known"
    if time.type in ("DURATION", "SET") or time.earliest is None:
        return ""
    earliest, latest = say_date(time.earliest), say_date(time.latest) if time.latest else None
    if earliest == latest:
        return earliest
    return f"{earliest} to {latest}" if latest else f"from {earliest}"


def say_place(place: Place) -> str:
    """A place with its country, and how its name is meant where not plainly."""
    about = [say_country(place.country)] if place.country else []
    about = [one for one in about if one.casefold() != place.name.casefold()]
    about += [_KINDS[place.kind]] if place.kind in _KINDS else []
    return flatten(place.name) + (f" ({', '.join(about)})" if about else "")


def locate(place: Place) -> str:
    """Where a place lies: coordinates in degrees, its number at GeoNames."""
    known = [f"{place.lat:.2f}, {place.lon:.2f}"] if place.lat is not None and place.lon is not None else []
    known += [f"GeoNames {place.geonames}"] if place.geonames is not None else []
    return " · ".join(known)


def say_quantity(text: str, quantity: Quantity) -> str:
    """A number with what it counts, and the report's own words where it is no sure one."""
    parts = [say_range(quantity.low, quantity.high)]
    if quantity.unit == "percent":
        parts += ["percent", *(["of", flatten(quantity.of)] if quantity.of else [])]
    else:
        parts.append(flatten(quantity.of or ""))
        if quantity.of is None or quantity.unit not in NEEDLESS_UNITS:
            parts.append(MEASURES.get(quantity.unit, flatten(quantity.unit)))
    said = " ".join(part for part in parts if part)
    return said if quantity.low == quantity.high else f"{said}, “{flatten(quantity.span.of(text))}”"


def say_range(low: float, high: float | None) -> str:
    """Bounds as a person writes them: 31, 31 to 40, at least 31."""
    if high is None:
        return f"at least {_figure(low)}"
    return _figure(low) if low == high else f"{_figure(low)} to {_figure(high)}"


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,g}"
