"""Test that each format that is read has its reader."""

import io
import subprocess
import sys

import pytest

from rashomon.ingest import Given, Limits
from rashomon.ingest.formats import FORMATS, Format
from rashomon.ingest.readers import find_reader, find_stream_reader, rejoin

READABLE = [form for form in FORMATS if form.reader]


class _Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("form", READABLE, ids=lambda form: form.name)
def test_a_reader_takes_what_is_no_report_without_an_error(form: Format) -> None:
    given, limits = Given(), Limits()
    for raw in (b"", b"\0\1\2\3" * 50, b"<", b"{"):
        if form.streamed:
            found = list(find_stream_reader(form)(io.BytesIO(raw), "here", given=given, limits=limits))
        else:
            found = list(find_reader(form)(raw, "here", given=given, limits=limits))
        assert len(found) == 1


def test_each_format_is_either_read_or_refused_with_advice() -> None:
    assert all(bool(form.reader) != bool(form.advice) for form in FORMATS)


@pytest.mark.parametrize("stream", [io.BytesIO, _Pipe])
def test_what_was_taken_from_a_stream_is_read_again(stream: type[io.BytesIO]) -> None:
    lines = [b"one\n", b"two\n", b"x" * 100_000]
    taken = stream(b"".join(lines))
    whole = rejoin(taken.read(6), taken)
    assert list(iter(whole.readline, b"")) == lines


def test_libraries_are_loaded_when_they_are_needed() -> None:
    told = "import sys, rashomon.ingest; print([n for n in ('trafilatura', 'feedparser', 'lxml') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
