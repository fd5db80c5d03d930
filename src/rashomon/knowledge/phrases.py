"""Know the phrases in which news tells what is compared."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource

Phrases = Mapping[str, re.Pattern[str]]


@cache
def load_phrases(language: str = "en") -> tuple[str, Phrases]:
    """The version of the table of a language, an ISO 639-1 code, and its patterns by name.

    Raises MissingResource where there is none.
    """
    path = resources.files("rashomon.knowledge") / "data" / language / "phrases.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of phrases for language {language!r}; there is one for: en") from error
    patterns = {
        name: re.compile(_fill("|".join(forms), table["parts"]), re.IGNORECASE)
        for name, forms in table["phrases"].items()
    }
    return table["version"], MappingProxyType(patterns)


def _fill(pattern: str, parts: Mapping[str, str]) -> str:
    """A pattern with its parts in place of their names in braces."""
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern
