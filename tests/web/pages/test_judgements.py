"""Who judged what, and what came of it, in one list."""

import shutil
from pathlib import Path

from litestar.testing import TestClient

from rashomon.casebook import open_casebook
from rashomon.casebook.judging import Said
from rashomon.pipeline import Tools
from rashomon.serving.app import make_app
from tests.export.browser import Page
from tests.web.conftest import OWN


def test_all_fates_are_told_apart(filled: Path, tools: Tools, tmp_path: Path) -> None:
    case = str(shutil.copy(filled, tmp_path / "ferry.case"))
    with open_casebook(case, by="Ana") as ana, open_casebook(case, by="Bo") as bo:
        ana.tools = bo.tools = tools
        statement = Said(verdict="accept", part="attribution", names=("wire:a1",))
        ana.judge(statement)
        bo.judge(Said(verdict="reject", part="attribution", names=("wire:a1",)))
        dispute = Said(verdict="resolve", part="dispute", names=("d1",), reason="so", comparison=ana.compare().id)
        ana.judge(dispute)
        rated = Said(verdict="rate", part="source", names=("Radio Vela",), fields=("reliability=B",))
        ana.judge(Said(verdict="withdraw", part="judgement", names=(ana.judge(rated).id,)))
        ana.judge(Said(verdict="reject", part="entity", names=("union:e1",)))
        ana.compare()
        bo.judge(Said(verdict="accept", part="entity", names=("radio:e1",)))
    with TestClient(make_app(case, by="Bo"), base_url=OWN) as client:
        told = client.get("/judgements.json").json()
        assert told["counted"] == {"not yet compared": 1, "in effect": 2, "taken back": 1, "contested": 2}
        assert told["people"] == {"Ana": 4, "Bo": 2}
        first = told["judgements"]["items"][0]
        assert (first["voice"]["by"], first["voice"]["mine"]) == ("Bo", True)
        for one in told["judgements"]["items"]:
            assert client.get(one["to"].partition("#")[0]).status_code == 200
        words = Page(client.get("/judgements").text).words
        for fate in ("not yet in the comparison", "in effect", "taken back", "others say otherwise"):
            assert fate in words
        assert client.get("/judgements?by=Bo").text.count("Take back") == 2
        assert client.get("/judgements.json?by=Ana").json()["judgements"]["total"] == 4
        assert "settled" in Page(client.get("/disputes").text).words
        shown = Page(client.get("/reports/wire").text).words
        assert "Ana says that this is right" in shown
        assert "Bo says that this is wrong" in shown
