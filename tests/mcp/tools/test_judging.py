"""A judgement needs its reason, and the comparison that its ids are from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.errors import BadSettings
from rashomon.mcp.desk import Desk
from rashomon.mcp.tools.judging import Asked, judge
from rashomon.pipeline import Tools


@pytest.fixture
def desk(ferry: Path, tools: Tools) -> Iterator[Desk]:
    """A desk with the sample."""
    with open_casebook(str(ferry), by="Ana (by assistant)") as casebook:
        casebook.tools = tools
        yield Desk(casebook)


def test_a_dispute_is_judged_where_its_comparison_holds(desk: Desk) -> None:
    now = desk.casebook.compare().id
    told = judge(
        desk, Asked(verdict="resolve", part="dispute", names=("d1",), reason="a court counted", comparison=now)
    )
    assert told.found.by == "Ana (by assistant)"
    (kept,) = desk.casebook.list_judgements()
    assert (kept.id, kept.verdict) == (told.found.judgement, "resolve")


@pytest.mark.parametrize("comparison", [None, "", "abc", "f" * 16])
def test_ids_of_another_comparison_are_refused(desk: Desk, comparison: str | None) -> None:
    asked = Asked(verdict="reject", part="dispute", names=("d1",), reason="no", comparison=comparison)
    with pytest.raises(BadSettings, match="ids hold within one comparison"):
        judge(desk, asked)
    assert desk.casebook.list_judgements() == []


def test_after_a_judgement_the_comparison_is_another(desk: Desk) -> None:
    before = desk.casebook.compare().id
    judge(desk, Asked(verdict="reject", part="event", names=("wire:v1",), reason="it is a denial"))
    asked = Asked(verdict="reject", part="dispute", names=("d1",), reason="no", comparison=before)
    with pytest.raises(BadSettings, match="list disputes or incidents again"):
        judge(desk, asked)


def test_a_judgement_needs_its_reason(desk: Desk) -> None:
    with pytest.raises(BadSettings, match="needs its reason"):
        judge(desk, Asked(verdict="reject", part="event", names=("wire:v1",), reason="  "))
