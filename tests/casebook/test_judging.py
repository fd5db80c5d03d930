"""People judge what a casebook shows, by the names that it has there."""

from rashomon.casebook import Casebook, open_casebook
from rashomon.casebook.judging import Said
from rashomon.store.queries import find_report, get_reading, list_entries


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


def test_a_comparison_with_judgements_holds_until_something_changes(casebook: Casebook) -> None:
    casebook.judge(Said(verdict="reject", part="attribution", names=("union:a1",)))
    first = casebook.compare()
    assert casebook.compare().id == first.id
    assert len(list_entries(casebook.store, act="compared")) == 1
