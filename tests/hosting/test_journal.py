"""It is written down who asked for what, and nothing that opens or that was sought."""

import json
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.hosting.journal import Visit, open_journal
from rashomon.store.access.tokens import issue_token
from tests.web.shared import PASSWORD, asking, bearer, fill, opened, proof_of, sign_in


def read(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_each_request_is_a_line_without_secrets(tmp_path: Path) -> None:
    case = fill(str(tmp_path / "a.case"))
    with opened(case) as store:
        token, secret = issue_token(store, "robot", role="reader")
    path = tmp_path / "access.log"
    with asking(case, journal=open_journal(str(path))) as client:
        client.get("/search?q=a+secret+word")
        sign_in(client, "Bo", "a wrong password")
        sign_in(client, "Bo")
        cookie, proof = client.cookies["rashomon"], proof_of(client)
        client.get("/search?q=a+secret+word")
        client.cookies.clear()
        client.get("/index.json", headers=bearer(secret))
        client.get("/index.json", headers=bearer("rsh_wrong"))
        client.get("/", headers={"host": "evil.example"})
    lines = read(path)
    assert [(one["visitor"], one["key"], one["method"], one["path"], one["status"]) for one in lines] == [
        (None, None, "GET", "/search", 303),
        (None, None, "POST", "/sign-in", 403),
        (None, None, "POST", "/sign-in", 303),
        ("Bo", "session", "GET", "/account", 200),
        ("Bo", "session", "GET", "/search", 200),
        ("robot", f"token {token.id}", "GET", "/index.json", 200),
        (None, None, "GET", "/index.json", 401),
        (None, None, "GET", "/", 421),
    ]
    assert all(one["address"] == "192.0.2.7" for one in lines)
    assert lines[4]["bytes"] > 1_000  # type: ignore[operator]
    told = path.read_text(encoding="utf-8")
    for hidden in (secret, cookie, proof, PASSWORD, "a+secret", "wrong password", "rsh_"):
        assert hidden not in told
    assert path.stat().st_mode & 0o077 == 0


def test_a_log_that_was_cut_off_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "access.log"
    journal = open_journal(str(path))
    journal.write(Visit(address="192.0.2.7", method="GET", path="/a"))
    path.write_bytes(b"")
    journal.write(Visit(address="192.0.2.7", method="GET", path="/b\nx" * 1_000), time="2025-07-02T10:00:00+00:00")
    journal.close()
    (line,) = read(path)
    assert str(line["path"]).startswith("/b\nx")
    assert len(str(line["path"])) == 500


def test_a_log_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="access log"):
        open_journal(str(tmp_path))
