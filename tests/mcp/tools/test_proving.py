"""Quotations are proven, or found out."""

import time

import pytest

from rashomon.errors import BadSettings
from rashomon.mcp.tools.proving import find_quote
from tests.casebook.sample import WIRE
from tests.mcp.conftest import Assistant
from tests.mcp.hostile import HOSTILE

TEXT = "The\n mayor  said: “Nine people died — NOT ten”, İ wrote; the ferry was \u202eoverloaded."


def test_words_are_proven(assistant: Assistant) -> None:
    start = WIRE.index("Nine")
    found = assistant.find("evidence", report="wire", start=start, end=start + 16)
    assert found["quote"] == "Nine people died"
    assert found["before"] + found["quote"] + found["after"] == WIRE[: start + 16 + 200]
    assert WIRE[found["raw_start"] : found["raw_end"]] == found["quote"]
    assert found["address"] == f"/reports/wire?cite={start}-{start + 16}#cited"
    assert found["sha256"].startswith(found["citation"].rpartition(" ")[2].rstrip(")"))
    assert [one["who"] for one in found["according_to"]] == ["the coast guard"]


def test_the_raw_span_leads_past_repairs(assistant: Assistant) -> None:
    start = assistant.find("verify_quote", report=HOSTILE["id"], quote="nine people died")["places"][0]["start"]
    found = assistant.find("evidence", report=HOSTILE["id"], start=start, end=start + 16)
    assert found["raw_start"] > found["start"]
    assert HOSTILE["text"][found["raw_start"] :].startswith("nine people died")


def test_who_says_it_is_said_with_it(assistant: Assistant) -> None:
    found = assistant.find("verify_quote", report="wire", quote="the ferry had been overloaded")
    assert found["match"] == "word for word"
    assert [(one["who"], one["stance"]) for one in found["according_to"]] == [("The operator, Strait Lines", "denies")]


def test_what_is_not_there_is_found_out(assistant: Assistant) -> None:
    found = assistant.find("verify_quote", report="wire", quote="Ten people died")
    assert (found["match"], found["places"], found["according_to"]) == ("not there", [], [])


@pytest.mark.parametrize(
    ("quote", "match", "words"),
    [
        ("mayor said", "word for word", ["mayor  said"]),
        ("“mayor said”", "word for word", ["mayor  said"]),
        ("“Nine people died", "word for word", ["“Nine people died"]),
        ("İ wrote", "word for word", ["İ wrote"]),
        ("⟨U+202E⟩overloaded", "word for word", ["\u202eoverloaded"]),
        ("overloaded.", "word for word", ["overloaded."]),
        ("nine people died - not ten", "but for capitals, quotation marks, dashes", ["Nine people died — NOT ten"]),
        ("overload", "not there", []),
        ("ten people", "not there", []),
    ],
)
def test_quotes_are_found_as_they_stand(quote: str, match: str, words: list[str]) -> None:
    told, spans = find_quote(TEXT, quote)
    assert (told, [span.of(TEXT) for span in spans]) == (match, words)


def test_no_text_makes_it_slow() -> None:
    before = time.process_time()
    assert find_quote("a " * 500_000, "a " * 999 + "b") == ("not there", [])
    assert len(find_quote("a " * 500_000, "a")[1]) == 10
    assert time.process_time() - before < 5


def test_a_quotation_has_its_bounds() -> None:
    with pytest.raises(BadSettings, match="at most 2,000"):
        find_quote(TEXT, "a" * 2_001)
