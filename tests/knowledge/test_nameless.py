"""Which words name nobody."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.nameless import load_nameless


def test_pronouns_name_nobody_however_they_begin() -> None:
    assert {"he", "He", "they", "They", "I", "it"} <= load_nameless()


def test_bodies_that_are_written_as_one_have_a_name() -> None:
    assert not {"WHO", "IT", "US"} & load_nameless()


def test_a_language_without_a_table_is_missing() -> None:
    with pytest.raises(MissingResource, match="'xx'"):
        load_nameless("xx")
