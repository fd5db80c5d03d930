"""Draw what was said when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from rashomon.export.drawing.labelling import SIZES
from rashomon.export.drawing.svg import cut, element, link, measure, move, picture, words
from rashomon.export.drawing.ticks import divide, read_moment
from rashomon.export.heads import say_date
from rashomon.export.rows import Holding, Row, Side
from rashomon.export.template import Lead, lead_nowhere
from rashomon.export.wording import say_count

WIDTH = 720.0
_LEFT, _RIGHT = 14.0, 700.0
_MOST_ROWS, _MOST_LANES, _MOST_DOTS = 6, 5, 40
_HEAD, _NAME, _FOOT, _STEP, _APART = 38.0, 28.0, 36.0, 12.0, 11.0
_DEEPEST = 5
_MOST_NAMES = 3
_DAY = 86400.0
_SHAPES = {"against": "M-4-4L4 4M-4 4L4-4", "ahead": "M-4-4.5L5 0L-4 4.5z"}
"""The marks of kinds of stances; the others have a dot, filled or hollow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A holder who says something at a moment, in a report; `to` is where the words stand."""

    moment: float
    told: str
    family: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    first: float
    last: float

    def __call__(self, moment: float) -> float:
        return _LEFT + (_RIGHT - _LEFT) * (moment - self.first) / (self.last - self.first)


def draw_chart(rows: Sequence[Row], dates: Mapping[str, str], *, prefix: str, lead: Lead = lead_nowhere) -> Markup:
    """The values of each question as lanes, along them who gives them in which report; empty where there is no time.

    What is agreed is drawn where nothing is in dispute. `prefix` begins the names of the places on the page where words
    stand.
    """
    chosen = [row for row in rows if row.kind != "agreed"] or list(rows)
    shown = [(row, _find_lanes(row, dates, prefix, lead)) for row in chosen[:_MOST_ROWS]]
    moments = [dot.moment for _, lanes in shown for _, dots, _ in lanes for dot in dots]
    if len(set(moments)) < 2:
        return Markup()
    room = max(max(moments) - min(moments), _DAY / 24) * 0.04
    scale = _Scale(first=min(moments) - room, last=max(moments) + room)
    y, drawn = 4.0, list[Markup]()
    for row, lanes in shown:
        drawn.append(_draw_head(row, y, alone=len(chosen) == 1))
        y += 4.0 if len(chosen) == 1 else _HEAD
        for side, dots, undated in lanes:
            piece, high = _draw_lane(side, dots, undated, scale)
            drawn.append(element("g", piece, transform=move(0.0, y)))
            y += high
    hidden = len(chosen) - len(shown)
    ticks = divide(scale.first, scale.last, timed=any(moment % _DAY for moment in moments))
    return picture(
        "chart",
        (WIDTH, y + _FOOT),
        element("g", *_draw_ticks(ticks, scale, y), aria_hidden="true"),
        *drawn,
        title="Who said what when: " + "; ".join(f"{row.question} {row.about}" for row, _ in shown[:3]),
        told=f"{say_count(len(moments), 'statement')} by the time of publication. The list below says the same."
        + (f" {say_count(hidden, 'more question')} not drawn." if hidden else ""),
        linked=True,
    )


def _find_lanes(row: Row, dates: Mapping[str, str], prefix: str, lead: Lead) -> list[tuple[Side, list[Dot], int]]:
    """The values of a question, each with who gives it when, and how many of them have no date."""
    lanes = []
    for place, side in enumerate(row.sides[:_MOST_LANES], 1):
        dots, undated = list[Dot](), 0
        for holding in side.holdings:
            for number, report in enumerate(holding.reports):
                moment = read_moment(dates.get(report, ""))
                if moment is None:
                    undated += 1
                    continue
                dots.append(
                    Dot(
                        moment=moment,
                        told=_tell(holding, number, side.value, dates[report]),
                        family=holding.family,
                        to=lead("report", report, holding.spans[number]) or f"#{prefix}-q{row.number}-{place}",
                    )
                )
        lanes.append((side, sorted(dots, key=lambda dot: (dot.moment, dot.told)), undated))
    return lanes


def _tell(holding: Holding, number: int, value: str, date: str) -> str:
    label = f" ({holding.labels[number]})" if holding.labels else ""
    through = "".join(f"{name} ← " for name in holding.chain)
    return f"{through}{holding.name}{label} {holding.stance}: {value}, {say_date(date)}"


def _draw_head(row: Row, y: float, *, alone: bool) -> Markup:
    if alone:
        return Markup()
    return element("g", *_write(f"{row.question} {row.about}", "head", y + 26))


def _write(text: str, kind: str, y: float, aside: str = "") -> Iterator[Markup]:
    for size_name, size in SIZES.items():
        shown = cut(words(text), size, _RIGHT - _LEFT)
        more = cut(words(aside), size, _RIGHT - _LEFT - measure(shown, size) - size) if aside else ""
        said = (escape(shown), element("tspan", more, class_="aside", dx=size * 0.7)) if len(more) > 1 else (shown,)
        yield element("text", *said, class_=f"{kind} {size_name}", x=_LEFT, y=y)


def _draw_lane(side: Side, dots: Sequence[Dot], undated: int, scale: _Scale) -> tuple[Markup, float]:
    """The lane of a value, and how high it is."""
    levels: list[float] = []
    placed: list[tuple[Dot, float, int]] = []
    beyond = max(0, len(dots) - _MOST_DOTS)
    for dot in dots[:_MOST_DOTS]:
        x = scale(dot.moment)
        level = next((place for place, last in enumerate(levels) if x - last >= _APART), len(levels))
        if level == _DEEPEST:
            beyond += 1
            continue
        levels[level : level + 1] = [x]
        placed.append((dot, x, level))
    high = _NAME + _STEP * max(1, len(levels))
    base = high - _STEP / 2
    names = list(dict.fromkeys(holding.name for holding in side.holdings))
    aside = [", ".join(names)] if len(names) <= _MOST_NAMES else [say_count(len(dots) + undated, "voice")]
    aside += [f"{beyond} not drawn"] if beyond else []
    aside += [f"{undated} of unknown date"] if undated else []
    return element(
        "g",
        element("path", class_="lane", d=f"M{_LEFT:.0f} {base + 7:.1f}H{_RIGHT:.0f}"),
        *_write(side.value, "value", 17.0, "  " + ", ".join(aside)),
        *(
            element(
                "g",
                link(dot.to, element("title", words(dot.told)), _draw_dot(dot.family), class_=f"mark {dot.family}"),
                transform=move(x, base - _STEP * level),
            )
            for dot, x, level in placed
        ),
    ), high + 14


def _draw_dot(family: str) -> Markup:
    reach = element("circle", class_="reach", r=8)
    shape = _SHAPES.get(family)
    mark = element("path", class_="dot", d=shape) if shape else element("circle", class_="dot", r=4.5)
    return element("g", reach, mark)


def _draw_ticks(ticks: Sequence[tuple[float, str]], scale: _Scale, bottom: float) -> Iterator[Markup]:
    for place, (moment, told) in enumerate(ticks):
        x = scale(moment)
        yield element("path", class_="tick", d=f"M{x:.1f} 4V{bottom + 6:.1f}")
        for kind, size in SIZES.items():
            if kind == "wide" or place % 2 == 0:
                anchor = "start" if x < 60 else "end" if x > WIDTH - 60 else "middle"
                yield element("text", told, class_=f"when {kind}", x=x, y=bottom + 10 + size, text_anchor=anchor)
