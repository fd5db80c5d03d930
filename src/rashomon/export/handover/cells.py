"""Write values so that a spreadsheet shows them, runs nothing."""

import re
from collections.abc import Sequence

from rashomon.export.handover.tables.table import Scalar, Value
from rashomon.export.visible import neutralise

SEPARATOR = "|"
_IN_A_LIST = str.maketrans({SEPARATOR: "¦"})
# What a spreadsheet may take for a formula, apostrophes before it or not.
_FORMULA = re.compile(r"[\s']*[=+\-@＝＋－＠]|'*[\t\r\n]")


def write_cell(value: Value) -> str:
    """A value as a cell: numbers stay numbers, words that look like a formula get an apostrophe before them.

    Several values stand in one cell, between `|`; a `|` within them becomes `¦`. Control characters are shown, as
    ⟨U+0007⟩.
    """
    if isinstance(value, Sequence) and not isinstance(value, str):
        words = SEPARATOR.join(_write(one).translate(_IN_A_LIST) for one in value)
        return words if all(isinstance(one, int | float | None) for one in value) else guard(words)
    return guard(value) if isinstance(value, str) else _write(value)


def guard(words: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    shown = neutralise(words)
    return f"'{shown}" if _FORMULA.match(shown) else shown


def unguard(cell: str) -> str:
    """The words that `guard` was given, but for control characters."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _write(value: Scalar) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return neutralise(str(value))
