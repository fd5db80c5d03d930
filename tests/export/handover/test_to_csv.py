"""Tables hold what the package holds."""

import csv
import json
from pathlib import Path

import pytest

from rashomon.export.handover import Handover, hand_over
from rashomon.export.handover.cells import unguard
from rashomon.export.handover.tables import TABLES
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE, JUDGED, JUDGEMENT, LOST, RATED, SETTLED


def read_table(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table as a program reads them."""
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hand_over(HANDOVER, "csv", tmp_path_factory.mktemp("csv") / "out").folder


def test_events(folder: Path) -> None:
    rows = {row["event_id"]: row for row in read_table(folder, "events")}
    assert list(rows) == [event.id for event in READING.events]
    arrest, beating = rows["v1"], rows["v2"]
    assert (arrest["earliest"], arrest["latest"], arrest["published"]) == ("2025-06-27", "2025-06-27", "2025-07-02")
    assert (arrest["type"], arrest["mode"], arrest["place"], arrest["geonames"]) == ("COERCE", "arrest", "Kelvar", "42")
    assert (arrest["actor_name"], arrest["actor_role"]) == ("Kelvar police", "COP")
    assert (arrest["quantity_unit"], arrest["quantity_low"], arrest["quantity_of"]) == ("detained", "31", "miners")
    assert beating["recipient_name"] == "Ivo Rand|a driller"
    assert beating["recipient_country"] == "ARM|"
    assert beating["actor_implied"] == "true"
    assert beating["source_chain"] == "Radio Lume|his brother Petr"
    assert beating["stance_chain"] == "asserts|alleges"
    assert beating["according_to"] == "his brother Petr (alleges), as relayed by Radio Lume (asserts)"
    assert beating["incident_id"] == "i1"
    assert rows["v5"]["according_to"] == "the report"
    for row in rows.values():
        assert READING.text[int(row["start"]) : int(row["end"])] == unguard(row["quote"])
        assert READING.text[int(row["trigger_start"]) : int(row["trigger_end"])] == row["trigger"]


def test_no_event_borrows_a_date(folder: Path) -> None:
    rows = {row["event_id"]: row for row in read_table(folder, "events")}
    assert {name for name, row in rows.items() if row["earliest"]} == {"v1"}
    left_out = json.loads((folder / "manifest.json").read_text())["left_out"]
    undated = next(one for one in left_out if one["what"] == "date of an event")
    assert undated["count"] == len(READING.events) - 1
    assert "date of an event" in (folder / "LEFT_OUT.md").read_text()


def test_statements(folder: Path) -> None:
    rows = {(row["report_id"], row["statement_id"]): row for row in read_table(folder, "statements")}
    said = rows["miners", "a3"]
    assert (said["source"], said["stance"], said["within"]) == ("his brother Petr", "alleges", "a2")
    assert said["according_to"] == "his brother Petr (alleges), as relayed by Radio Lume (asserts)"
    assert READING.text[int(said["content_start"]) : int(said["content_end"])] == said["content"]
    assert rows["miners", "a4"]["speaker"] == "Interior Ministry"


def test_disputes_have_a_row_a_holder(folder: Path) -> None:
    rows = read_table(folder, "disputes")
    assert [(row["dispute_id"], row["value"], row["holder"]) for row in rows if row["slot"] == "occurrence"] == [
        ("d2", "asserted", "his mother"),
        ("d2", "asserted", "his mother"),
        ("d2", "denied", "The Interior Ministry"),
    ]
    assert {row["relation"] for row in rows} == {"dispute", "update"}
    mother = next(row for row in rows if row["holder"] == "his mother")
    assert (mother["via"], mother["at_least"], mother["at_most"]) == ("a lawyer", "1", "2")
    assert mother["why"] == "two, three: copies of one text"


def test_the_rest(folder: Path) -> None:
    counts = {table.name: len(read_table(folder, table.name)) for table in TABLES}
    assert counts == {
        "reports": 3, "events": 6, "statements": 12, "entities": 5, "attributes": 3, "disputes": 7, "agreements": 2,
        "denials": 2, "copies": 2, "incidents": 1, "stories": 3, "judgements": 1, "fates": 0, "ratings": 0,
    }  # fmt: skip
    assert read_table(folder, "judgements")[0]["corrections"] == "mode: torture"
    assert read_table(folder, "attributes")[0]["according_to"].startswith("his brother Petr (alleges)")


def test_what_people_judged_stands_beside_the_rows(tmp_path: Path) -> None:
    folder = hand_over(JUDGED, "csv", tmp_path / "out").folder
    fates = [(row["judgement_id"], row["fate"], row["part"], row["part_id"]) for row in read_table(folder, "fates")]
    assert fates == [
        (JUDGEMENT.id, "in effect", "event", "v2"),
        (SETTLED.id, "in effect", "dispute", "d1"),
        (RATED.id, "in effect", "source", "his mother"),
        (LOST.id, "not fitting", "", ""),
    ]
    assert read_table(folder, "fates")[-1]["why"] == "the report is not among these"
    events = {row["event_id"]: row["judged"] for row in read_table(folder, "events")}
    assert {name: judged for name, judged in events.items() if judged} == {"v2": JUDGEMENT.id}
    disputes = read_table(folder, "disputes")
    settled = {(row["judged"], row["resolved"]) for row in disputes if row["dispute_id"] == "d1"}
    assert settled == {(SETTLED.id, "A court found 12 names.")}
    assert {row["dispute_id"] for row in disputes if row["relation"] == "rejected"} == {"d9"}
    assert [(row["name"], row["reliability"]) for row in read_table(folder, "ratings")] == [("his mother", "B")]
    assert [(row["incident_id"], row["relation"]) for row in read_table(folder, "incidents")] == [
        ("i1", "incident"),
        ("i9", "rejected"),
    ]


def test_columns_are_described(folder: Path) -> None:
    described = json.loads((folder / "csv-metadata.json").read_text())
    page = (folder / "COLUMNS.md").read_text()
    for table, one in zip(TABLES, described["tables"], strict=True):
        with (folder / one["url"]).open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
        assert header == [column["name"] for column in one["tableSchema"]["columns"]]
        assert len(set(header)) == len(header)
        assert f"## {table.name}.csv" in page
    assert all(f"| `{column.name}` |" in page for table in TABLES for column in table.columns)


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_nothing_runs_or_breaks(package: Handover, tmp_path: Path) -> None:
    folder = hand_over(package, "csv", tmp_path / "out").folder
    for table in TABLES:
        for row in read_table(folder, table.name):
            for cell in row.values():
                assert not cell.startswith(("=", "@", "+", "\t")), cell
                assert "\x00" not in cell
                assert "\x1b" not in cell
