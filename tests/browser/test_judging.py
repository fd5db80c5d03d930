"""Words are selected in a real browser, corrected, kept, taken back: by mouse, by keyboard, without script."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from rashomon.records.judgement import Judgement
from rashomon.store.queries import find_report, get_reading
from tests.browser.chromium import PROGRAM
from tests.browser.test_pages import NAMELESS, PHONE, WIDE, WORDS_ON_GROUND
from tests.casebook.sample import write_reports

pytestmark = pytest.mark.skipif(not PROGRAM, reason="there is no Chromium here")

# Emoji, a letter of two code points, a character that turns the line around, and one that is repaired away.
TEXT = (
    "🚢🚢 Survivors wait at the quay of Port Vela 🌊, cafe\u0301s are \u202eclosed\u202c.\n"
    "Ilo Marn, the captain's brother, told reporters on Tuesday that nobody had counted the passengers 🌧️. "
    "The coast\u00adguard said that nine people died when the ferry Anselma sank off Port Vela on Sunday."
)
REPORT = {"id": "quay", "publisher": "Vela Post", "published": "2025-03-05", "title": "At the quay 🚢", "text": TEXT}
SELECT = """
([first, last]) => {
  const walker = document.createTreeWalker(document.querySelector("[data-text]"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.includes(first)) range.setStart(node, node.data.indexOf(first));
    if (node.data.includes(last)) { range.setEnd(node, node.data.indexOf(last) + last.length); break; }
  }
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}
"""

UNLABELLED = """
[...document.querySelectorAll("textarea, select, input:not([type=hidden])")]
  .filter((one) => !one.ariaLabel && !one.labels.length).map((one) => one.outerHTML)
"""


class Site:
    """Where a casebook is served, with what was judged there."""

    def __init__(self, case: Path, address: str) -> None:
        self.case, self.address = case, address
        with open_casebook(str(case)) as casebook:
            reading = get_reading(casebook.store, find_report(casebook.store, "quay").key)
            assert reading is not None
            self.text = reading.text
            self.said = {" ".join(span.of(reading.text) for span in a.source): a.id for a in reading.attributions}

    def last(self) -> Judgement:
        """What was judged last."""
        with open_casebook(str(self.case)) as casebook:
            return casebook.list_judgements()[-1]

    def judging(self) -> str:
        """The page on which what the captain's brother says is judged."""
        name = next(name for source, name in self.said.items() if "Marn" in source)
        return f"{self.address}/judge?part=attribution&report=quay&of={name}"


@pytest.fixture
def site(served: tuple[Path, str]) -> Site:
    """The casebook that is served."""
    return Site(*served)


@pytest.fixture(scope="module")
def served(filled: Path, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """The sample, with a report of many kinds of characters, and where it is served."""
    folder = tmp_path_factory.mktemp("judged")
    case = Path(shutil.copy(filled, folder / "ferry.case"))
    with open_casebook(str(case), by="Ana") as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(folder, REPORT))]))
        casebook.compare()
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", str(case)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ)) as serving:
        assert serving.stderr is not None
        found = re.match(r"(http://127\.0\.0\.1:\d+)/ ", serving.stderr.readline())
        assert found is not None
        yield case, found[1]
        serving.send_signal(signal.SIGINT)
        serving.wait(timeout=30)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=PROGRAM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on which nothing may be complained of."""
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    opened.close()
    assert [one for one in complaints if "400 (Bad Request)" not in one] == []


def test_words_selected_after_emoji_become_the_source(page: Page, site: Site) -> None:
    page.goto(site.judging())
    page.evaluate(SELECT, ["the captain", "brother"])
    page.get_by_text("“the captain's brother” is …").wait_for()
    page.get_by_role("button", name="Who says it").click()
    start = site.text.index("the captain")
    assert page.locator("#at-source").input_value() == f"{start}-{start + len('the captain' + chr(39) + 's brother')}"
    assert page.locator("#is-source").input_value() == "the captain's brother"
    page.get_by_role("button", name="Keep the correction").click()
    page.get_by_role("status").get_by_text("Kept:").wait_for()
    (correction,) = site.last().corrections
    assert (correction.field, correction.quotes) == ("source", ("the captain's brother",))
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("status").get_by_text("Taken back:").wait_for()
    assert site.last().verdict == "withdraw"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Survivors", "quay"),
        ("Vela 🌊", "🌊"),
        ("🚢🚢", "Survivors"),
        ("s are", "reporters"),
        ("Tuesday", "Anselma"),
        ("told", "that"),
    ],
)
def test_places_are_those_of_the_clean_text(page: Page, site: Site, first: str, last: str) -> None:
    page.goto(site.judging())
    page.evaluate(SELECT, [first, last])
    page.locator(".selection-tools.ready").wait_for()
    page.get_by_role("button", name="What is said").click()
    start, _, end = page.locator("#at-content").input_value().partition("-")
    meant = site.text[int(start) : int(end)]
    assert meant == meant.strip()
    assert meant.startswith(first.strip())
    assert meant.endswith(last.strip())


def test_a_whole_paragraph_is_taken_without_what_is_beside_it(page: Page, site: Site) -> None:
    page.goto(site.judging())
    page.locator(".passage p").nth(1).click(click_count=3)
    page.locator(".selection-tools.ready").wait_for()
    page.get_by_role("button", name="What is said").click()
    start, _, end = page.locator("#at-content").input_value().partition("-")
    assert site.text[int(start) : int(end)] == site.text.splitlines()[1].strip()


def test_words_are_chosen_by_keyboard_alone(page: Page, site: Site) -> None:
    page.goto(site.judging())
    page.locator("[data-text]").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.locator(".selection-tools.ready").wait_for()
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.dataset.pick") == "source":
            break
    page.keyboard.press("Enter")
    start, _, end = page.locator("#at-source").input_value().partition("-")
    assert site.text[int(start) : int(end)] == "Ilo Marn"


def test_what_is_typed_counts_and_not_the_place_before(page: Page, site: Site) -> None:
    page.goto(site.judging())
    page.get_by_text("Almost: let me correct it…").click()
    page.locator("#is-source").fill("coast guard spokesman")
    assert page.locator("#at-source").input_value() == ""
    page.get_by_role("button", name="Keep the correction").click()
    page.get_by_role("alert").get_by_text("does not stand in the report").wait_for()
    assert page.locator("#is-source").input_value() == "coast guard spokesman"
    assert page.evaluate("document.activeElement.id") == "wrong"


def test_all_of_it_works_without_script(browser: Browser, site: Site) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{site.address}/reports/quay")
    page.get_by_role("link", name="Is this right? (statement 1)").click()
    assert page.locator("[data-pick]").first.is_hidden()
    page.get_by_text("Almost: let me correct it…").click()
    page.locator("#is-source").fill("the captain's brother")
    page.get_by_label("How they stand to it").select_option("alleges")
    page.get_by_role("button", name="Keep the correction").click()
    page.get_by_role("status").get_by_text("Kept:").wait_for()
    kept = {one.field: one.value or one.quotes for one in site.last().corrections}
    assert kept == {"source": ("the captain's brother",), "stance": "alleges"}
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("status").get_by_text("Taken back:").wait_for()
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, PHONE])
def test_the_pages_of_judging_can_be_read_and_used(
    browser: Browser, site: Site, scheme: Literal["light", "dark"], width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    for address in (
        site.judging(),
        f"{site.address}/judge?part=event&report=wire&of=v1",
        f"{site.address}/judge?part=entity&report=radio&of=e1",
        f"{site.address}/judge?part=dispute&of=d1",
        f"{site.address}/judge?part=incident&of=i1",
        f"{site.address}/judge?part=source&of=Strait%20Lines",
        f"{site.address}/judgements",
    ):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        assert page.evaluate(WORDS_ON_GROUND) == []
        assert page.evaluate(NAMELESS) == []
        assert page.evaluate(UNLABELLED) == []
        assert width != PHONE or page.evaluate(WIDE) == []
    page.close()
