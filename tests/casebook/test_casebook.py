"""A casebook takes in, lays side by side, tells what is new, keeps what people say of it, hands it over."""

from pathlib import Path

import pytest

from rashomon.casebook import Casebook, open_casebook
from rashomon.casebook.casebook import name_user, tell_time
from rashomon.casebook.judging import Said
from rashomon.errors import BadJudgement, BadSettings
from rashomon.store.queries import (
    count,
    describe_source,
    list_entries,
    list_failures,
    list_reports,
    list_sources,
    list_statements,
    stream_readings,
)
from tests.casebook.sample import LATER, write_reports


def test_reports_are_saved_with_their_readings(casebook: Casebook) -> None:
    counts = count(casebook.store)
    assert (counts.reports, counts.read, counts.failures) == (3, 3, 0)
    assert {reading.report.id for reading in stream_readings(casebook.store)} == {"wire", "union", "radio"}


def test_what_is_there_is_not_read_again(casebook: Casebook, tmp_path: Path) -> None:
    entries = count(casebook.store).entries
    added = list(casebook.add([str(write_reports(tmp_path))]))
    assert [(one.saved.new, one.saved.read) for one in added] == [(False, False)] * 3
    assert count(casebook.store).entries == entries


def test_the_same_report_twice_in_one_run_is_saved_once(casebook: Casebook, tmp_path: Path) -> None:
    path = str(write_reports(tmp_path, LATER))
    assert [one.saved.new for one in casebook.add([path, path])] == [True, False]
    assert count(casebook.store).reports == 4


def test_what_cannot_be_read_is_named_and_the_rest_is_there(casebook: Casebook, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"text": \n{"id": "good", "text": "The mayor of Port Vela resigned, she said."}\n', "utf-8")
    added = list(casebook.add([str(broken)]))
    assert [one.failure is None for one in added] == [False, True]
    (failure,) = list_failures(casebook.store).items
    assert "broken.jsonl, line 1" in failure.message
    assert "good" in {stored.id for stored in list_reports(casebook.store).items}


def test_all_accounts_are_laid_side_by_side_once(casebook: Casebook, tmp_path: Path) -> None:
    laid = casebook.compare()
    assert {dispute.slot for dispute in laid.comparison.disputes} >= {"deaths"}
    entries = count(casebook.store).entries
    assert casebook.compare().id == laid.id
    assert count(casebook.store).entries == entries
    assert len(list(casebook.add([str(write_reports(tmp_path, LATER))]))) == 1
    assert casebook.compare().id != laid.id


def test_what_is_new_is_told_since_the_comparison_before(casebook: Casebook, tmp_path: Path) -> None:
    first = casebook.find_changes()
    assert (first.since, set(first.reports)) == (None, {"wire", "union", "radio"})
    assert [one.saved.id for one in casebook.add([str(write_reports(tmp_path, LATER))])] == ["later"]
    found = casebook.find_changes()
    assert found.reports == ("later",)
    assert any("later" in {holder.report for holder in joined.holders} for joined in found.joined) or any(
        holder.report == "later"
        for dispute in found.disputes
        for position in dispute.positions
        for holder in position.holders
    )
    assert {denial.holder.report for denial in found.denials} == {"later"}
    assert casebook.find_changes(first.until) == found
    assert casebook.find_changes("2020-01-01").since is None
    with pytest.raises(BadSettings, match="neither a date"):
        casebook.find_changes("zzz")


def test_a_rejected_attribution_has_no_part_in_later_comparisons(casebook: Casebook) -> None:
    before = casebook.compare().comparison
    (deaths,) = [dispute for dispute in before.disputes if dispute.slot == "deaths"]
    reading = next(one for one in stream_readings(casebook.store) if one.report.id == "union")
    said = [one for one in reading.attributions if "Fourteen" in "".join(s.of(reading.text) for s in one.content)]
    casebook.judge(
        Said(verdict="reject", part="attribution", names=(f"union:{said[0].id}",), reason="misread by the machine")
    )
    after = casebook.compare().comparison
    holders = [h for d in after.disputes for p in d.positions for h in p.holders if d.slot == "deaths"]
    assert deaths not in after.disputes
    assert all(holder.report != "union" for holder in holders)
    assert [one.reason for one in after.judgements.given] == ["misread by the machine"]


def test_a_judgement_is_withdrawn_by_its_beginning(casebook: Casebook) -> None:
    before = casebook.compare().comparison.disputes
    dispute = next(one for one in before if one.slot == "deaths")
    judgement = casebook.judge(Said(verdict="reject", part="dispute", names=(dispute.id,)))
    assert dispute.positions not in [one.positions for one in casebook.compare().comparison.disputes]
    casebook.judge(Said(verdict="withdraw", part="judgement", names=(judgement.id[:10],)))
    assert dispute.positions in [one.positions for one in casebook.compare().comparison.disputes]


def test_judgements_go_from_one_casebook_to_another(casebook: Casebook, filled: Path, tmp_path: Path) -> None:
    casebook.judge(Said(verdict="rate", part="source", names=("Halden Wire",), fields=("reliability=B",)))
    other = tmp_path / "other.case"
    other.write_bytes(filled.read_bytes())
    with open_casebook(str(other), by="Bo") as second:
        assert second.take_in(casebook.list_judgements()).new == 1
        assert second.take_in(casebook.list_judgements()).new == 0
        assert [one.by for one in second.list_judgements()] == ["Ana"]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (Said(verdict="reject", part="attribution", names=()), "say which attribution"),
        (Said(verdict="reject", part="attribution", names=("wire",)), "give REPORT:ID"),
        (Said(verdict="reject", part="attribution", names=("nobody:a1",)), "no report 'nobody'"),
        (Said(verdict="reject", part="attribution", names=("wire:a99",)), "no attribution 'a99'"),
        (Said(verdict="reject", part="dispute", names=("d99",)), "no dispute 'd99'"),
        (Said(verdict="merge", part="incident", names=("i98", "i99")), "no incident 'i98'"),
        (Said(verdict="reject", part="dispute", names=("d1", "d2")), "one at a time"),
        (Said(verdict="withdraw", part="judgement", names=("00",)), "no judgement"),
        (Said(verdict="rate", part="source", names=("Nobody Known",), fields=("reliability=B",)), "nobody called"),
        (Said(verdict="correct", part="attribution", names=("wire:a1",), fields=("stance",)), "field=value"),
        (Said(verdict="correct", part="attribution", names=("wire:a1",), fields=("content=@9",)), "no stretch"),
        (Said(verdict="correct", part="attribution", names=("wire:a1",), fields=("content=@9:9999",)), "outside"),
    ],
)
def test_a_judgement_that_cannot_be_says_why(casebook: Casebook, said: Said, message: str) -> None:
    with pytest.raises((BadJudgement, BadSettings), match=message):
        casebook.judge(said)


def test_all_is_handed_over_and_the_log_says_so(casebook: Casebook, tmp_path: Path) -> None:
    exported = casebook.hand_over("jsonl", tmp_path / "handed")
    assert {written.name for written in exported.files} >= {"readings.jsonl", "comparison.jsonl"}
    (entry,) = list_entries(casebook.store, act="exported")
    assert entry.by == "Ana"
    assert entry.subject["format"] == "jsonl"


def test_nothing_is_read_anew_by_the_same_recipe(casebook: Casebook) -> None:
    assert list(casebook.read_again()) == []


def test_there_must_be_a_casebook(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="there is no casebook"):
        open_casebook(str(tmp_path / "none.case"))
    assert not (tmp_path / "none.case").exists()


def test_time_has_an_offset_and_the_user_a_name() -> None:
    assert tell_time()[-6] in "+-"
    assert name_user()


def test_a_pronoun_is_no_source_and_its_words_are_kept(casebook: Casebook, tmp_path: Path) -> None:
    voices = {
        "id": "voices",
        "publisher": "Radio Vela",
        "text": '"We were cold," they said. He said that the crew had jumped first.',
    }
    assert all(one.failure is None for one in casebook.add([str(write_reports(tmp_path, voices))]))
    said = list_statements(casebook.store, report="voices").items
    assert {one.source for one in said} == {"they", "He"}
    assert not {"they", "He"} & {one.name for one in list_sources(casebook.store, limit=100).items}
    assert not {"they", "He"} & dict(describe_source(casebook.store, "Radio Vela").relies_on).keys()
