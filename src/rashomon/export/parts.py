"""Print the parts that all pages for the terminal share."""

from collections.abc import Sequence

from rashomon.export.wrap import NO_BREAK, Page, Piece, wrap

INDENT = "   "


def print_heading(words: str, aside: str, page: Page) -> str:
    """A heading, with what there is to be counted beside it."""
    return wrap([Piece(words.upper(), "heading"), Piece(f"  {aside}", "label")], page)


def margin(depth: int = 1) -> list[Piece]:
    """The white space before a line."""
    return [Piece(INDENT * depth)]


def print_list(lines: Sequence[str], page: Page, *, most: int) -> str:
    """Each line by itself, at most so many of them, the rest counted."""
    shown = [wrap([Piece(line)], page, first=margin(), rest=margin(2)) for line in lines[:most]]
    if len(lines) > most:
        shown.append(wrap([Piece(f"and {len(lines) - most} more", "label")], page, first=margin()))
    return "".join(shown)


def keep_together(words: str) -> str:
    """The words with spaces that no line ends at."""
    return words.replace(" ", NO_BREAK)
