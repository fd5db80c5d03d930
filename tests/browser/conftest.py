"""A browser for all that is looked at, with the sample to look at."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from tests.browser.looking import PROGRAM, serve
from tests.casebook.sample import write_reports
from tests.web.hostile import REPORT


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser of this machine's; nothing is downloaded."""
    if not PROGRAM:
        pytest.skip("there is no Chromium here")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def address(filled: Path, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the sample, with a hostile report in it, is served."""
    folder = tmp_path_factory.mktemp("served")
    case = shutil.copy(filled, folder / "ferry.case")
    with open_casebook(str(case), by="Ana") as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(folder, REPORT))]))
        casebook.compare()
    with serve(case) as answering:
        yield answering
