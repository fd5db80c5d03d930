"""Find reports by their words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.export.visible import flatten
from rashomon.mcp.citing import handle
from rashomon.mcp.desk import Desk, to_source
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import Hit, Passage, Search
from rashomon.mcp.phrasing import join, say_counted, say_source
from rashomon.records.attribution import Stance
from rashomon.records.span import Span
from rashomon.store import searching
from rashomon.store.answers import Filters, Page
from rashomon.store.answers import Hit as StoredHit
from rashomon.store.queries import list_reports

_MOST = 20
_AROUND = 90
_MOST_PASSAGES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What to look for."""

    words: str = ""
    publisher: str | None = None
    year: int | None = None
    since: str | None = None
    until: str | None = None
    language: str | None = None
    stance: Stance | None = None
    after: str | None = None


def search(desk: Desk, asked: Asked) -> Draft[Search]:
    """The reports that hold the words, newest first; all of them where no words are given."""
    filters = Filters(
        publisher=asked.publisher,
        since=asked.since or (f"{asked.year:04}-01-01" if asked.year else None),
        until=asked.until or (f"{asked.year:04}-12-31" if asked.year else None),
        language=asked.language,
        stance=asked.stance,
    )
    facets = desk.shelf.survey(desk.store, asked.words, filters=filters, limit=1).facets

    def make(number: int) -> Draft[Search]:
        page = _find(desk, asked, filters, number)
        found = Search(
            reports=facets.reports,
            publishers=facets.publishers,
            languages=facets.languages,
            years=facets.years,
            stances=facets.stances,
            hits=page.items,
        )
        return Draft(found=found, text=join(_say(found)), next=page.next)

    return desk.fit(make, _MOST)


def cut_passages(text: str, spans: Sequence[Span]) -> Iterator[Passage]:
    """The words that were found with some around them; those that stand close together in one."""
    groups: list[Span] = []
    for span in spans:
        if groups and span.start - groups[-1].end < 2 * _AROUND:
            if span.end - groups[-1].start < 10 * _AROUND:
                groups[-1] = Span(groups[-1].start, span.end)
        elif len(groups) < _MOST_PASSAGES:
            groups.append(span)
        else:
            break
    for span in groups:
        start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
        yield Passage(start=start, end=end, words=text[start:end])


def _find(desk: Desk, asked: Asked, filters: Filters, number: int) -> Page[Hit]:
    if not asked.words.strip():
        listed = list_reports(desk.store, filters=filters, cursor=asked.after, limit=number)
        return Page(items=tuple(Hit(report=to_source(one), passages=()) for one in listed.items), next=listed.next)
    hits = searching.search(desk.store, asked.words, filters=filters, cursor=asked.after, limit=number)
    return Page(items=tuple(map(_tell, hits.items)), next=hits.next)


def _tell(hit: StoredHit) -> Hit:
    return Hit(report=to_source(hit.report), passages=tuple(cut_passages(hit.text, hit.spans)))


def _say(found: Search) -> Iterator[str]:
    yield f"reports found: {found.reports}"
    counted = {"publishers": found.publishers, "years": found.years, "stances": found.stances}
    yield from filter(None, (say_counted(name, values) for name, values in counted.items()))
    for hit in found.hits:
        yield ""
        yield say_source(hit.report)
        for one in hit.passages:
            yield f"  {handle(hit.report.id, one.start, one.end)} … {flatten(one.words)} …"
