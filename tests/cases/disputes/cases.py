"""Labelled sets of reports: what is in dispute between them, and what is not.

All people, places, states and outlets are invented (real nationalities stand where a victim's nationality is asked).
The form is that of the scorer of disputes; besides, `topic` says what the reports are about, and `held_out` marks the
cases in the folder `kept`, which are not looked at while tuning. Texts are wrapped for the eye: here their lines are
joined.
"""

import importlib.util
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def load(path: Path) -> list[dict[str, Any]]:
    """The cases of one file, which is found by its path, so that this file can be loaded by path too."""
    spec = importlib.util.spec_from_file_location(f"dispute_cases_{path.parent.name}_{path.stem}", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    cases: list[dict[str, Any]] = module.CASES
    return cases


def unwrap(text: str) -> str:
    """One line a paragraph, an empty line between two."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))


CASES: list[dict[str, Any]] = [
    {**case, "reports": [{**report, "text": unwrap(report["text"])} for report in case["reports"]]}
    for path in sorted(HERE.glob("*/*.py"))
    for case in load(path)
]
