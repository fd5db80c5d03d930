"""Words are selected in a real browser, corrected, kept, taken back: by mouse, by keyboard, without script."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from rashomon.records.judgement import Judgement
from rashomon.store.queries import find_report, get_reading
from tests.browser.looking import Reader, look, serve
from tests.casebook.sample import write_reports

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
    with serve(case) as address:
        yield case, address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on which nothing may be complained of but what was filled in."""
    with look(browser) as seen:
        yield seen.page
    assert [one for one in seen.complaints if "400 (Bad Request)" not in one] == []


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
    page.locator(".selection-tools.ready").get_by_text("“Ilo Marn” is").wait_for()  # the tools are there at one word
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
    with look(browser, Reader(script=False)) as seen:
        _correct_without_script(seen.page, site)


def _correct_without_script(page: Page, site: Site) -> None:
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
