"""Test who is said to have done what, or not to have."""

from rashomon.comparing.claims.doings import accuse, contradict, deny, tell
from rashomon.pipeline import Tools
from tests.comparing.claims.claiming import claim, see


def test_who_is_named_before_a_passive_headline_did_nothing(tools: Tools) -> None:
    assert claim(tools, accuse, "Officers attacked with stones at dam site\n\nWork at the dam went on.") == []
    found = claim(tools, accuse, "Officers attacked marchers at dam site\n\nWork at the dam went on.")
    assert [claimed.value for claimed in found] == ["Officers"]


def test_a_denial_is_of_a_deed_and_not_of_what_is_said_by_the_way(tools: Tools) -> None:
    text = "Police denied that officers had struck Daniel Osei, 17, who died in hospital after he was arrested."
    ((denial, _),) = deny(see(tools, text))
    assert "strik" in denial.near
    assert {"strik", "osei"} <= denial.about
    assert not {"died", "hospital", "arrest"} & denial.about


def test_what_is_joined_by_and_that_is_two_claims(tools: Tools) -> None:
    text = "Marn said that the ferry had been overloaded and that no fire had been reported."
    told = [claimed.text for claimed in claim(tools, tell, text)]
    assert told == ["that the ferry had been overloaded", "that no fire had been reported"]
    (negated,) = claim(tools, contradict, text)
    assert negated.text == "that no fire had been reported"
