"""Test the table of words that report."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.lexicon import Reporting, load_lexicon

COMPLEMENTS = {"clause", "quote", "infinitive", "object", "as", "passive infinitive", "publication"}
PREPOSITIONS = {"about", "against", "at", "for", "of", "on", "to", "with"}


def test_the_table_is_loaded_once() -> None:
    assert load_lexicon() is load_lexicon()


def test_a_stance_is_known_for_the_words_that_matter_most() -> None:
    lexicon = load_lexicon()
    stances = {verb: lexicon.verbs[verb].stance for verb in ("say", "claim", "deny", "confirm", "reject", "vow", "ask")}
    assert stances == {
        "say": "asserts",
        "claim": "alleges",
        "deny": "denies",
        "confirm": "confirms",
        "reject": "rejects",
        "vow": "promises",
        "ask": "asks",
    }


def test_complements_are_ones_that_the_stage_knows() -> None:
    lexicon = load_lexicon()
    known = COMPLEMENTS | PREPOSITIONS
    entries: list[Reporting] = [*lexicon.verbs.values(), *lexicon.nouns.values(), *lexicon.phrases.values()]
    unknown = {take for entry in entries for take in entry.takes if take not in known}
    assert not unknown


def test_a_word_that_stands_for_another_leads_to_one_in_the_table() -> None:
    lexicon = load_lexicon()
    assert {target for target in lexicon.same.values() if target not in lexicon.verbs} <= {"retweet"}


def test_a_language_without_a_table_is_named() -> None:
    with pytest.raises(MissingResource, match="'xx'"):
        load_lexicon("xx")
