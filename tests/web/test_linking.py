"""Each thing has an address of its own, whatever it is called."""

from urllib.parse import parse_qs, urlsplit

import pytest

from rashomon.records.span import Span
from rashomon.web.linking import as_json, lead, to_finding, to_report, with_query


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
