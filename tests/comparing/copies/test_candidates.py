"""Test which pairs are looked at."""

from rashomon.comparing.copies.candidates import FEWEST, find_holders, find_pairs, step
from rashomon.comparing.copies.prints import Printer


def _words(first: int, last: int) -> str:
    return " ".join(f"word{number}" for number in range(first, last))


def test_a_long_stretch_is_never_missed() -> None:
    printer = Printer()
    prints = [printer.take(_words(0, 600)), printer.take(f"{_words(900, 1200)} {_words(101, 190)}")]
    assert find_pairs(prints, find_holders(prints), frozenset()) == [(0, 1)]


def test_strangers_are_no_pair() -> None:
    printer = Printer()
    prints = [printer.take(_words(0, 300)), printer.take(_words(500, 800))]
    assert find_pairs(prints, find_holders(prints), frozenset()) == []


def test_short_texts_pick_all_of_their_runs() -> None:
    assert step(Printer().take(_words(0, 30))) == 1


def test_in_a_crowd_the_longest_are_paired_with_all() -> None:
    printer = Printer()
    prints = [printer.take(f"{_words(0, 40)} {_words(1000 * n, 1000 * n + 5)}") for n in range(1, 101)]
    pairs = find_pairs(prints, find_holders(prints), frozenset())
    assert {other for _, other in pairs} >= set(range(1, 100))
    assert len(pairs) < 100 * 99 // 2 // FEWEST
