"""The client gives the library's own records, for each operation, from a real server."""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rashomon.api.table import OPERATIONS
from rashomon.casebook import open_casebook
from rashomon.client import Client
from rashomon.errors import BadSettings, NotThere
from rashomon.pipeline import Tools
from rashomon.pipeline import compare as lay
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, IncomingReport
from rashomon.store.queries import find_report, get_comparison, get_reading, list_comparisons
from tests.casebook.sample import UNION, WIRE
from tests.house.tree import ROOT
from tests.serving.loopback import serve_casebook
from tests.web.hostile import ID

CALLS: dict[str, Callable[[Client], object]] = {
    "overview": lambda casebook: casebook.overview(),
    "reports": lambda casebook: casebook.reports(publisher="Halden Wire"),
    "search": lambda casebook: casebook.search("ferry", stance="denies"),
    "facets": lambda casebook: casebook.facets("ferry"),
    "report": lambda casebook: casebook.report("wire"),
    "reading": lambda casebook: casebook.reading("wire"),
    "original": lambda casebook: casebook.original("wire"),
    "raw": lambda casebook: casebook.raw("wire"),
    "judgements_of": lambda casebook: casebook.judgements_of("wire", withdrawn=True),
    "readings": lambda casebook: casebook.readings(since="2025-03-04"),
    "statements": lambda casebook: casebook.statements(source="Strait Lines"),
    "events": lambda casebook: casebook.events(kind="REJECT"),
    "sources": lambda casebook: casebook.sources("coast guard"),
    "source": lambda casebook: casebook.source("Strait Lines"),
    "entities": lambda casebook: casebook.entities("Anselma"),
    "entity": lambda casebook: casebook.entity("Anselma"),
    "comparisons": lambda casebook: casebook.comparisons(),
    "comparison": lambda casebook: casebook.comparison(),
    "disputes": lambda casebook: casebook.disputes(slot="deaths", strength="strict"),
    "dispute": lambda casebook: casebook.dispute("d1"),
    "updates": lambda casebook: casebook.updates(slot="deaths"),
    "agreements": lambda casebook: casebook.agreements(slot="deaths"),
    "denials": lambda casebook: casebook.denials(report="wire"),
    "incidents": lambda casebook: casebook.incidents(kind="REJECT"),
    "incident": lambda casebook: casebook.incident("i1"),
    "copies": lambda casebook: casebook.copies(report="wire"),
    "stories": lambda casebook: casebook.stories(report="wire"),
    "changes": lambda casebook: casebook.changes("2025-01-01"),
    "judgements": lambda casebook: casebook.judgements(withdrawn=True),
    "judge": lambda casebook: casebook.judge("accept", "attribution", "wire:a1", reason="it is so"),
    "withdraw": lambda casebook: casebook.withdraw(next(casebook.judgements()).judgement.id, reason="in error"),
    "read": lambda casebook: casebook.read(WIRE),
    "compare": lambda casebook: casebook.compare(WIRE, UNION),
    "add": lambda casebook: casebook.add(WIRE, compare=True),
    "begin": lambda casebook: casebook.begin("compare"),
    "jobs": lambda casebook: casebook.jobs(),
    "job": lambda casebook: casebook.job(1),
    "job_files": lambda casebook: casebook.job_files(1),
    "job_failures": lambda casebook: casebook.job_failures(1),
    "stop": lambda casebook: casebook.stop(1),
    "log": lambda casebook: casebook.log("compared"),
    "failures": lambda casebook: casebook.failures(),
    "tombstones": lambda casebook: casebook.tombstones(),
}
MAY_BE_EMPTY = {"updates", "copies", "tombstones", "judgements_of", "judgements", "job_failures"}


def test_each_operation_has_its_method() -> None:
    named = [operation.name for operation in OPERATIONS]
    methods = [name for name, _ in inspect.getmembers(Client, inspect.isfunction) if not name.startswith("_")]
    assert sorted(methods) == sorted(named)
    assert list(CALLS) == named


def test_each_parameter_can_be_given() -> None:
    renamed = {"q": "words", "type": "kind"}
    for operation in OPERATIONS:
        signature = inspect.signature(getattr(Client, operation.name))
        known = set(signature.parameters)
        if "filters" in known:
            known |= {"publisher", "since", "until", "language", "stance"}
        for parameter in operation.own:
            name = renamed.get(parameter.name, parameter.name)
            assert name in known or "name" in known or "report" in known, f"{operation.name} lacks {name}"


def test_each_method_is_answered(ferry: Path, compared: Path) -> None:
    case = ferry.with_name("compared.case")
    case.write_bytes(compared.read_bytes())
    with serve_casebook(case) as address, Client(address) as casebook:
        for name, call in CALLS.items():
            answer = call(casebook)
            items = list(answer) if isinstance(answer, Iterator) else [answer]
            assert items or name in MAY_BE_EMPTY, name
            (operation,) = [one for one in OPERATIONS if one.name == name]
            assert all(isinstance(item, operation.answers) for item in items)


def test_records_are_those_of_the_casebook(address: str, compared: Path) -> None:
    with open_casebook(str(compared)) as here, Client(address) as there:
        for name in ("wire", "union", ID):
            assert there.reading(name) == get_reading(here.store, find_report(here.store, name).key)
        newest = list_comparisons(here.store).items[0]
        assert there.comparison() == get_comparison(here.store, newest.id)
        assert next(there.comparisons()) == newest
        assert [one.id for one in there.reports()] == [one.report.id for one in there.readings()]


def test_pages_are_asked_for_when_they_are_looked_at(address: str) -> None:
    with Client(address) as casebook:
        found = casebook.reports(language="en", until="2030-01-01")
        assert next(found).id == ID
        never = casebook.reports(since="2025-03-03")
        assert isinstance(never, Iterator)


def test_readings_of_reports_that_are_sent(address: str, tools: Tools) -> None:
    with Client(address) as casebook:
        wire = IncomingReport(id="wire", text=WIRE, published="2025-03-03")
        outcomes = list(casebook.read(wire, "", UNION))
        assert [type(one) for one in outcomes] == [Reading, Failure, Reading]
        readings = [one for one in outcomes if isinstance(one, Reading)]
        assert casebook.compare(*readings) == lay(readings, tools)


def test_what_goes_wrong_is_told_in_the_words_of_the_server(address: str) -> None:
    with Client(address) as casebook:
        with pytest.raises(NotThere, match="no report 'nobody'"):
            casebook.report("nobody")
        with pytest.raises(BadSettings, match="no word"):
            next(casebook.search("!"))
        with pytest.raises(BadSettings, match="names no part"):
            casebook.judge("accept", "event", "v1")


def test_the_example_of_the_documents_runs(ferry: Path, compared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "rest.md").read_text(encoding="utf-8")
    (example,) = [block for block in page.split("```") if block.lstrip().startswith("from rashomon.client import")]
    case = ferry.with_name("compared.case")
    case.write_bytes(compared.read_bytes())
    with serve_casebook(case) as address:
        exec(example.replace("http://127.0.0.1:8321", address), {})
    told = capsys.readouterr().out
    assert "Halden Wire Ferry sinks" in told
    assert "['9', '14'" in told
