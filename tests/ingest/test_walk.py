"""Test the stream of reports from files, folders, standard input."""

import io
import json
import os
import tracemalloc
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from rashomon import wire
from rashomon.ingest import Given, Limits, open_inputs, open_reports, open_streams
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from tests.export.eventful import READING
from tests.export.sample import FAILURE
from tests.ingest.page.mapping import check_map

NEWS = "The harbour reopened on Monday, the authority said."


def _read(*paths: Path | str, **options: object) -> list[Report | Failure]:
    found = list(open_reports([str(path) for path in paths], **options))  # type: ignore[arg-type]
    for item in found:
        wire.encode(item if isinstance(item, Failure) else item.head)
    return found


def _texts(found: list[Report | Failure]) -> list[str]:
    return [item.text if isinstance(item, Report) else item.error for item in found]


def _failure(item: Report | Failure) -> Failure:
    assert isinstance(item, Failure)
    assert item.stage == "ingest"
    return item


def _report(item: Report | Failure) -> Report:
    assert isinstance(item, Report)
    return item


def _lines(folder: Path, *rows: object) -> Path:
    path = folder / "reports.jsonl"
    path.write_bytes(b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows))
    return path


def test_a_text_file_is_one_report(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NEWS)
    [found] = _read(path, given=Given(publisher="Northern Wire", published="2025-03-12"))
    digest = sha256(NEWS.encode()).hexdigest()
    head = _report(found).head
    assert (head.id, head.sha256, head.publisher) == (digest[:16], digest, None)
    assert _report(found).assumed == {"publisher": "Northern Wire", "published": "2025-03-12"}
    assert head.decoding is not None
    assert (head.decoding.encoding, head.decoding.how) == ("utf-8", "detected")


def test_a_row_goes_before_what_is_given(tmp_path: Path) -> None:
    path = _lines(tmp_path, {"text": NEWS, "publisher": "Kelvar Herald", "section": {"a": [1, None]}})
    report = _report(_read(path, given=Given(publisher="Northern Wire", title="Harbour"))[0])
    head = report.head
    assert (head.publisher, head.title, head.extra) == ("Kelvar Herald", None, {"section": {"a": [1, None]}})
    assert report.assumed == {"publisher": "Northern Wire", "title": "Harbour"}
    assert head.sha256 == sha256(path.read_bytes()).hexdigest()


def test_bad_lines_fail_by_number_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = _lines(
        tmp_path, {"text": "one"}, b"", b"{bad", {"text": 5}, [1], {}, {"html": "<p>"}, {"id": "six", "text": "two"}
    )
    first, *middle, last = _read(path)
    assert _texts([first, last]) == ["one", "two"]
    messages = [_failure(item).message for item in middle]
    assert [f"line {number}:" in message for number, message in zip((3, 4, 5, 6, 7), messages, strict=True)] == [
        True
    ] * 5
    assert "no valid JSON" in messages[0]
    assert "`text`" in messages[1]
    assert "no text in the markup" in messages[4]


def test_a_line_that_is_too_long_fails_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    with path.open("wb") as stream:
        stream.write(b'{"text": "')
        for _ in range(50):
            stream.write(b"x" * 1_000_000)
        stream.write(b'"}\n{"text": "after"}\n')
    tracemalloc.start()
    found = _read(path, limits=Limits(longest_line=2_000_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "50,000,012 bytes" in _failure(found[0]).message
    assert _texts(found[1:]) == ["after"]
    assert peak < 20_000_000


def test_a_line_as_long_as_the_limit_is_read(tmp_path: Path) -> None:
    row = b'{"text": "abc"}'
    path = _lines(tmp_path, row, row + b"\r")
    assert _texts(_read(path, limits=Limits(longest_line=len(row)))) == ["abc", "abc"]
    assert _texts(_read(path, limits=Limits(longest_line=len(row) - 1))) == ["BadReport", "BadReport"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\t\n", "white space"),
        (bytes(range(256)) * 20, "binary"),
        (b"%PDF-1.4", "this PDF is broken"),
        (b"<html><body></body></html>", "no main text"),
        (b"word " * 300, "longest that is read"),
        (b"word " * 3000, "bytes"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    [found] = _read(path, limits=Limits(longest_report=1000, longest_file=10_000))
    assert words in _failure(found).message
    assert str(path) in _failure(found).message


def test_what_cannot_be_opened_is_a_failure_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text(NEWS)
    found = _read(tmp_path / "missing.txt", tmp_path / "empty", tmp_path / "a.txt")
    assert _failure(found[0]).error == "FileNotFoundError"
    assert "no file to read" in _failure(found[1]).message
    assert _texts(found[2:]) == [NEWS]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_that_may_not_be_read_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NEWS)
    path.chmod(0)
    assert _failure(_read(path)[0]).error == "PermissionError"


def test_a_folder_is_read_by_name_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/.hidden", ".git/x.txt", "c.jsonl"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"text": name}) if name.endswith("jsonl") else name)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert _texts(_read(tmp_path)) == ["a/z.txt", "b.txt", "c.jsonl"]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (b"The harbour reopened.", ["The harbour reopened."]),
        (b'{"text": "one"}\n{"text": "two"}\n', ["one", "two"]),
        (b'\xef\xbb\xbf{"text": "one"}\n', ["one"]),
        (b'[{"text": "one"},\n {"text": "two"}]', ["one", "two"]),
        (b'{\n  "text": "one"\n}\n', ["one"]),
        (b"[Kelvar] The harbour reopened.", ["[Kelvar] The harbour reopened."]),
        (b"{sic} The harbour reopened.", ["{sic} The harbour reopened."]),
        (b"", ["BadReport"]),
    ],
)
def test_standard_input_is_told_by_its_content(content: bytes, texts: list[str]) -> None:
    assert _texts(_read("-", standard_input=io.BytesIO(content))) == texts


def test_a_json_file_of_lines_or_of_a_list_is_read(tmp_path: Path) -> None:
    for number, content in enumerate(['{"text": "x"}\n{"text": "y"}', '[{"text": "x"}, {"text": "y"}]']):
        path = tmp_path / f"{number}.json"
        path.write_text(content)
        assert _texts(_read(path)) == ["x", "y"]


def test_ids_are_kept_apart_over_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(NEWS)
    first, second = _read(tmp_path / "a.txt", tmp_path / "b.txt")
    assert _report(second).head.id == f"{_report(first).head.id}-2"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"text": NEWS, "published": "last week"}, "published-unclear"),
        ({"text": NEWS, "language": "?"}, "language-unclear"),
        ({"text": NEWS, "html": "<p>"}, "html-not-read"),
        ({"text": "a\x00b"}, "zero-characters"),
        ({"text": "a\ud800b", "title": "\udfff", "x": ["\udc00"]}, "surrogates-replaced"),
    ],
)
def test_odd_rows_are_read_with_a_remark(tmp_path: Path, row: dict[str, object], code: str) -> None:
    report = _report(_read(_lines(tmp_path, row))[0])
    assert [remark.code for remark in report.remarks] == [code]
    wire.encode(report)


def test_a_row_of_html_is_read_as_a_page(tmp_path: Path) -> None:
    page = f'<html lang="en"><head><title>Harbour – open</title></head><body><p>“{NEWS}”</p><p>Café \ud800.</p>'
    report = _report(
        _read(_lines(tmp_path, {"html": page, "publisher": "Northern Wire"}), given=Given(language="fr"))[0]
    )
    head = report.head
    assert report.text == f"“{NEWS}”\n\nCafé \ufffd."
    assert (head.title, head.publisher, head.language) == ("Harbour – open", "Northern Wire", "en")
    check_map(report, page.replace("\ud800", "\ufffd").encode())
    assert [remark.code for remark in report.remarks] == ["surrogates-replaced"]


@pytest.mark.parametrize("form", ["jsonl", "json", "txt"])
def test_the_bytes_of_a_report_are_kept(tmp_path: Path, form: str) -> None:
    rows = [b'{"text": "one"}', b'{"text":  "two\\ud800"}']
    path = tmp_path / f"a.{form}"
    path.write_bytes({"jsonl": b"\n".join(rows), "json": b"[ " + b" , ".join(rows) + b"\n]", "txt": b"one"}[form])
    found = [_report(item) for item in _read(path)]
    kept = [report.raw for report in found if report.raw is not None]
    assert [raw.data for raw in kept] == ([b"one"] if form == "txt" else rows)
    assert [report.head.sha256 for report in found] == [sha256(raw.data).hexdigest() for raw in kept]
    assert {raw.media_type for raw in kept} == {"text/plain" if form == "txt" else "application/json"}
    container = sha256(path.read_bytes()).hexdigest() if form == "json" else None
    assert {raw.container for raw in kept} == {container}


def test_a_date_that_is_unclear_is_kept_aside(tmp_path: Path) -> None:
    head = _report(_read(_lines(tmp_path, {"text": NEWS, "published": "last week"}))[0]).head
    assert (head.published, head.extra) == (None, {"published": "last week"})


@pytest.mark.parametrize(
    "row", [b"[" * 100_000, b'{"text": "x", "n": ' + b"[" * 100_000, b'{"text":"x"} x', b"\xff\x00\xfe"]
)
def test_hostile_lines_fail_and_the_next_is_read(tmp_path: Path, row: bytes) -> None:
    assert _texts(_read(_lines(tmp_path, row, {"text": "after"}))) == ["BadReport", "after"]


def test_numbers_past_64_bits_are_kept_as_text(tmp_path: Path) -> None:
    head = _report(_read(_lines(tmp_path, b'{"text": "x", "n": 123456789012345678901234567890}'))[0]).head
    assert head.extra == {"n": "123456789012345678901234567890"}


def test_readings_stand_among_reports_and_ids_are_kept_apart(tmp_path: Path) -> None:
    lines = tmp_path / "mixed.jsonl"
    rows = [wire.encode(READING), b'{"id": "miners", "text": "It rained."}', wire.encode(FAILURE)]
    lines.write_bytes(b"\n".join(rows))
    whole = tmp_path / "one.json"
    whole.write_bytes(b"[" + wire.encode(READING) + b"]")
    found = list(open_inputs([str(lines), str(whole)]))
    assert found[0] == READING
    assert isinstance(found[1], Report)
    assert found[1].head.id == "miners-2"
    assert found[2] == FAILURE
    assert isinstance(found[3], Reading)
    assert found[3].report.id == "miners-3"
    assert [remark.code for remark in found[3].remarks] == ["id-repeated"]


def test_a_reading_among_reports_to_be_read_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "reading.json"
    path.write_bytes(wire.encode(READING))
    (failure,) = _read(path)
    assert "miners: this is a reading" in _failure(failure).message


def test_streams_are_read_by_their_names_which_open_nothing(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("A secret.", encoding="utf-8")
    here = str(tmp_path / "secret.txt")
    streams = [
        (here, io.BytesIO(b"He denied it.")),
        ("-", io.BytesIO(b'{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}')),
    ]
    first, second, third = open_streams(streams, given=Given(publisher="Herald"))
    assert isinstance(first, Report)
    assert (first.text, first.assumed) == ("He denied it.", {"publisher": "Herald"})
    assert first.raw is not None
    assert first.raw.place == here
    assert [one.head.id for one in (second, third) if isinstance(one, Report)] == ["a", "a-2"]


def test_a_stream_that_breaks_is_a_failure_and_the_rest_is_read() -> None:
    class Broken(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _buffer: object) -> int:
            raise OSError("a piece is missing")

    streams: list[tuple[str, BinaryIO]] = [
        ("a.txt", io.BufferedReader(Broken())), ("b.txt", io.BytesIO(b"He denied it.")),
    ]  # fmt: skip
    failure, report = open_streams(streams)
    assert isinstance(failure, Failure)
    assert "a.txt: it cannot be read: a piece is missing" in failure.message
    assert isinstance(report, Report)
