"""Hold what the server says of itself."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a tool or a prompt is for, what its arguments mean; `text` is what a prompt says."""

    says: str
    text: str = ""
    arguments: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """All of it; `rules` stand in the instructions, and in each prompt."""

    notice: str
    opening: str
    closing: str
    more: str
    rules: str
    instructions: str
    prompts: Mapping[str, Phrase]
    tools: Mapping[str, Phrase]


@cache
def load_phrases() -> Phrases:
    """The table of the package."""
    table = tomllib.loads(files("rashomon.mcp").joinpath("words.toml").read_text(encoding="utf-8"))
    return msgspec.convert(table, type=Phrases)
