"""Find the stretches that stand in quotation marks."""

import re
from collections.abc import Sequence

from rashomon.records.quoted import Quoted
from rashomon.records.span import Span

VERSION = "1"


# What closes each mark that opens. A mark that opens in one country closes in another; the first that opens decides.
# Curly and straight marks are mixed by careless hands: each closes the other.
CLOSERS = {
    "“": '”"“',
    "„": "“”",
    "«": "»",
    "»": "«",
    '"': '"”',
    "‘": "’",
    "``": "''",
    "「": "」",
    "‹": "›",
    "”": "”",
    "''": "''",
}
MARKS = re.compile(r"``|''|[“”„«»\"‘’「」‹›]")


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quoted, ...]:
    """Stretches in quotation marks, outermost only, in order.

    A quotation with no closing mark runs to the end of its paragraph: by custom the mark is left out where the next
    paragraph goes on with the same speech.
    """
    found: list[Quoted] = []
    for number, paragraph in enumerate(paragraphs):
        opened: tuple[int, str] | None = None
        inner = False
        for mark in MARKS.finditer(text, paragraph.start, paragraph.end):
            sign, at, end = mark.group(), mark.start(), mark.end()
            if opened is None:
                if sign in CLOSERS and _opens(text, at, end) and (sign != "‘" or _has_close(text, end, paragraph.end)):
                    opened, inner = (at, sign), False
                continue
            if sign not in CLOSERS[opened[1]] or (sign == "“" and _opens(text, at, end)):
                continue
            if opened[1] == "“" and sign == '"' and (inner or _opens(text, at, end)):
                inner = not inner  # "…" inside of “…”
            elif _closes(text, at, end) and not (sign == "’" and _is_apostrophe(text, at, end)):
                found.append(Quoted(span=Span(opened[0], end), paragraph=number, closed=True))
                opened = None
        if opened is not None and opened[1] != "‘":
            found.append(Quoted(span=Span(opened[0], paragraph.end), paragraph=number, closed=False))
    return tuple(found)


def _opens(text: str, at: int, end: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[end] if end < len(text) else " "
    return (not before.isalnum()) and before not in ".,!?;…" and not after.isspace()


def _closes(text: str, at: int, end: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[end] if end < len(text) else " "
    return not after.isalnum() and not (before.isspace() and not after.isspace())


def _is_apostrophe(text: str, at: int, end: int) -> bool:
    # "the workers’ union" inside single quotation marks: no comma, stop or other end of speech stands at the mark.
    return text[at - 1] == "s" and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()


def _has_close(text: str, start: int, stop: int) -> bool:
    at = text.find("’", start, min(stop, start + 2000))
    while at >= 0:
        if _closes(text, at, at + 1):
            return True
        at = text.find("’", at + 1, min(stop, start + 2000))
    return False
