"""The pictures in the docs can be made anew, and show something."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from tests.browser.looking import serve
from tests.browser.pictures import PICTURES, REPORTS, ROOT, Picture, draw

FOLDER = ROOT / "docs" / "pictures"
_BLANK = 20_000  # bytes of a PNG that shows next to nothing


def test_each_picture_shows_a_page(browser: Browser, tools: Tools, tmp_path: Path) -> None:
    case = tmp_path / "strait.case"
    with open_casebook(str(case), by="Ana", create=True) as casebook:
        casebook.tools = tools
        list(casebook.add([str(REPORTS)]))
        casebook.compare()
    with serve(case) as address:
        made = list(draw(browser, address, tmp_path))
    assert all(picture.stat().st_size > _BLANK for picture in made)


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_each_is_kept_for_the_docs(picture: Picture) -> None:
    assert (FOLDER / f"{picture.name}.png").is_file()


def test_none_is_kept_that_is_not_made() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == {picture.name for picture in PICTURES}
