"""Test that JSON of others is read as the reports that it holds."""

import json
from pathlib import Path
from typing import Any

import pytest

from rashomon.ingest import open_reports
from rashomon.ingest.dialects import translate
from rashomon.records.report import Report

NEWS_PLEASE = {
    "authors": ["Mira Tolland", "Joran Pell"],
    "date_publish": "2025-03-12 09:30:00",
    "date_modify": "2025-03-13 10:00:00",
    "filename": "harbour.json",
    "language": "en",
    "maintext": "The harbour reopened on Monday.",
    "source_domain": "kelvar-herald.example",
    "title": "Harbour reopens",
    "url": "https://kelvar-herald.example/1",
}
NINJS_1 = {
    "uri": "http://wire.example/item/7",
    "type": "text",
    "versioncreated": "2025-03-12T09:30:00.000Z",
    "firstcreated": "2025-03-12T09:00:00Z",
    "headline": "Harbour reopens",
    "byline": "By Mira Tolland",
    "infosource": [{"name": "Northern Wire"}],
    "language": "en",
    "body_xhtml": "<div><p>The harbour <b>reopened</b>.</p></div>",
}
NINJS_2 = {
    "uri": "http://wire.example/item/7",
    "versioncreated": "2025-03-12T09:30:00+04:00",
    "headlines": [{"role": "short", "value": "Harbour"}, {"role": "main", "value": "Harbour reopens"}],
    "by": "Mira Tolland",
    "infosources": [{"name": "Northern Wire"}, {"name": "Coast Radio"}],
    "language": "en-GB",
    "bodies": [
        {"contenttype": "text/html", "value": "<p>The harbour <b>reopened</b>.</p>"},
        {"contenttype": "text/plain", "value": "The harbour reopened."},
    ],
}
NINJS_3 = {
    "uri": "http://wire.example/item/7",
    "standard": {"name": "ninjs", "version": "3.0"},
    "versionCreated": "2025-03-12T09:30:00Z",
    "bodies": [{"contentType": "text/html", "value": "<p>The harbour <b>reopened</b>.</p>"}],
    "infoSources": [{"name": "Northern Wire"}],
}


def _read(table: dict[str, Any], folder: Path) -> Report:
    path = folder / "one.json"
    path.write_text(json.dumps(table))
    [report] = open_reports([str(path)])
    assert isinstance(report, Report), report
    return report


def test_news_please(tmp_path: Path) -> None:
    report = _read(NEWS_PLEASE, tmp_path)
    head = report.head
    assert report.text == "The harbour reopened on Monday."
    assert (head.title, head.author, head.publisher) == (
        "Harbour reopens",
        "Mira Tolland, Joran Pell",
        "kelvar-herald.example",
    )
    assert (head.published, head.url, head.language) == ("2025-03-12T09:30:00", NEWS_PLEASE["url"], "en")
    assert head.extra == {"date_modify": "2025-03-13 10:00:00", "filename": "harbour.json"}


@pytest.mark.parametrize("table", [NINJS_1, NINJS_2, NINJS_3])
def test_ninjs(table: dict[str, Any], tmp_path: Path) -> None:
    report = _read(table, tmp_path)
    assert (report.text, report.head.id) == ("The harbour reopened.", "http://wire.example/item/7")
    assert (report.head.published or "").startswith("2025-03-12T09:30:00")
    assert (report.head.publisher or "").startswith("Northern Wire")


def test_what_is_not_used_is_kept(tmp_path: Path) -> None:
    assert _read(NINJS_1, tmp_path).head.extra == {"type": "text", "firstcreated": "2025-03-12T09:00:00Z"}
    assert _read(NINJS_3, tmp_path).head.extra == {"standard": {"name": "ninjs", "version": "3.0"}}


@pytest.mark.parametrize(
    "table",
    [
        {"text": "x", "uri": "y", "body_text": "z"},
        {"uri": "y"},
        {"maintext": "x"},
        {},
    ],
)
def test_a_report_of_our_own_is_left_as_it_is(table: dict[str, Any]) -> None:
    assert translate(table) is table


def test_what_has_no_words_in_it_is_no_text() -> None:
    odd = {"uri": 5, "bodies": [None, {"value": 5}, {"contenttype": 7, "value": "x"}], "infosources": "Wire", "by": []}
    assert translate(odd) == {"uri": 5, "by": [], "text": "x", "publisher": "Wire"}
