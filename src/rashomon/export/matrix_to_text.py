"""Print a matrix of holders in as many tables as the page has room for."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from rashomon.export.grid import GUTTER, Cell, break_bands, break_cell, measure, print_row
from rashomon.export.judged import MEANING
from rashomon.export.matrix import Column, Line, Matrix, shorten
from rashomon.export.parts import INDENT, margin
from rashomon.export.rows import Row, Sign, explain_signs, find_marks
from rashomon.export.wording import JUDGED, say_count
from rashomon.export.wrap import NO_BREAK, Page, Piece, columns, wrap

_NARROWEST, _NARROW, _WIDEST = 6, 13, 20
_LEAST_TITLE, _MOST_TITLE = 17, 30
_LONGEST_ABOUT = 48


def print_legend(rows: Sequence[Row], page: Page) -> str:
    """What the signs mean that stand in these rows."""
    marks = tuple(Sign(sign=one.sign, style="label", name=one.name, meaning=one.meaning) for one in find_marks(rows))
    judged = (
        wrap([Piece(f"{JUDGED}{NO_BREAK}{MEANING}", "label")], page, first=margin())
        if any(row.judged for row in rows)
        else ""
    )
    return "".join(_print_signs(signs, page) for signs in (*explain_signs(rows), marks) if signs) + judged


def print_matrix(matrix: Matrix, page: Page) -> str:
    """The questions down, the holders across; holders for whom there is no room follow below.

    What follows has only the questions that its holders speak of.
    """
    lines = [line for group in matrix.groups for line in group.lines]
    titles = {line.row.number: list(_title(line.row)) for line in lines}
    share = max(_LEAST_TITLE, min(_MOST_TITLE, page.width * 2 // 5 - len(INDENT)))
    first = measure(list(titles.values()), least=_LEAST_TITLE, most=share)
    room = page.width - len(INDENT) - first - GUTTER
    beside = max(1, (room + GUTTER) // (_NARROW + GUTTER))
    widest = (room - (beside - 1) * GUTTER) // beside
    sizes = [
        measure([*_head(column), *(_cell(line, place) for line in lines)], least=_NARROWEST, most=min(_WIDEST, widest))
        for place, column in enumerate(matrix.columns)
    ]
    bands = break_bands([range(len(sizes))], sizes, room)
    if len(bands) > 1:
        bands = break_bands(list(_gather(lines, len(sizes))), sizes, room)
    parts = [wrap([Piece(matrix.title, "heading")], page, first=margin(), rest=margin())] if matrix.title else []
    tables = []
    for band in bands:
        widths = [len(INDENT) - GUTTER, first, *(sizes[place] for place in band)]
        tables.append("".join(_print_band(matrix, band, titles, widths, page)))
    parts.append("\n".join(tables))
    if matrix.hidden:
        more = f"{say_count(matrix.hidden, 'more holder')} had no room here; --format json has every one"
        parts.append(wrap([Piece(more, "label")], page, first=margin()))
    return "".join(parts)


def _gather(lines: Sequence[Line], number: int) -> Iterator[list[int]]:
    """The columns in groups: for each question those who contradict each other there, whoever stands in none before.

    Of each question first a holder of every value, then a second one of every value …
    """
    met: Counter[tuple[int, int]] = Counter()
    groups: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for column in range(number):
        line = min((line for line in lines if line.cells[column]), key=lambda line: line.row.number)
        question, side = line.row.number, line.cells[column][0].place
        groups[question].append((met[question, side], side, column))
        met[question, side] += 1
    for question in sorted(groups):
        yield [column for _, _, column in sorted(groups[question])]


def _print_band(
    matrix: Matrix, band: Sequence[int], titles: dict[int, list[Piece]], widths: Sequence[int], page: Page
) -> Iterator[str]:
    heads = [_break_head(matrix.columns[place], size) for place, size in zip(band, widths[2:], strict=True)]
    height = max(map(len, heads), default=0)
    yield print_row([[], [], *([()] * (height - len(head)) + head for head in heads)], widths, page)
    for group in matrix.groups:
        present = [line for line in group.lines if any(line.cells[place] for place in band)]
        if present and group.title:
            yield wrap([Piece(group.title, "label")], page, first=margin(), rest=margin(2))
        for line in present:
            yield _print(titles[line.row.number], [_cell(line, place) for place in band], widths, page)


def _print(title: Cell, cells: Sequence[Cell], widths: Sequence[int], page: Page) -> str:
    hanging = columns(title[0].words + title[1].words) + 1 if title else 0
    _, first, *sizes = widths
    broken = [break_cell(cell, size) for cell, size in zip(cells, sizes, strict=True)]
    return print_row([[], break_cell(title, first, hanging=hanging), *broken], widths, page)


def _title(row: Row) -> Iterator[Piece]:
    yield Piece(f"{row.number}{NO_BREAK}", "label")
    yield Piece(row.sign, row.tint)
    if row.judged:
        yield Piece(JUDGED, "label")
    yield Piece(" ")
    yield Piece(row.question, "label" if row.kind == "agreed" else "source")
    if row.about:
        yield Piece(" " + shorten(row.about, _LONGEST_ABOUT), "label")


def _break_head(column: Column, size: int) -> list[Cell]:
    return [line for cell in _head(column) for line in break_cell(cell, size)]


def _head(column: Column) -> tuple[Cell, Cell, Cell]:
    """The name, how it comes to the reader, the reports: each has a line of its own, or several."""
    chain = "".join(f"{name} ← " for name in column.chain)
    name = [Piece(chain, "label"), Piece(column.name, "source")] if chain else [Piece(column.name, "source")]
    name += [Piece(f" {mark.sign}", "label") for mark in column.marks]
    twins = [Piece(f"copied by {column.copiers}", "label")] if column.twins else []
    return name, twins, [Piece(column.reports, "label")] if column.labels else []


def _cell(line: Line, place: int) -> list[Piece]:
    quiet = "label" if line.row.kind == "agreed" else ""
    pieces: list[Piece] = []
    for entry in line.cells[place]:
        if pieces:
            pieces.append(Piece(f" {entry.arrow} " if entry.arrow else " / "))
        pieces += [Piece(entry.mark + NO_BREAK, entry.family)] if not entry.arrow else []
        pieces.append(Piece(entry.value, quiet))
    return pieces


def _print_signs(signs: Sequence[Sign], page: Page) -> str:
    pieces: list[Piece] = []
    for sign in signs:
        words = f"{sign.name}: {sign.meaning}" if sign.name else sign.meaning
        pieces += [Piece(" · ", "label")] if pieces else []
        pieces += [Piece(sign.sign, sign.style), Piece(NO_BREAK + words, "label")]
    return wrap(pieces, page, first=margin(), rest=margin())
