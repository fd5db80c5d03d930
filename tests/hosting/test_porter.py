"""The porter knows people by their passwords, and nobody else."""

from datetime import timedelta
from pathlib import Path

import pytest

from rashomon.errors import BadSettings, Forbidden, TooOften
from rashomon.hosting import passwords
from rashomon.hosting.attempts import Attempts
from rashomon.hosting.openings import Openings
from rashomon.hosting.porter import Porter
from rashomon.settings import Settings
from rashomon.store.access.accounts import disable_account, find_lock
from rashomon.store.access.sessions import Lasting
from tests.web.shared import PASSWORD, fill, opened

LASTING = Lasting(idle=timedelta(hours=1), whole=timedelta(hours=12))


@pytest.fixture
def shared(tmp_path: Path) -> str:
    return fill(str(tmp_path / "a.case"))


def hire(case: str, a_minute: int = 1_000) -> Porter:
    return Porter(Openings(case, Settings(), most=1), LASTING, Attempts(a_minute))


def test_a_name_that_nobody_has_is_tried_all_the_same(shared: str, monkeypatch: pytest.MonkeyPatch) -> None:
    porter, tried = hire(shared), []

    def opens(lock: str, password: str) -> bool:
        tried.append(lock)
        return real(lock, password)

    real = passwords.opens
    monkeypatch.setattr(passwords, "opens", opens)
    said = []
    with opened(shared) as store:
        disable_account(store, "Ed")
    for name in ("Bo", "Nobody", "Ed"):
        with pytest.raises(Forbidden) as caught:
            porter.check(name, "a wrong one", address="192.0.2.7")
        said.append(str(caught.value))
    assert len(tried) == 3
    assert len({lock.rpartition("$")[0].rpartition("$")[0] for lock in tried}) == 1, "each costs the same"
    assert len(set(said)) == 1
    with pytest.raises(Forbidden):
        porter.check("Ed", PASSWORD, address="192.0.2.7")


def test_a_lock_of_former_times_is_renewed(shared: str, monkeypatch: pytest.MonkeyPatch) -> None:
    porter = hire(shared)
    monkeypatch.setattr(passwords, "PROFILE", "RFC_9106_LOW_MEMORY")
    porter.check("Bo", PASSWORD, address="192.0.2.7")
    with opened(shared) as store:
        found = find_lock(store, "Bo")
    assert found is not None
    assert "m=65536" in found[1]
    assert porter.check("Bo", PASSWORD, address="192.0.2.7").name == "Bo"


def test_attempts_are_counted_before_they_are_made(shared: str) -> None:
    porter = hire(shared, a_minute=1)
    for _ in range(2):
        with pytest.raises(Forbidden):
            porter.sign_in("Bo", "wrong", address="192.0.2.7", before=None)
    with pytest.raises(TooOften):
        porter.sign_in("Bo", PASSWORD, address="192.0.2.7", before=None)


def test_a_new_password_is_another_one(shared: str) -> None:
    porter = hire(shared)
    with pytest.raises(BadSettings, match="the old one"):
        porter.change_password("Bo", PASSWORD, PASSWORD, address="192.0.2.7")
    with pytest.raises(Forbidden):
        porter.change_password("Bo", "wrong", "some other words", address="192.0.2.7")
