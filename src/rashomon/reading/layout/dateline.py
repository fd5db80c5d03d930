"""Find the dateline that a report's text begins with."""

import re
from typing import NamedTuple

from rashomon.reading.layout.dates import MONTHS, WEEKDAYS, find_day, is_when
from rashomon.reading.layout.names import is_agency, is_place
from rashomon.reading.layout.tables import NO_PLACES


class Dateline(NamedTuple):
    """A dateline, `end` code points long, with the text going on at `resume`."""

    end: int
    resume: int
    publisher: str | None
    published: str | None


LONGEST = 140
_LEAST_AFTER_COLON = 40  # what is shorter is a label with its value
_DASH = re.compile(r"\s*(?:-{2,3}|[–—―])\s*|\s+[-_]\s+|(?<=[)\]/])\s*[-_:]\s*|_\s+|\s*:\s+|\s*[-_]$")
_AGENCY = re.compile(r"\s*(?:\(([^()]{2,40})\)|\[([^\[\]]{2,40})\]|/([^/]{2,40})/)\s*")
_BRACKET = re.compile(r"\s*\[[^\[\]]{2,40}\]")  # the country, for a place that readers may not know
_CAPITALS = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ]|[.'’\-/ ]|(?<=[A-Z])[’'][a-z](?=[A-Z])|Mc(?=[A-Z]))+")
_WORD = re.compile(r"[^\W\d_]{2,}")


def find_dateline(line: str, *, after_colon: bool) -> Dateline | None:
    """The dateline at the head of `line`: place, day and agency as far as they stand there, up to the dash.

    It needs a place in capitals, or an agency in brackets, or a day beside a place. A colon ends a dateline only where
    `after_colon` allows it: in a transcript the capitals before a colon are who speaks.
    """
    head = line[:LONGEST]
    for mark in _DASH.finditer(head):
        words = head[: mark.start()].rstrip()
        colon = ":" in mark.group()
        if colon and words[-1:].isdigit() and head[mark.end() : mark.end() + 1].isdigit():
            continue
        if not words:
            return None
        found = _read(words, strict=colon)
        if found is None:
            continue
        if colon and found.agency is None and not (after_colon and len(line) - mark.end() >= _LEAST_AFTER_COLON):
            continue
        resume = mark.end()
        trailing = _AGENCY.match(head, resume)
        publisher = found.agency
        if trailing and publisher is None and _is_agency_like(_inside(trailing)):
            publisher, resume = _inside(trailing), resume + len(trailing.group().rstrip())
            if dash := _DASH.match(head, resume):
                resume = dash.end()
        rest = line[resume:].lstrip()
        if rest and rest[0].islower():
            continue
        end = len(head[:resume].rstrip())
        return Dateline(end, resume + len(line[resume:]) - len(rest), publisher, found.published)
    return None


class _Parts(NamedTuple):
    agency: str | None
    published: str | None


def _read(words: str, *, strict: bool) -> _Parts | None:
    agency, day, published = None, False, None
    if bracket := next((found for found in _AGENCY.finditer(words) if found.end() == len(words)), None):
        agency, words = _inside(bracket), words[: bracket.start()].rstrip(" ,")
        if not _is_agency_like(agency):
            return None
    found = find_day(words)
    if found is not None and is_when(words[found.start :]):
        day, published, words = True, found.iso, words[: found.start].rstrip(" ,.:;–—-")
    elif words.lower().rpartition(",")[2].strip() in WEEKDAYS:
        day, words = True, words.rpartition(",")[0]
    if not words:
        return (
            _Parts(agency, published)
            if agency is not None and (day or is_agency(agency) or _is_station(agency))
            else None
        )
    first, *others = [part.strip() for part in _BRACKET.sub("", words).split(",")]
    if len(others) > 3 or not all(is_place(part) for part in others if part) or not first:
        return None
    if first.lower() in NO_PLACES or first.lower() in MONTHS or first.lower() in WEEKDAYS:
        return None
    capitals = bool(_CAPITALS.fullmatch(first)) and bool(_WORD.search(first)) and len(first.split()) <= 4
    if any(len(part.split()) > 3 for part in others):
        return None
    if capitals and not (strict and len(first) < 4 and agency is None):
        return _Parts(agency, published)
    return _Parts(agency, published) if is_place(first) and (agency is not None or (day and not strict)) else None


def _inside(bracket: re.Match[str]) -> str:
    return next(group for group in bracket.groups() if group is not None).strip()


def _is_agency_like(words: str) -> bool:
    return is_agency(words) or _is_station(words) or (len(words) > 2 and is_place(words) and not words.isdigit())


def _is_station(words: str) -> bool:
    # WKEL, KELN-TV, NW
    return re.fullmatch(r"[A-Z]{2,6}(?:[-/][A-Z]{2,4})?", words) is not None
