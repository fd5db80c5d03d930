"""Draw where what is told took place."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from markupsafe import Markup

from rashomon.export.drawing.labelling import GROWTH, SIZES, Label, Room, label, surround
from rashomon.export.drawing.outlining import Shape, area, choose_level, look
from rashomon.export.drawing.projecting import KILOMETRES, View, fit, settle
from rashomon.export.drawing.spots import MEANINGS, Spot
from rashomon.export.drawing.svg import element, link, measure, move, picture, trace, words
from rashomon.export.template import Lead, lead_nowhere
from rashomon.export.wording import say_count
from rashomon.knowledge.outlines import Point, load_outlines

MOST = 60
"""How many places a map has room for."""
_LEAST_LAND = 4_000.0  # square pixels of a country that are worth its name
_ROW = 15.0
_WIDEST = 60.0  # degrees up to which one bar measures all of a view
_BAR = 0.25
_COUNTRY = {"wide": 12.0, "narrow": 19.0}


def draw_map(spots: Sequence[Spot], *, about: str, lead: Lead = lead_nowhere) -> Markup:
    """The places on a map of what lies around them; empty where there are none. Those beyond `MOST` are left out."""
    shown = spots[:MOST]
    if not shown:
        return Markup()
    view = settle(fit([(spot.lon, spot.lat) for spot in shown]))
    ground = _draw_ground(view)
    places = [view.place((spot.lon, spot.lat)) for spot in shown]
    radii = [4.0 + min(5.0, sqrt(len(spot.reports))) for spot in shown]
    labels = _Labels(view, places, radii)
    marks = [
        _mark(spot, at, radius, labels.find(number, spot.name), lead)
        for number, (spot, at, radius) in enumerate(zip(shown, places, radii, strict=True), 1)
    ]
    return picture(
        "map",
        (view.width, view.height),
        element("rect", class_="sea", width=view.width, height=view.height),
        ground.drawn,
        element("g", *labels.name_countries(ground), *_draw_bar(view), aria_hidden="true"),
        element("g", *reversed(marks), class_="marks"),
        title=f"Map: {about}",
        told=f"{say_count(len(shown), 'place')} of those named: " + "; ".join(spot.name for spot in shown[:12]),
        linked=bool(lead("report", shown[0].reports[0], None)),
    )


class _Ground(NamedTuple):
    """What lies below a view: land and borders, and of countries that much is seen of their rows, the widest first."""

    drawn: Markup
    countries: tuple[tuple[str, list[tuple[float, float, float]]], ...]


@lru_cache(maxsize=512)
def _draw_ground(view: View) -> _Ground:
    seen = look(load_outlines(choose_level(view)), view)
    inside = [
        element("path", class_="land", fill_rule="evenodd", d=trace(seen.land, closed=True)),
        element("path", class_="border", d=trace(seen.borders)),
        element("path", class_="border contested", d=trace(seen.contested)),
    ]
    large = [(name, shapes) for name, shapes in seen.countries if sum(map(area, shapes)) >= _LEAST_LAND]
    return _Ground(
        element("g", *inside, transform="scale(.1)", aria_hidden="true"),
        tuple((name, sorted(_measure_rows(shapes, view.height), reverse=True)) for name, shapes in large),
    )


class _Labels:
    """Names of places first, then those of countries, for a wide screen as for a narrow one."""

    def __init__(self, view: View, places: Sequence[Point], radii: Sequence[float]) -> None:
        marks = [surround(at, radius) for at, radius in zip(places, radii, strict=True)]
        marks.append((0.0, view.height - 30, 220.0, view.height))  # the bar
        self._view, self._places, self._radii = view, places, radii
        self._rooms = {name: Room((view.width, view.height), marks) for name in SIZES}

    def find(self, number: int, name: str) -> dict[str, Label]:
        """The name beside the mark of a number where there is room, else the number, else nothing."""
        found: dict[str, Label] = {}
        at, radius = self._places[number - 1], self._radii[number - 1]
        for kind, size in SIZES.items():
            room = self._rooms[kind]
            one = label(room, at, radius * GROWTH[kind], name, size)
            one = one or label(room, at, radius * GROWTH[kind], str(number), size)
            if one:
                found[kind] = one
        return found

    def name_countries(self, ground: "_Ground") -> Iterator[Markup]:
        """The names of countries that much is seen of, where there is room on their land."""
        for name, rows in ground.countries:
            for kind, size in _COUNTRY.items():
                width, room = measure(name, size) * 1.12, self._rooms[kind]
                for across, x, y in rows:
                    if across < width + 6:
                        break
                    if room.take((x - width / 2, y - size, x + width / 2, y + size / 3)):
                        yield element("text", name, class_=f"country {kind}", x=x, y=y, text_anchor="middle")
                        break


def _measure_rows(shapes: Sequence[Shape], height: float) -> Iterator[tuple[float, float, float]]:
    """The widest stretch of land on each row of the sheet: how wide, its middle, the row."""
    for row in range(2, int(height / _ROW) - 1):
        y = row * _ROW
        crossings = sorted(
            x + (y - top) / (bottom - top) * (east - x)
            for shape in shapes
            for (x, top), (east, bottom) in zip(shape, [*shape[1:], shape[0]], strict=True)
            if (top > y) != (bottom > y)
        )
        stretches = [
            (right - left, (left + right) / 2) for left, right in zip(crossings[::2], crossings[1::2], strict=True)
        ]
        if stretches:
            yield (*max(stretches), y)


def _mark(spot: Spot, at: Point, radius: float, labels: dict[str, Label], lead: Lead) -> Markup:
    told = f"{spot.name}: {MEANINGS[spot.certainty]}, named in {say_count(len(spot.reports), 'report')}"
    inner = element(
        "g",
        element("circle", class_="reach", r=radius + 7),
        element("circle", class_="dot", r=radius),
        *(
            element("text", words(one.text), class_=f"name {kind}", x=one.x, y=one.y, text_anchor=one.anchor)
            for kind, one in labels.items()
        ),
        class_="steady",
    )
    return element(
        "g",
        link(
            spot.to or lead("report", spot.reports[0], spot.span),
            element("title", words(told)),
            inner,
            class_=f"mark {spot.certainty}",
        ),
        transform=move(*at),
    )


def _draw_bar(view: View) -> Iterator[Markup]:
    """How long some kilometres are; of a view too wide for that, nothing."""
    if view.degrees > _WIDEST:
        return
    pixel = view.high / KILOMETRES
    most = _BAR * view.width / pixel
    power = 10 ** (len(str(int(most))) - 1)
    length = max(step * power for step in (1, 2, 5) if step * power <= most)
    y = view.height - 12
    yield element("path", class_="bar", d=f"M12 {y - 5:.0f}v5h{length * pixel:.1f}v-5")
    for kind, size in SIZES.items():
        yield element("text", f"{length:,} km", class_=f"scale {kind}", x=18, y=y - 4 - (size - 13) / 5)
