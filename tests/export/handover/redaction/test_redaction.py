"""No name is left in any file of any format; all places stay true."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rashomon.export.handover import FORMATS, PROFILES, Handover, Profile, hand_over, redact, write_key
from rashomon.records.comparison import Account
from rashomon.records.entity import Attribute, Entity
from rashomon.records.judgement import Anchor
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON, READING, find
from tests.export.handover.packages import HANDOVER, JUDGEMENT
from tests.export.sample import FAILURE
from tests.export.sample import READING as FERRY

NAMES = re.compile(r"(?<![^\W_])(?:ivo|rands?|petr|ivorand|i\.\s?r\.)(?![^\W_])", re.IGNORECASE)
HEAD = replace(
    READING.report,
    id="ivo-rand-1",
    title="RAND HELD: Ivo Rand’s brother speaks",
    author="Petr",
    url="https://example.org/ivorand",
    extra={"tags": ["Ivo Rand"]},
)
MINERS = replace(READING, report=HEAD)
_LATER = """\
Rand is named
I. Rand, the driller, spoke again. Rand (I.R.) said nobody had asked Petr Rand. Will Rands everywhere be quiet?
"""
LATER = Reading(
    recipe=READING.recipe,
    report=replace(READING.report, id="later", sha256="99" * 32, title="I. Rand"),
    text=_LATER,
    sentences=(Span(0, 13), Span(14, len(_LATER) - 1)),
)
PACKAGE = replace(
    HANDOVER,
    title="The case of Ivo Rand",
    readings=lambda: (MINERS, FERRY, LATER),
    comparison=replace(
        COMPARISON,
        reports=(Account(id="ivo-rand-1", title="Rand held"), *COMPARISON.reports),
        stories=(replace(COMPARISON.stories[0], title="Rand held"),),
        copies=(replace(COMPARISON.copies[0], reason="both name Ivo Rand"),),
    ),
    judgements=(
        replace(
            JUDGEMENT,
            reason="Petr Rand says so.",
            target=replace(
                JUDGEMENT.target,
                anchors=(Anchor(report=HEAD.sha256, role="mention", spans=(find("Ivo Rand"),), quotes=("Ivo Rand",)),),
            ),
        ),
    ),
    failures=(replace(FAILURE, message="rand.pdf is a PDF"),),
)


def read_all(folder: Path) -> Iterator[tuple[str, str]]:
    """All words of all files."""
    for path in sorted(folder.iterdir()):
        yield path.name, path.name
        if path.suffix == ".parquet":
            parquet = pytest.importorskip("pyarrow.parquet")
            yield path.name, json.dumps(parquet.read_table(path).to_pylist(), default=str, ensure_ascii=False)
        else:
            yield path.name, path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_no_name_is_left_in_any_file(name: str, tmp_path: Path) -> None:
    if name == "ftm":
        pytest.importorskip("followthemoney")
    redacted = redact(PACKAGE, PROFILES["private"])
    exported = hand_over(redacted.handover, name, tmp_path / "out")
    for file, words in read_all(exported.folder):
        found = NAMES.search(words)
        assert not found, f"{file}: …{words[max(0, found.start() - 60) : found.end() + 60]}…"
    assert any("redacted (private)" in one.reason for one in exported.left_out)


def test_the_names_are_there_without_a_redaction(tmp_path: Path) -> None:
    folder = hand_over(PACKAGE, "jsonl", tmp_path / "out").folder
    assert all(NAMES.search(words) for name, words in read_all(folder) if name.endswith(".jsonl") and words != name)


def test_all_places_stay_true() -> None:
    redacted = redact(PACKAGE, PROFILES["private"]).handover
    assert redacted.redacted == "private"
    new = next(iter(redacted.readings()))
    assert new.report.sha256 == HEAD.sha256
    assert (new.report.id, new.report.url, new.report.extra, new.repairs) == ("report-1", None, {}, ())
    assert new.report.title == "Person 1 HELD: Person 1’s brother speaks"
    assert [span.of(new.text) for span in new.sentences[:2]] == [
        span.of(READING.text) for span in READING.sentences[:2]
    ]
    for old, now in zip(READING.events, new.events, strict=True):
        assert now.trigger.of(new.text) == old.trigger.of(READING.text)
    rand = next(entity for entity in new.entities if entity.type == "person")
    assert rand.name == "Person 1"
    assert {span.of(new.text) for span in rand.mentions} == {"Person 1"}
    assert [one.span.of(new.text) for one in rand.attributes] == ["34", "beaten", "beaten"]
    assert new.attributions[2].source[0].of(new.text) == "his brother Source 1"
    assert [entity.name for entity in new.entities][1:] == [entity.name for entity in READING.entities][1:]


def test_a_pseudonym_is_the_same_everywhere() -> None:
    redacted = redact(PACKAGE, PROFILES["private"])
    *_, later = redacted.handover.readings()
    assert later.text.startswith("Person 1 is named\nPerson 1, the driller, spoke again. Person 1 (Person 1) said")
    assert redacted.handover.comparison is not None
    assert redacted.handover.comparison.disputes[0].entity == "Person 1"
    assert redacted.handover.comparison.reports[0].id == "report-1"
    assert redacted.handover.title == "The case of Person 1"
    again = redact(PACKAGE, PROFILES["private"])
    assert list(again.handover.readings()) == list(redacted.handover.readings())
    assert again.key == redacted.key


def test_the_key_is_written_apart(tmp_path: Path) -> None:
    redacted = redact(PACKAGE, PROFILES["private"])
    write_key(redacted, tmp_path / "key.json")
    key = json.loads((tmp_path / "key.json").read_text())
    assert key["Person 1"] == ["Ivo Rand"]
    assert (tmp_path / "key.json").stat().st_mode & 0o77 == 0
    with pytest.raises(FileExistsError):
        write_key(redacted, tmp_path / "key.json")


@pytest.mark.parametrize(
    ("profile", "hidden"),
    [
        (PROFILES["minors"], []),
        (PROFILES["victims"], ["Ivo Rand"]),
        (PROFILES["sources"], ["Tomas Veld", "Petr"]),
        (PROFILES["people"], ["Ivo Rand", "Tomas Veld"]),
        (Profile(name="own", says="named ones", names=("Tomas Veld",)), ["Tomas Veld"]),
    ],
)
def test_whom_a_profile_means(profile: Profile, hidden: list[str]) -> None:
    names = {name for _, names in redact(PACKAGE, profile).key for name in names}
    assert set(hidden) <= names
    assert ("Ivo Rand" in names) is ("Ivo Rand" in hidden)


@pytest.mark.parametrize(
    ("age", "is_minor"), [("17", True), ("~12", True), ("18", False), ("34", False), ("old", False)]
)
def test_a_minor_is_below_eighteen(age: str, is_minor: bool) -> None:
    said = (Attribute(name="age", value=age, span=find("34")),)
    child = Entity(id="e9", name="Ivo Rand", type="person", mentions=(find("Ivo Rand"),), attributes=said)
    package = replace(PACKAGE, readings=lambda: (replace(READING, entities=(child,)),))
    assert bool(redact(package, PROFILES["minors"]).key) is is_minor


def test_what_was_done_without_is_said() -> None:
    said = {one.what: one.count for one in redact(PACKAGE, PROFILES["private"]).handover.left_out}
    assert said["repair of damaged text"] == len(FERRY.repairs)
    assert said["web address"] == said["key that rashomon does not know"] == said["note on custody"] == 1


def test_nothing_leads_back_to_the_raw_text(tmp_path: Path) -> None:
    folder = hand_over(redact(PACKAGE, PROFILES["victims"]).handover, "csv", tmp_path / "out").folder
    lines = (folder / "events.csv").read_text(encoding="utf-8-sig").splitlines()
    columns = lines[0].split(",")
    assert lines[1].split(",")[columns.index("raw_start")] == "" or '"' in lines[1]


def test_nobody_is_taken_for_a_namesake() -> None:
    minister = Entity(id="e8", name="Petr Rand", type="person", mentions=(Span(0, 9), Span(31, 35)), role="GOV")
    text = "Petr Rand spoke. On the riots, Rand was brief. Ivo Rand died."
    victim = Entity(
        id="e9",
        name="Ivo Rand",
        type="person",
        mentions=(Span(47, 55),),
        attributes=(Attribute(name="status", value="dead", span=Span(56, 60)),),
    )
    reading = Reading(recipe=READING.recipe, report=READING.report, text=text, entities=(minister, victim))
    package = Handover(title="Two", made=HANDOVER.made, readings=lambda: (reading,))
    new = next(iter(redact(package, PROFILES["victims"]).handover.readings()))
    assert new.text == "Petr [name] spoke. On the riots, [name] was brief. Person 1 died."
    assert [entity.name for entity in new.entities] == ["Petr [name]", "Person 1"]


def test_a_failure_is_kept() -> None:
    failures = redact(PACKAGE, PROFILES["private"]).handover.failures
    assert [type(one) for one in failures] == [Failure]
    assert failures[0].message == "Person 1.pdf is a PDF"
