"""Take out the characters that do not show."""

from __future__ import annotations

import re
import unicodedata

from rashomon.reading.repair.edits import Edit

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0001\U000e0020-\U000e007f]"
)
# Windows characters that were read as Latin-1: the same in all of Windows' codecs from 1250 to 1258.
WINDOWS = {0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–"}
WINDOWS |= {0x97: "—", 0x99: "™", 0x8B: "‹", 0x9B: "›"}
PAGE = "\x0b\x0c"
# Scripts whose letters join or part by U+200C and U+200D, by the first word of the names of their characters.
JOINING = frozenset(
    [
        *("ARABIC", "SYRIAC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU"),
        *("KANNADA", "MALAYALAM", "SINHALA", "KHMER", "MYANMAR", "TIBETAN", "THAANA", "NKO", "BALINESE", "JAVANESE"),
    ]
)
# Scripts without spaces, which part words by U+200B.
SPACELESS = frozenset(["THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "JAVANESE", "BALINESE"])


def controls(text: str) -> list[Edit]:
    """An edit for each character of `text` that does not show and that its script does not need."""
    out: list[Edit] = []
    for match in HIDDEN.finditer(text):
        start = match.start()
        char = match.group()
        if out and start < out[-1].end:
            continue
        edit = _edit(text, start, char)
        if edit is not None:
            out.append(edit)
    return out


def _edit(text: str, start: int, char: str) -> Edit | None:
    point = ord(char)
    before, after = text[start - 1 : start], text[start + 1 : start + 2]
    if 0xD800 <= point < 0xE000:
        if point < 0xDC00 and after and 0xDC00 <= ord(after) < 0xE000:
            whole = chr(0x10000 + ((point - 0xD800) << 10) + (ord(after) - 0xDC00))
            return Edit(start, start + 2, whole, "surrogate")
        return Edit(start, start + 1, "\ufffd", "surrogate", False)
    if char in "\u200c\u200d" and _joins(before, after, char):
        return None
    if char == "\u200b" and (_script(before) in SPACELESS or _script(after) in SPACELESS):
        return None
    if 0xE0020 <= point <= 0xE007F and _flag(text, start):
        return None
    if char in PAGE:
        return Edit(start, start + 1, "\n" if before.strip() and after.strip() else "", "control")
    if point in WINDOWS and 0x80 <= point < 0xA0:
        return _windows(start, point, before, after)
    return Edit(start, start + 1, "", "control")


def _windows(start: int, point: int, before: str, after: str) -> Edit:
    # U+0085 may be a line end of its own right (NEL).
    if point == 0x85 and not (before.strip() and (before.isalnum() or after.isspace() or after.isalnum())):
        return Edit(
            start, start + 1, "\n" if before not in "\n" and after not in "\n" else "", "control", False, ("…",)
        )
    certain = point in (0x91, 0x92, 0x93, 0x94, 0x96, 0x97)
    return Edit(start, start + 1, WINDOWS[point], "mojibake", certain, () if certain else ("",))


def _joins(before: str, after: str, char: str) -> bool:
    if not before or not after:
        return False
    if _script(before) in JOINING:
        return True
    # Emoji are joined to sequences by U+200D; a variation selector or a skin tone may stand before it.
    shows = unicodedata.category(before) in ("So", "Sk") or before == "\ufe0f"
    return char == "\u200d" and shows and unicodedata.category(after) == "So"


def _script(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0] if char > "\u02ff" else ""


def _flag(text: str, start: int) -> bool:
    # Flags of England, Scotland and Wales are a black flag with letters as tags behind it.
    point = start
    while point and start - point < 8 and 0xE0020 <= ord(text[point - 1]) <= 0xE007F:
        point -= 1
    return point > 0 and text[point - 1] == "\U0001f3f4"
