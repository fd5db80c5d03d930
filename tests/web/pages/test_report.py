"""A report of any length, with any number of marks, is shown in parts that are not too long."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from litestar.testing import TestClient

from rashomon.comparing.judgements import judge
from rashomon.records.attribution import Attribution
from rashomon.records.judgement import Anchor, Judgement, Target
from rashomon.records.reading import Reading
from rashomon.records.report import Raw, Report
from rashomon.records.span import Span
from rashomon.serving.app import make_app
from rashomon.store.answers import Arrival
from rashomon.store.judgements import save_judgement
from rashomon.store.opening import open_store
from rashomon.store.saving import save
from tests.store.made import make_arrival, ticking
from tests.web.conftest import OWN

UNIT = '<script>x</script> "quoted" & told on one line '
LONGEST, MARKS = 5_000_000, 10_000
FIRST_PAINT = 200_000


def _arrive(name: str, text: str, marks: int) -> Arrival:
    made = make_arrival(1)
    assert made.report is not None
    assert isinstance(made.outcome, Reading)
    step = len(text) // marks
    said = tuple(
        Attribution(
            id=f"a{number}",
            source=(Span(at, at + 5),),
            cue=(Span(at + 6, at + 10),),
            content=(Span(at + 11, at + step - 2),),
            stance="asserts",
            quotation="direct",
        )
        for number in range(marks)
        for at in [number * step]
    )
    data = text.encode()
    head = replace(made.report.head, id=name, sha256=hashlib.sha256(data).hexdigest(), title=name)
    outcome = Reading(recipe=made.outcome.recipe, report=head, text=text, attributions=said)
    raw = Raw(data=data, media_type="text/plain", place=f"{name}.txt")
    return Arrival(report=Report(head=head, text=text, raw=raw), outcome=outcome)


def _judge(arrival: Arrival, most: int) -> Iterator[Judgement]:
    """A long judgement of each of the first statements."""
    reading = arrival.outcome
    assert isinstance(reading, Reading)
    for said in reading.attributions[:most]:
        words = {"source": said.source, "cue": said.cue, "content": said.content}
        anchors = tuple(
            Anchor(
                report=reading.report.sha256,
                role=role,
                spans=spans,
                quotes=tuple(one.of(reading.text) for one in spans),
            )
            for role, spans in words.items()
        )
        target = Target(part="attribution", anchors=anchors)
        for who in ("A" * 300, "<" * 300):
            yield judge(target, "reject", by=who, made="2025-03-14T09:00:00+00:00", reason="<>" * 500)


def test_five_megabytes_and_ten_thousand_marks(tmp_path: Path) -> None:
    case = str(tmp_path / "long.case")
    long = _arrive("long", UNIT * (LONGEST // len(UNIT)), 2)
    marked = _arrive("marked", "abcdefghi " * (2 * MARKS), MARKS)
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, [long, marked])
        for judgement in _judge(marked, 60):
            save_judgement(store, judgement)
    with TestClient(make_app(case), base_url=OWN) as client:
        assert client.get("/reports/marked").text.count("says that this is wrong") > 30
        for name in ("a0", "a9999"):
            assert len(client.get(f"/judge?part=attribution&report=marked&of={name}&wider=9").content) < FIRST_PAINT
        for name in ("long", "marked"):
            for query in ("", "?part=2", "?part=999999", "?cite=150000-150010"):
                answer = client.get(f"/reports/{name}{query}")
                assert answer.status_code == 200
                assert len(answer.content) < FIRST_PAINT
                assert answer.text.count("<script") == answer.text.count('<script src="/static/')
                assert ('id="cited"' in answer.text) == query.startswith("?cite")
        assert len(client.get("/reports/long/original").content) < FIRST_PAINT
        assert len(client.get("/search?q=quoted").content) < FIRST_PAINT
