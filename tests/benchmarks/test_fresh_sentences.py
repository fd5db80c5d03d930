"""Test what happened, who did it, to whom, on sentences that people labelled who had not read the rules."""

from typing import Any

import pytest

from benchmarks.events import fresh
from benchmarks.events.common import Row, read
from rashomon.pipeline import Tools


def _load() -> list[Any]:
    return [
        pytest.param(
            case,
            id=f"{kind}-{case['name']}",
            marks=[pytest.mark.xfail(strict=True)] if case.get("known_failure") else [],
        )
        for kind, case in fresh.load_cases(fresh.FOLDER)
    ]


@pytest.mark.parametrize("case", _load())
def test_every_event_of_a_sentence_is_right_and_no_other_is_found(case: Row, tools: Tools) -> None:
    [outcome] = read([{"id": case["name"], "text": case["text"]}], tools)
    assert sorted(map(repr, fresh.seen_in(outcome))) == sorted(map(repr, fresh.wanted_in(case)))
