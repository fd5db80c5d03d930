"""The pictures in a real browser: moved nearer by keyboard, lit where one looks, whole without script."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from tests.browser.looking import PHONE, Reader, Scheme, look, serve
from tests.browser.test_pages import faults
from tests.casebook.sample import write_reports

TOLD = (
    {
        "id": "abuja", "publisher": "Northern Wire", "published": "2025-02-12",
        "text": "ABUJA - Soldiers shot three demonstrators dead in Kano on Monday, the union said. The army denied it.",
    },
    {
        "id": "ibadan", "publisher": "Sorn Post", "published": "2025-02-13",
        "text": "IBADAN - Soldiers shot five demonstrators dead in Kano on Monday, the hospital said in Ibadan.",
    },
)  # fmt: skip
PAGES = ("/network", "/incidents", "/reports/abuja", "/disputes", "/")
SHEET = ".sheet > .drawing"
LIT = "[...document.querySelectorAll('.network .edge')].map((one) => getComputedStyle(one).opacity)"
BEYOND = """
[...document.querySelectorAll(".drawing")].flatMap((svg) => {
  const whole = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].filter((one) => one.checkVisibility()).filter((one) => {
    const box = one.getBoundingClientRect();
    return box.left < whole.left - 2 || box.right > whole.right + 2;
  }).map((one) => one.textContent);
})
"""


@pytest.fixture(scope="module")
def drawn(tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a casebook with two reports is served."""
    folder = tmp_path_factory.mktemp("drawn")
    with open_casebook(str(folder / "kano.case"), by="Ana", create=True) as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(folder, *TOLD))]))
        casebook.compare()
    with serve(folder / "kano.case") as answering:
        yield answering


def see(page: Page) -> list[float]:
    """The part of the first picture that is seen: left, top, width, height."""
    return [float(one) for one in (page.locator(SHEET).first.get_attribute("viewBox") or "").split()]


@pytest.mark.parametrize("page", PAGES)
def test_pictures_are_shown_without_a_complaint(browser: Browser, drawn: str, page: str) -> None:
    with look(browser) as seen:
        seen.page.goto(drawn + page)
        assert seen.complaints == []
        assert seen.hosts == {drawn}


@pytest.mark.parametrize("width", [1280, PHONE])
@pytest.mark.parametrize("page", PAGES)
def test_words_stay_on_their_sheet(browser: Browser, drawn: str, page: str, width: int) -> None:
    with look(browser, Reader(width=width)) as seen:
        seen.page.goto(drawn + page)
        assert seen.page.evaluate(BEYOND) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_pictures_shut_nobody_out(browser: Browser, drawn: str, page: str, scheme: Scheme) -> None:
    for width in (1280, PHONE):
        with look(browser, Reader(scheme=scheme, width=width)) as seen:
            seen.page.goto(drawn + page)
            assert faults(seen.page) == []


@pytest.mark.parametrize("page", ["/network", "/incidents", "/reports/abuja"])
def test_a_picture_is_moved_nearer_by_keyboard_and_back(browser: Browser, drawn: str, page: str) -> None:
    with look(browser) as seen:
        seen.page.goto(drawn + page)
        whole = see(seen.page)
        seen.page.locator(SHEET).first.focus()
        seen.page.keyboard.press("+")
        near = see(seen.page)
        assert near[2] < whole[2]
        seen.page.keyboard.press("ArrowRight")
        assert see(seen.page)[0] > near[0]
        for _ in range(30):
            seen.page.keyboard.press("+")
        assert see(seen.page)[2] >= whole[2] / 12 - 0.1
        seen.page.keyboard.press("0")
        assert see(seen.page) == whole


def test_a_button_does_what_the_key_does(browser: Browser, drawn: str) -> None:
    with look(browser) as seen:
        seen.page.goto(f"{drawn}/network")
        whole = see(seen.page)
        seen.page.get_by_role("button", name="Nearer").click()
        assert see(seen.page)[2] < whole[2]
        seen.page.get_by_role("button", name="All of it").click()
        assert see(seen.page) == whole


def test_the_wheel_scrolls_the_page_until_the_picture_is_chosen(browser: Browser, drawn: str) -> None:
    with look(browser) as seen:
        seen.page.goto(f"{drawn}/network")
        whole = see(seen.page)
        seen.page.locator(SHEET).first.hover(position={"x": 20, "y": 20})
        seen.page.mouse.wheel(0, -100)
        assert see(seen.page) == whole
        seen.page.locator(SHEET).first.focus()
        seen.page.locator(SHEET).first.hover(position={"x": 20, "y": 20})
        seen.page.mouse.wheel(0, -100)
        seen.page.wait_for_function(f"document.querySelector('{SHEET}').classList.contains('moved')")
        assert see(seen.page)[2] < whole[2]


def test_whoever_is_in_focus_has_its_ties_lit_and_is_told(browser: Browser, drawn: str) -> None:
    with look(browser) as seen:
        seen.page.goto(f"{drawn}/network")
        assert set(seen.page.evaluate(LIT)) == {"1"}
        mark = seen.page.locator(".network .mark").first
        mark.focus()
        assert set(seen.page.evaluate(LIT)) == {"1", "0.15"}
        assert ": " in seen.page.locator(".caption").first.inner_text()
        assert (mark.get_attribute("href") or "").startswith("/source?name=")


def test_without_script_pictures_are_whole(browser: Browser, drawn: str) -> None:
    with look(browser, Reader(script=False)) as seen:
        for page in ("/network", "/reports/abuja"):
            seen.page.goto(drawn + page)
            assert seen.page.locator(".pictured > .drawing .mark").count() > 1
            assert seen.page.locator(".zoom").count() == 0
