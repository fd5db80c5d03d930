"""Unescape the HTML entities that stand in what is plain text."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5

from rashomon.reading.repair.edits import Edit

# Escaped any number of times: every further time adds an "amp;".
ENTITY = re.compile(r"&(?:amp;)*(?:#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
PAIR = re.compile(r"&(?:amp;)*#(5[56]\d{3});&(?:amp;)*#(5[67]\d{3});")
QUOTES = {'"': '"', "'": "'", "`": "`", "“": "”", "‘": "’", "„": "“", "«": "»", "(": ")", "「": "」", "『": "』"}


def entities(text: str) -> list[Edit]:
    """An edit for each entity of `text`, but for those that it shows as such: alone in quotation marks or code."""
    if "&" not in text or ";" not in text:
        return []
    known: dict[str, str] = {}
    out: list[Edit] = []
    surrogates = {match.start(): match for match in PAIR.finditer(text)}
    point = 0
    for match in ENTITY.finditer(text):
        start, end = match.span()
        if start < point:
            continue
        pair = surrogates.get(start)
        if pair is not None:
            char = _joined(int(pair.group(1)), int(pair.group(2)))
            if char:
                point = pair.end()
                out.append(Edit(start, point, char, "entity"))
                continue
        raw = match.group()
        if raw not in known:
            known[raw] = _unescaped(raw)
        if known[raw] != raw and not _shown(text, start, end):
            out.append(Edit(start, end, known[raw], "entity"))
    return out


def _unescaped(raw: str) -> str:
    # "&amp;amp;lt;" was escaped three times; "&amp;amp;amp;" is an ampersand escaped as often.
    last = raw[raw.rfind("amp;") + 4 :] if "&amp;" in raw else raw[1:]
    if not last:
        return "&"
    if not last.startswith("#") and last not in html5:
        return "&" + last
    return unescape("&" + last)


def _joined(high: int, low: int) -> str:
    if 0xD800 <= high < 0xDC00 <= low < 0xE000:
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return ""


def _shown(text: str, start: int, end: int) -> bool:
    close = QUOTES.get(text[start - 1 : start])
    return close is not None and text[end : end + 1] == close
