"""Print disputes as a matrix of values with their holders."""

from collections.abc import Mapping, Sequence

from rashomon.export.conflicts import MEANINGS, SIGNS, STRENGTHS, Conflict, Holding, Side, count_disputes
from rashomon.export.parts import INDENT, keep_together, margin, print_heading
from rashomon.export.wrap import Page, Piece, columns, wrap

_BAR = "│ "
_WIDEST_CELL = 18
_MOST = 200


def print_disputes(heading: str, conflicts: Sequence[Conflict], page: Page, *, labels: Sequence[str] = ()) -> str:
    """All disputes under a heading; where there are several reports, `labels`, first a table of them."""
    parts = [print_heading(heading, count_disputes(conflicts), page)]
    present = [strength for strength in STRENGTHS if any(one.strength == strength for one in conflicts)]
    legend = " · ".join(f"{SIGNS[strength]} {strength}: {MEANINGS[strength]}" for strength in present)
    parts.append(wrap([Piece(legend, "label")], page, first=margin(), rest=margin()))
    shown = conflicts[:_MOST]
    if len(labels) > 1:
        parts.append("\n" + print_matrix(shown, labels, page))
    parts += ["\n" + print_conflict(one, page).removesuffix("\n") for one in shown]
    if len(conflicts) > _MOST:
        more = f"and {len(conflicts) - _MOST} more; --format json has every one"
        parts.append("\n" + wrap([Piece(more, "label")], page, first=margin()))
    return "".join(parts)


def print_conflict(conflict: Conflict, page: Page) -> str:
    """One dispute: the question, what it is about, then each value with its holders and their words."""
    number = Piece(f"{INDENT}{conflict.number:>2}  ", "label")
    beside = [Piece(" " * columns(number.words))]
    style = "against" if conflict.strict else "doubtful"
    about = [Piece(" "), Piece(conflict.about)] if conflict.about else []
    strength = [Piece(" · ", "label"), Piece(keep_together(f"{conflict.sign} {conflict.strength}"), style)]
    head = wrap([Piece(conflict.question, "source"), *about, *strength], page, first=[number], rest=beside)
    return head + "".join(print_side(side, page, indent=beside[0].words) for side in conflict.sides)


def print_side(side: Side, page: Page, *, indent: str) -> str:
    """One value with its holders."""
    before = [Piece(indent)]
    aside = "".join(f" · {one}" for one in (side.date, side.origins) if one)
    parts = [wrap([Piece(side.value, "heading"), Piece(aside, "label")], page, first=before, rest=before)]
    parts += [wrap([Piece(why, "label")], page, first=before, rest=before) for why in side.why]
    width = max((columns(_labels(one)) for one in side.holdings), default=0)
    parts += [print_holding(one, page, indent=indent + INDENT, width=width) for one in side.holdings]
    if side.hidden:
        more = f"and {side.hidden} more; --format json has every one"
        parts.append(wrap([Piece(more, "label")], page, first=[Piece(indent + INDENT)]))
    return "".join(parts) + "\n"


def print_holding(holding: Holding, page: Page, *, indent: str, width: int) -> str:
    """One holder with the words, beside the labels of the reports, which take `width` columns."""
    labels = _labels(holding)
    label = [Piece(indent), Piece(labels + " " * (width - columns(labels)), "label")] if width else [Piece(indent)]
    beside = Piece(indent + " " * width)
    through = "".join(f", relayed by {name}" for name in holding.through)
    stance = Piece(keep_together(f"{holding.mark} {holding.stance}"), holding.family)
    head = wrap([Piece(holding.name, "source"), Piece(through), Piece(" "), stance], page, first=label, rest=[beside])
    bar = [beside, Piece(_BAR, holding.family)]
    words = [Piece(holding.before), Piece(holding.key, "key"), Piece(holding.after)]
    return head + wrap(words, page, first=bar, rest=bar)


def print_matrix(conflicts: Sequence[Conflict], labels: Sequence[str], page: Page) -> str:
    """What each report has on each question, in a table: a line a dispute, a column a report that has a part in one.

    As many reports as there is room for stand beside each other; the others follow below, with the disputes that they
    have a part in.
    """
    cells = {label: [_cell(conflict, label) for conflict in conflicts] for label in labels}
    sizes = {label: max(map(columns, (label, *column))) for label, column in cells.items() if any(column)}
    titles = [f"{conflict.number:>2}  {conflict.question}" for conflict in conflicts]
    first = len(INDENT) + max(map(columns, titles)) + 2
    printed = []
    for band in _break_bands(sizes, page.width - first):
        rows = [wrap(_row("", [(label, sizes[label]) for label in band], first, "label"), page)]
        for place, title in enumerate(titles):
            row = [(cells[label][place], sizes[label]) for label in band]
            rows += [wrap(_row(title, row, first, ""), page)] if any(words for words, _ in row) else []
        printed.append("".join(rows))
    return "\n".join(printed)


def _break_bands(sizes: Mapping[str, int], room: int) -> list[list[str]]:
    """The labels in order, as many together as there is room for; one at least."""
    bands: list[list[str]] = [[]]
    used = 0
    for label, size in sizes.items():
        if bands[-1] and used + size > room:
            bands.append([])
            used = 0
        bands[-1].append(label)
        used += size + 2
    return bands


def _row(title: str, cells: Sequence[tuple[str, int]], first: int, style: str) -> list[Piece]:
    # Kept together, so that columns stand below each other whatever is in them.
    line = "".join(words + " " * (size + 2 - columns(words)) for words, size in cells).rstrip()
    head = INDENT + title + (" " * (first - len(INDENT) - columns(title)) if line else "")
    return [Piece(keep_together(head)), Piece(keep_together(line), style)]


def _cell(conflict: Conflict, label: str) -> str:
    values = [side.value for side in conflict.sides if label in side.reports]
    words = " / ".join(values)
    return words if len(words) <= _WIDEST_CELL else words[: _WIDEST_CELL - 1] + "…"


def _labels(holding: Holding) -> str:
    return ", ".join(holding.labels) + "  " if holding.labels else ""
