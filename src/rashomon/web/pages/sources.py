"""Show who is quoted: what they say, on whom they rely, who contradicts them."""

from collections import Counter
from dataclasses import dataclass

from rashomon.casebook.choosing import choose_source
from rashomon.errors import BadSettings
from rashomon.records.comparison import Comparison, Holder
from rashomon.store.answers import Dossier, Filters, Page, Source, Statement, StoredReport
from rashomon.store.queries import describe_source, list_reports, list_sources, list_statements
from rashomon.store.words import fold
from rashomon.web.asking import Asked, Standing
from rashomon.web.pages.headlines import Headline, find_headlines

_MOST = 30
_MOST_DENIED = 10
_MOST_DISPUTES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Who is quoted, the most quoted first."""

    name: str | None
    sources: Page[Source]


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSource:
    """A source; `against` are those who stand on another side of a dispute, with the number of disputes."""

    source: Dossier
    standing: Standing | None
    statements: Page[Statement]
    denies: tuple[Statement, ...]
    against: tuple[tuple[str, int], ...]
    disputes: tuple[Headline, ...]
    more_disputes: int
    published: Page[StoredReport]


def tell_sources(asked: Asked) -> Sources:
    """Who is quoted; only those whose name holds some words, where they are given."""
    name = asked.get("name")
    return Sources(name=name, sources=list_sources(asked.store, name=name, cursor=asked.get("after"), limit=_MOST))


def tell_source(asked: Asked) -> OneSource:
    """One source, by its name in any case. Raises BadSettings where nobody of that name is quoted or publishes."""
    name, store = asked.name(), asked.store
    published = list_reports(store, filters=Filters(publisher=name), limit=10)
    try:
        source = describe_source(store, name)
    except BadSettings:
        if not published.items:
            raise
        source = Dossier(name=published.items[0].publisher or name, statements=0, denials=0, relies_on=(), accuses=())
    denied = [
        one
        for stance in ("denies", "rejects")
        for one in list_statements(store, source=name, stance=stance, limit=_MOST_DENIED).items
    ]
    laid = asked.laid()
    chosen = choose_source(laid.comparison, name) if laid else None
    headlines = find_headlines(laid.id, chosen) if laid and chosen else []
    return OneSource(
        source=source,
        standing=asked.standing(),
        statements=list_statements(store, source=name, cursor=asked.get("after"), limit=_MOST),
        denies=tuple(denied),
        against=find_opponents(chosen, name) if chosen else (),
        disputes=tuple(headlines[:_MOST_DISPUTES]),
        more_disputes=max(0, len(headlines) - _MOST_DISPUTES),
        published=published,
    )


def find_opponents(comparison: Comparison, name: str) -> tuple[tuple[str, int], ...]:
    """Who stands on another side than a source, in how many of these disputes, most first."""
    folded = fold(name)
    counted: Counter[str] = Counter()
    for dispute in comparison.disputes:
        sides = [{_name(holder) for holder in position.holders} for position in dispute.positions]
        own = [{fold(one) for one in side} for side in sides]
        others = {one for side, known in zip(sides, own, strict=True) if folded not in known for one in side}
        counted.update(others)
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:_MOST])


def _name(holder: Holder) -> str:
    return holder.entity or holder.name
