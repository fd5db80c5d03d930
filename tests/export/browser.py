"""What a browser would find in a page."""

from collections import Counter
from html.parser import HTMLParser

VOID = {"meta", "br", "circle", "path"}


class Page(HTMLParser):
    """Tags, ids, links, what refers to what, the words of each tag that was opened and closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.described: list[str] = []
        self.words = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in what a tag has."""
        found = dict(attrs)
        self.tags[tag] += 1
        self.ids += [found["id"] or ""] if "id" in found else []
        self.targets += [found["href"] or ""] if "href" in found else []
        for name in ("aria-describedby", "aria-labelledby"):
            self.described += [found[name] or ""] if name in found else []
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Tags are closed in the order in which they were opened."""
        if tag not in VOID:
            assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        """Take in what a reader sees."""
        if "style" not in self.opened:
            self.words += data
