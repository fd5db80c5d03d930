"""A folder of pages has a page a report and an index."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from rashomon.cli.pages import write_pages
from rashomon.errors import BadSettings
from tests.export.sample import FAILURE, READING


def test_each_report_has_a_page_and_the_index_leads_there(tmp_path: Path) -> None:
    hostile = replace(READING, report=replace(READING.report, id="../../etc/INDEX"))
    write_pages([READING, FAILURE, READING, hostile], tmp_path / "new" / "pages")
    names = sorted(path.name for path in (tmp_path / "new" / "pages").iterdir())
    assert names == [
        "0011223344556677.html",
        "3f9ac2d177e0b451-2.html",
        "3f9ac2d177e0b451.html",
        "etc-INDEX.html",
        "index.html",
    ]
    index = (tmp_path / "new" / "pages" / "index.html").read_text()
    assert set(re.findall(r'href="([^"]+)"', index)) == set(names) - {"index.html"}


def test_an_id_cannot_take_the_place_of_the_index(tmp_path: Path) -> None:
    write_pages([replace(READING, report=replace(READING.report, id="Index"))], tmp_path)
    assert (tmp_path / "Index-2.html").exists()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadSettings, match="cannot make the folder"):
        write_pages([READING], tmp_path / "file" / "pages")
