"""What stands where in a picture."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from markupsafe import Markup

HOSTILE = '\u202e"><script>alert(1)</script>&amp;<b onclick=x>\x00</text>'
_ELEMENTS = {"svg", "title", "desc", "g", "a", "path", "rect", "circle", "text", "tspan"}
_FORBIDDEN = {"style", "src", "data", "filter", "fill", "stroke", "id"}
_SVG = "{http://www.w3.org/2000/svg}"
_STEP = re.compile(r"([MLHVQClhvmqcZz])([^MLHVQClhvmqcZz]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


class Sheet:
    """A picture that was read again; it holds nothing that could run, load, or be styled by itself."""

    def __init__(self, drawn: Markup) -> None:
        self.source = str(drawn)
        self.root = ET.fromstring(self.source)
        for element in self.root.iter():
            assert element.tag.removeprefix(_SVG) in _ELEMENTS
            assert not {name for name in element.attrib if name in _FORBIDDEN or name.startswith("on")}
        left, top, self.width, self.height = map(float, self.root.attrib["viewBox"].split())
        assert left == top == 0
        assert self.root.attrib["role"] in ("img", "group")
        assert [one.tag.removeprefix(_SVG) for one in self.root[:2]] == ["title", "desc"]

    def find(self, name: str) -> list[ET.Element]:
        """The elements of a class, in order."""
        return [one for one in self.root.iter() if name in one.attrib.get("class", "").split()]

    def words(self, name: str) -> list[str]:
        """The words of the elements of a class."""
        return ["".join(one.itertext()) for one in self.find(name)]

    @property
    def links(self) -> list[str]:
        """Where the marks lead to."""
        return [one.attrib["href"] for one in self.root.iter(f"{_SVG}a")]

    def is_within(self, slack: float = 0.0) -> bool:
        """Whether all points that are drawn lie on the sheet."""
        return all(
            -slack <= x <= self.width + slack and -slack <= y <= self.height + slack for x, y in self._points(self.root)
        )

    def _points(self, element: ET.Element, at: tuple[float, float, float] = (0, 0, 1)) -> Iterator[tuple[float, float]]:
        x, y, scale = at
        moved = re.fullmatch(r"translate\(([-\d.]+) ([-\d.]+)\)", element.attrib.get("transform", ""))
        if moved:
            x, y = x + float(moved[1]) * scale, y + float(moved[2]) * scale
        elif element.attrib.get("transform") == "scale(.1)":
            scale /= 10
        for right, down in _own(element):
            yield x + right * scale, y + down * scale
        for inner in element:
            yield from self._points(inner, (x, y, scale))


def _own(element: ET.Element) -> Iterator[tuple[float, float]]:
    known = {name: float(value) for name, value in element.attrib.items() if _NUMBER.fullmatch(value)}
    if element.tag == f"{_SVG}rect":
        x, y = known.get("x", 0), known.get("y", 0)
        yield from ((x, y), (x + known["width"], y + known["height"]))
    elif element.tag == f"{_SVG}text":
        yield known["x"], known["y"]
    elif element.tag == f"{_SVG}path":
        yield from _walk(element.attrib["d"])
    elif element.tag == f"{_SVG}circle":
        yield 0.0, 0.0


def _walk(way: str) -> Iterator[tuple[float, float]]:
    x = y = 0.0
    for kind, rest in _STEP.findall(way):
        numbers = [float(one) for one in _NUMBER.findall(rest)]
        if kind in "Hh":
            x = numbers[0] + (x if kind == "h" else 0)
        elif kind in "Vv":
            y = numbers[0] + (y if kind == "v" else 0)
        pairs = list(zip(numbers[::2], numbers[1::2], strict=False)) if kind not in "HhVv" else []
        for right, down in pairs:
            if kind == "Q" and (right, down) == pairs[0]:
                continue  # the point that bends the line lies beside it
            x, y = (x + right, y + down) if kind.islower() else (right, down)
            yield x, y
        if kind in "HhVv":
            yield x, y
