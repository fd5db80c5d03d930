"""Mend single U+FFFD in text that has no other sign of damage."""

from __future__ import annotations

import re

from rashomon.reading.repair.edits import Edit

LOST = "\ufffd"
APOSTROPHE = re.compile(r"(?<=[A-Za-z])\ufffd(?=(?:s|t|re|ll|ve|m|d)\b)")
PLURAL = re.compile(r"(?<=[A-Za-z]s)\ufffd(?= [a-z])")
DASH = re.compile(r"(?<=[A-Za-z,] )\ufffd(?= [A-Za-z])")
FOREIGN = re.compile(r"[^\x00-\x7f“”‘’–—…•\u00a0\ufffd]|\ufffd\ufffd")


def are_alone(text: str) -> bool:
    """Whether U+FFFD stand one by one in text that else has ASCII and punctuation only.

    Nothing tells then which encoding was misread: each is one character that some program could not show.
    """
    return LOST in text and FOREIGN.search(text) is None


def singles(text: str) -> list[Edit]:
    """An edit for each single U+FFFD whose neighbours tell what mark it was; a lost letter is not guessed."""
    found = [Edit(m.start(), m.end(), "’", "mojibake", False, ("‘", "'")) for m in APOSTROPHE.finditer(text)]
    found += [Edit(m.start(), m.end(), "’", "mojibake", False, ("”", "—")) for m in PLURAL.finditer(text)]
    found += [Edit(m.start(), m.end(), "–", "mojibake", False, ("—", "•")) for m in DASH.finditer(text)]
    return sorted(found)
