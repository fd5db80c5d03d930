"""What FollowTheMoney reads back is what went in."""

import csv
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from rashomon.errors import MissingResource
from rashomon.export.handover import Handover, hand_over
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE

ftm = pytest.importorskip("followthemoney")


def read_entities(folder: Path) -> list[Any]:
    """The entities as FollowTheMoney's own reader has them, each held against its schema."""
    proxies = []
    for line in (folder / "entities.ftm.json").read_text().splitlines():
        data = json.loads(line)
        proxy = ftm.model.get_proxy(data, cleaned=False)
        proxy.schema.validate(data)
        assert proxy.to_dict() == data
        proxies.append(proxy)
    return proxies


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hand_over(HANDOVER, "ftm", tmp_path_factory.mktemp("ftm") / "out").folder


def test_its_own_tool_takes_them_as_they_are(folder: Path, tmp_path: Path) -> None:
    from click.testing import CliRunner
    from followthemoney.cli.cli import cli

    entities = folder / "entities.ftm.json"
    done = CliRunner().invoke(cli, ["validate", "-i", str(entities), "-o", str(tmp_path / "validated.json")])
    assert done.exit_code == 0, done.output
    lines = (tmp_path / "validated.json").read_text().splitlines()
    assert list(map(json.loads, lines)) == list(map(json.loads, entities.read_text().splitlines()))


def test_article(folder: Path) -> None:
    article = next(one for one in read_entities(folder) if one.schema.name == "Article" and one.has("language"))
    assert article.get("bodyText") == [READING.text.strip()]
    assert article.get("publishedAt") == ["2025-07-02"]
    assert article.get("title") == ["Miners held in Kelvar"]


def test_who_is_named(folder: Path) -> None:
    entities = read_entities(folder)
    schemata = {one.first("name"): one.schema.name for one in entities if one.schema.is_a("LegalEntity")}
    assert schemata == {
        "Ivo Rand": "Person",
        "Kelvar police": "Organization",
        "Interior Ministry": "PublicBody",
        "Tomas Veld": "Person",
    }
    rand = next(one for one in entities if one.schema.name == "Person" and one.first("name") == "Ivo Rand")
    assert rand.get("country") == ["am"]
    assert rand.get("notes")[0].startswith("age: 34, according to his brother Petr (alleges)")
    mention = next(one for one in entities if one.schema.name == "Mention" and rand.id in one.get("resolved"))
    assert mention.get("name") == ["Ivo Rand", "Rand"]


def test_no_act_is_a_fact(folder: Path) -> None:
    entities = read_entities(folder)
    events = [one for one in entities if one.schema.name == "Event"]
    assert len(events) == len(READING.events)
    beaten = next(one for one in events if "alleged by his brother Petr" in one.first("name"))
    assert beaten.get("summary") == [
        "Kelvar police → Ivo Rand; a driller, "
        "according to his brother Petr (alleges), as relayed by Radio Lume (asserts)"
    ]
    for event in events:
        assert not event.has("involved")
        assert not event.has("organizer")
        assert "according to" in event.first("summary")
    links = [one for one in entities if one.schema.name == "UnknownLink"]
    assert links
    for link in links:
        assert "according to" in link.first("summary")
    assert {link.first("role") for link in links} == {"actor, as told", "recipient, as told", "denies", "asserts"}


def test_no_event_borrows_a_date(folder: Path) -> None:
    dated = [one for one in read_entities(folder) if one.schema.name == "Event" and one.has("startDate")]
    assert [(one.get("startDate"), one.get("endDate")) for one in dated] == [(["2025-06-27"], ["2025-06-27"])]


def test_links_lead_to_what_is_there(folder: Path) -> None:
    entities = read_entities(folder)
    known = {one.id for one in entities}
    assert len(known) == len(entities)
    for entity in entities:
        for prop, value in entity.itervalues():
            if prop.type.name == "entity":
                assert value in known, f"{entity.schema.name}.{prop.name}"


def test_statements_say_the_same(folder: Path) -> None:
    with (folder / "statements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, dialect=csv.unix_dialect))
    built: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        values = built.setdefault(row["entity_id"], {})
        if row["prop"] != "id":
            values.setdefault(row["prop"], []).append(row["value"])
            kind = ftm.model.get(row["schema"]).properties[row["prop"]].type.name
            assert row["prop_type"] == kind
    assert built == {one.id: one.properties for one in read_entities(folder)}
    assert len({row["id"] for row in rows}) == len(rows)
    assert next(row for row in rows if row["prop"] == "bodyText")["original_value"] == READING.text


def test_statements_name_their_evidence(folder: Path) -> None:
    with (folder / "statements.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, dialect=csv.unix_dialect) if row["value"] == "Ivo Rand"]
    origin, _, span = rows[0]["origin"].partition("#char=")
    start, end = map(int, span.split(","))
    assert origin == f"urn:sha256:{READING.report.sha256}"
    assert READING.text[start:end] == "Ivo Rand"


def test_disputes_and_judgements_are_notes(folder: Path) -> None:
    notes = {one.first("name"): one.first("description") for one in read_entities(folder) if one.schema.name == "Note"}
    assert (
        "denied (1 independent origin): The Interior Ministry (denies, one)"
        in notes["dispute, strict: guards beat him with batons"]
    )
    assert notes["judgement: correct event"].startswith("Mara Lint: correct event. “beaten”. mode: torture")


def test_what_is_left_out_is_said(folder: Path) -> None:
    left_out = {one["what"]: one["count"] for one in json.loads((folder / "manifest.json").read_text())["left_out"]}
    assert left_out["date of an event"] == 5
    assert left_out["participant with no entity"] == 4
    assert left_out["text of an article as it is"] == 2
    assert left_out["report that could not be read"] == 1


def test_ids_are_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    again = hand_over(HANDOVER, "ftm", tmp_path / "out").folder
    for name in ("entities.ftm.json", "statements.csv"):
        assert (again / name).read_bytes() == (folder / name).read_bytes()


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Handover, tmp_path: Path) -> None:
    read_entities(hand_over(package, "ftm", tmp_path / "out").folder)


def test_without_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "followthemoney", None)
    with pytest.raises(MissingResource, match=r"pip install .*\[ftm\]"):
        hand_over(HANDOVER, "ftm", tmp_path / "out")
