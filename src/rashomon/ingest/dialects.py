"""Put JSON that others write for news in the keys of a report."""

from collections.abc import Callable, Mapping
from typing import Any

from rashomon.ingest.moments import read_moment

Table = dict[str, Any]
_MARKUP = ("text/html", "application/xhtml+xml")


def translate(table: Table) -> Table:
    """The same object with the keys of a report, if it is ninjs (IPTC) or comes from news-please; else as it is.

    What has no key there keeps its own.
    """
    if "text" in table or "html" in table:
        return table
    keys = {key.lower(): key for key in table}
    for marks, readers in _DIALECTS:
        if all(any(mark in keys for mark in one_of) for one_of in marks):
            return _translate(table, keys, readers)
    return table


def _translate(
    table: Table, keys: Mapping[str, str], readers: Mapping[str, tuple[tuple[str, "_Reader"], ...]]
) -> Table:
    told: Table = {}
    used: set[str] = set()
    for name, ways in readers.items():
        for key, read in ways:
            value = read(table[keys[key]]) if key in keys and name not in told else None
            if value is not None:
                told[name] = value
                used.add(keys[key])
    if "text" in told:
        told.pop("html", None)
    return {**{key: value for key, value in table.items() if key not in used and key not in told}, **told}


def _take(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _join(value: Any) -> str | None:
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    named = [name.get("name") if isinstance(name, dict) else name for name in names]
    return ", ".join(name for name in map(_take, named) if name) or None


def _date(value: Any) -> str | None:
    return (read_moment(value) or value) if isinstance(value, str) and value.strip() else None


def _body(value: Any, *, markup: bool) -> str | None:
    """The longest of the bodies that are markup, or of those that are none."""
    bodies = [body for body in value if isinstance(body, dict)] if isinstance(value, list) else []
    plain = [{key.lower(): item for key, item in body.items()} for body in bodies]
    fitting = [body for body in plain if (str(body.get("contenttype") or "").lower() in _MARKUP) is markup]
    return max(filter(None, (_take(body.get("value")) for body in fitting)), key=len, default=None)


def _plain_body(value: Any) -> str | None:
    return _body(value, markup=False)


def _markup_body(value: Any) -> str | None:
    return _body(value, markup=True)


def _headline(value: Any) -> str | None:
    """The main one of the headlines, else the first."""
    headlines = [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
    ordered = sorted(headlines, key=lambda one: one.get("role") != "main")
    return next(filter(None, (_take(one.get("value")) for one in ordered)), None)


_Reader = Callable[[Any], str | None]
# What must be there, one of each, for the dialect to be known; then for each key of a report, where it is found.
# Keys are compared in small letters: ninjs 3 writes versionCreated, ninjs 2 versioncreated.
_DIALECTS: tuple[tuple[tuple[tuple[str, ...], ...], Mapping[str, tuple[tuple[str, _Reader], ...]]], ...] = (
    (
        (("uri",), ("body_text", "body_html", "body_xhtml", "bodies")),  # ninjs 1 to 3
        {
            "id": (("uri", _take),),
            "text": (("body_text", _take), ("bodies", _plain_body)),
            "html": (("body_html", _take), ("body_xhtml", _take), ("bodies", _markup_body)),
            "title": (("headline", _take), ("headlines", _headline)),
            "author": (("by", _take), ("byline", _take)),
            "publisher": (("infosources", _join), ("infosource", _join)),
            "published": (("versioncreated", _date), ("firstcreated", _date)),
            "language": (("language", _take),),
        },
    ),
    (
        (("maintext",), ("date_publish", "source_domain")),  # news-please
        {
            "text": (("maintext", _take),),
            "title": (("title", _take),),
            "author": (("authors", _join),),
            "publisher": (("source_domain", _take),),
            "published": (("date_publish", _date),),
            "url": (("url", _take),),
            "language": (("language", _take),),
        },
    ),
)
