"""Cut a page of markup into its runs of text."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from rashomon.errors import BadReport
from rashomon.ingest.given import Limits

# Tags that begin and end a paragraph.
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
# What stands in these is no text, nor markup.
_OPAQUE = frozenset((
    "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp",
))  # fmt: skip
# What stands in these is no running text.
_ASIDE = frozenset((
    "audio", "button", "canvas", "datalist", "nav", "noscript", "object", "select", "svg", "template", "video",
))  # fmt: skip
# Those that end where another of them begins: whether they are open does not matter.
_IMPLIED = frozenset(("dd", "dt", "li", "optgroup", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr"))
_NESTED = (_BLOCKS | _ASIDE) - _IMPLIED
_TAG = re.compile(
    r"""</?+([a-z][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)*+)>""", re.IGNORECASE
)
_BLANK = re.compile(r"(?:\s|&nbsp;?|&\#160;|&\#xa0;)*+", re.IGNORECASE)
_LINK = re.compile(r"\shref\s*=", re.IGNORECASE)
_QUOTED = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
# Past these, parsing takes time that grows with the square of their number; no page that people write has them.
_LONG, _MOST_ATTRIBUTES = 1000, 250


class Run(NamedTuple):
    """A stretch of the page between two tags.

    It has the number of its paragraph; `broken` says that a line ends before it, `aside` that it is no running text but
    on a button or in a menu, `linked` that it leads elsewhere, and is no headline.
    """

    start: int
    end: int
    paragraph: int
    broken: bool
    aside: bool
    linked: bool


def cut_runs(page: str, limits: Limits) -> list[Run]:
    """The runs of text in `page`, in order. Raises BadReport where it has more tags than the limits allow."""
    cutter = _Cutter(page)
    for count, (name, start, end, closing) in enumerate(_find_tags(page, cutter), 1):
        if count > limits.most_tags:
            raise BadReport(
                f"the page has more than {limits.most_tags:,} tags, the most that is read; "
                "raise most_tags in the settings if it is a report"
            )
        if end - start > _LONG and _count_attributes(page[start:end]) > _MOST_ATTRIBUTES:
            raise BadReport(f"the page has a tag with more than {_MOST_ATTRIBUTES} attributes, and is no report")
        cutter.add_text(start)
        cutter.pass_tag(name, end, closing=closing)
        if name == "a":
            cutter.linked = not closing and _LINK.search(page, start, end) is not None
    cutter.add_text(len(page))
    return cutter.runs


class _Cutter:
    def __init__(self, page: str) -> None:
        self.runs: list[Run] = []
        self.at = 0
        self.linked = False
        self._page = page
        self._open: list[str] = []
        self._count: Counter[str] = Counter()
        self._paragraph = 0
        self._breaks = 0
        self._parted = True

    def add_text(self, end: int) -> None:
        """Take what stands between the last tag and `end` as text; in `pre` each line is one."""
        start = self.at
        while self._count["pre"] and (line := self._page.find("\n", start, end)) >= 0:
            self._add_run(start, line)
            self._breaks += 1
            start = line + 1
        self._add_run(start, end)
        self.at = end

    def pass_tag(self, name: str, end: int, *, closing: bool) -> None:
        """Go on behind a tag."""
        self.at = end
        if name in _BLOCKS:
            self._parted = True
        elif name == "br":
            self._breaks += 1
        if name in _NESTED and not closing:
            self._open.append(name)
            self._count[name] += 1
        elif name in _NESTED and self._count[name]:
            # What was left open inside ends with it.
            while (ended := self._open.pop()) != name:
                self._count[ended] -= 1
            self._count[name] -= 1

    def _add_run(self, start: int, end: int) -> None:
        if start == end:
            return
        if not _BLANK.fullmatch(self._page, start, end):
            if self._parted or self._breaks > 1:
                self._paragraph += 1
                self._breaks = 0
            broken, self._parted, self._breaks = self._breaks > 0, False, 0
        elif self._parted or self._breaks:
            return
        else:
            broken = False
        aside = any(self._count[name] for name in _ASIDE)
        linked = self.linked and not self._count["h1"]
        self.runs.append(Run(start, end, self._paragraph, broken, aside, linked))


def _find_tags(page: str, cutter: _Cutter) -> Iterator[tuple[str, int, int, bool]]:
    """Each tag, comment or declaration: its name, where it begins and ends, whether it closes."""
    endless: set[str] = set()
    at = 0
    while (start := page.find("<", at)) >= 0:
        tag = _TAG.match(page, start)
        if tag is not None:
            name, closing, at = tag.group(1).lower(), page.startswith("</", start), tag.end()
            yield name, start, at, closing
            if name in _OPAQUE and not closing and name not in endless:
                at = _find_end(page, name, at, endless)
                cutter.at = at
        elif page.startswith(("<!", "<?", "</"), start):
            mark = "-->" if page.startswith("<!--", start) else ">"
            end = page.find(mark, start + 2)
            at = len(page) if end < 0 else end + len(mark)
            yield "", start, at, False
        elif page[start + 1 : start + 2].isalpha() and page[start + 1].isascii():
            yield "", start, len(page), False
            return
        else:
            at = start + 1


def _count_attributes(tag: str) -> int:
    return len(_QUOTED.sub(" ", tag).split()) - 1 if tag[1:2].isalpha() else 0


def _find_end(page: str, name: str, at: int, endless: set[str]) -> int:
    """Where the closing tag of an opaque element begins; where it has none, the element is taken to be empty."""
    end = re.compile(rf"</{name}\b", re.IGNORECASE).search(page, at)
    if end is None:
        endless.add(name)
        return at
    return end.start()
