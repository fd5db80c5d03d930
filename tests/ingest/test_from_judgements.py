"""Judgements come in as lines of JSON; a line that holds none is named, the rest goes on."""

import io
from pathlib import Path

from rashomon import wire
from rashomon.comparing.judgements import Place, aim_at_parts, correct, judge
from rashomon.export.to_jsonl import to_jsonl
from rashomon.ingest.from_judgements import from_judgements, open_judgements
from rashomon.ingest.given import Limits
from rashomon.records.judgement import Judgement
from rashomon.records.report import Failure
from tests.comparing.judgements.accounts import MADE, post
from tests.export.eventful import READING

SAID = judge(
    aim_at_parts("attribution", [Place(post(), "a2")]),
    "correct",
    by="Ana",
    made=MADE,
    corrections=[correct(post(), "source", spans=post().attributions[0].source)],
    reason="« seen »",
)


def read(raw: bytes, limits: Limits = Limits()) -> list[Judgement | Failure]:  # noqa: B008 - frozen
    return list(from_judgements(io.BytesIO(raw), "here", limits=limits))


def test_what_is_written_is_read_again() -> None:
    line = "".join(to_jsonl([SAID])).encode()
    assert read(line + b"\n \n" + line) == [SAID, SAID]
    assert read(b"\xef\xbb\xbf" + line) == [SAID]


def test_what_is_no_judgement_is_named_and_the_rest_goes_on() -> None:
    line = wire.encode(SAID)
    broken, reading, said = read(b"{}\n" + wire.encode(READING) + b"\n" + line)
    assert isinstance(broken, Failure)
    assert broken.message.startswith("here, line 1: this is not a judgement: ")
    assert isinstance(reading, Failure)
    assert said == SAID


def test_a_line_that_is_too_long_is_not_held() -> None:
    (failure,) = read(b"x" * 99, Limits(longest_line=10))
    assert isinstance(failure, Failure)
    assert "the line has 99 bytes" in failure.message


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (failure,) = open_judgements(str(tmp_path / "none.jsonl"))
    assert isinstance(failure, Failure)
    assert "cannot be opened" in failure.message
    path = tmp_path / "judgements.jsonl"
    path.write_bytes(wire.encode(SAID))
    assert list(open_judgements(str(path))) == [SAID]
