"""Print rows as values with their holders in their own words."""

from collections.abc import Sequence

from rashomon.export.parts import INDENT, keep_together, margin, print_heading
from rashomon.export.rows import Holding, Row, Side, choose_rows
from rashomon.export.wording import JUDGED
from rashomon.export.wrap import Page, Piece, columns, wrap

_BAR = "│ "
_WIDEST_LABELS = 20


def print_rows(heading: str, aside: str, rows: Sequence[Row], page: Page, *, before: str = "") -> str:
    """The rows that there is room for, under a heading with what there is to be counted; first what stands `before`."""
    shown = choose_rows(rows)
    parts = [print_heading(heading, aside, page), before]
    parts.append("\n".join(print_row(row, page).removesuffix("\n") for row in shown))
    if len(rows) > len(shown):
        more = f"and {len(rows) - len(shown):,} more; --format json has every one"
        parts.append(("\n" if shown else "") + wrap([Piece(more, "label")], page, first=margin()))
    return "".join(parts)


def print_row(row: Row, page: Page) -> str:
    """One row: the question, what it is about, then each value with its holders and their words."""
    number = Piece(f"{INDENT}{row.number:>2}  ", "label")
    beside = [Piece(" " * columns(number.words))]
    about = [Piece(" "), Piece(row.about)] if row.about else []
    kind = [Piece(" · ", "label"), Piece(keep_together(f"{row.sign} {row.kind}"), row.tint)]
    head = wrap([Piece(row.question, "source"), *about, *kind], page, first=[number], rest=beside)
    mark = [*beside, Piece(f"{JUDGED} ", "label")]
    head += "".join(wrap([Piece(words)], page, first=mark, rest=beside) for words in row.judged)
    return head + "".join(print_side(side, page, indent=beside[0].words) for side in row.sides)


def print_side(side: Side, page: Page, *, indent: str) -> str:
    """One value with its holders."""
    before = [Piece(indent)]
    aside = "".join(f" · {one}" for one in (side.date, side.origins) if one)
    parts = [wrap([Piece(side.value, "heading"), Piece(aside, "label")], page, first=before, rest=before)]
    parts += [wrap([Piece(why, "label")], page, first=before, rest=before) for why in side.why]
    width = measure_labels(side.shown)
    parts += [print_holding(one, page, indent=indent + INDENT, width=width) for one in side.shown]
    if side.hidden:
        more = f"and {side.hidden:,} more; --format json has every one"
        parts.append(wrap([Piece(more, "label")], page, first=[Piece(indent + INDENT)]))
    return "".join(parts) + "\n"


def measure_labels(holdings: Sequence[Holding]) -> int:
    """How many columns the labels of the reports take beside their holders, those that are not too many for it."""
    return max((size for one in holdings for size in [columns(_labels(one))] if size <= _WIDEST_LABELS), default=0)


def print_holding(holding: Holding, page: Page, *, indent: str, width: int) -> str:
    """One holder with the chain that leads to it and the words, beside the labels of the reports.

    Labels that take more than `width` columns have lines of their own.
    """
    labels = _labels(holding)
    above, labels = ("", labels) if columns(labels) <= width else (labels, "")
    before = wrap([Piece(above, "label")], page, first=[Piece(indent)], rest=[Piece(indent)]) if above else ""
    label = [Piece(indent), Piece(labels + " " * (width - columns(labels)), "label")] if width else [Piece(indent)]
    beside = Piece(indent + " " * width)
    chain = "".join(f"{name} ← " for name in holding.chain)
    stance = Piece(keep_together(f"{holding.mark} {holding.stance}"), holding.family)
    marks = [Piece(f" {mark.sign}", "label") for mark in holding.marks]
    name = [Piece(chain), Piece(holding.name, "source"), *marks]
    head = wrap([*name, Piece(" "), stance], page, first=label, rest=[beside])
    bar = [beside, Piece(_BAR, holding.family)]
    words = [Piece(holding.before), Piece(holding.key, "key"), Piece(holding.after)]
    return before + head + wrap(words, page, first=bar, rest=bar)


def _labels(holding: Holding) -> str:
    return holding.where + "  " if holding.labels else ""
