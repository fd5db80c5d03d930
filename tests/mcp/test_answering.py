"""What goes wrong is told in words; what nobody foresaw is told to the log alone."""

import pytest

from rashomon.errors import BadSettings
from rashomon.mcp.answering import Guarded, enclose, fill_prompt, introduce


class Instead(Exception):
    """What is raised in place of all else."""


def test_what_nobody_foresaw_stays_here() -> None:
    told: list[BaseException] = []
    with pytest.raises(Instead) as caught, Guarded(told.append, Instead("see the log")):
        raise ValueError("/home/ana/secret")
    assert str(caught.value) == "see the log"
    assert caught.value.__cause__ is None
    assert [str(one) for one in told] == ["/home/ana/secret"]


def test_what_is_meant_to_be_told_passes() -> None:
    told: list[BaseException] = []
    with pytest.raises(Instead, match="plain words"), Guarded(told.append, Instead("see the log")):
        raise Instead("plain words")
    with pytest.raises(KeyboardInterrupt), Guarded(told.append, Instead("see the log")):
        raise KeyboardInterrupt
    assert told == []


def test_marks_bear_the_token() -> None:
    first, words, last = enclose("a report\n\n", "0badcafe").splitlines()
    assert first.startswith("⟦0badcafe ")
    assert words == "a report"
    assert last.startswith("⟦0badcafe end")


def test_what_stands_in_braces_is_left_alone() -> None:
    assert "{claim} {0} {rules}" in fill_prompt("check_claim", {"claim": "{claim} {0} {rules}"})


def test_a_claim_has_its_bounds() -> None:
    with pytest.raises(BadSettings, match="5,000 characters"):
        fill_prompt("check_claim", {"claim": "x" * 5_000})


def test_the_rules_are_in_the_instructions() -> None:
    assert "{rules}" not in introduce()
    assert "7. " in introduce()
