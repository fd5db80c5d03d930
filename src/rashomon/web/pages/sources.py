"""Show who is quoted: what they say, on whom they rely, who contradicts them."""

from dataclasses import dataclass

from rashomon.casebook.sourcing import find_source
from rashomon.store.answers import Dossier, Filters, Page, Source, Statement, StoredReport
from rashomon.store.queries import (
    find_disputes,
    is_named,
    list_opponents,
    list_reports,
    list_sources,
    list_statements,
)
from rashomon.web.asking import Asked, Standing
from rashomon.web.pages.headlines import Headline, make_headline
from rashomon.web.pages.voices import Voice, find_ratings

_MOST = 30
_MOST_DENIED = 10
_MOST_DISPUTES = 12
_MOST_PUBLISHED = 10
DENIALS = ("denies", "rejects")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Who is quoted, the most quoted first."""

    name: str | None
    sources: Page[Source]


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSource:
    """A source; `against` are those who stand on another side of a dispute, with the number of disputes.

    `named` tells whether it is an entity of some report, too.
    """

    source: Dossier
    standing: Standing | None
    statements: Page[Statement]
    denies: tuple[Statement, ...]
    against: tuple[tuple[str, int], ...]
    disputes: tuple[Headline, ...]
    more_disputes: int
    published: Page[StoredReport]
    named: bool
    said: tuple[Voice, ...]


def tell_sources(asked: Asked) -> Sources:
    """Who is quoted; only those whose name holds some words, where they are given."""
    name = asked.get("name")
    return Sources(name=name, sources=list_sources(asked.store, name=name, cursor=asked.get("after"), limit=_MOST))


def tell_source(asked: Asked) -> OneSource:
    """One source, by its name in any case. Raises BadSettings where nobody of that name is quoted or publishes."""
    given, store = asked.name(), asked.store
    published = list_reports(store, filters=Filters(publisher=given), limit=_MOST_PUBLISHED)
    source = find_source(store, given)
    name = source.name
    denied = [
        one
        for stance in DENIALS
        for one in list_statements(store, source=name, stance=stance, limit=_MOST_DENIED).items
    ]
    laid = asked.laid()
    lines, disputed = find_disputes(store, laid.id, source=name, limit=_MOST_DISPUTES) if laid else ((), 0)
    return OneSource(
        source=source,
        standing=asked.standing(),
        statements=list_statements(store, source=name, cursor=asked.get("after"), limit=_MOST),
        denies=tuple(denied),
        against=list_opponents(store, laid.id, name, limit=_MOST) if laid else (),
        disputes=tuple(make_headline(laid.id, line) for line in lines if laid),
        more_disputes=disputed - len(lines),
        published=published,
        named=is_named(store, name),
        said=find_ratings(store, asked.judged(), name, asked.visitor.name),
    )
