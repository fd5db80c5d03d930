"""Find what a page says of itself."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any
from urllib.parse import urljoin, urlsplit

from htmldate import find_date
from lxml import html
from trafilatura.metadata import extract_metadata

from rashomon.ingest.given import read_language
from rashomon.ingest.moments import read_moment
from rashomon.ingest.page.main_text import FAULTS, UNFIT

# No clock: what a page says of the future it says.
_DATES: dict[str, Any] = {
    "extensive_search": False,
    "original_date": True,
    "min_date": "1990-01-01",
    "max_date": "2199-12-31",
}
# Where pages say when they were first published, the surest first.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date.published",
    "publish-date", "publish_date", "publishdate", "publication_date", "parsely-pub-date", "sailthru.date", "pubdate",
    "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date.created", "dc.date", "article.published", "date",
)  # fmt: skip
_DATED = re.compile(r"date|publish|posted|time|byline", re.IGNORECASE)
_NOT_OURS = re.compile(r"updat|modif|relat|comment|teaser|promo|sidebar|widget|countdown|next", re.IGNORECASE)
_CHANGED = re.compile(r"updat|modif|revis|correct", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?…][\"'”’»)]*\s*$")
_ARTICLE = re.compile("Article|Posting|Report")
_DATING = ("time", "abbr", "span", "p", "div", "li", "em", "small", "strong")
# 03/12/2025 is two days.
_AMBIGUOUS = re.compile(r"\b(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-](?:\d\d){1,2}\b")
_MOST_DATED, _FEW_INSIDE, _LONGEST_DATE = 40, 4, 120
_DEEPEST_DATA = 8
_HEADLINE = ".//*[@itemprop='headline']"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a page says of itself, as far as it does."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def find_told(tree: html.HtmlElement, url: str | None) -> Told:
    """What the page of `tree` says of itself; `url` is where it was found, if that is known."""
    try:
        told = extract_metadata(tree, url, dict(_DATES), extensive=False)
    except FAULTS:
        return Told(language=_find_language(tree), url=url)
    address = _find_address(tree, told.url, url)
    site = told.sitename if told.sitename and "//" not in told.sitename else None
    return Told(
        title=_find_title(tree) or _clean(told.title),
        author=_clean(told.author.replace("; ", ", ")) if told.author else None,
        publisher=_clean(site),
        published=_find_published(tree, address),
        url=address,
        language=_find_language(tree),
    )


def _clean(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None


def _find_title(tree: html.HtmlElement) -> str | None:
    """The headline that the page declares, else its one heading, else all of its title."""
    declared = (meta.get("content") for meta in tree.iterfind(".//meta[@property='og:title']"))
    marked = [element.get("content") or element.text_content() for element in tree.iterfind(_HEADLINE)]
    headings = [heading.text_content() for heading in tree.iter("h1")]
    titles = (title.text for title in tree.iterfind(".//head/title"))
    said = (*declared, *_read_data(tree, "headline"), *_only(marked), *_only(headings), *titles)
    return next((title for title in map(_clean, said) if title), None)


def _only(said: list[str]) -> list[str]:
    """What is said once; what is said of several is not known to be said of the page."""
    return said if len(said) == 1 else []


def _find_language(tree: html.HtmlElement) -> str | None:
    named = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.get("xml:lang")
    return read_language(named) if named else None


def _find_address(tree: html.HtmlElement, found: str | None, url: str | None) -> str | None:
    canonical = next((link.get("href") for link in tree.iterfind('.//link[@rel="canonical"][@href]')), None)
    for address in (canonical, found):
        whole = _join(url, address.strip()) if address else None
        if whole is not None:
            return whole
    return url


def _join(url: str | None, address: str) -> str | None:
    try:
        whole = urljoin(url, address) if url else address
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme in ("http", "https") and parts.netloc else None


def _find_published(tree: html.HtmlElement, url: str | None) -> str | None:
    """What is declared goes first, then the day in the address, then what is marked as a date on the page."""
    declared = [*_read_data(tree, "datePublished"), *_read_meta(tree), *_read_times(tree)]
    moments = chain(
        map(read_moment, declared),
        map(_read_day, declared),
        (_read_day("", address) for address in (url,) if address),
        map(_read_day, _list_marked(tree)),
    )
    return next((moment for moment in moments if moment is not None), None)


def _read_meta(tree: html.HtmlElement) -> list[str]:
    said: dict[str, str] = {}
    for meta in tree.iterfind(".//meta[@content]"):
        for name in ("property", "name", "itemprop", "http-equiv"):
            said.setdefault((meta.get(name) or "").lower(), meta.get("content"))
    return [said[name] for name in _PUBLISHED if name in said]


def _read_times(tree: html.HtmlElement) -> Iterator[str]:
    for element in tree.iterfind(".//*[@itemprop='datePublished']"):
        yield element.get("datetime") or element.get("content") or element.text_content()
    yield from (element.get("datetime") for element in tree.iterfind(".//time[@pubdate][@datetime]"))


def _read_data(tree: html.HtmlElement, key: str) -> Iterator[str]:
    """What JSON-LD says under `key`, of the page itself: of its article first, then of what is around it."""
    told: list[dict[str, Any]] = []
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            told += _walk(json.loads(script.text or ""), _DEEPEST_DATA)
        except (ValueError, RecursionError):
            continue
    told.sort(key=lambda data: _ARTICLE.search(str(data.get("@type"))) is None)
    return (said for data in told if isinstance(said := data.get(key), str))


def _walk(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if not depth:
        return
    if isinstance(data, list):
        for item in data:
            yield from _walk(item, depth - 1)
    elif isinstance(data, dict):
        yield data
        for inside in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _walk(data.get(inside), depth - 1)


def _list_marked(tree: html.HtmlElement) -> list[str]:
    """The short texts that are marked as dates, of the article where the page says which that is."""
    article = next(tree.iter("article", "main"), tree)
    marked = (element for element in article.iter(*_DATING) if _is_dated(element))
    return [_say_date(element) for element in islice(marked, _MOST_DATED)]


def _is_dated(element: html.HtmlElement) -> bool:
    marks = _read_marks(element)
    if _NOT_OURS.search(marks) or _is_told_of(element):
        return False
    if not _DATED.search(marks) and (element.tag not in ("time", "abbr") or _stands_in_sentence(element)):
        return False
    return len(element) < _FEW_INSIDE and len(element.text_content()) < _LONGEST_DATE


def _read_marks(element: html.HtmlElement) -> str:
    return " ".join(filter(None, (element.get("class"), element.get("id"), element.get("itemprop"))))


def _is_told_of(element: html.HtmlElement) -> bool:
    """Whether what it stands in, or the words before it, say that it is the day of a change."""
    around, before = element.getparent(), element.getprevious()
    if around is None:
        return False
    words = around.text if before is None else before.tail
    return _CHANGED.search(words or "") is not None or _NOT_OURS.search(_read_marks(around)) is not None


def _stands_in_sentence(element: html.HtmlElement) -> bool:
    """Whether it is a day that a report tells of, as in: the trial begins on 1 September."""
    around = element.getparent()
    words = "" if around is None or around.tag != "p" else around.text_content()
    return len(words) >= _LONGEST_DATE or _SENTENCE.search(words) is not None


def _say_date(element: html.HtmlElement) -> str:
    """The day that it names, as far as it does not go on to that of a change."""
    words = element.text_content()
    first = _CHANGED.split(words, maxsplit=1)[0]
    return first if first != words else element.get("datetime") or words


def _read_day(words: str, url: str | None = None) -> str | None:
    """The day that htmldate reads in `words`, or in an address. Of the page it sees nothing else, to guess from."""
    if _AMBIGUOUS.search(words):
        return None
    page = html.fromstring("<html><body><p class='date'></p></body></html>")
    page.find(".//p").text = words.translate(UNFIT)
    try:
        found = find_date(page, url=url or "", **_DATES)
    except FAULTS:
        return None
    return read_moment(found) if found else None
