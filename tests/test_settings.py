"""A choice that cannot be met is refused before anything is read."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from rashomon.errors import BadSettings
from rashomon.ingest import Limits
from rashomon.settings import AT_LEAST_ONE, Settings, load_settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("block", 0),
        ("longest_file", "many"),
        ("threads", -1),
        ("threads", True),
        ("least_confidence", 1.5),
        ("least_confidence", "high"),
        ("tagger", ""),
        ("pipeline", ""),
        ("ontology", ""),
        ("ontology", 3),
        ("fetch_seconds", 0),
        ("fetch_seconds", float("inf")),
        ("largest_page", 1.5),
        ("most_redirects", -1),
        ("other_hosts", "yes"),
        ("pause_seconds", -0.5),
        ("contact", 3),
        ("proxy", None),
        ("outlets", ""),
        ("outlets", 3),
    ],
)
def test_a_wrong_value_is_named(name: str, value: Any) -> None:
    with pytest.raises(BadSettings, match=f"setting '{name}' is {value!r}; give"):
        Settings(**{name: value})


def test_a_file_sets_what_it_names_and_no_more(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('least_confidence = 0.8\ntagger = "none"\n')
    assert load_settings(path) == Settings(least_confidence=0.8, tagger="none")
    path.write_text("least_confidance = 0.8\n")
    with pytest.raises(BadSettings, match="sets least_confidance; settings are"):
        load_settings(path)


def test_every_limit_of_what_is_read_can_be_set() -> None:
    limits = {field.name: field.default for field in fields(Limits)}
    assert {name: getattr(Settings(), name) for name in limits} == limits
    assert limits.keys() <= set(AT_LEAST_ONE)


def test_what_can_change_a_reading_is_in_the_recipe() -> None:
    assert Settings().items() != Settings(least_confidence=0.9).items()
    assert Settings().items() == Settings(threads=2, block=7).items()
