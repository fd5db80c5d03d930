"""Fill the templates of pages for a browser."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from rashomon.export.rows import explain_signs, find_marks
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.records.span import Span

if TYPE_CHECKING:
    from jinja2 import Environment

_PIECES_AT_ONCE = 64
Lead = Callable[[str, str, Span | None], str]
"""Where a kind of thing of a name, perhaps a stretch of it, is found; empty where nowhere."""


def lead_nowhere(_kind: str, _name: str, _span: Span | None) -> str:
    """No address: a page that needs nothing beside it has nothing to lead to."""
    return ""


def fill_template(name: str, **known: Any) -> Iterator[str]:
    """The page of this template, in pieces, as they come; all words are escaped."""
    stream = make_environment("rashomon.export").get_template(name).stream(**known)
    stream.enable_buffering(_PIECES_AT_ONCE)
    return iter(stream)


def make_environment(*packages: str, lead: Lead = lead_nowhere) -> "Environment":
    """What fills the templates of these packages; `lead` gives the address of what a name names, where it has one."""
    from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined

    from rashomon.export.drawing.barring import draw_bars, draw_origins
    from rashomon.export.drawing.charting import draw_chart
    from rashomon.export.drawing.mapping import draw_map
    from rashomon.export.drawing.network import VERBS
    from rashomon.export.drawing.spots import MEANINGS
    from rashomon.export.drawing.weaving import draw_network, draw_sample

    environment = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in packages]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"count": say_count, "number": "{:,}".format, "explain_signs": explain_signs}
    environment.globals |= {"find_marks": find_marks, "lead": lead, "flatten": flatten}
    environment.globals |= {"draw_bars": draw_bars, "draw_origins": draw_origins, "draw_sample": draw_sample}
    environment.globals |= {"ties": VERBS, "certainties": MEANINGS}
    for draw in (draw_chart, draw_map, draw_network):
        environment.globals[draw.__name__] = partial(draw, lead=lead)
    return environment
