"""Read a page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version

from rashomon.errors import BadReport
from rashomon.ingest.given import Limits
from rashomon.ingest.page.head import Told, find_told
from rashomon.ingest.page.main_text import TOOL, find_main, parse_page
from rashomon.ingest.page.placing import place, take_all
from rashomon.ingest.page.runs import cut_runs
from rashomon.ingest.page.writing import Way, write_text
from rashomon.records.remark import Remark

OURS = "rashomon"
_VERSIONS = {tool: version(tool) for tool in (TOOL, OURS)}
_WHOLE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_MUCH = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """The text of a page with its way back, and what the page tells of itself.

    `tool` chose the text; `ways` are `(start, end, page start, page end)`, in code points.
    """

    text: str
    ways: tuple[Way, ...]
    told: Told = Told()  # noqa: RUF009 (frozen)
    tool: str
    version: str
    remarks: tuple[Remark, ...] = ()


def read_page(page: str, *, url: str | None, limits: Limits) -> PageText:
    """The main text of a page; of a fragment, which has neither head nor body, all of it.

    Raises BadReport where there is no main text, or the page is too much.
    """
    check_length(page, limits)
    if not _WHOLE.search(page):
        return read_fragment(page, limits=limits)
    runs = cut_runs(page, limits)
    tree = parse_page(page, limits)
    for strict in (True, False):
        placed = place(page, runs, find_main(tree, strict=strict))
        text, ways = write_text(page, placed.stretches)
        if text:
            told = find_told(tree, url)
            remarks = tuple(_note(placed.lost, strict=strict))
            return PageText(text=text, ways=tuple(ways), told=told, tool=TOOL, version=_VERSIONS[TOOL], remarks=remarks)
    raise BadReport("no main text was found in the page; if it holds a report, save its text as a plain text file")


def check_length(page: str, limits: Limits) -> None:
    """Raise BadReport where a page, or a feed, is longer than the limits allow."""
    if len(page) > limits.longest_page:
        raise BadReport(
            f"there are {len(page):,} characters of markup, the most that is read {limits.longest_page:,}; "
            "raise longest_page in the settings if there are reports in them"
        )


def read_fragment(markup: str, *, limits: Limits) -> PageText:
    """All the text of a piece of markup that is known to be a report and nothing beside it.

    Raises BadReport where there is none, or the markup is too much.
    """
    text, ways = write_text(markup, take_all(cut_runs(markup, limits)))
    if not text:
        raise BadReport("there is no text in the markup")
    return PageText(text=text, ways=tuple(ways), tool=OURS, version=_VERSIONS[OURS])


def _note(lost: int, *, strict: bool) -> Iterable[Remark]:
    if not strict:
        yield Remark(
            stage="ingest",
            code="main-text-unsure",
            message="it is not clear what is the main text of the page; some of this may be of something else on it",
        )
    if lost >= _MUCH:
        yield Remark(
            stage="ingest",
            code="words-unplaced",
            message=f"{lost} characters that {TOOL} took for main text were not found again in the page; left out",
        )
