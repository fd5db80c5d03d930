"""Reports are added in a real browser: files, a text; with script, without; the work shows how far it is."""

import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.hosting.jobs.served import QUICK, Served, lines, serving

SOON = 40_000  # milliseconds
NUMBERS = count(1)


@pytest.fixture(scope="module")
def served(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server of the sample, which takes no more than two megabytes at a time."""
    folder = tmp_path_factory.mktemp("adding")
    settings = folder / "small.toml"
    settings.write_text(Path(QUICK[1]).read_text(encoding="utf-8") + "largest_upload = 2_000_000\n", encoding="utf-8")
    with serving(str(shutil.copy(filled, folder / "ferry.case")), "--settings", str(settings)) as running:
        yield running


@pytest.fixture(params=["with script", "without script"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page of the browser, for readers who let scripts run, or do not; nothing may be complained of."""
    opened = browser.new_page(java_script_enabled=request.param == "with script")
    with opened:
        opened.set_default_timeout(SOON)
        complaints: list[str] = []
        opened.on("console", lambda message: complaints.append(message.text))
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        yield opened
        assert [one for one in complaints if "413" not in one] == []


def test_files_are_added_while_the_page_shows_how_far_it_is(page: Page, served: Served, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_bytes(lines(40, begin=next(NUMBERS) * 1_000))
    broken = tmp_path / "<b>broken.png"
    broken.write_bytes(b"\x89PNG")
    page.goto(f"{served.address}/add")
    page.locator("#files-files").set_input_files([many, broken])
    page.get_by_label("Then compare").first.uncheck()
    page.get_by_role("button", name="Add the files").click()
    page.wait_for_url("**/jobs/*")
    assert page.locator("progress").is_visible()
    page.get_by_text("Done, 1 not read.", exact=True).wait_for()
    assert page.locator("progress").count() == 0
    assert "40 added, 0 known already, 1 failed" in page.locator("[data-fates]").inner_text()
    assert "<b>broken.png: this is an image" in page.locator("main").inner_text()


def test_a_text_is_pasted_and_read(page: Page, served: Served) -> None:
    page.goto(f"{served.address}/add")
    page.get_by_label("Title").fill("Quay & <i>clinic</i>")
    page.locator("#paste-publisher").fill("The Kelvar Herald")
    page.locator("#paste-text").fill(f"The mayor denied it on Monday.\nShe spoke {next(NUMBERS)} times.")
    page.locator("section[aria-labelledby=paste]").get_by_label("Then compare").uncheck()
    page.get_by_role("button", name="Add the text").click()
    page.get_by_role("link", name="read it").click()
    assert "The mayor denied it on Monday" in page.locator("article").inner_text()
    assert "The Kelvar Herald" in page.locator("main").inner_text()


def test_work_is_stopped(page: Page, served: Served, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_bytes(lines(400, begin=next(NUMBERS) * 1_000))
    page.goto(f"{served.address}/add")
    page.locator("#files-files").set_input_files(many)
    page.get_by_role("button", name="Add the files").click()
    page.get_by_role("button", name="Stop").click()
    page.get_by_text("Stopped.", exact=True).wait_for()
    page.get_by_role("button", name="Drop what was not read").click()
    assert page.get_by_role("button", name="Go on").is_visible()
    assert "bytes of it were not read" not in page.locator("main").inner_text()


def test_comparing_anew_is_one_button(page: Page, served: Served) -> None:
    served.wait(served.add([("new.txt", f"The harbour master said so on day {next(NUMBERS)}.".encode())]))
    page.goto(served.address)
    page.get_by_role("button", name="Compare").click()
    page.get_by_text("Done.", exact=True).wait_for()
    assert "side by side" in page.locator("main").inner_text()
    page.get_by_role("link", name="What is in dispute").click()
    assert page.get_by_role("button", name="Compare").count() == 0


def test_too_much_is_said(page: Page, served: Served, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * 4_000_000)
    page.goto(f"{served.address}/add")
    page.locator("#files-files").set_input_files(large)
    page.get_by_role("button", name="Add the files").click()
    page.get_by_text(re.compile("at most 2,000,000 are taken|more than 2,000,000 bytes")).wait_for()
