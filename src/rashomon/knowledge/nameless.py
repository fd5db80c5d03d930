"""Know which words stand for somebody without naming anybody."""

import tomllib
from functools import cache
from importlib import resources

from rashomon.errors import MissingResource


@cache
def load_nameless(language: str = "en") -> frozenset[str]:
    """Pronouns as they stand in a text, with a capital or without: WHO, IT, US are names, and none of them.

    Raises MissingResource where there is no table for the language, an ISO 639-1 code.
    """
    path = resources.files("rashomon.knowledge") / "data" / language / "nameless.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of pronouns in language {language!r}; there is one for: en") from error
    words = table["words"].split()
    return frozenset((*words, *(word.capitalize() for word in words)))
