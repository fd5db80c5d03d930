"""Draw a figure that was revised as a line that rises."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from rashomon.export.heads import say_date
from rashomon.export.matrix import point, read_figure, shorten
from rashomon.export.rows import Row, Side

WIDTH, HEIGHT = 400, 124
_LEFT, _RIGHT, _TOP, _BASE = 40, 360, 30, 96
_MOST_POINTS = 5
_LETTER = 8  # the width of one, so that words of two points do not touch
_LONGEST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One figure, where it stands, with its day."""

    x: float
    y: float
    value: str
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """The figures of a row by their dates; `path` leads along them in steps, `words` say the same."""

    number: int
    question: str
    about: str
    words: str
    points: tuple[Point, ...]
    path: str
    width: int = WIDTH
    height: int = HEIGHT
    base: int = _BASE


def draw_figures(rows: Sequence[Row]) -> tuple[Figure, ...]:
    """A drawing for each row in which a holder revised a figure."""
    return tuple(figure for row in rows if row.kind == "revised" for figure in _draw(row))


def _draw(row: Row) -> Iterator[Figure]:
    """The row as a drawing, if all of its values are figures; of many, the first one with the last ones."""
    sides = row.sides if len(row.sides) <= _MOST_POINTS else (row.sides[0], *row.sides[1 - _MOST_POINTS :])
    figures = [figure for side in sides for figure in [read_figure(side.value)] if figure is not None]
    if len(figures) < len(sides) or len(sides) < 2 or not max(figures):
        return
    places = _spread(sides)
    heights = [_BASE - figure / max(figures) * (_BASE - _TOP) for figure in figures]
    arrows = ["", *(f"{point(one.value, other.value)} " for one, other in pairwise(sides))]
    yield Figure(
        number=row.number,
        question=row.question,
        about=row.about,
        words=", then ".join(f"{side.value} ({side.date})" if side.date else side.value for side in sides),
        points=tuple(
            Point(x=round(x, 1), y=round(y, 1), value=arrow + shorten(side.value, _LONGEST), day=_say_day(side))
            for x, y, arrow, side in zip(places, heights, arrows, sides, strict=True)
        ),
        path=f"M{places[0]:.1f} {heights[0]:.1f}"
        + "".join(f"H{x:.1f}V{y:.1f}" for x, y in zip(places[1:], heights[1:], strict=True)),
    )


def _spread(sides: Sequence[Side]) -> list[float]:
    """Where the figures stand: as far apart as their dates, or evenly where that is not known or too near."""
    even = [_LEFT + (_RIGHT - _LEFT) * place / (len(sides) - 1) for place in range(len(sides))]
    moments = [moment for side in sides for moment in [_read_moment(side.since)] if moment is not None]
    if len(moments) < len(sides) or moments[0] == moments[-1]:
        return even
    whole = moments[-1] - moments[0]
    least = _LETTER * max(len(words) for side in sides for words in (side.value, _say_day(side)))
    true = [_LEFT + (_RIGHT - _LEFT) * (moment - moments[0]) / whole for moment in moments]
    return true if all(after - before >= least for before, after in pairwise(true)) else even


def _read_moment(published: str) -> float | None:
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()


def _say_day(side: Side) -> str:
    """Day with month; the year stands in the words beside."""
    words = say_date(side.since[:10])
    return shorten(" ".join(words.split()[:2]), _LONGEST) if _read_moment(side.since) is not None else ""
