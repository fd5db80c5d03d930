"""Test what several holders are taken to say alike."""

from rashomon.comparing.agreements import find_agreements
from rashomon.records.claim import Claim
from rashomon.records.comparison import Holder
from rashomon.records.span import Span


def _claim(report: str, name: str, value: str) -> Claim:
    holder = Holder(name=name, report=report, stance="asserts", evidence=Span(0, 1), quote="x")
    return Claim(slot="deaths", report=report, story="s1", holder=holder, value=value, text=value)


def test_a_value_that_two_hold_is_an_agreement() -> None:
    (found,) = find_agreements(
        [_claim("a", "police", "4"), _claim("b", "hospital", "4"), _claim("c", "mayor", "5")], ()
    )
    assert (found.slot, found.value) == ("deaths", "4")
    assert [holder.name for holder in found.holders] == ["police", "hospital"]
    assert found.independent.at_least == 2


def test_one_holder_in_one_report_agrees_with_nobody() -> None:
    assert find_agreements([_claim("a", "police", "4"), _claim("a", "police", "4")], ()) == ()
