"""Read the golden articles, leaving out what differs from machine to machine."""

import json
import tomllib
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.ingest import Given, Limits, open_reports
from rashomon.pipeline import read_many
from rashomon.records.reading import Reading
from rashomon.settings import Settings
from rashomon.workshop import STAGES, open_tools

HERE = Path(__file__).parent
READINGS = HERE / "readings"
VERSIONS = HERE / "versions.toml"
NEAR = 0.02


def articles() -> list[Path]:
    """The articles, in the order of their names."""
    return sorted((HERE / "articles").iterdir())


def read_articles() -> dict[str, dict[str, Any]]:
    """What is read in each article now, without the recipe, by the article's name."""
    paths = articles()
    reports = open_reports([str(path) for path in paths], given=Given(published="2025-10-03"), limits=Limits())
    readings = list(read_many(reports, open_tools(Settings())))
    assert all(isinstance(reading, Reading) for reading in readings), readings
    found = [json.loads(wire.encode(reading)) for reading in readings]
    return {path.stem: {**reading, "recipe": None} for path, reading in zip(paths, found, strict=True)}


def alike(one: Any, other: Any) -> bool:
    """Whether two parts of readings are equal, but for scores of an encoder in their last digits.

    Equal bytes are promised for one kernel only, and these were written down on another.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        near = [key for key in one if key == "confidence" and None not in (one[key], other.get(key))]
        rest = [key for key in one if key not in near]
        return (
            one.keys() == other.keys()
            and all(abs(one[key] - other[key]) <= NEAR for key in near)
            and all(alike(one[key], other[key]) for key in rest)
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    return type(one) is type(other) and bool(one == other)


def kept_readings() -> dict[str, dict[str, Any]]:
    """The readings as they were written down, by the article's name."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(READINGS.glob("*.json"))}


def kept_versions() -> dict[str, str]:
    """The versions of the stages that the kept readings were made with, and of the models and tables."""
    return dict(tomllib.loads(VERSIONS.read_text(encoding="utf-8")))


def versions() -> dict[str, str]:
    """The versions of the stages, models and tables now."""
    recipe = open_tools(Settings()).recipe
    parts = {"stages": STAGES, "models": recipe.models, "tables": recipe.tables}
    return {f"{kind}/{name}": version for kind, named in parts.items() for name, version in sorted(named.items())}
