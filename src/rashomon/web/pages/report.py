"""Show a report: its text with who says what, its custody, its original."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.casebook.custody import tell_custody
from rashomon.casebook.laying import Laid
from rashomon.casebook.opinions import sort_opinions
from rashomon.errors import BadSettings
from rashomon.export.article import mark_article
from rashomon.export.drawing.spots import Spot, find_report_spots
from rashomon.export.statements import Statement
from rashomon.export.to_html import Section
from rashomon.export.to_html import lay_out_report as lay_out_section
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.answers import ReadingVersion, StoredReport
from rashomon.store.lines import DisputeLine, IncidentLine
from rashomon.store.queries import find_disputes, find_incidents, find_report, get_beside, get_reading, list_readings
from rashomon.web.asking import Asked
from rashomon.web.pages.findings import Happening, make_happening
from rashomon.web.pages.headlines import Headline, make_headline
from rashomon.web.pages.parts import Part, cut_parts
from rashomon.web.pages.voices import CopyGroup, Voice, find_copies, list_opinions, tell_voice

_MOST_DISPUTES = 12
_MOST_INCIDENTS = 8
_MOST_PEOPLE = 30
_MOST_OWN = 25
_MOST_DAMAGES = 40
_LONGEST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class OneReport:
    """A report as the casebook holds it; `part` is the part of the text asked for, `cited` the words, if any.

    `judged` has what people said of its parts, by kind and id: `attribution a3`.
    """

    report: StoredReport
    custody: tuple[str, ...]
    readings: list[ReadingVersion]
    disputes: tuple[Headline, ...]
    more_disputes: int
    incidents: tuple[Happening, ...]
    copies: tuple[CopyGroup, ...]
    part: int | None
    cited: Span | None
    reading: Reading | None
    judged: dict[str, tuple[Voice, ...]]
    places: tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A part of a report as it is laid out; `left_out` says what the whole has more of."""

    section: Section
    part: int
    parts: int
    left_out: tuple[str, ...]


def tell_report(asked: Asked) -> OneReport:
    """One report, by its id or the beginning of its digest. Raises BadSettings where there is none."""
    stored = find_report(asked.store, asked.name())
    reading = get_reading(asked.store, stored.key)
    laid = asked.laid()
    store, disputed = asked.store, 0
    lines: tuple[DisputeLine, ...] = ()
    told: tuple[IncidentLine, ...] = ()
    if laid:
        lines, disputed = find_disputes(store, laid.id, report=stored.id, limit=_MOST_DISPUTES)
        told = find_incidents(store, laid.id, report=stored.id, limit=_MOST_INCIDENTS)
    beside = Laid(laid.id, get_beside(store, laid.id, stored.id)) if laid else None
    opinions = list_opinions(store, beside, stored.sha256)
    judged = sort_opinions(reading, opinions) if reading else {}
    return OneReport(
        report=stored,
        custody=tell_custody(stored),
        readings=list_readings(asked.store, stored.key),
        disputes=tuple(make_headline(laid.id, line) for line in lines if laid),
        more_disputes=disputed - len(lines),
        incidents=tuple(make_happening(laid.id, line) for line in told if laid),
        part=asked.number("part") if asked.get("part") else None,
        copies=tuple(find_copies(beside, stored.id)),
        cited=_read_span(asked.get("cite"), reading),
        reading=reading,
        judged={
            " ".join(key): tuple(tell_voice(one, asked.visitor.name) for one in found) for key, found in judged.items()
        },
        places=find_report_spots(stored.id, reading) if reading else (),
    )


def lay_out_report(page: OneReport) -> dict[str, object]:
    """The part of the text that a page shows; none of a report that was not read."""
    return {"shown": lay_out_part(page, page.reading) if page.reading else None}


def lay_out_part(page: OneReport, reading: Reading) -> Shown:
    """The part of a report that was asked for, else that with the cited words, else the first."""
    section = lay_out_section(reading, 1)
    marked = mark_article(reading, section.statements, section.happenings, cited=page.cited)
    parts = list(cut_parts(marked))
    at = _choose(parts, page)
    part = parts[at]
    shown = replace(
        section,
        paragraphs=part.paragraphs,
        statements=tuple(_clip(one) for one in section.statements if one.number in part.statements),
        happenings=tuple(one for one in section.happenings if one.number in part.happenings),
        people=section.people[:_MOST_PEOPLE],
        places=page.places,  # under the id that the casebook has for the report
        own=tuple((place, _shorten(words)) for place, words in section.own[:_MOST_OWN]),
        certain=section.certain[:_MOST_DAMAGES],
        uncertain=section.uncertain[:_MOST_DAMAGES],
        remarks=section.remarks[:_MOST_DAMAGES],
    )
    more = {
        "statements": len(section.statements) - len(shown.statements),
        "happenings": len(section.happenings) - len(shown.happenings),
        "people and bodies": len(section.people) - len(shown.people),
        "sentences of its own": len(section.own) - len(shown.own),
    }
    left_out = tuple(f"{number:,} more {name}" for name, number in more.items() if number)
    return Shown(section=shown, part=at + 1, parts=len(parts), left_out=left_out)


def _choose(parts: Sequence[Part], page: OneReport) -> int:
    if page.part is not None:
        return min(page.part, len(parts)) - 1
    return next((place for place, part in enumerate(parts) if part.cited), 0)


def _read_span(given: str | None, reading: Reading | None) -> Span | None:
    """The words that an address cites. Raises BadSettings where they are no stretch of the text."""
    if given is None or reading is None:
        return None
    first, _, last = given.partition("-")
    if not all(one.isascii() and one.isdigit() and len(one) < 10 for one in (first, last)):
        raise BadSettings(f"{given!r} cites no words; give START-END, counted in code points of the clean text")
    start, end = int(first), int(last)
    if not start < end <= len(reading.text):
        raise BadSettings(f"{given!r} lies outside of the text, which has {len(reading.text):,} characters")
    return Span(start, end)


def _clip(statement: Statement) -> Statement:
    return replace(statement, words=_shorten(statement.words))


def _shorten(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} … ({len(words) - _LONGEST:,} more characters)"
