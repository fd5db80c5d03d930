"""Test the passages that two texts have in common."""

from rashomon.comparing.copies.passages import (
    Passage,
    Weights,
    count_agreeing,
    find_lead,
    find_passages,
    find_quotations,
)
from rashomon.comparing.copies.prints import Printer

TEXT = "Divers searched the cold harbour of Lissa until dusk for eleven farm workers who went missing on Sunday morning"


def _passages(one: str, other: str) -> list[Passage]:
    printer = Printer()
    return find_passages(printer.take(one), set(printer.take(other)))


def test_a_changed_word_lies_inside_a_passage() -> None:
    assert _passages(TEXT, TEXT.replace("dusk", "nightfall")) == [Passage(0, 19)]


def test_what_stands_far_apart_makes_two_passages() -> None:
    between = " ".join(f"new{number}" for number in range(20))
    words = TEXT.split()
    text = " ".join([*words[:9], between, *words[9:]])
    assert _passages(text, TEXT) == [Passage(0, 9), Passage(29, 39)]


def test_a_few_common_words_are_no_passage() -> None:
    assert (
        _passages("The bishop said on Sunday morning that he", "It rained on Sunday morning that year in Lissa") == []
    )


def test_words_are_counted_as_in_the_print() -> None:
    text = 'He said: “Nobody was on the bridge.” Then "no more", he went.'
    assert [" ".join(text.split()[first:last]) for first, last in find_quotations(text)] == [
        "“Nobody was on the bridge.”",
        '"no more",',
    ]


def test_what_is_quoted_does_not_count_but_where_all_is_quoted() -> None:
    printer = Printer()
    told = f"{TEXT}. “The captain was asleep.” {TEXT}."
    assert Weights(told, printer.take(told)).total == 38
    quoted = f"The captain said: “{TEXT}.”"
    weights = Weights(quoted, printer.take(quoted))
    assert weights.quotes_only
    assert weights.total == 22


def test_background_does_not_count() -> None:
    printer = Printer()
    notice = "The lake has seen nine such accidents in living memory, records show."
    text = f"{TEXT}. {notice}"
    assert Weights(text, printer.take(text), frozenset(printer.take(notice))).total == 19


def test_a_headline_is_no_lead() -> None:
    text = "Ferry strikes old pier at Lissa\nBy Ana Ruiz\n\nEleven people are missing in Lissa. More follows."
    first, last = find_lead(text)
    assert " ".join(text.split()[first:last]) == "Eleven people are missing in Lissa."


def test_a_sentence_with_another_figure_agrees_in_nothing() -> None:
    sunk = "people died when the ferry Anselma sank off Port Vela on Sunday, the coast guard said."
    text = f"Ferry sinks\nSeven {sunk} Divers are searching the wreck for others."
    shared = [place for place, run in enumerate(Printer().take(text)) if run in set(Printer().take(f"Nine {sunk}"))]
    assert count_agreeing(text, shared) == 0
    whole = range(len(Printer().take(text)))
    assert count_agreeing(text, whole) == len(text.split())
