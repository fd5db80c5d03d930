"""Test that a page's words about itself are found, and nothing is guessed."""

import pytest

from rashomon.ingest import Limits
from rashomon.ingest.page.head import Told, find_told
from rashomon.ingest.page.main_text import parse_page

LD = '<script type="application/ld+json">{}</script>'


def _find(head: str = "", body: str = "", url: str | None = None) -> Told:
    page = f"<html><head>{head}</head><body>{body}<p>The harbour reopened on 3 May 2019.</p></body></html>"
    return find_told(parse_page(page, Limits()), url)


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ('<meta property="article:published_time" content="2025-03-12T09:30:00.0Z">', "", "2025-03-12T09:30:00Z"),
        ('<meta name="pubdate" content="Wed, 12 Mar 2025 09:30:00 GMT">', "", "2025-03-12T09:30:00Z"),
        ('<meta name="date" content="12 March 2025">', "", "2025-03-12"),
        (LD.format('{"@type": "NewsArticle", "datePublished": "2025-03-12"}'), "", "2025-03-12"),
        (LD.format('[{"@graph": [{"datePublished": "2025-03-12T09:30Z"}]}]'), "", "2025-03-12T09:30Z"),
        (LD.format("{broken") + '<meta name="DC.date" content="2025-03-12">', "", "2025-03-12"),
        ("", '<span itemprop="datePublished" content="2025-03-12">today</span>', "2025-03-12"),
        ("", '<time datetime="2025-03-12">Wednesday</time>', "2025-03-12"),
        ("", '<p class="post-date">March 12, 2025</p>', "2025-03-12"),
        ("", '<p class="last-updated">March 12, 2025</p>', None),
        ("", '<p class="date">Updated March 12, 2025</p>', None),
        ("", '<p class="date">Published March 12, 2025, updated April 1, 2025</p>', "2025-03-12"),
        ("", '<p class="updated">On <time datetime="2025-03-12">March 12</time></p>', None),
        ("", '<p>Updated: <time datetime="2025-03-12">March 12</time></p>', None),
        ("", '<p>The trial begins on <time datetime="2025-03-12">March 12</time>.</p>', None),
        ("", '<p>By Mira Tolland, <time datetime="2025-03-12">March 12</time></p>', "2025-03-12"),
        (
            LD.format(
                '{"@graph": [{"@type": "WebPage", "datePublished": "2015-01-01"},'
                ' {"@type": "NewsArticle", "datePublished": "2025-03-12"}]}'
            ),
            "",
            "2025-03-12",
        ),
        ("", '<p class="related-date">March 12, 2025</p>', None),
        ("", '<p class="date">03/12/2025</p>', None),
        ("", "<p>Kelvar, March 12, 2025</p>", None),
        ("", '<time datetime="2025-03-10"/><article><time datetime="2025-03-12"/></article>', "2025-03-12"),
        ('<meta property="article:modified_time" content="2025-03-12">', "", None),
        ("", "", None),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_what_the_page_says(head: str, body: str, published: str | None) -> None:
    assert _find(head, body).published == published


def test_the_day_in_an_address_is_said_too() -> None:
    assert _find(url="https://kelvar.example/2025/03/12/harbour").published == "2025-03-12"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ('<title>Harbour - Herald</title><meta property="og:title" content=" Harbour  opens ">', "", "Harbour opens"),
        ("<title>Harbour - Herald</title>" + LD.format('{"headline": "Harbour opens"}'), "<h1>x</h1>", "Harbour opens"),
        ("<title>Harbour - Herald</title>", "<h1>Harbour <i>opens</i></h1>", "Harbour opens"),
        ("<title>Harbour - Herald</title>", "<h1>One</h1><h1>Two</h1>", "Harbour - Herald"),
        ("<title>Herald</title>", "<h1>Herald</h1><h2 itemprop='headline'>Harbour opens</h2>", "Harbour opens"),
    ],
)
def test_the_title_is_the_headline_or_all_of_the_title(head: str, body: str, title: str) -> None:
    assert _find(head, body).title == title


def test_authors_and_publisher() -> None:
    people = '[{"@type": "Person", "name": "Mira Tolland"}, {"@type": "Person", "name": "Joran Pell"}]'
    outlet = '{"@type": "NewsMediaOrganization", "name": "Herald"}'
    kind = '"@context": "https://schema.org", "@type": "NewsArticle"'
    told = _find(LD.format(f'{{{kind}, "author": {people}, "publisher": {outlet}}}'))
    assert (told.author, told.publisher) == ("Mira Tolland, Joran Pell", "Herald")


@pytest.mark.parametrize(
    ("href", "url", "found"),
    [
        ("https://kelvar.example/1", None, "https://kelvar.example/1"),
        ("/1", "https://kelvar.example/1?x=y", "https://kelvar.example/1"),
        ("javascript:void", "https://kelvar.example/2", "https://kelvar.example/2"),
        ("http://[broken", "https://kelvar.example/2", "https://kelvar.example/2"),
        ("/1", None, None),
    ],
)
def test_the_address_is_the_canonical_one(href: str, url: str | None, found: str | None) -> None:
    assert _find(f'<link rel="canonical" href="{href}">', url=url).url == found
