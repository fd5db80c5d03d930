"""Read what a feed links to."""

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from rashomon.collect.address import follow, parse_address
from rashomon.errors import BadReport

MOST = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed: `id` is the digest of what the feed calls it, `url` where it leads, if anywhere."""

    id: str
    url: str | None = None
    title: str | None = None


def read_entries(body: bytes, url: str) -> tuple[Entry, ...]:
    """The first thousand entries of the RSS or Atom feed that stood at `url`. Raises BadReport if it is none."""
    import feedparser

    # From a stream: a text that looks like an address would be fetched.
    found = feedparser.parse(BytesIO(body), response_headers={"content-location": url}, sanitize_html=False)
    if not found.get("version") and not found.entries:
        raise BadReport("this is no RSS or Atom feed; name the address of the feed, not of a page")
    entries: dict[str, Entry] = {}
    for row in found.entries[:MOST]:
        link, title = row.get("link") or None, row.get("title") or None
        name = row.get("id") or link or f"{title} {row.get('published', '')}"
        digest = sha256(name.encode("utf-8", "replace")).hexdigest()[:16]
        entries.setdefault(digest, Entry(id=digest, url=_lead(url, link), title=title))
    return tuple(entries.values())


def _lead(url: str, link: str | None) -> str | None:
    if link is None:
        return None
    try:
        return follow(parse_address(url), link).url
    except BadReport:
        return None
