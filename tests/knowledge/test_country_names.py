"""Countries are called by their names."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.country_names import load_country_names


def test_a_country_goes_by_its_code() -> None:
    names = load_country_names()
    assert (names["ARM"], names["RUS"]) == ("Armenia", "Russia")
    assert all(len(code) == 3 and code.isupper() for code in names)


def test_a_language_without_a_table_is_missing() -> None:
    with pytest.raises(MissingResource, match="'xx'"):
        load_country_names("xx")
