"""Answer what is asked of reports."""

from typing import get_args

from rashomon.api.answers import FoundWords, HeldReport, Match, Narrowing, Original, Tally
from rashomon.api.asking import Asked
from rashomon.casebook.custody import tell_custody
from rashomon.errors import NotThere
from rashomon.records.attribution import Stance
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.answers import Counted, Filters, Hit, Page, StoredJudgement, StoredReport
from rashomon.store.queries import (
    find_report,
    get_raw,
    get_reading,
    list_judgements,
    list_readings,
    list_reports,
)
from rashomon.store.seals import raw_text
from rashomon.store.searching import search

STANCES: tuple[Stance, ...] = get_args(Stance)
_AROUND = 90
_MOST_WORDS = 20


def tell_reports(asked: Asked) -> Page[StoredReport]:
    """Reports, newest first."""
    return list_reports(asked.store, filters=_filters(asked), cursor=asked.after, limit=asked.limit)


def find_words(asked: Asked) -> Page[Match]:
    """Reports by their words, newest first."""
    hits = search(asked.store, asked.need("q"), filters=_filters(asked), cursor=asked.after, limit=asked.limit)
    return Page(items=tuple(map(_make_match, hits.items)), next=hits.next)


def tell_facets(asked: Asked) -> Narrowing:
    """What reports can be narrowed to."""
    facets = asked.shelf.survey(asked.store, asked.get("q") or "", filters=_filters(asked), limit=1).facets
    return Narrowing(
        reports=facets.reports,
        publishers=count_up(facets.publishers),
        languages=count_up(facets.languages),
        years=count_up(facets.years),
        stances=count_up(facets.stances),
    )


def count_up(counted: Counted) -> tuple[Tally, ...]:
    """Values with their numbers, as programs are told of them."""
    return tuple(Tally(value=value, count=number) for value, number in counted)


def tell_report(asked: Asked) -> HeldReport:
    """One report."""
    stored = _find(asked)
    readings = tuple(list_readings(asked.store, stored.key))
    return HeldReport(report=stored, custody=tell_custody(stored), readings=readings)


def tell_reading(asked: Asked) -> Reading:
    """The newest reading of a report, or that by a recipe."""
    return _read(asked, _find(asked), asked.get("recipe"))


def tell_original(asked: Asked) -> Original:
    """The text of a report before repair."""
    stored = _find(asked)
    reading = _read(asked, stored)
    return Original(report=stored.id, sha256=stored.sha256, text=raw_text(reading), repairs=reading.repairs)


def give_bytes(asked: Asked) -> bytes:
    """The bytes of a report as they came."""
    return get_raw(asked.store, _find(asked).key).data


def tell_judgements(asked: Asked) -> Page[StoredJudgement]:
    """What people judged of a report."""
    return list_judgements(
        asked.store, report=_find(asked).sha256, withdrawn=asked.get("withdrawn") == "true", cursor=asked.after,
        limit=asked.limit,
    )  # fmt: skip


def tell_readings(asked: Asked) -> Page[Reading]:
    """The newest readings of reports; of those that were not read none."""
    page = list_reports(asked.store, filters=_filters(asked), cursor=asked.after, limit=asked.limit)
    found = (get_reading(asked.store, stored.key) for stored in page.items)
    return Page(items=tuple(reading for reading in found if reading is not None), next=page.next)


def _find(asked: Asked) -> StoredReport:
    return find_report(asked.store, asked.need("report"))


def _read(asked: Asked, stored: StoredReport, recipe: str | None = None) -> Reading:
    reading = get_reading(asked.store, stored.key, recipe=recipe)
    if reading is None:
        how = f" by the recipe {recipe!r}" if recipe else "; its bytes are all there is of it"
        raise NotThere(f"the report {stored.id!r} was not read{how}")
    return reading


def _filters(asked: Asked) -> Filters:
    return Filters(
        publisher=asked.get("publisher"),
        since=asked.get("since"),
        until=asked.get("until"),
        language=asked.get("language"),
        stance=next((one for one in STANCES if one == asked.get("stance")), None),
    )


def _make_match(hit: Hit) -> Match:
    shown = hit.spans[:_MOST_WORDS]
    return Match(
        report=hit.report, words=tuple(_quote(hit.text, span) for span in shown), more=len(hit.spans) - len(shown)
    )


def _quote(text: str, span: Span) -> FoundWords:
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return FoundWords(span=span, before=before, quote=span.of(text), after=after)
