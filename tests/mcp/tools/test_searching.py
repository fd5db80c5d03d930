"""Reports are found by words, narrowed, page by page."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.mcp.desk import Desk
from rashomon.mcp.fitting import settle
from rashomon.mcp.tools.searching import Asked, cut_passages, search
from rashomon.records.span import Span
from tests.mcp.conftest import Assistant
from tests.mcp.hostile import HOSTILE


def test_words_are_found_where_they_stand(assistant: Assistant) -> None:
    found = assistant.find("search", words='"coast guard" denied')
    assert [hit["report"]["id"] for hit in found["hits"]] == ["later", "wire"]
    for hit in found["hits"]:
        for passage in hit["passages"]:
            proof = assistant.find("evidence", report=hit["report"]["id"], start=passage["start"], end=passage["end"])
            assert proof["quote"] == passage["words"]


def test_a_search_is_narrowed(assistant: Assistant) -> None:
    def ids(**narrowed: object) -> list[str]:
        return [hit["report"]["id"] for hit in assistant.find("search", words="ferry", **narrowed)["hits"]]

    assert ids(publisher="halden wire") == ["wire"]
    assert ids(until="2025-03-03") == ["union", "wire"]
    assert ids(since="2025-03-04", until="2025-03-05") == ["later", "radio"]
    assert ids(stance="denies") == ["later", "wire"]
    assert ids(year=2024) == []
    assert ids(language="fr") == []


def test_counts_say_what_it_can_be_narrowed_to(assistant: Assistant) -> None:
    found = assistant.find("search")
    assert found["reports"] == 6
    assert ["Quayside News", 1] in found["publishers"]
    assert found["years"] == [["2025", 6]]


def test_where_a_file_lay_is_not_told(assistant: Assistant) -> None:
    assert ".jsonl" not in str(assistant.call("search").structured_content)


class Cramped(Desk):
    """A desk with little room."""

    room = 1_500


def test_pages_hold_each_report_once(asked: Path) -> None:
    met: list[list[str]] = []
    after = None
    with open_casebook(str(asked)) as casebook:
        desk = Cramped(casebook)
        for _ in range(9):
            draft = search(desk, Asked(words="ferry", after=after))
            assert settle(draft).size <= desk.room
            met.append([hit.report.id for hit in draft.found.hits])
            if (after := draft.next) is None:
                break
    assert len(met) > 1
    assert sorted(one for page in met for one in page) == sorted([HOSTILE["id"], "later", "radio", "union", "wire"])


def test_passages_that_stand_close_are_one() -> None:
    text = "x" * 2_000
    passages = list(cut_passages(text, [Span(100, 105), Span(200, 205), Span(900, 905)]))
    assert [(one.start, one.end) for one in passages] == [(10, 295), (810, 995)]
    assert len(list(cut_passages(text, [Span(at, at + 1) for at in range(0, 2_000, 400)]))) == 3
