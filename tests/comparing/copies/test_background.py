"""Test what is taken for background."""

from rashomon.comparing.copies.background import find_background
from rashomon.comparing.copies.candidates import find_holders
from rashomon.comparing.copies.prints import Print, Printer

NOTICE = "The Lissa Mail is read on both shores of the lake. Write to the editor at the old customs house in Kelvar."


def _own(number: int, words: int) -> str:
    return " ".join(f"own{number}x{place}" for place in range(words)) + ". "


def _background(texts: list[str]) -> tuple[frozenset[int], list[Print]]:
    printer = Printer()
    prints = [printer.take(text) for text in texts]
    return find_background(find_holders(prints), prints, texts), prints


def test_a_notice_below_reports_of_their_own_is_background() -> None:
    found, prints = _background([_own(number, 60) + NOTICE for number in range(5)])
    assert found
    assert found <= set(Printer().take(NOTICE))
    assert all(found & set(taken) for taken in prints)


def test_a_report_that_eight_print_is_none() -> None:
    found, _ = _background([f"Headline of paper {number}\n{_own(99, 60)}{NOTICE}\nown{number}" for number in range(8)])
    assert not found


def test_nor_is_one_that_thirty_print() -> None:
    found, _ = _background([f"Headline of paper {number}\n{_own(99, 60)}{NOTICE}\nown{number}" for number in range(30)])
    assert not found
