"""Know what countries are called."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource


@cache
def load_country_names(language: str = "en") -> Mapping[str, str]:
    """The names of countries by ISO 3166-1 alpha-3 code. Raises MissingResource where there are none in `language`."""
    try:
        path = resources.files("rashomon.knowledge") / "data" / language / "countries.toml"
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of countries for language {language!r}; there is one for: en") from error
    return MappingProxyType({code: entry["name"] for code, entry in table["countries"].items()})
