"""One line a report, in order, that reads back to the same record."""

import json
from dataclasses import replace

from rashomon import wire
from rashomon.export.to_jsonl import to_jsonl
from rashomon.records.reading import Reading
from tests.export.sample import FAILURE, READING


def test_each_line_reads_back() -> None:
    first, second = to_jsonl([READING, FAILURE])
    assert wire.decode(first.encode(), Reading) == READING
    assert json.loads(second)["message"] == FAILURE.message


def test_a_line_is_one_line() -> None:
    (line,) = to_jsonl([replace(READING, text="a\nb\u2028c\x85d", repairs=())])
    assert line.count("\n") == 1
    assert line.endswith("}\n")
