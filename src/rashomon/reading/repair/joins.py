"""Mend the joins of sentences that lost their space, of words that a line end broke."""

from __future__ import annotations

import re
from collections.abc import Set

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.edits import Edit

# A small letter or closing mark, the stop, a capital with small letters behind it.
STOP = re.compile(r"(?<=[^\W_])[.!?][\"'’”»)]?(?=[^\W\d_a-z])")
DROW = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")  # read from the end
WORD_AFTER = re.compile(r"[^\W\d_]+")
BROKEN = re.compile(r"(?<=[^\W\d_])(?P<hyphen>[-\u2010]|\u00ad)(?P<line>[ \t]*\r?\n[ \t]*)(?=[^\W\d_])")
LONGEST = 64  # code points of a word that is looked at
TOKEN_END = re.compile(r"\s")
LINKS = re.compile(r"[/@:_\\=<>{}|#&+*~^%$]|\w\(|\.[^\W_]*\.")


def spaces(text: str, tables: Characters) -> list[Edit]:
    """An edit for each lost space behind the end of a sentence: "war.The" becomes "war. The"."""
    out = []
    for match in STOP.finditer(text):
        place = match.end()
        certain = _lost_space(text, match.start(), place, tables)
        if certain is not None:
            out.append(Edit(place, place, " ", "space", certain, () if certain else ("", "\n")))
    return out


def _lost_space(text: str, stop: int, place: int, tables: Characters) -> bool | None:
    """Whether a space was lost for certain; None where it is not likely that one was."""
    right = WORD_AFTER.match(text, place, place + LONGEST)
    if right is None or not right.group()[0].isupper():
        return None
    after = right.group()
    starter = after in tables.starters
    behind = text[right.end() : right.end() + 1]
    if not (after[1:].islower() or (after in ("A", "I") and behind == " ")):
        return None
    if (behind and not (behind.isspace() or behind in ",;'’-—–.")) or (
        behind == "." and text[right.end() + 1 : right.end() + 2].strip()
    ):
        return None
    before = _word_before(text, stop)
    if len(before) < (2 if starter else 3) or before.lower() in tables.abbreviations or after.lower() in tables.endings:
        return None
    # The rest of the word must not look like an address, a file, a name of code or an abbreviation.
    rest = text[max(0, stop - LONGEST) : stop - len(before)]
    head = rest[max(rest.rfind(" "), rest.rfind("\n"), rest.rfind("\t")) + 1 :] + before
    if LINKS.search(head) or "." in head or "www" in head.lower():
        return None
    if before.isdigit():
        return None if not starter or len(before) < 2 else False
    plain = before.islower() or (before.isupper() and len(before) > 3) or starter
    if not plain or (not before.isalpha() and not re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", before)):
        return None
    quoted = place - stop > 1
    known = before.lower() in tables.words
    if starter:
        return (known or len(before) > 3) and not (text[stop] == "!" and not known)
    if not before.islower() or (text[stop] == "!" and not known):
        return None
    return False if known or quoted else None


def _word_before(text: str, end: int) -> str:
    found = DROW.match(text[max(0, end - LONGEST) : end][::-1])
    return "" if found is None else found.group()[::-1]


def hyphens(text: str, tables: Characters) -> list[Edit]:
    """An edit for each word that a hyphen and a line end broke: "inter-", "national" become "international".

    Compounds keep their hyphen and their line end; what may be either is joined, and said to be uncertain.
    """
    found = list(BROKEN.finditer(text))
    if not found:
        return []
    seen: frozenset[str] = frozenset(re.findall(r"[^\W\d_]{4,}", text.lower()))
    compounds: frozenset[str] = frozenset(re.findall(r"[^\W\d_]+-[^\W\d_]+", text.lower()))
    out = []
    for match in found:
        before = _word_before(text, match.start())
        after = WORD_AFTER.match(text, match.end(), match.end() + LONGEST)
        if not before or after is None:
            continue
        if match.group("hyphen") == "\u00ad":
            out.append(Edit(match.start(), match.end(), "", "hyphen"))
            continue
        certain = _broken(before, after.group(), tables.words, seen, compounds)
        if certain is not None:
            out.append(Edit(match.start(), match.end(), "", "hyphen", certain, () if certain else ("-",)))
    return out


def _broken(before: str, after: str, words: Set[str], seen: Set[str], compounds: Set[str]) -> bool | None:
    """Whether a word was broken for certain; None where the hyphen is its own."""
    if not after.islower() or not before[-1].islower() or "-" in before or len(before) < 2 or len(after) < 2:
        return None
    left, right = before.lower(), after.lower()
    joined = left + right
    if f"{left}-{right}" in compounds:
        return None
    known = joined in words or joined in seen
    halves = left in words and right in words
    if known:
        return not halves or len(right) < 4
    # Neither the whole nor a half is a word of its own: a name, or a word that is not in the tables.
    return None if halves or (right in words and len(right) > 3) else False
