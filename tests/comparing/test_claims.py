"""Test what a report's holders are taken to claim."""

from rashomon.comparing.claims import is_general, make_claims
from rashomon.knowledge.outlets import load_outlets
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools, read
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report

SLOTS = load_slots()
OUTLETS = load_outlets()


def _read(tools: Tools, text: str) -> Reading:
    head = Head(id="r", sha256="0", publisher="Lissa Mail", published="2025-03-12", language="en")
    reading = read(Report(head=head, text=text), tools)
    assert isinstance(reading, Reading)
    return reading


def test_the_holder_is_the_innermost_source_with_the_chain_behind_it(tools: Tools) -> None:
    text = "Nine people were killed, the coastguard said, according to state agency Velpress."
    (claim,) = [c for c in make_claims(_read(tools, text), "s1", SLOTS, {}, OUTLETS).told if c.slot == "deaths"]
    assert claim.holder.name == "the coastguard"
    assert claim.holder.via == ("state agency Velpress",)
    assert (claim.low, claim.high, claim.own) == (9, 9, False)


def test_in_its_own_voice_the_publisher_holds_what_a_report_says(tools: Tools) -> None:
    (claim,) = [
        c
        for c in make_claims(_read(tools, "The blast killed nine people."), "s1", SLOTS, {}, OUTLETS).told
        if c.slot == "deaths"
    ]
    assert claim.holder.name == "Lissa Mail"
    assert claim.own


def test_what_is_denied_is_no_claim_and_what_is_of_another_time_is_marked(tools: Tools) -> None:
    text = (
        "The mayor denied that nine people had been killed. A storm killed 40 people in 1998. "
        "Floods have killed 60 people in the country since January."
    )
    claims = [c for c in make_claims(_read(tools, text), "s1", SLOTS, {}, OUTLETS).told if c.slot == "deaths"]
    assert all(claim.background for claim in claims)
    assert 9 not in [claim.low for claim in claims]


def test_a_number_of_people_is_an_attendance_only_where_a_crowd_is_told(tools: Tools) -> None:
    text = "Some 3,000 people marched through Lissa. The town has 18,000 people."
    found = [c.low for c in make_claims(_read(tools, text), "s1", SLOTS, {}, OUTLETS).told if c.slot == "attendance"]
    assert len(found) == 1


def test_a_denial_that_names_nothing_is_general(tools: Tools) -> None:
    reading = _read(tools, "The army denied any wrongdoing. The club denied that the pool was closed.")
    general, other = (claim for claim, _ in make_claims(reading, "s1", SLOTS, {}, OUTLETS).denials)
    assert is_general(general, SLOTS)
    assert not is_general(other, SLOTS)


def test_tellings_are_what_is_said_and_what_the_report_says(tools: Tools) -> None:
    reading = _read(tools, "Guards beat a prisoner, a nurse said. The prison was quiet on Tuesday.")
    assert [(t.holder.name, t.own) for t in make_claims(reading, "s1", SLOTS, {}, OUTLETS).tellings] == [
        ("a nurse", False),
        ("Lissa Mail", True),
    ]
