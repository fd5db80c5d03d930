"""Find reports, with what they can be narrowed to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from rashomon.errors import BadSettings
from rashomon.records.attribution import Stance
from rashomon.records.span import Span
from rashomon.store.answers import Facets, Filters, Hit, StoredReport
from rashomon.web.asking import Asked
from rashomon.web.pages.days import Period, gather_periods, make_bars

STANCES: tuple[Stance, ...] = get_args(Stance)
_MOST = 20
_AROUND = 90
_MOST_SNIPPETS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """Some words around those that were found, in turn: others, found ones, others …"""

    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A report that was found, with the words where they stand."""

    report: StoredReport
    snippets: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was asked, what was found; `next` is the cursor of the page after this one."""

    asked: str
    filters: Filters
    facets: Facets
    found: tuple[Found, ...]
    next: str | None
    days: tuple[Period, ...]


def tell(asked: Asked) -> Search:
    """The reports that are asked for, newest first; all of them where nothing is. Raises BadSettings as the store."""
    words = asked.get("q") or ""
    filters = _filters(asked)
    cursor = asked.get("after")
    surveyed = asked.shelf.survey(asked.store, words, filters=filters, cursor=cursor, limit=_MOST)
    found = tuple(Found(report=hit.report, snippets=cut_snippets(hit)) for hit in surveyed.hits.items)
    return Search(
        asked=words,
        filters=filters,
        facets=surveyed.facets,
        found=found,
        next=surveyed.hits.next,
        days=gather_periods(surveyed.days),
    )


def lay_out(page: Search) -> dict[str, object]:
    """The bars of the days, each leading to what of the same search it holds."""
    asked = {"q": page.asked, "publisher": page.filters.publisher, "language": page.filters.language}
    asked["stance"] = page.filters.stance
    return {"bars": make_bars(page.days, {name: value for name, value in asked.items() if value})}


def cut_snippets(hit: Hit) -> tuple[Snippet, ...]:
    """The words that were found with some around them; those that stand close together in one."""
    groups: list[list[Span]] = []
    for span in hit.spans:
        if groups and span.start - groups[-1][-1].end < 2 * _AROUND:
            if span.end - groups[-1][0].start < 10 * _AROUND:
                groups[-1].append(span)
        elif len(groups) < _MOST_SNIPPETS:
            groups.append([span])
        else:
            break
    return tuple(_cut(hit.text, group) for group in groups)


def _cut(text: str, group: Sequence[Span]) -> Snippet:
    start, end = max(0, group[0].start - _AROUND), min(len(text), group[-1].end + _AROUND)
    pieces: list[str] = []
    at = start
    for span in group:
        pieces += [text[at : span.start], text[span.start : span.end]]
        at = span.end
    pieces.append(text[at:end])
    pieces[0] = ("… " if start else "") + pieces[0]
    pieces[-1] += " …" if end < len(text) else ""
    return Snippet(pieces=tuple(pieces))


def _filters(asked: Asked) -> Filters:
    stance = asked.get("stance")
    if stance is not None and stance not in STANCES:
        raise BadSettings(f"{stance!r} is no stance; there are {', '.join(STANCES)}")
    year = asked.get("year")
    return Filters(
        publisher=asked.get("publisher"),
        since=asked.get("since") or (f"{year}-01-01" if year else None),
        until=asked.get("until") or (f"{year}-12-31" if year else None),
        language=asked.get("language"),
        stance=next((one for one in STANCES if one == stance), None),
    )
