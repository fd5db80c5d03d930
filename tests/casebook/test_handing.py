"""What is handed over holds what the casebook alone knows: custody, failures, judgements."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from rashomon.casebook import Casebook
from rashomon.casebook.handing import Redaction
from rashomon.casebook.judging import Said
from rashomon.errors import BadSettings
from rashomon.export.handover.formats import FORMATS
from rashomon.hosting.passwords import make_lock
from rashomon.store.access.accounts import add_account
from rashomon.store.access.sessions import Lasting, open_session
from rashomon.store.access.tokens import digest_secret, issue_token
from rashomon.store.queries import list_entries


def test_custody_and_judgements_are_handed_over(casebook: Casebook, tmp_path: Path) -> None:
    casebook.judge(Said(verdict="accept", part="attribution", names=("wire:a1",)))
    folder = casebook.hand_over("ro-crate", tmp_path / "out").folder
    assert "below the standard" in (folder / "dossier.html").read_text("utf-8")
    assert "in effect" in (folder / "fates.csv").read_text("utf-8")


def test_what_could_not_be_read_is_handed_over(casebook: Casebook, tmp_path: Path) -> None:
    (tmp_path / "broken.jsonl").write_text('{"text": \n', "utf-8")
    assert [one.failure is None for one in casebook.add([str(tmp_path / "broken.jsonl")])] == [False]
    folder = casebook.hand_over("jsonl", tmp_path / "out").folder
    (failure,) = (folder / "failures.jsonl").read_text("utf-8").splitlines()
    assert "broken.jsonl, line 1" in json.loads(failure)["message"]


def test_the_log_says_who_was_made_unknown(casebook: Casebook, tmp_path: Path) -> None:
    casebook.hand_over("jsonl", tmp_path / "one", redaction=Redaction(profile="people"))
    casebook.hand_over("jsonl", tmp_path / "two", redaction=Redaction(names=("Ilse Marn",)))
    assert [one.subject["redacted"] for one in list_entries(casebook.store, act="exported")] == ["people", "names"]


def test_a_key_that_cannot_be_written_stops_the_export(casebook: Casebook, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    redaction = Redaction(profile="people", key=tmp_path / "file" / "key.json")
    with pytest.raises(BadSettings, match="the key cannot be written"):
        casebook.hand_over("jsonl", tmp_path / "out", redaction=redaction)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("to", sorted(FORMATS))
def test_nothing_that_lets_anybody_in_is_handed_over(casebook: Casebook, tmp_path: Path, to: str) -> None:
    store, lock = casebook.store, make_lock("nine boats by the quay")
    ana = add_account(store, "Anneliese Keyholder", role="owner", lock=lock)
    _, secret = issue_token(store, "robot keyholder", role="reader")
    session = open_session(store, ana, Lasting(idle=timedelta(hours=1), whole=timedelta(hours=1)))
    hidden = [lock, "argon2", secret, digest_secret(secret), session, digest_secret(session), "eyholder"]
    folder = casebook.hand_over(to, tmp_path / "out").folder
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert not [one for one in hidden if one.encode() in written]
