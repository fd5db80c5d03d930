"""Draw how many there are as bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from rashomon.export.drawing.svg import element, link, picture, words
from rashomon.export.wording import say_count

WIDTH, HEIGHT = 360.0, 96.0
_TOP, _BASE = 18.0, 74.0
_CELL, _MOST_CELLS = 9.0, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A number with its words; `to` is where those counted stand, empty if nothing leads there."""

    words: str
    number: int
    to: str = ""


def draw_bars(bars: Sequence[Bar], *, noun: str, about: str) -> Markup:
    """A bar for each, in order; empty where there are fewer than two, or nothing is counted."""
    most = max((bar.number for bar in bars), default=0)
    if len(bars) < 2 or not most:
        return Markup()
    room = WIDTH / len(bars)
    gap = min(2.0, room / 5)
    drawn = []
    for place, bar in enumerate(bars):
        if not bar.number:
            continue
        high = max(1.5, bar.number / most * (_BASE - _TOP))
        drawn.append(
            link(
                bar.to,
                element("title", words(f"{bar.words}: {say_count(bar.number, noun)}")),
                element("rect", class_="reach", x=place * room, y=_TOP - 4, width=room, height=_BASE - _TOP + 4),
                element("rect", class_="bar", x=place * room + gap / 2, y=_BASE - high, width=room - gap, height=high),
                class_="mark",
            )
        )
    peak = max(range(len(bars)), key=lambda place: (bars[place].number, -place))
    at = (peak + 0.5) * room
    anchor = "start" if at < 30 else "end" if at > WIDTH - 30 else "middle"
    return picture(
        "bars",
        (WIDTH, HEIGHT),
        element("path", class_="base", d=f"M0 {_BASE + 0.5:.1f}H{WIDTH:.0f}"),
        *drawn,
        element("text", f"{most:,}", class_="peak", x=at, y=_TOP - 6, text_anchor=anchor),
        element("text", words(bars[0].words), class_="when", x=0, y=HEIGHT - 5),
        element("text", words(bars[-1].words), class_="when", x=WIDTH, y=HEIGHT - 5, text_anchor="end"),
        title=about,
        told=f"From {bars[0].words} to {bars[-1].words}; most, {most:,}, {bars[peak].words}.",
        linked=bool(any(bar.to for bar in bars)),
    )


def draw_origins(at_least: int, at_most: int) -> Markup:
    """The independent origins behind a value, a field each: full as far as sure, hatched as far as possible."""
    full, all_ = min(at_least, _MOST_CELLS), min(max(at_least, at_most), _MOST_CELLS)
    cells = [
        element("rect", class_="sure" if place < full else "possible", x=place * _CELL + 0.5, y=0.5, width=7, height=7)
        for place in range(all_)
    ]
    strokes = "".join(f"M{place * _CELL + 0.5:.1f} 4l3.5-3.5m-3.5 7l7-7m-3.5 7l3.5-3.5" for place in range(full, all_))
    most = f" to {at_most}" if at_most > at_least else ""
    return element(
        "svg",
        element("title", f"{at_least}{most} independent {'origin' if at_most <= 1 else 'origins'}"),
        *cells,
        *([element("path", class_="hatch", d=strokes)] if strokes else []),
        class_="drawing origins",
        viewBox=f"0 0 {max(1, all_) * _CELL - 1:.0f} 8",
        width=f"{max(1, all_) * _CELL - 1:.0f}",
        height="8",
        role="img",
    )
