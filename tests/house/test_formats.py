"""The page of formats says what the schema says."""

import runpy

from rashomon import wire
from tests.house.tree import ROOT

GENERATOR = ROOT / "docs" / "make_formats.py"


def test_the_page_is_up_to_date() -> None:
    made: str = runpy.run_path(str(GENERATOR))["make_formats"]()
    kept = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    assert kept == made, "docs/formats.md is out of date; run: python docs/make_formats.py"


def test_the_page_tells_every_form_and_key() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    for name, definition in wire.schema()["$defs"].items():
        assert page.count(f"\n### {name}\n") == 1
        section = page.partition(f"\n### {name}\n")[2].partition("\n### ")[0]
        missing = [key for key in definition.get("properties", {}) if f"| `{key}` |" not in section]
        assert not missing, f"{name} lacks {', '.join(missing)}"
