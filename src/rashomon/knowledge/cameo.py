"""Know the codes of CAMEO."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A CAMEO code in plain words: its Goldstein score (-10 to 10), the PLOVER type, mode and contexts it leads to."""

    code: str
    label: str
    goldstein: float | None
    type: str | None
    mode: str | None
    contexts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cameo:
    """The table of codes, in their order: each code of two digits before those that begin with it."""

    version: str
    codes: Mapping[str, Code]

    def narrower(self, code: str) -> tuple[Code, ...]:
        """The codes of one digit more that begin with this one."""
        return tuple(one for one in self.codes.values() if one.code[:-1] == code)

    def broader(self, code: str) -> Code | None:
        """The code of one digit less; None for one of two digits."""
        return self.codes.get(code[:-1])


@cache
def load_cameo() -> Cameo:
    """The table; reading reports does not need it, so that it is loaded only where somebody asks for a code."""
    path = resources.files("rashomon.knowledge") / "data" / "cameo.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    codes = {
        code: Code(
            code=code,
            label=entry["label"],
            goldstein=entry.get("goldstein"),
            type=entry.get("type"),
            mode=entry.get("mode"),
            contexts=tuple(entry.get("contexts", ())),
        )
        for code, entry in table["codes"].items()
    }
    return Cameo(version=table["version"], codes=MappingProxyType(codes))
