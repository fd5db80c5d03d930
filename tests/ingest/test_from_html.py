"""Test that a page of HTML becomes the report that it holds."""

import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from rashomon import wire
from rashomon.ingest import Given, Limits
from rashomon.ingest.from_html import from_html
from rashomon.records.report import Failure, Report
from tests.ingest.page.mapping import check_map

PAGES = sorted((Path(__file__).parents[1] / "cases" / "pages").glob("*.html"))
NEWS = "<p>The harbour of Kelvar reopened on Monday, the authority said, after three weeks of strikes.</p>"
WHOLE = "<html><body>{}</body></html>"


def _read(page: bytes | str, **given: str) -> Report:
    [found] = from_html(
        page.encode() if isinstance(page, str) else page, "page.html", given=Given(**given), limits=Limits()
    )
    assert isinstance(found, Report), found
    return found


def _fail(page: bytes | str, limits: Limits = Limits()) -> str:  # noqa: B008 (frozen)
    raw = page.encode() if isinstance(page, str) else page
    [found] = from_html(raw, "page.html", given=Given(), limits=limits)
    assert isinstance(found, Failure), found
    assert found.report.sha256 == sha256(raw).hexdigest()
    return found.message


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_of_news_gives_its_main_text(path: Path) -> None:
    case = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
    url = {"url": case["given_url"]} if "given_url" in case else {}
    report = _read(path.read_bytes(), **url)
    paragraphs = report.text.split("\n\n")
    assert [paragraph for paragraph in case["paragraphs"] if paragraph not in paragraphs] == []
    assert [words for words in (*case["absent"], *case.get("missed", ())) if words in report.text] == []
    head = report.head
    assert [remark.code for remark in report.remarks] == case.get("remarks", [])
    for name in ("title", "author", "publisher", "published", "url", "language"):
        assert getattr(head, name) == case.get(name), name
    assert head.decoding is not None
    assert head.decoding.encoding == case["encoding"]
    check_map(report)


def test_the_bytes_of_the_page_are_kept() -> None:
    raw = WHOLE.format(NEWS * 3).encode()
    report = _read(raw)
    assert report.raw is not None
    assert (report.raw.data, report.raw.media_type, report.raw.place) == (raw, "text/html", "page.html")
    assert report.head.sha256 == sha256(raw).hexdigest()
    wire.encode(report)


def test_the_page_goes_before_what_is_given() -> None:
    page = '<html lang="en"><head><link rel="canonical" href="/news/1"></head><body>' + NEWS * 3
    head = _read(page, url="https://kelvar.example/news/1?from=mail", language="fr", publisher="Northern Wire").head
    assert (head.url, head.language) == ("https://kelvar.example/news/1", "en")
    assert _read(WHOLE.format(NEWS * 3), url="https://kelvar.example/2", language="fr").head.language == "fr"


def test_a_fragment_is_all_main_text() -> None:
    report = _read("<p>It <b>rained</b>.</p><ul><li>All day.</li></ul><button>Share</button>")
    assert report.text == "It rained.\n\nAll day."
    assert report.head.extraction is not None
    assert report.head.extraction.tool == "rashomon"
    check_map(report)


def test_scripts_and_hidden_menus_are_no_text() -> None:
    page = WHOLE.format("<nav><p>Home and away</p></nav><script>'<p>never</p>'</script>" + NEWS * 3)
    text = _read(page).text
    assert "never" not in text
    assert "away" not in text


def test_nul_characters_are_told() -> None:
    report = _read(WHOLE.format(NEWS * 3 + "<p>The mayor\0 said no more and left by the back door of the hall.</p>"))
    assert [remark.code for remark in report.remarks] == ["zero-characters"]
    check_map(report)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("<html></html>", "no main text"),
        ("<html><head><title>x</title></head><body><script>x</script></body></html>", "no main text"),
        (bytes(range(256)) * 40, "binary"),
        (WHOLE.format("<div>" * 10_000 + NEWS), "more than 500 deep"),
        (WHOLE.format("<b></b>" * 100_001 + NEWS), "more than 200,000 tags"),
        (WHOLE.format(NEWS * 8 + "<a " * 300_000), "250 attributes"),
        (WHOLE.format(NEWS * 8 + '<a ="' * 100_000), "250 attributes"),
        (WHOLE.format(f"<p {' '.join(f'a{number}' for number in range(5000))}>" + NEWS), "250 attributes"),
    ],
)
def test_a_page_that_cannot_be_read_says_why(page: bytes | str, words: str) -> None:
    message = _fail(page)
    assert words in message
    assert message.startswith("page.html: ")


def test_a_page_that_is_too_long_says_so() -> None:
    assert "longest_page" in _fail(WHOLE.format(NEWS * 3), Limits(longest_page=100))


@pytest.mark.parametrize(
    "inside",
    [
        '<p title="' + "x" * 5_000_000 + '">' + NEWS * 8,
        NEWS * 8 + "<p " + "x" * 2_000_000,
        NEWS * 8 + "<!--" * 300_000,
        NEWS * 8 + "</" * 300_000,
        NEWS * 8 + "<script>" * 20_000,
        "<p>" + "&lt;" * 200_000 + "</p>" + NEWS * 8,
        "<p>" + "&" * 300_000 + "</p>" + NEWS * 8,
        NEWS * 8 + "<p>The <b>mayor <i>left</b> on</i> Monday<p><div></span></td>",
        "<div>" * 300 + NEWS * 8,
        "<table>" * 200 + NEWS * 8,
    ],
    ids=["tag", "open-tag", "comments", "ends", "scripts", "references", "ampersands", "crossed", "deep", "tables"],
)  # fmt: skip
def test_a_hostile_page_is_read_in_time_that_grows_with_its_length(inside: str) -> None:
    report = _read(WHOLE.format(inside))
    assert "The harbour of Kelvar reopened" in report.text
    check_map(report)


def test_entities_of_a_doctype_stand_for_nothing() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;">]>' + WHOLE.format(f"<p>&b;</p>{NEWS * 3}")
    assert "boom" not in _read(bomb).text
