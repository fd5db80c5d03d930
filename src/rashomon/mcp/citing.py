"""Give words of a report an address, a line to cite them by."""

import re
from urllib.parse import quote, urlencode

from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.mcp.forms import Cited, Source
from rashomon.records.span import Evidence, Span

# What can stand in a path as it is; an id with anything else is asked for by name.
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,99}", re.ASCII)
_DIGITS = 16


def handle(report: str, start: int, end: int) -> str:
    """How an answer names words: [wire:35-80]."""
    return f"[{flatten(report)}:{start}-{end}]"


def handle_all(cited: tuple[Cited, ...], most: int = 5) -> str:
    """The handles of the same words in several reports, as many as there is room for."""
    more = f" and {len(cited) - most:,} more" if len(cited) > most else ""
    return " ".join(handle(one.report, one.start, one.end) for one in cited[:most]) + more


def to_address(report: str, span: Span) -> str:
    """Where the pages of `rashomon serve` have some words of a report."""
    plain = _PLAIN.fullmatch(report) is not None and not report.endswith(".json")
    path = f"/reports/{report}" if plain else "/report"
    query = {} if plain else {"name": report}
    asked = urlencode({**query, "cite": f"{span.start}-{span.end}"}, quote_via=quote, errors="replace")
    return f"{path}?{asked}#cited"


def cite(report: Source, evidence: Evidence) -> str:
    """Words of a report, so that they are found again whatever reads it: by its digest, by their raw span."""
    title = f"“{flatten(report.title)}”" if report.title else ""
    date = say_date(report.published) if report.published else "undated"
    known = (flatten(report.publisher or "publisher unknown"), title, flatten(date))
    (start, end), raw = evidence.span, evidence.raw
    return (
        f"{', '.join(part for part in known if part)} {handle(report.id, start, end)}"
        f" (raw {raw.start}-{raw.end} of sha256 {report.sha256[:_DIGITS]})"
    )
