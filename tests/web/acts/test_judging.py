"""What a visitor says on a page is kept, in their name, once, until they take it back."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rashomon.casebook import open_casebook
from rashomon.hosting.guard import Guard
from rashomon.hosting.visitors import OpenDoor, Role, Visitor
from rashomon.pipeline import Tools
from rashomon.records.judgement import Judgement
from rashomon.serving.app import make_app
from tests.casebook.sample import LATER, RADIO, WIRE, write_reports
from tests.export.browser import Page
from tests.web.conftest import OWN, Client
from tests.web.hostile import SCRIPT

STATEMENT = {"part": "attribution", "report": "wire", "of": "a1"}
DISPUTE = {"part": "dispute", "of": "d1"}
PROOF = "known to her pages"


class Room:
    """A casebook of one's own, with who looks at its pages."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def enter(self, name: str = "Ana", role: Role = "reviewer") -> Client:
        """The pages as somebody sees them."""
        app = make_app(str(self.path), by=name)
        guard = app.asgi_handler
        assert isinstance(guard, Guard)
        app.asgi_handler = Guard(guard._inner, OpenDoor(Visitor(name=name, role=role, proof=PROOF)))
        return TestClient(app, base_url=OWN)

    def list(self) -> list[Judgement]:
        """All that was judged."""
        with open_casebook(str(self.path)) as casebook:
            return casebook.list_judgements()


@pytest.fixture
def room(laid: Path, tmp_path: Path) -> Room:
    """A copy of the sample, compared."""
    return Room(Path(shutil.copy(laid, tmp_path / "ferry.case")))


@pytest.fixture(scope="module")
def laid(filled: Path, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with one more report, compared."""
    folder = tmp_path_factory.mktemp("laid")
    path = Path(shutil.copy(filled, folder / "ferry.case"))
    with open_casebook(str(path), by="Ana") as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(folder, LATER))]))
        casebook.compare()
    return path


@pytest.fixture
def ana(room: Room) -> Iterator[Client]:
    """The pages as Ana sees them."""
    with room.enter() as client:
        yield client


def send(client: Client, to: str = "/judge/keep", *, proof: str = PROOF, **fields: str) -> tuple[int, str, str]:
    """What comes of a form: the status, where it leads to, the words that are shown."""
    named = {name.replace("_", " "): value for name, value in fields.items()}
    answer = client.post(to, data={"proof": proof, **named}, headers={"origin": OWN}, follow_redirects=False)
    return answer.status_code, answer.headers.get("location", ""), Page(answer.text).words if answer.text else ""


def test_a_statement_is_accepted_and_taken_back(room: Room, ana: Client) -> None:
    status, to, _ = send(ana, verdict="accept", **STATEMENT)
    assert status == 303
    (kept,) = room.list()
    assert (kept.by, kept.verdict, kept.target.part) == ("Ana", "accept", "attribution")
    shown = ana.get(to)
    assert f'value="{kept.id}"' in shown.text
    assert "Kept:" in Page(shown.text).words
    assert "Ana says that this is right" in Page(ana.get("/reports/wire").text).words
    status, to, _ = send(ana, "/judge/undo", judgement=kept.id, back="/reports/wire")
    assert (status, to) == (303, f"/reports/wire?undone={kept.id[:16]}")
    assert "Taken back:" in Page(ana.get(to).text).words
    assert [one.verdict for one in room.list()] == ["accept", "withdraw"]
    assert "taken back" in Page(ana.get("/judgements").text).words


def test_the_same_form_twice_is_one_judgement(room: Room, ana: Client) -> None:
    for verdict in ("accept", "accept"):
        first = send(ana, verdict=verdict, **STATEMENT)
    (kept,) = room.list()
    assert kept.id[:16] in first[1]
    for _ in range(2):
        assert send(ana, "/judge/undo", judgement=kept.id)[0] == 303
    assert len(room.list()) == 2
    send(ana, verdict="accept", **STATEMENT)
    assert len(room.list()) == 3


def test_what_is_changed_in_the_form_is_corrected_and_nothing_else(room: Room, ana: Client) -> None:
    shown = ana.get("/judge.json?part=attribution&report=wire&of=a1").json()
    fields = {f"is {one['name']}": one["shown" if one["kind"] == "words" else "value"] for one in shown["fields"]}
    assert send(ana, verdict="correct", **STATEMENT, **fields)[0] == 400
    fields |= {"is stance": "doubts", "is source": "Strait   Lines"}
    assert send(ana, verdict="correct", **STATEMENT, **fields)[0] == 303
    stance, source = sorted(room.list()[0].corrections, key=lambda one: one.field == "source")
    assert (stance.field, stance.value) == ("stance", "doubts")
    assert (source.field, source.quotes) == ("source", ("Strait Lines",))
    assert source.spans[0].start == WIRE.index("Strait Lines")


def test_words_are_corrected_by_their_places(room: Room, ana: Client) -> None:
    first, second = WIRE.index("Nine people"), WIRE.index("off Port Vela")
    places = f"{first}-{first + 11}, {second}-{second + 13}"
    send(ana, verdict="correct", **STATEMENT, **{"at content": places, "no source": "yes"})
    source, content = room.list()[0].corrections
    assert content.quotes == ("Nine people", "off Port Vela")
    assert (source.field, source.spans, source.value) == ("source", (), None)


def test_of_words_that_stand_twice_the_nearer_are_meant(room: Room, ana: Client) -> None:
    send(ana, verdict="correct", part="attribution", report="radio", of="a2", **{"is source": "Marn"})
    assert room.list()[0].corrections[0].spans[0].start == RADIO.index("Marn, ")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"verdict": "sings"}, "choose what you say"),
        ({}, "choose what you say"),
        ({"verdict": "reject"}, "the reason was left empty"),
        ({"verdict": "reject", "reason": " \n"}, "the reason was left empty"),
        ({"verdict": "reject", "reason": "x" * 5_000}, "5,000 characters"),
        ({"verdict": "resolve", "reason": "so"}, "does not suit"),
        ({"verdict": "correct", "at source": "9-2"}, "lies outside"),
        ({"verdict": "correct", "at source": "0-999999"}, "lies outside"),
        ({"verdict": "correct", "at source": "-5-2"}, "is no place"),
        ({"verdict": "correct", "at source": "١-٢"}, "is no place"),
        ({"verdict": "correct", "at source": ",".join(["1-2"] * 60)}, "more than 50"),
        ({"verdict": "correct", "is source": "nobody at all"}, "does not stand in the report"),
        ({"verdict": "correct", "is content": "x" * 30_000}, "30,000 characters"),
        ({"verdict": "correct", "is stance": "sings"}, "is none of what stance can be"),
        ({"verdict": "correct", "is stance": ""}, "was left empty"),
        ({"verdict": "correct", "is speaker": "@0:3"}, "is none of what speaker can be"),
        ({"verdict": "merge"}, "choose at least one"),
        ({"verdict": "merge", "one wire:a99": "yes"}, "no attribution 'a99'"),
        ({"verdict": "merge", "one nobody:a1": "yes"}, "holds no report"),
        ({"verdict": "part", "one wire:a2": "yes"}, "only an entity or an incident"),
    ],
)
def test_what_cannot_be_kept_is_said_beside_the_form(
    room: Room, ana: Client, fields: dict[str, str], words: str
) -> None:
    status, _, shown = send(ana, **STATEMENT, **fields)
    assert status == 400
    assert "Nothing was kept." in shown
    assert words in shown
    assert "What do you say?" in shown
    assert room.list() == []


def test_what_was_filled_in_is_there_again(ana: Client) -> None:
    data = {"proof": PROOF, **STATEMENT, "verdict": "correct", "is source": f"{SCRIPT}\u202e", "reason": SCRIPT}
    shown = ana.post("/judge/keep", data=data, headers={"origin": OWN})
    assert SCRIPT not in shown.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown.text
    assert 'role="alert"' in shown.text
    assert re.search(r'<details class="say" open><summary>Almost', shown.text)
    assert 'rel="alternate"' not in shown.text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"part": "attribution", "report": "wire", "of": "a99"}, "has no attribution 'a99'"),
        ({"part": "attribution", "report": "nobody", "of": "a1"}, "holds no report"),
        ({"part": "attribution", "report": "wire", "of": "a1", "recipe": "0" * 64}, "look at it again"),
        ({"part": "attribution", "report": "wire"}, "not said what is to be judged"),
        ({"part": "song", "of": "a1"}, "not said what is to be judged"),
        ({}, "not said what is to be judged"),
        ({"part": "dispute", "of": "d99"}, "has no dispute 'd99'"),
        ({"part": "dispute", "of": "d1", "comparison": "f" * 16}, "holds no comparison"),
        ({"part": "copy", "of": "nobody"}, "has no copy"),
        ({"part": "source", "of": "Nobody Known"}, "nobody called"),
        ({"part": "source", "of": "\0"}, "nobody called"),
        ({"part": "judgement", "of": "0"}, "not said what is to be judged"),
    ],
)
def test_what_is_not_there_is_said_in_plain_words(room: Room, ana: Client, fields: dict[str, str], words: str) -> None:
    status, _, shown = send(ana, verdict="accept", **fields)
    assert status == (404 if words.startswith("holds no") else 400)
    assert words in shown
    assert ana.get("/judge", params=fields).status_code in (400, 404)
    assert room.list() == []


def test_who_may_only_read_judges_nothing(room: Room) -> None:
    with room.enter("Bo", "reader") as bo:
        for page in ("/reports/wire", "/disputes/d1", "/source?name=Strait%20Lines"):
            assert "Is this right?" not in bo.get(page).text
            assert "/judge" not in bo.get(page).text
        assert "<form method" not in bo.get("/judge", params=STATEMENT).text
        assert send(bo, verdict="accept", **STATEMENT)[0] == 403
        assert send(bo, "/judge/undo", judgement="0")[0] == 403
    assert room.list() == []


def test_a_form_of_nobodys_page_is_refused(room: Room, ana: Client) -> None:
    assert send(ana, proof="", verdict="accept", **STATEMENT)[0] == 403
    assert send(ana, proof="guessed", verdict="accept", **STATEMENT)[0] == 403
    away = ana.post("/judge/keep", data={"proof": PROOF, **STATEMENT}, headers={"origin": "http://elsewhere.example"})
    assert away.status_code == 403
    assert room.list() == []


def test_only_who_made_a_judgement_takes_it_back(room: Room, ana: Client) -> None:
    send(ana, verdict="accept", **STATEMENT)
    (kept,) = room.list()
    with room.enter("Bo") as bo:
        assert "Take back" not in bo.get("/judgements").text
        assert "Kept:" not in bo.get(f"/reports/wire?kept={kept.id[:16]}").text
        status, _, words = send(bo, "/judge/undo", judgement=kept.id)
    assert status == 400
    assert "is by Ana, who alone can take it back" in words
    assert len(room.list()) == 1


@pytest.mark.parametrize("back", ["//elsewhere.example/", "/\\elsewhere.example", "https://elsewhere.example", "/a\nb"])
def test_nobody_is_led_away(ana: Client, back: str) -> None:
    _, to, _ = send(ana, verdict="accept", back=back, **STATEMENT)
    assert to.startswith("/reports/wire?cite=")
    assert "elsewhere" not in to


def test_a_dispute_is_settled_in_the_comparison_that_was_seen(room: Room, ana: Client, tools: Tools) -> None:
    shown = ana.get("/judge.json", params=DISPUTE).json()
    with open_casebook(str(room.path), by="Ana") as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(room.path.parent, {**LATER, "id": "more", "text": RADIO}))]))
    status, to, _ = send(ana, verdict="resolve", reason="a court named them", comparison=shown["comparison"], **DISPUTE)
    assert status == 303
    assert to.startswith(f"/comparisons/{shown['comparison'][:16]}/disputes/d1?kept=")
    words = Page(ana.get(to).text).words
    assert "Settled, says Ana: a court named them" in " ".join(words.split())
    with open_casebook(str(room.path), by="Ana") as casebook:
        casebook.tools = tools
        after = casebook.compare().comparison
    assert [one.resolved for one in after.disputes if one.resolved] == ["a court named them"]
    assert "in effect" in Page(ana.get("/judgements").text).words


def test_incidents_are_merged_and_parted(room: Room, ana: Client) -> None:
    shown = ana.get("/judge.json?part=incident&of=i1").json()
    incident = {"part": "incident", "of": "i1", "comparison": shown["comparison"]}
    other, piece = shown["others"], shown["pieces"]
    for verdict, found in (("merge", other), ("part", piece)):
        if found:
            assert send(ana, verdict=verdict, **incident, **{f"one {found[0]['name']}": "yes"})[0] == 303
    assert [one.verdict for one in room.list()] == [
        name for name, found in (("merge", other), ("part", piece)) if found
    ]
    assert send(ana, verdict="part", **incident, **{"one nobody:v1": "yes"})[0] == 400
    assert send(ana, verdict="part", **incident, **{f"one {one['name']}": "yes" for one in piece})[0] == 400


def test_people_are_merged_across_reports(room: Room, ana: Client) -> None:
    found = ana.get("/reports/wire.json").json()["reading"]["entities"]
    guard = next(one["id"] for one in found if "Anselma" in one["name"])
    shown = ana.get(f"/judge.json?part=entity&report=wire&of={guard}").json()
    elsewhere = next(one["name"] for one in shown["others"] if not one["name"].startswith("wire:"))
    fields = {"part": "entity", "report": "wire", "of": guard, f"one {elsewhere}": "yes"}
    assert send(ana, verdict="merge", **fields)[0] == 303
    assert len({anchor.report for anchor in room.list()[0].target.anchors}) == 2


def test_a_source_is_rated(room: Room, ana: Client) -> None:
    status, to, _ = send(ana, verdict="rate", part="source", of="The coast guard", **{"is reliability": "B"})
    assert status == 303
    assert "rates this: reliability: B" in Page(ana.get(to).text).words
    assert send(ana, verdict="rate", part="source", of="The coast guard")[0] == 400
    assert send(ana, verdict="rate", part="source", of="The coast guard", **{"is reliability": "Z"})[0] == 400
    assert len(room.list()) == 1


def test_on_either_database_what_is_judged_is_kept(case: str, tools: Tools, tmp_path: Path) -> None:
    with open_casebook(case, by="Ana", create=True) as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(tmp_path))]))
        casebook.compare()
    with TestClient[Litestar](make_app(case, by="Ana"), base_url=OWN) as client:
        proof = re.findall(r'name="proof" value="([^"]+)"', client.get("/judge", params=STATEMENT).text)[0]
        assert send(client, proof=proof, verdict="reject", reason="no\0 \ufffe", **STATEMENT)[0] == 303
        assert send(client, proof=proof, verdict="resolve", reason="yes", **DISPUTE)[0] == 303
        assert send(client, proof=proof, verdict="rate", part="source", of="\0", **{"is reliability": "B"})[0] == 400
        assert send(client, proof=proof, verdict="accept", part="attribution", report="\0", of="\0")[0] == 404
        assert client.get("/judgements.json").json()["judgements"]["total"] == 2
        assert len(client.get("/disputes/d1.json").json()["said"]) == 1
