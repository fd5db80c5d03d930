"""Give each thing in a casebook its address."""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from rashomon.records.span import Span

SHOWN_DIGITS = 16
_SHORT_ID = 60
# What can stand in a path as it is; an id with anything else is asked for by name.
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,99}", re.ASCII)
# A path of this host, and nothing that a browser takes for another host.
_OWN = re.compile(r"/(?![/\\])[!-\[\]-~]{0,2000}", re.ASCII)
_NAMELESS = ("", "the report", "the report itself", "nobody named")


def lead(kind: str, name: str, span: Span | None = None) -> str:
    """The address of a report, a source, an entity; of some words of a report; empty where there is none."""
    if kind == "report":
        return to_report(name, span)
    return "" if name in _NAMELESS else with_query(f"/{kind}", {"name": name})


def to_report(name: str, span: Span | None = None, view: str = "") -> str:
    """The address of a report, of some words in it, or of another view of it: `original`."""
    tail = f"/{view}" if view else ""
    plain = _PLAIN.fullmatch(name) is not None and not name.endswith(".json")
    path = f"/reports/{name}{tail}" if plain else f"/report{tail}"
    query = {} if plain else {"name": name}
    if span is None:
        return with_query(path, query)
    return with_query(path, {**query, "cite": f"{span.start}-{span.end}"}) + "#cited"


def to_finding(comparison: str, kind: str, identity: str) -> str:
    """The address of a dispute or an incident of one comparison: it stays what it is, whatever comes in."""
    return f"/comparisons/{comparison[:SHOWN_DIGITS]}/{kind}s/{quote(identity, safe='')}"


def to_judging(part: str, identity: str, *, report: str = "", digest: str = "", comparison: str = "") -> str:
    """Where something is judged: a part of a report, something that a comparison found, a source by its name."""
    named = report if len(report) <= _SHORT_ID else digest
    return with_query(
        "/judge", {"part": part, "report": named, "comparison": comparison[:SHOWN_DIGITS], "of": identity}
    )


def to_job(number: int) -> str:
    """The address of a job."""
    return f"/jobs/{number}"


def with_query(path: str, query: Mapping[str, object]) -> str:
    """A path with what is asked there, if anything."""
    asked = {name: value for name, value in query.items() if value != ""}
    return f"{path}?{urlencode(asked, quote_via=quote, errors='replace')}" if asked else path


def to_own(address: str | None) -> str | None:
    """An address of these pages; None for one that leads elsewhere, or is none."""
    return address if address and _OWN.fullmatch(address) else None


def with_more(address: str, more: Mapping[str, str]) -> str:
    """An address of these pages with more asked there; what was asked there under the same names is replaced."""
    parts = urlsplit(address)
    query = {name: value for name, value in parse_qsl(parts.query) if name not in more}
    to = with_query(parts.path, {**query, **more})
    return f"{to}#{parts.fragment}" if parts.fragment else to


def as_json(path: str, query: str) -> str:
    """The address of the same page for programs."""
    return (path if path != "/" else "/index") + ".json" + (f"?{query}" if query else "")
