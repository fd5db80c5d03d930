"""Guessing takes for ever, and nobody is locked out by it."""

import pytest

from rashomon.errors import TooOften
from rashomon.hosting.attempts import Attempts


def try_often(attempts: Attempts, name: str, address: str, most: int = 100) -> int:
    """How often an attempt is let through before one is not."""
    for number in range(most):
        try:
            attempts.begin(name, address)
        except TooOften as error:
            assert 0 < error.seconds <= 60
            return number
    return most


def test_an_address_is_held_back_whatever_names_it_tries() -> None:
    attempts = Attempts(5)
    assert [try_often(attempts, f"name {number}", "192.0.2.1", 1) for number in range(11)] == [1] * 10 + [0]
    assert try_often(attempts, "name", "192.0.2.2", 1) == 1


def test_names_longer_than_any_are_one() -> None:
    attempts = Attempts(5)
    tried = sum(try_often(attempts, "x" * 5_000 + str(number), f"192.0.2.{number}", 1) for number in range(100))
    assert tried == 20


def test_an_account_is_held_back_from_wherever_it_is_tried() -> None:
    attempts = Attempts(5)
    tried = sum(try_often(attempts, "Ana" if number % 2 else "ANA", f"192.0.2.{number}", 1) for number in range(100))
    assert tried == 20


def test_a_network_of_version_6_is_one_address() -> None:
    attempts = Attempts(5)
    assert sum(try_often(attempts, f"n{number}", f"2001:db8::{number:x}", 1) for number in range(100)) == 10


def test_the_person_is_let_in_while_others_guess() -> None:
    attempts = Attempts(5)
    attempts.begin("Ana", "192.0.2.200")
    attempts.succeed("Ana", "192.0.2.200")
    for number in range(100):
        try_often(attempts, "Ana", f"192.0.2.{number}", 1)
    attempts.begin("Ana", "192.0.2.200")
    with pytest.raises(TooOften):
        attempts.begin("Ana", "192.0.2.201")


def test_those_who_know_their_passwords_do_not_hold_each_other_back() -> None:
    attempts = Attempts(5)
    for number in range(100):
        attempts.begin(f"person {number}", "192.0.2.1")
        attempts.succeed(f"person {number}", "192.0.2.1")
