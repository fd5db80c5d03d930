"""Which words tell who is to be protected."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.redaction_words import load_redaction_words


def test_words_are_in_lower_case() -> None:
    words = load_redaction_words()
    assert "ASSAULT" in words.harm
    assert {"will", "may", "rose"} <= words.ordinary
    assert all(word == word.lower() for word in words.ordinary | words.never | words.singular)


def test_a_language_without_a_table_is_missing() -> None:
    with pytest.raises(MissingResource, match="'xx'"):
        load_redaction_words("xx")
