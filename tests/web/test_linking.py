"""Each thing has an address of its own, whatever it is called."""

from urllib.parse import parse_qs, urlsplit

import pytest

from rashomon.records.span import Span
from rashomon.web.linking import as_json, lead, to_finding, to_judging, to_own, to_report, with_more, with_query


def test_a_plain_id_stands_in_the_path() -> None:
    assert to_report("wire") == "/reports/wire"
    assert to_report("wire", Span(3, 9)) == "/reports/wire?cite=3-9#cited"
    assert to_report("wire", view="original") == "/reports/wire/original"


@pytest.mark.parametrize(
    "name", ["a/b", "..", ".", "a b", "wire.json", "Ü", "?x=1", "#a", "//evil.example", "", "a\nb"]
)
def test_any_other_is_asked_for_by_name(name: str) -> None:
    parts = urlsplit(to_report(name))
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("", "", "/report", "")
    assert parse_qs(parts.query, keep_blank_values=True).get("name", [""]) == [name]


def test_nobody_has_no_address() -> None:
    assert lead("source", "the report") == ""
    assert lead("source", "Strait Lines") == "/source?name=Strait%20Lines"
    assert lead("report", "wire") == "/reports/wire"


def test_findings_are_those_of_one_comparison() -> None:
    assert to_finding("0123456789abcdef0123", "dispute", "d4") == "/comparisons/0123456789abcdef/disputes/d4"


def test_a_query_leaves_out_what_is_empty() -> None:
    assert with_query("/search", {"q": "a&b", "after": ""}) == "/search?q=a%26b"


def test_the_address_for_programs() -> None:
    assert as_json("/", "") == "/index.json"
    assert as_json("/search", "q=a") == "/search.json?q=a"


def test_only_an_address_of_these_pages_is_gone_back_to() -> None:
    for address in ("/", "/reports/a?cite=1-2#cited", "/source?name=%D0%90"):
        assert to_own(address) == address
    for other in (
        None,
        "",
        "reports",
        "//a.example",
        "/\\a.example",
        "http://a.example",
        "/a b",
        "/\t/a",
        "/a\nb",
        "/é",
    ):
        assert to_own(other) is None


def test_more_is_asked_at_an_address_once() -> None:
    assert with_more("/reports/a?cite=1-2#cited", {"kept": "f"}) == "/reports/a?cite=1-2&kept=f#cited"
    assert with_more("/judgements?kept=a&kept=b", {"kept": "c"}) == "/judgements?kept=c"
    assert with_more("/source?name=A%20%26%20B", {"undone": "x"}) == "/source?name=A%20%26%20B&undone=x"


def test_what_is_judged_has_an_address() -> None:
    assert to_judging("attribution", "a1", report="wire") == "/judge?part=attribution&report=wire&of=a1"
    assert to_judging("entity", "e1", report="x" * 300, digest="ab12") == "/judge?part=entity&report=ab12&of=e1"
    assert to_judging("dispute", "d1", comparison="f" * 64) == f"/judge?part=dispute&comparison={'f' * 16}&of=d1"
