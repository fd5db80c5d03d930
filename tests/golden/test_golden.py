"""Whole readings stay as they are until a stage's version says otherwise."""

from typing import Any

import pytest

from tests.golden.harness import alike, articles, kept_readings, kept_versions, read_articles, versions


@pytest.fixture(scope="module")
def now() -> dict[str, dict[str, Any]]:
    return read_articles()


def test_every_article_has_its_reading() -> None:
    assert sorted(path.stem for path in articles()) == sorted(kept_readings())


@pytest.mark.parametrize("name", [path.stem for path in articles()])
def test_reading_is_as_it_was_written_down(name: str, now: dict[str, dict[str, Any]]) -> None:
    kept = kept_readings()[name]
    changed = [key for key in {**kept, **now[name]} if not alike(kept.get(key), now[name].get(key))]
    if not changed:
        return
    if versions() == kept_versions():
        pytest.fail(f"{name}: output changed without a version: {', '.join(changed)}; raise the VERSION of the stage")
    pytest.fail(f"{name}: {', '.join(changed)} changed, as did a version; if it is meant, run: make golden")


def test_the_versions_are_those_that_the_readings_were_made_with() -> None:
    assert versions() == kept_versions(), "a version changed: run make golden"
