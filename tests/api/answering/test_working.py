"""Programs have reports taken in, and see what becomes of them."""

import time
from pathlib import Path
from typing import Any

from litestar.testing import TestClient

from rashomon.serving.app import make_app
from rashomon.settings import Settings
from tests.web.conftest import OWN, Client

LINES = {"content-type": "application/jsonl"}
BYTES = {"content-type": "application/octet-stream"}


def wait(client: Client, number: int) -> dict[str, Any]:
    """A job when nobody works on it any more."""
    for _ in range(900):
        job: dict[str, Any] = client.get(f"/api/v1/jobs/{number}").json()
        if job["state"] in ("done", "failed", "stopped"):
            return job
        time.sleep(0.1)
    raise AssertionError(f"{job} does not come to an end")


def test_reports_are_taken_in_beside_all_else(ferry: Path) -> None:
    with TestClient(make_app(str(ferry), Settings(tagger="none"), by="Ana"), base_url=OWN) as client:
        rows = b'{"id": "a", "text": "The mayor denied it."}\n{"id": "b"}\n'
        sent = client.post("/api/v1/reports?compare=true", content=rows, headers=LINES)
        assert (sent.status_code, sent.json()["by"], sent.json()["state"]) == (201, "Ana", "waiting")
        file = client.post("/api/v1/reports?name=../%1bx.pdf", content=b"%PDF-1.4 nothing", headers=BYTES).json()
        told = wait(client, sent.json()["number"])
        assert (told["added"], told["failed"]) == (1, 1)
        assert client.get("/api/v1/reports/a/reading").json()["text"] == "The mayor denied it."
        assert wait(client, file["number"])["failed"] == 1
        (one,) = client.get(f"/api/v1/jobs/{file['number']}/files").json()["items"]
        assert one["name"] == "../⟨U+001B⟩x.pdf"
        (why,) = client.get(f"/api/v1/jobs/{file['number']}/failures").json()["items"]
        assert why["message"].startswith(one["name"])
        compared = client.get("/api/v1/jobs?limit=1").json()["items"][0]
        assert "4 reports side by side" in wait(client, compared["number"])["note"]


def test_work_is_stopped(ferry: Path) -> None:
    with TestClient(make_app(str(ferry), Settings(tagger="none"), by="Ana"), base_url=OWN) as client:
        begun = client.post("/api/v1/jobs", json={"kind": "compare"}).json()
        stopped = client.delete(f"/api/v1/jobs/{begun['number']}")
        assert stopped.status_code == 200
        assert wait(client, begun["number"])["state"] in ("stopped", "done")
        assert client.delete("/api/v1/jobs/99").status_code == 404
        assert client.get("/api/v1/jobs/x").status_code == 404


def test_what_holds_no_report_is_refused_at_once(ferry: Path) -> None:
    with TestClient(make_app(str(ferry), by="Ana"), base_url=OWN) as client:
        for raw in (b"[]", b"3", b"{"):
            sent = client.post("/api/v1/reports", content=raw, headers={"content-type": "application/json"})
            assert sent.status_code in (400, 422), sent.text
        assert client.get("/api/v1/jobs").json()["items"] == []
