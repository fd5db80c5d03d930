"""Fill the templates of the pages."""

from functools import partial
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from rashomon.export.heads import say_date
from rashomon.export.statements import FAMILIES, MARKS
from rashomon.export.template import make_environment
from rashomon.export.visible import flatten
from rashomon.web.linking import lead, to_finding, to_job, to_judging, to_report, with_query

if TYPE_CHECKING:
    from jinja2 import Environment

_STYLES = (
    ("rashomon.export", "templates", "style.css"),
    ("rashomon.export", "templates", "matrix.css"),
    ("rashomon.export", "templates", "drawing.css"),
    ("rashomon.web", "static", "rashomon.css"),
)
_SCRIPTS = tuple(("rashomon.web", "static", name) for name in ("drawing.js", "judging.js", "jobs.js"))
_ICON = ("rashomon.web", "static", "icon.svg")
_DIGITS = 16


def open_templates() -> "Environment":
    """What fills the templates of the pages, with all that they call."""
    environment = make_environment("rashomon.web", "rashomon.export", lead=lead)
    environment.globals |= {
        "families": FAMILIES,
        "flatten": flatten,
        "marks_of": MARKS,
        "say_date": say_date,
        "to_finding": to_finding,
        "to_job": to_job,
        "to_judging": to_judging,
        "to_report": to_report,
        "to_entity": partial(lead, "entity"),
        "to_source": partial(lead, "source"),
        "with_query": with_query,
    }
    return environment


def load_static() -> dict[str, tuple[str, bytes]]:
    """The files beside the pages, by what they are for: a name that holds their digest, the bytes."""
    style = "\n".join(_load(*place).decode() for place in _STYLES).encode()
    script = "\n".join(_load(*place).decode() for place in _SCRIPTS).encode()
    return {
        "script": (_name("rashomon", script, "js"), script),
        "style": (_name("rashomon", style, "css"), style),
        "icon": (_name("icon", _load(*_ICON), "svg"), _load(*_ICON)),
    }


def _load(package: str, *place: str) -> bytes:
    return files(package).joinpath(*place).read_bytes()


def _name(stem: str, data: bytes, kind: str) -> str:
    return f"{stem}-{sha256(data).hexdigest()[:_DIGITS]}.{kind}"
