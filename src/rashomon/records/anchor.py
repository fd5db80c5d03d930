"""Hold when, where."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A time expression with its TIMEX3 value and the ISO dates that bound it."""

    id: str
    span: Span
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    earliest: str | None = None
    latest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place name, with its GeoNames number and coordinates in degrees where known, and how the name is meant."""

    id: str
    span: Span
    name: str
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    kind: str
