"""A password is proven by what cannot be turned back."""

import sys

import pytest

from rashomon.errors import BadSettings, MissingResource
from rashomon.hosting import passwords
from rashomon.hosting.passwords import is_outdated, make_lock, make_lock_of_nobody, opens

GOOD = "nine boats by the quay"


def test_a_password_opens_its_lock_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "PROFILE", "RFC_9106_LOW_MEMORY")
    lock = make_lock(GOOD)
    assert lock.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert GOOD not in lock
    assert opens(lock, GOOD)
    assert not opens(lock, GOOD + " ")
    assert not is_outdated(lock)
    monkeypatch.setattr(passwords, "PROFILE", "CHEAPEST")
    assert opens(lock, GOOD)
    assert is_outdated(lock)


def test_equal_passwords_have_other_locks() -> None:
    assert make_lock(GOOD) != make_lock(GOOD)


def test_one_password_is_typed_on_many_keyboards() -> None:
    assert opens(make_lock("Tomás on the quay"), "Toma\u0301s on the quay")


@pytest.mark.parametrize("password", ["", "short", "x" * 20, "a" * 1_001, "ababababababab", "Ana Maria Reyl"])
def test_a_password_that_is_guessed_at_once_is_none(password: str) -> None:
    with pytest.raises(BadSettings, match="password") as caught:
        make_lock(password, name="Ana Maria Reyl")
    assert not password or password not in str(caught.value)


@pytest.mark.parametrize("lock", ["", "$argon2id$", "plain", make_lock_of_nobody()])
def test_what_is_no_lock_opens_to_nothing(lock: str) -> None:
    assert not opens(lock, GOOD)


def test_a_password_of_any_length_is_tried() -> None:
    long = "abcde" * 200
    lock = make_lock(long)
    assert opens(lock, long)
    assert not opens(lock, long + "x")


def test_without_the_library_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "argon2", None)
    with pytest.raises(MissingResource, match=r"rashomon\[web\]"):
        make_lock(GOOD)
