"""Test how many origins are counted behind claims."""

from rashomon.comparing.origins import count_origins, is_same_source, speaks_for
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Holder
from rashomon.records.span import Span


def _claim(report: str, name: str, *, own: bool = False) -> Claim:
    holder = Holder(name=name, report=report, stance="asserts", evidence=Span(0, 1), quote="x")
    return Claim(slot="deaths", report=report, story="s1", holder=holder, value="4", text="four", own=own)


def test_two_reports_that_name_one_source_are_one_origin() -> None:
    found = count_origins([_claim("a", "police chief Yara Demir"), _claim("b", "Yara Demir")], ())
    assert (found.at_least, found.at_most) == (1, 1)
    assert found.why[0].reports == ("a", "b")


def test_two_sources_are_two_origins() -> None:
    found = count_origins([_claim("a", "the police"), _claim("b", "the hospital")], ())
    assert (found.at_least, found.at_most) == (2, 2)


def test_reports_that_name_nobody_are_one_origin_or_each_its_own() -> None:
    found = count_origins([_claim(r, r.upper(), own=True) for r in "abc"], ())
    assert (found.at_least, found.at_most) == (1, 3)


def test_copies_are_one_origin() -> None:
    claims = [_claim(r, r.upper(), own=True) for r in "ab"]
    found = count_origins(claims, (Copy(reports=("a", "b")),))
    assert (found.at_least, found.at_most) == (1, 1)
    assert found.why[0].reason == "copies of one text"


def test_a_spokesman_may_speak_for_a_body_that_he_does_not_name() -> None:
    assert speaks_for("Its spokesman, Viktor Dahl", "the Railway Ministry")
    assert speaks_for("ministry spokesman Viktor Dahl", "the Railway Ministry")
    assert not speaks_for("police spokesman Viktor Dahl", "the Railway Ministry")
    assert not speaks_for("the police", "the hospital")
    assert is_same_source("the Railway Ministry", "Railway Ministry")
