"""Test which words tell who stands behind a statement."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.sources import load_sources

SOURCES = load_sources()


@pytest.mark.parametrize(
    ("words", "called"),
    [
        ("his mother, Delia Marn", True),
        ("A cousin of the dead man", True),
        ("Relatives", True),
        ("the lawyer who acts for his parents", True),
        ("its owner, Corvin Glass", True),
        ("the operator", True),
        ("a mother of three", False),
        ("Zora Bibi, a widow", False),
        ("Son Min-ho", False),
        ("the family doctor", False),
        ("a human rights lawyer", False),
    ],
)
def test_a_source_may_be_called_a_party(words: str, called: bool) -> None:
    assert bool(SOURCES.party.called.search(words)) is called


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("I saw two men run", True),
        ("We were standing at the window", True),
        ("It fell in front of my eyes", True),
        ("I think that they ran", False),
    ],
)
def test_who_was_there_says_so(words: str, seen: bool) -> None:
    assert bool(SOURCES.first_hand.saying.search(words)) is seen


def test_what_was_seen_in_the_news_was_not_seen() -> None:
    assert SOURCES.first_hand.never.search("I saw it on television")
    assert not SOURCES.first_hand.never.search("I saw it fall")


def test_hands_are_those_of_a_body() -> None:
    assert SOURCES.party.hands["COP"].search("died in police custody")
    assert SOURCES.party.hands["PRISON"].search("was found hanged in his cell")
    assert not SOURCES.party.hands["COP"].search("police searched the harbour")


def test_credits_have_forms() -> None:
    match = SOURCES.credit.search("LISSA (Northern Wire) - A ferry")
    assert match and match["dateline"] == "Northern Wire"


def test_there_is_no_table_for_another_language() -> None:
    with pytest.raises(MissingResource, match="'xx'"):
        load_sources("xx")
