"""People judge what a casebook shows, by the names that it has there."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest

from rashomon.casebook import Casebook, open_casebook
from rashomon.casebook.judging import Said
from rashomon.errors import BadJudgement, BadSettings
from rashomon.store.queries import find_report, get_reading, list_entries
from tests.casebook.sample import LATER, write_reports

_AT_ONCE = 8


def test_words_are_named_by_their_place_in_the_text(casebook: Casebook) -> None:
    reading = get_reading(casebook.store, find_report(casebook.store, "wire").key)
    text = reading.text if reading else ""
    start = text.index("the ferry Anselma")
    said = casebook.judge(
        Said(verdict="correct", part="attribution", names=("wire:a1",), fields=(f"content=@{start}:{start + 9}",))
    )
    assert said.corrections[0].quotes == ("the ferry",)
    assert said.by == "Ana"


def test_what_two_people_say_of_one_thing_is_kept_and_has_no_effect(casebook: Casebook) -> None:
    before = casebook.compare().comparison
    name = before.disputes[0].id
    first = casebook.judge(Said(verdict="reject", part="dispute", names=(name,)))
    casebook.judge(Said(verdict="withdraw", part="judgement", names=(first.id,)))
    again = casebook.judge(Said(verdict="reject", part="attribution", names=("union:a1",)))
    with open_casebook(casebook.store.case, by="Bo") as other:
        other.tools = casebook.tools
        against = other.judge(Said(verdict="accept", part="attribution", names=("union:a1",)))
        after = other.compare().comparison
    (clash,) = after.judgements.contested
    assert set(clash.ids) == {again.id, against.id}
    assert [dispute.positions for dispute in after.disputes] == [dispute.positions for dispute in before.disputes]
    assert first.id in {one.id for one in after.judgements.replaced}


def test_reports_are_said_to_be_copies_or_none(casebook: Casebook) -> None:
    casebook.judge(Said(verdict="merge", part="copy", names=("wire", "radio")))
    assert {"wire", "radio"} <= {report for copy in casebook.compare().comparison.copies for report in copy.reports}
    casebook.judge(Said(verdict="part", part="copy", names=("wire", "radio")))
    assert not any({"wire", "radio"} <= set(copy.reports) for copy in casebook.compare().comparison.copies)


def test_an_incident_is_named_as_the_list_has_it(casebook: Casebook) -> None:
    incident = casebook.compare().comparison.incidents[0]
    casebook.judge(Said(verdict="reject", part="incident", names=(incident.id,)))
    after = casebook.compare().comparison
    assert [one.mentions for one in after.judgements.incidents] == [incident.mentions]


def test_a_source_is_known_with_or_without_its_article_and_by_its_paper(casebook: Casebook) -> None:
    for name in ("The coast guard", "coast guard", "Radio Vela"):
        judged = casebook.judge(Said(verdict="rate", part="source", names=(name,), fields=("reliability=B",)))
        assert judged.target.name == name


def test_a_dispute_is_judged_as_it_was_seen_whatever_came_since(casebook: Casebook, tmp_path: Path) -> None:
    before = casebook.compare()
    name = before.comparison.disputes[0].id
    list(casebook.add([str(write_reports(tmp_path, LATER))]))
    seen = Said(verdict="resolve", part="dispute", names=(name,), reason="so", comparison=before.id)
    with open_casebook(casebook.store.case, by="Ana") as other:  # without tools: nothing is read, nothing compared
        kept = other.judge(seen)
        assert "tools" not in vars(other)
    assert [one.judged for one in casebook.compare().comparison.disputes if one.resolved] == [(kept.id,)]
    with pytest.raises(BadSettings, match="no dispute 'd99'"):
        casebook.judge(replace(seen, names=("d99",)))
    with pytest.raises(BadSettings, match="no comparison"):
        casebook.judge(replace(seen, comparison="f" * 16))


def test_what_is_said_twice_in_a_row_is_kept_once(casebook: Casebook) -> None:
    accepted = Said(verdict="accept", part="attribution", names=("wire:a1",))
    first = casebook.judge(accepted)
    assert casebook.judge(accepted) == first
    casebook.judge(replace(accepted, verdict="reject"))
    third = casebook.judge(accepted)
    assert third.id != first.id
    casebook.judge(Said(verdict="withdraw", part="judgement", names=(third.id,)))
    assert casebook.judge(accepted).id not in (first.id, third.id)
    with open_casebook(casebook.store.case, by="Bo") as other:
        assert other.judge(accepted).by == "Bo"
    assert len(casebook.list_judgements()) == 6


def test_what_is_said_twice_at_once_is_kept_once(casebook: Casebook) -> None:
    accepted = Said(verdict="accept", part="attribution", names=("wire:a1",))
    start = Barrier(_AT_ONCE)

    def say() -> str:
        with open_casebook(casebook.store.case, by="Ana") as other:
            start.wait(10)
            return other.judge(accepted).id

    with ThreadPoolExecutor(_AT_ONCE) as threads:
        said = [thread.result() for thread in [threads.submit(say) for _ in range(_AT_ONCE)]]
    assert set(said) == {one.id for one in casebook.list_judgements()}
    assert len(set(said)) == 1


def test_nothing_is_one_with_itself(casebook: Casebook) -> None:
    for part, name in (("entity", "wire:e1"), ("copy", "wire")):
        with pytest.raises(BadJudgement, match="two or more"):
            casebook.judge(Said(verdict="merge", part=part, names=(name, name)))


def test_some_words_are_put_apart_from_an_entity(casebook: Casebook) -> None:
    reading = get_reading(casebook.store, find_report(casebook.store, "radio").key)
    assert reading is not None
    marn = next(one for one in reading.entities if len(one.mentions) > 1)
    last = marn.mentions[-1]
    parted = Said(
        verdict="part", part="entity", names=(f"radio:{marn.id}",), apart=(f"{last.start}:{last.end}",),
        recipe=reading.recipe.id,
    )  # fmt: skip
    kept = casebook.judge(parted)
    assert [anchor.of for anchor in kept.target.anchors] == [0, 1]
    assert kept.target.anchors[1].quotes == (last.of(reading.text),)
    every = tuple(f"{one.start}:{one.end}" for one in marn.mentions)
    for apart, words in ((("0:1",), "no mentions of it"), (("x",), "no stretch"), (every, "nothing is left")):
        with pytest.raises((BadSettings, BadJudgement), match=words):
            casebook.judge(replace(parted, apart=apart))
    with pytest.raises(BadSettings, match="not here any more"):
        casebook.judge(replace(parted, recipe="0" * 64))
    with pytest.raises(BadSettings, match="only an entity or an incident"):
        casebook.judge(replace(parted, verdict="merge"))


def test_some_of_what_is_told_is_put_apart_from_an_incident(casebook: Casebook) -> None:
    laid = casebook.compare()
    incident = max(laid.comparison.incidents, key=lambda one: len(one.mentions))
    told = [f"{one.report}:{one.event}" for one in incident.mentions]
    parted = Said(verdict="part", part="incident", names=(incident.id,), apart=(told[0],), comparison=laid.id)
    if len(told) > 1:
        kept = casebook.judge(parted)
        assert {anchor.of for anchor in kept.target.anchors} == {0, 1}
    with pytest.raises(BadSettings, match="nothing is left"):
        casebook.judge(replace(parted, apart=tuple(told)))
    with pytest.raises(BadSettings, match="is not told of"):
        casebook.judge(replace(parted, apart=("nobody:v1",)))


def test_a_name_that_begins_with_a_sign_of_places_is_a_name(casebook: Casebook) -> None:
    kept = casebook.judge(Said(verdict="correct", part="entity", names=("wire:e1",), fields=("name=@portvela",)))
    assert kept.corrections[0].value == "@portvela"


def test_a_comparison_with_judgements_holds_until_something_changes(casebook: Casebook) -> None:
    casebook.judge(Said(verdict="reject", part="attribution", names=("union:a1",)))
    first = casebook.compare()
    assert casebook.compare().id == first.id
    assert len(list_entries(casebook.store, act="compared")) == 1
