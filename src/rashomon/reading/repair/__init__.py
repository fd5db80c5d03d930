"""Repair the text of a report: mojibake, entities, characters that do not show, lost spaces, broken words."""

from __future__ import annotations

from rashomon.knowledge.characters import Characters
from rashomon.reading.repair.controls import controls
from rashomon.reading.repair.edits import Edit, apply, compose, text_of
from rashomon.reading.repair.entities import entities
from rashomon.reading.repair.joins import hyphens, spaces
from rashomon.reading.repair.mojibake import misread
from rashomon.reading.repair.singles import are_alone, singles
from rashomon.records.text import Text

VERSION = "1"


def repair(raw: str, tables: Characters) -> Text:
    """The clean text of `raw` with every edit that leads to it.

    Offsets count code points. Text that is not damaged comes back as it is. Takes time linear in the length of `raw`.
    """
    edits: list[Edit] = []
    text = raw

    def take(found: list[Edit]) -> None:
        nonlocal edits, text
        if found:
            edits, text = compose(edits, found, text), apply(text, found)

    take(entities(text))
    if are_alone(text):
        take(singles(text))
    else:
        for found in misread(text, tables):
            take(found)
    take(hyphens(text, tables))
    take(controls(text))
    take(spaces(text, tables))
    return text_of(raw, edits)
