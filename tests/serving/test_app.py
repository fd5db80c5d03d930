"""Each page says what its JSON says, harmlessly, once."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from litestar.testing import TestClient

from rashomon.casebook import open_casebook
from rashomon.errors import BadSettings
from rashomon.hosting.guard import POLICY
from rashomon.pipeline import Tools
from rashomon.serving.app import make_app
from rashomon.store.access.tokens import issue_token, revoke_token
from rashomon.store.queries import list_entries
from rashomon.web.asking import Asked
from rashomon.web.pages import Leaf
from rashomon.web.templating import load_static
from tests.casebook.sample import write_reports
from tests.export.browser import VOID, Page
from tests.web.conftest import OWN, Client
from tests.web.hostile import ID, SCRIPT
from tests.web.shared import PASSWORD, asking, bearer, fill, opened

HOSTILE = f"name={quote(ID, safe='')}"
ADDRESSES = (
    ("/", "/index.json"),
    ("/search", "/search.json"),
    ("/search?q=ferry&stance=denies", "/search.json?q=ferry&stance=denies"),
    ("/reports/wire", "/reports/wire.json"),
    ("/reports/wire?cite=35-80", "/reports/wire.json?cite=35-80"),
    ("/reports/wire/original", "/reports/wire/original.json"),
    (f"/report?{HOSTILE}", f"/report.json?{HOSTILE}"),
    (f"/report/original?{HOSTILE}", f"/report/original.json?{HOSTILE}"),
    ("/disputes", "/disputes.json"),
    ("/disputes/d1", "/disputes/d1.json"),
    ("/incidents", "/incidents.json"),
    ("/incidents/i1", "/incidents/i1.json"),
    ("/sources", "/sources.json"),
    ("/source?name=Strait%20Lines", "/source.json?name=Strait%20Lines"),
    ("/source?name=Quayside%20News", "/source.json?name=Quayside%20News"),
    ("/network", "/network.json"),
    ("/network?name=Strait%20Lines", "/network.json?name=Strait%20Lines"),
    ("/entity?name=Anselma", "/entity.json?name=Anselma"),
    ("/judge?part=attribution&report=wire&of=a1", "/judge.json?part=attribution&report=wire&of=a1"),
    ("/judge?part=dispute&of=d1", "/judge.json?part=dispute&of=d1"),
    ("/judge?part=source&of=Strait%20Lines", "/judge.json?part=source&of=Strait%20Lines"),
    ("/judgements", "/judgements.json"),
    ("/custody", "/custody.json"),
    ("/failures", "/failures.json"),
    ("/add", "/add.json"),
    ("/jobs", "/jobs.json"),
    ("/jobs/1", "/jobs/1.json"),
)
SCRIPTS = f"/static/{load_static()['script'][0]}"
FIRST_PAINT = 200_000


@pytest.fixture(autouse=True)
def _void_tags() -> None:
    VOID.update(("link", "input", "meta"))


@pytest.mark.parametrize(("page", "programs"), ADDRESSES)
def test_each_page_is_there_for_people_and_programs(client: Client, page: str, programs: str) -> None:
    shown, told = client.get(page), client.get(programs)
    assert (shown.status_code, told.status_code) == (200, 200)
    assert shown.headers["content-type"] == "text/html; charset=utf-8"
    assert told.headers["content-type"] == "application/json"
    assert isinstance(json.loads(told.text), dict)
    assert len(shown.content) < FIRST_PAINT
    if not shown.history:
        assert f'href="{programs.replace("&", "&amp;")}"' in shown.text


@pytest.mark.parametrize("page", [page for page, _ in ADDRESSES])
def test_a_page_is_whole_and_runs_nothing_but_what_is_ours(client: Client, page: str) -> None:
    answer = client.get(page)
    found = Page(answer.text)
    assert found.opened == []
    assert found.tags["h1"] == 1
    assert re.findall("<script[^>]*>[^<]*", answer.text) == [f'<script src="{SCRIPTS}" defer>']
    assert found.tags["style"] == found.tags["img"] == found.tags["b onclick"] == 0
    assert " style=" not in answer.text
    assert len(found.ids) == len(set(found.ids))
    assert set(found.described) <= set(found.ids)
    within = {target[1:] for target in found.targets if target.startswith("#")}
    assert within <= set(found.ids)
    assert all(target.startswith(("/", "#", "https://", "http://")) for target in found.targets)
    assert answer.headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY


@pytest.mark.parametrize("page", [page for page, _ in ADDRESSES])
def test_every_link_of_a_page_leads_somewhere(client: Client, page: str) -> None:
    found = Page(client.get(page).text)
    for target in sorted({target for target in found.targets if target.startswith("/")}):
        assert client.get(target.partition("#")[0]).status_code == 200, f"{page} leads to {target}"


def test_a_page_says_what_its_json_says(client: Client) -> None:
    told = client.get("/disputes.json").json()
    words = Page(client.get("/disputes").text).words
    assert told["disputes"]["total"] == len(told["disputes"]["items"]) > 0
    for one in told["disputes"]["items"]:
        assert one["about"] in words
        assert all(stand["value"] in words for stand in one["stands"])
    names = [one["name"] for one in client.get("/sources.json").json()["sources"]["items"]]
    assert all(name in Page(client.get("/sources").text).words for name in names)


def test_a_hostile_report_is_shown_word_for_word(client: Client) -> None:
    answer = client.get(f"/report?{HOSTILE}")
    assert SCRIPT not in answer.text
    assert "javascript:" not in "".join(Page(answer.text).targets)
    assert "\u202e" not in answer.text
    assert SCRIPT in Page(answer.text).words
    assert "RIGHT-TO-LEFT OVERRIDE" in Page(client.get(f"/report/original?{HOSTILE}").text).words


def test_bytes_are_saved_never_shown(client: Client) -> None:
    report = client.get("/reports/wire.json").json()["report"]
    answer = client.get(f"/bytes/{report['sha256']}")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert len(answer.content) == report["size"]


def test_cited_words_are_marked_where_they_stand(client: Client) -> None:
    reading = client.get("/reports/wire.json").json()["reading"]
    start = reading["text"].index("Nine people")
    page = client.get(f"/reports/wire?cite={start}-{start + 11}").text
    assert page.count('id="cited"') == 1
    assert "Nine people" in page.partition('id="cited"')[2][:400]


def test_the_words_of_a_dispute_lead_to_the_report(client: Client) -> None:
    targets = Page(client.get("/disputes/d1").text).targets
    assert any(target.startswith("/reports/") and target.endswith("#cited") for target in targets)
    assert any(target.startswith("/source?name=") for target in targets)


def test_a_dispute_has_an_address_that_stays(client: Client) -> None:
    answer = client.get("/disputes/d1", follow_redirects=False)
    newest = client.get("/disputes.json").json()["standing"]["comparison"]
    assert answer.headers["location"] == f"/comparisons/{newest[:16]}/disputes/d1"


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/nothing", 404, "There is no such page"),
        ("/reports/nobody", 404, "holds no report"),
        ("/disputes/d99", 404, "no dispute"),
        ("/comparisons/ffffffff/disputes/d1", 404, "no comparison"),
        ("/source?name=Nobody%20Known", 404, "Nobody Known"),
        ("/entity?name=Nobody%20Known", 404, "Nobody Known"),
        ("/bytes/ffffffffffff", 404, "holds no report"),
        ("/bytes/wire", 404, "calls itself"),
        ("/static/none.css", 404, "no such file"),
        ("/source", 400, "asks for a name"),
        ("/search?q=-ferry", 400, ""),
        ("/search?since=yesterday", 400, "is no date"),
        ("/search?stance=sings", 400, "is no stance"),
        ("/search?after=x", 400, ""),
        ("/reports/wire?cite=5-2", 404, "lies outside"),
        ("/reports/wire?cite=a", 404, "cites no words"),
    ],
)
def test_what_is_not_there_is_said_in_plain_words(client: Client, address: str, status: int, words: str) -> None:
    shown = client.get(address)
    assert shown.status_code == status
    assert words in Page(shown.text).words
    assert shown.headers["content-security-policy"] == POLICY
    path, _, query = address.partition("?")
    told = client.get(f"{path}.json?{query}")
    assert told.status_code == status
    assert told.json()["status"] == status


def test_a_page_that_has_not_changed_is_not_sent_again(client: Client) -> None:
    first = client.get("/disputes")
    again = client.get("/disputes", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["content-security-policy"] == POLICY
    assert client.get("/sources").headers["etag"] != first.headers["etag"]


def test_what_beside_the_pages_is_named_by_its_digest(client: Client) -> None:
    page = Page(client.get("/").text)
    style = next(target for target in page.targets if target.endswith(".css"))
    answer = client.get(style)
    assert "immutable" in answer.headers["cache-control"]
    assert "@import" not in answer.text
    assert "url(" not in answer.text
    assert len(answer.content) + len(client.get("/").content) < FIRST_PAINT


def test_the_overview_says_what_the_comparison_takes_no_account_of(client: Client) -> None:
    told = client.get("/index.json").json()
    assert told["standing"]["unlaid"] == {"read": 1}
    assert "1 report was read" in Page(client.get("/").text).words
    assert told["new"]["counted"]["report"] == 1


def test_a_casebook_that_was_not_compared_says_so(filled: Path) -> None:
    with TestClient(make_app(str(filled)), base_url=OWN) as asking:
        assert "have not been compared yet" in Page(asking.get("/").text).words
        assert asking.get("/reports/wire").status_code == 200
        assert asking.get("/disputes").status_code == 200
        assert "have not been compared yet" in Page(asking.get("/network").text).words
        assert asking.get("/disputes/d1").status_code == 404


def test_nothing_is_written_by_reading(filled: Path) -> None:
    with TestClient(make_app(str(filled)), base_url=OWN) as asking:
        before = asking.get("/custody.json").json()["total"]
        for page, _ in ADDRESSES:
            asking.get(page)
        assert asking.get("/custody.json").json()["total"] == before
        assert asking.post("/search", headers={"origin": OWN}).status_code == 405


def test_where_there_is_no_casebook_nothing_is_served(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="no casebook"):
        make_app(str(tmp_path / "none.case"))


def test_a_casebook_of_either_kind_is_shown(case: str, tools: Tools, tmp_path: Path) -> None:
    with open_casebook(case, by="Ana", create=True) as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(tmp_path))]))
        casebook.compare()
    with TestClient(make_app(case), base_url=OWN) as asking:
        for page in (
            "/",
            "/search?q=ferry",
            "/reports/wire",
            "/disputes/d1",
            "/source?name=Strait%20Lines",
            "/custody",
        ):
            assert asking.get(page).status_code == 200


def test_a_fault_of_the_program_is_told_to_the_terminal_alone(
    ferry: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_asked: Asked) -> object:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr("rashomon.web.handlers.PAGES", {("/",): Leaf(tell=fail, template="overview", under="/")})
    with TestClient(make_app(str(ferry)), base_url=OWN, raise_server_exceptions=False) as asking:
        answer = asking.get("/")
    assert answer.status_code == 500
    assert "At fault" in Page(answer.text).words
    assert answer.headers["content-security-policy"] == POLICY
    assert "secret" not in answer.text
    assert "a secret" in capsys.readouterr().err


def test_a_source_is_found_by_the_words_that_a_report_has_for_it(client: Client) -> None:
    named = client.get("/source.json", params={"name": "Strait Lines"}).json()
    assert client.get("/source.json", params={"name": "The operator, Strait Lines"}).json() == named
    assert client.get("/source.json", params={"name": "STRAIT LINES"}).json() == named
    assert named["denies"][0]["content"] == "that the ferry had been overloaded"


def test_programs_come_in_by_a_token_and_do_what_its_role_may(ferry: Path) -> None:
    fill(str(ferry))
    with opened(str(ferry)) as store:
        _, reader = issue_token(store, "watcher", role="reader")
        token, reviewer = issue_token(store, "referee", role="reviewer")
    said = {"verdict": "rate", "part": "source", "names": ["Strait Lines"], "fields": ["reliability=B"]}
    with asking(str(ferry)) as client:
        client.headers.pop("origin")
        client.headers["accept"] = "application/json"
        for headers in ({}, bearer("rsh_" + "0" * 64)):
            refused = client.get("/api/v1/overview", headers=headers)
            assert (refused.status_code, refused.json()["status"]) == (401, 401)
            assert refused.headers["content-type"] == "application/problem+json"
            assert client.post("/api/v1/judgements", json=said, headers=headers).status_code == 401
        assert client.get("/api/v1/overview", headers=bearer(reader)).status_code == 200
        assert client.post("/api/v1/judgements", json=said, headers=bearer(reader)).status_code == 403
        assert client.post("/api/v1/judgements", json=said, headers=bearer(reviewer)).status_code == 201
        client.post("/sign-in", data={"name": "Olga", "password": PASSWORD}, headers={"origin": OWN})
        assert client.post("/api/v1/judgements", json=said).status_code == 403, "a cookie alone is no word of its owner"
        assert (
            client.post("/api/v1/judgements", json=said, headers={"origin": "http://evil.example"}).status_code == 403
        )
    with opened(str(ferry)) as store:
        judged = list_entries(store)[-1]
        assert (judged.act, judged.by) == ("judged", "referee")
        revoke_token(store, token.id)
    with asking(str(ferry)) as client:
        assert client.get("/api/v1/overview", headers=bearer(reviewer)).status_code == 401
