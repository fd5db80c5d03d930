"""Forms of a table: what they find, and what is said of one that cannot be understood."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.calendars import load_calendar
from rashomon.knowledge.currencies import load_currencies
from rashomon.knowledge.forms import Alphabet, make_form
from rashomon.knowledge.numerals import load_numbers
from rashomon.knowledge.quantities import load_counting

ALPHABET = Alphabet([frozenset({"DAY", "NUMBER"}), frozenset({"MONTH"}), frozenset({"of"})])
DAY, MONTH, OF = ALPHABET.signs


def test_a_form_finds_rows_of_signs() -> None:
    form = make_form({"form": "NUMBER:day [of] MONTH:month", "means": "day", "value": "x"}, {}, ALPHABET)
    for signs in (DAY + MONTH, DAY + OF + MONTH):
        match = form.expression.match(signs)
        assert match is not None
        assert (match["day_1"], match["month_1"]) == (DAY, MONTH)
    assert form.expression.match(OF + MONTH) is None
    assert (form.firsts, form.means, dict(form.given)) == (frozenset({DAY}), "day", {"value": "x"})


def test_a_name_may_come_twice() -> None:
    form = make_form({"form": "( DAY:one | MONTH:one )", "means": "day"}, {}, ALPHABET)
    assert set(form.expression.groupindex) == {"one_1", "one_2"}
    assert form.firsts == {DAY, MONTH}


@pytest.mark.parametrize("written", ["YEAR", "DAY ]", "[ DAY", "{gone} DAY", "( DAY ):day"])
def test_a_form_that_cannot_be_understood_is_named(written: str) -> None:
    with pytest.raises(MissingResource, match="mend it in its table"):
        make_form({"form": written, "means": "day"}, {}, ALPHABET)


@pytest.mark.parametrize("load", [load_calendar, load_numbers, load_counting, load_currencies])
def test_a_language_without_tables_is_said_to_be_missing(load: object) -> None:
    assert callable(load)
    with pytest.raises(MissingResource, match="there is one for: en"):
        load("xx")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("two hundred and six", 206),
        ("twenty five", 25),
        ("three million four hundred thousand", 3_400_000),
        ("nineteen", 19),
        ("two three", None),
        ("and", None),
        ("cat", None),
    ],
)
def test_number_words_are_counted(words: str, number: int | None) -> None:
    assert load_numbers().count(words.split()) == number


@pytest.mark.parametrize(
    ("words", "year"),
    [("nineteen ninety six", 1996), ("two thousand nine", 2009), ("twenty fifteen", 2015), ("ten", None)],
)
def test_years_are_spoken(words: str, year: int | None) -> None:
    assert load_numbers().year(words.split()) == year
