"""Test the table of words for money."""

import re

from rashomon.knowledge.currencies import load_currencies

CODE = re.compile(r"[A-Z]{3}")


def test_every_word_leads_to_a_code_or_a_shared_currency() -> None:
    currencies = load_currencies()
    for meaning in (*currencies.signs.values(), *currencies.nouns.values()):
        assert CODE.fullmatch(meaning) or meaning in currencies.shared
    for shared in currencies.shared.values():
        assert all(CODE.fullmatch(code) for code in shared.codes.values())
        assert shared.other is None or shared.other in shared.codes.values()


def test_dollars_are_those_of_one_country_unless_another_stands_beside_them() -> None:
    dollar = load_currencies().shared["dollar"]
    assert dollar.known
    assert dollar.other == "USD"
    assert dollar.codes["hong", "kong"] == "HKD"


def test_a_shared_currency_is_nobodys_where_no_country_is_named() -> None:
    assert load_currencies().shared["peso"].other is None
