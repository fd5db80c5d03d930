"""Write the elements of a picture."""

import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from markupsafe import Markup, escape

from rashomon.export.visible import flatten

Size = tuple[float, float]
_NARROW = frozenset("iljtfrI.,:;'’|!()[] 1")
_WIDE = frozenset("mwMW@—…%")
_EMS = {"narrow": 0.37, "usual": 0.61, "capital": 0.74, "wide": 0.98, "full": 1.05}


def element(name: str, *inside: str, **attributes: object) -> Markup:
    """An element with what is inside of it; words are escaped, `class_` is class, what is None is left out."""
    given = "".join(f' {_spell(key)}="{_say(value)}"' for key, value in attributes.items() if value is not None)
    held = Markup("").join(inside)
    return Markup(f"<{name}{given}>{held}</{name}>") if inside else Markup(f"<{name}{given}/>")


def words(text: str) -> str:
    """Words of a report, on one line, with what could turn the line around written out."""
    return flatten(text)


def picture(kind: str, size: Size, *inside: str, title: str, told: str, linked: bool = False) -> Markup:
    """A picture of its own; `told` is what a person hears who cannot see it.

    One that holds links is a group to whom it is read aloud: within an image nobody could reach them.
    """
    return element(
        "svg",
        element("title", words(title)),
        element("desc", words(told)),
        *inside,
        xmlns="http://www.w3.org/2000/svg",
        class_=f"drawing {kind}",
        viewBox=f"0 0 {_say(size[0])} {_say(size[1])}",
        role="group" if linked else "img",
    )


def link(to: str, *inside: str, **attributes: object) -> Markup:
    """What is inside as a link, or only grouped where there is nowhere to lead to."""
    return element("a", *inside, href=to, **attributes) if to else element("g", *inside, **attributes)


def move(x: float, y: float) -> str:
    """The transformation that sets what is drawn around 0, 0 at a place."""
    return f"translate({_say(x)} {_say(y)})"


def measure(text: str, size: float) -> float:
    """About how wide words are in a letter of a size: rather too wide than too narrow."""
    return sum(_EMS[_class(letter)] for letter in text) * size


def cut(text: str, size: float, room: float) -> str:
    """Words as far as there is room for them."""
    if measure(text, size) <= room:
        return text
    kept = text
    while kept and measure(kept + "…", size) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"


def trace(lines: Iterable[Iterable[Size]], *, closed: bool = False) -> str:
    """The path along lines, in tenths of a pixel, to be drawn in a group that is scaled by a tenth.

    Whole numbers relative to the point before are the shortest form there is.
    """
    pieces: list[str] = []
    for line in lines:
        points = [(round(x * 10), round(y * 10)) for x, y in line]
        steps = [(east - x, south - y) for (x, y), (east, south) in pairwise(points) if (x, y) != (east, south)]
        if steps:
            way = "".join(number if number < "0" else f" {number}" for step in steps for number in map(str, step))
            pieces.append(f"M{points[0][0]} {points[0][1]}l{way}{'z' if closed else ''}")
    return "".join(pieces)


def _spell(name: str) -> str:
    """The name of an attribute as SVG has it."""
    return name if name == "viewBox" else name.rstrip("_").replace("_", "-")


def _say(value: object) -> str:
    if isinstance(value, float):
        return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
    return str(escape(str(value)))


def _class(letter: str) -> str:
    if letter in _NARROW:
        return "narrow"
    if letter in _WIDE:
        return "wide"
    if unicodedata.east_asian_width(letter) in "WF":
        return "full"
    return "capital" if letter.isupper() else "usual"
