"""Let trafilatura say which words of a page are its main text."""

import logging
from collections.abc import Iterator

import trafilatura
from lxml import etree, html
from trafilatura.settings import Document

from rashomon.errors import BadReport
from rashomon.ingest.given import Limits

TOOL = "trafilatura"
# What it may stumble over in a page that was made to trip it.
FAULTS = (etree.LxmlError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
UNFIT = dict.fromkeys([*range(9), 11, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])
for _name in (TOOL, "htmldate", "courlan", "justext", "readability"):
    # What they would print when nobody listens; whoever sets up logging still hears them.
    logging.getLogger(_name).addHandler(logging.NullHandler())


def parse_page(page: str, limits: Limits) -> html.HtmlElement:
    """The tree of a page. Raises BadReport where it is nested too deeply, or holds no markup."""
    parser = html.HTMLParser(
        encoding="utf-8",
        collect_ids=False,
        default_doctype=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
    )
    try:
        tree = html.document_fromstring(page.translate(UNFIT).encode("utf-8"), parser=parser)
    except FAULTS as error:
        raise BadReport("the page has no markup that can be read") from error
    _check_depth(tree, limits)
    return tree


def find_main(tree: html.HtmlElement, *, strict: bool) -> list[str]:
    """The words of the main text, a piece a paragraph or so, in their order; none where none is found.

    Not `strict`, it takes more, tables too, as old pages are laid out in, and some of it is wrong.
    """
    try:
        found = trafilatura.bare_extraction(
            tree, favor_precision=strict, include_comments=False, include_tables=not strict, with_metadata=False
        )
    except FAULTS:
        return []
    return list(_list_pieces(found.body)) if isinstance(found, Document) and found.body is not None else []


def _list_pieces(body: etree._Element) -> Iterator[str]:
    if body.text:
        yield body.text
    for element in body:
        yield "".join(element.itertext())
        if element.tail:
            yield element.tail


def _check_depth(tree: html.HtmlElement, limits: Limits) -> None:
    # The parser itself stops at 2,048.
    level = [tree]
    for _ in range(min(limits.deepest_markup, 2000)):
        level = [child for element in level for child in element]
        if not level:
            return
    raise BadReport(
        f"the page has tags within tags more than {limits.deepest_markup} deep, the most that is read; "
        "raise deepest_markup in the settings if it is a report"
    )
