"""Hold who or what is named."""

from dataclasses import dataclass

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """Something said of an entity: age, nationality, occupation, title, kin, status …; `attribution` says it."""

    name: str
    value: str
    span: Span
    attribution: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Who or what, with the words that name it; `country` is an ISO 3166-1 alpha-3 code, `role` a CAMEO-like code.

    `doubtful` are those of the mentions that may well mean another: likely, but not sure enough to build on.
    """

    id: str
    name: str
    type: str
    mentions: tuple[Span, ...]
    doubtful: tuple[Span, ...] = ()
    country: str | None = None
    role: str | None = None
    attributes: tuple[Attribute, ...] = ()
