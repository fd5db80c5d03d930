"""Read what a feed links to."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING

from rashomon.collect.address import follow, parse_address
from rashomon.errors import BadReport

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST = 1_000
_FEEDS = ("rss", "RDF", "feed")
_ENTRIES = ("{*}item", "{*}entry")
_NAMES = ("{*}guid", "{*}id")
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed: `id` is the digest of what the feed calls it, `url` where it leads, if anywhere."""

    id: str
    url: str | None = None
    title: str | None = None


def read_entries(body: bytes, url: str) -> tuple[Entry, ...]:
    """The first thousand entries of the RSS, RDF or Atom feed that stood at `url`. Raises BadReport if it is none."""
    from lxml import etree

    # Nothing that the feed names is fetched or put in, and it may nest no deeper than libxml2 takes.
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(body, parser, base_url=url)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or etree.QName(root).localname not in _FEEDS:
        raise BadReport("this is no RSS or Atom feed; name the address of the feed, not of a page")
    entries: dict[str, Entry] = {}
    for element in islice(root.iter(*_ENTRIES), MOST):
        entry = _read_entry(element, url)
        entries.setdefault(entry.id, entry)
    return tuple(entries.values())


def _read_entry(element: "_Element", url: str) -> Entry:
    title = next(_texts(element, "{*}title"), None)
    link = next(_links(element), None)
    name = next(_texts(element, *_NAMES), None) or element.get(_ABOUT) or link
    name = name or f"{title} {next(_texts(element, '{*}pubDate', '{*}date', '{*}updated'), '')}"
    digest = sha256(name.encode("utf-8", "replace")).hexdigest()[:16]
    return Entry(id=digest, url=link and _lead(element.base or url, link), title=title)


def _links(element: "_Element") -> Iterator[str]:
    """Where an entry leads: as a text, an attribute, or a name that is an address."""
    for link in element.iterchildren("{*}link"):
        if link.get("rel", "alternate") == "alternate" and (goal := link.get("href") or (link.text or "").strip()):
            yield goal
    for name in element.iterchildren("{*}guid"):
        if name.get("isPermaLink", "true") == "true" and (name.text or "").strip().startswith("http"):
            yield (name.text or "").strip()


def _texts(element: "_Element", *names: str) -> Iterator[str]:
    """What children of these names say, where they say anything."""
    for child in element.iterchildren(*names):
        text = " ".join("".join(child.itertext()).split())
        if text:
            yield text


def _lead(base: str, link: str) -> str | None:
    try:
        return follow(parse_address(base), link).url
    except BadReport:
        return None
