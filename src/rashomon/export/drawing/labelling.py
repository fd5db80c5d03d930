"""Find room for words in a picture."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rashomon.export.drawing.svg import Size, measure

Box = tuple[float, float, float, float]
SIZES = {"wide": 13.0, "narrow": 22.0}
"""Letters in pixels of the sheet: on a screen as wide as it, on one of a phone, which makes everything smaller."""
GROWTH = {"wide": 1.0, "narrow": 1.6}
"""How much larger marks are on such a screen, by the style sheet."""
_BESIDE = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words beside a mark: where they begin, seen from its middle, and on which side of that they stand."""

    text: str
    x: float
    y: float
    anchor: str


class Room:
    """A sheet, with what stands on it: left, top, right, bottom of each."""

    def __init__(self, size: Size, taken: Iterable[Box] = ()) -> None:
        self._size, self._taken = size, list(taken)

    def take(self, box: Box) -> bool:
        """Whether there was room; then there is none any more."""
        left, top, right, bottom = box
        if left < 0 or top < 0 or right > self._size[0] or bottom > self._size[1]:
            return False
        if any(left < one[2] and right > one[0] and top < one[3] and bottom > one[1] for one in self._taken):
            return False
        self._taken.append(box)
        return True


def surround(at: Size, radius: float) -> Box:
    """The box around a mark."""
    return at[0] - radius, at[1] - radius, at[0] + radius, at[1] + radius


def label(room: Room, at: Size, radius: float, text: str, size: float, *, leftward: bool = False) -> Label | None:
    """The words where there is room beside a mark, `leftward` rather on its left; none where there is not."""
    width = measure(text, size)
    sides = list(_sides(text, radius, size))
    for one in sorted(sides, key=lambda side: side.anchor != "end") if leftward else sides:
        left = at[0] + one.x - {"start": 0.0, "end": width, "middle": width / 2}[one.anchor]
        line = at[1] + one.y
        if room.take((left, line - 0.85 * size, left + width, line + 0.25 * size)):
            return one
    return None


def _sides(text: str, radius: float, size: float) -> Iterator[Label]:
    """Right, left, above, below, then the corners."""
    away, level = radius + _BESIDE, 0.35 * size
    yield Label(text=text, x=away, y=level, anchor="start")
    yield Label(text=text, x=-away, y=level, anchor="end")
    yield Label(text=text, x=0.0, y=-away, anchor="middle")
    yield Label(text=text, x=0.0, y=away + 0.75 * size, anchor="middle")
    for side, anchor in ((1, "start"), (-1, "end")):
        for up in (-0.6, 1.2):
            yield Label(text=text, x=side * radius, y=up * size + (radius if up > 0 else -radius / 2), anchor=anchor)
