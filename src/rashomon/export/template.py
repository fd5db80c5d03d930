"""Fill the templates of pages for a browser."""

from collections.abc import Iterator
from typing import Any

from rashomon.export.rows import explain_signs, find_marks
from rashomon.export.wording import say_count

_PIECES_AT_ONCE = 64


def fill_template(name: str, **known: Any) -> Iterator[str]:
    """The page of this template, in pieces, as they come; all words are escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("rashomon.export"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"count": say_count, "number": "{:,}".format, "explain_signs": explain_signs}
    environment.globals["find_marks"] = find_marks
    stream = environment.get_template(name).stream(**known)
    stream.enable_buffering(_PIECES_AT_ONCE)
    return iter(stream)
