"""Words have one address, one line to cite them by."""

import pytest

from rashomon.mcp.citing import cite, handle, handle_all, to_address
from rashomon.mcp.forms import Cited, Source
from rashomon.records.span import Evidence, Span
from rashomon.web.linking import to_report
from tests.mcp.hostile import HOSTILE

SOURCE = Source(
    id="wire",
    publisher="Halden Wire",
    published="2025-03-03",
    title="Ferry sinks",
    url=None,
    language="en",
    sha256="ab" * 32,
    read=True,
)


@pytest.mark.parametrize("report", ["wire", "a b", "x.json", "../x", "é", HOSTILE["id"], "\ud800"])
def test_the_address_is_that_of_the_pages(report: str) -> None:
    assert to_address(report, Span(3, 9)) == to_report(report, Span(3, 9))


def test_a_citation_holds_what_outlives_the_recipe() -> None:
    told = cite(SOURCE, Evidence(Span(3, 9), "quoted", Span(4, 11)))
    assert told == "Halden Wire, “Ferry sinks”, 3 March 2025 [wire:3-9] (raw 4-11 of sha256 abababababababab)"


def test_what_is_not_known_is_said() -> None:
    unknown = Source(
        id="x", publisher=None, published=None, title=None, url=None, language=None, sha256="0" * 64, read=True
    )
    assert cite(unknown, Evidence(Span(0, 1), "q", Span(0, 1))).startswith("publisher unknown, undated [x:0-1]")


def test_handles_are_on_one_line() -> None:
    assert handle("a\nb", 1, 2) == "[a b:1-2]"
    assert handle_all(tuple(Cited(report=str(n), start=0, end=1) for n in range(7))).endswith("[4:0-1] and 2 more")
