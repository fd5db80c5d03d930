"""The pages in a real browser: light, dark, on a phone, by keyboard, without script."""

from typing import Any, get_args

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from rashomon.web.linking import to_report
from tests.browser.looking import PHONE, Reader, Scheme, look
from tests.browser.measures import NAMELESS, WIDE
from tests.web.hostile import ID, SCRIPT

PAGES = (
    "/", "/search?q=ferry", "/reports/wire", "/reports/wire/original", to_report(ID), "/disputes", "/disputes/d1",
    "/incidents", "/incidents/i1", "/sources", "/source?name=Strait%20Lines", "/network", "/entity?name=Anselma",
    "/custody", "/failures", "/judgements", "/add", "/jobs", "/nothing",
)  # fmt: skip
JUDGING = (
    "/judge?part=attribution&report=wire&of=a1", "/judge?part=event&report=wire&of=v1",
    "/judge?part=entity&report=radio&of=e1", "/judge?part=dispute&of=d1", "/judge?part=incident&of=i1",
    "/judge?part=source&of=Strait%20Lines",
)  # fmt: skip
UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def faults(page: Page) -> list[str]:
    """What axe-core finds wrong, each with the rule and the element."""
    found: list[dict[str, Any]] = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']} ({one['impact']}): {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("page", (*PAGES, *JUDGING))
def test_a_page_is_shown_without_a_complaint(browser: Browser, address: str, page: str) -> None:
    with look(browser) as seen:
        seen.page.goto(address + page)
        wrong = [one for one in seen.complaints if "404 (Not Found)" not in one or page != "/nothing"]
        assert wrong == []
        assert seen.page.evaluate("document.styleSheets[0].cssRules.length") > 100
        assert seen.hosts == {address}


@pytest.mark.parametrize("page", (*PAGES, *JUDGING))
def test_a_phone_need_not_be_moved_sideways(browser: Browser, address: str, page: str) -> None:
    with look(browser, Reader(width=PHONE)) as seen:
        seen.page.goto(address + page)
        seen.page.evaluate(UNFOLD)
        assert seen.page.evaluate("innerWidth") == PHONE
        assert seen.page.evaluate(WIDE) == []
        assert seen.page.evaluate("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("width", [PHONE, 1280])
@pytest.mark.parametrize("scheme", get_args(Scheme))
@pytest.mark.parametrize("page", (*PAGES, *JUDGING))
def test_nobody_is_shut_out(browser: Browser, address: str, page: str, scheme: Scheme, width: int) -> None:
    with look(browser, Reader(scheme=scheme, width=width)) as seen:
        seen.page.goto(address + page)
        seen.page.evaluate(UNFOLD)
        assert faults(seen.page) == []
        assert seen.page.evaluate(NAMELESS) == []


@pytest.mark.parametrize("scheme", get_args(Scheme))
def test_colours_are_those_that_the_reader_reads_in(browser: Browser, address: str, scheme: Scheme) -> None:
    with look(browser, Reader(scheme=scheme)) as seen:
        seen.page.goto(address)
        ground = seen.page.evaluate("getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)")
        assert (sum(ground[:3]) < 200) == (scheme == "dark")


def test_the_keyboard_reaches_the_content_first(browser: Browser, address: str) -> None:
    with look(browser) as seen:
        seen.page.goto(address)
        seen.page.keyboard.press("Tab")
        assert seen.page.evaluate("document.activeElement.className") == "skip"
        assert seen.page.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
        seen.page.keyboard.press("Enter")
        assert seen.page.evaluate("document.activeElement.id") == "content"


@pytest.mark.parametrize("page", PAGES)
def test_all_is_there_without_script(browser: Browser, address: str, page: str) -> None:
    words = []
    for script in (True, False):
        with look(browser, Reader(script=script)) as seen:
            seen.page.goto(address + page)
            if script:  # without what only moves pictures
                seen.page.locator(".under").evaluate_all("(found) => found.forEach((one) => one.remove())")
            words.append(seen.page.locator("main").inner_text())
    assert words[0] == words[1]


def test_a_hostile_report_runs_nothing(browser: Browser, address: str) -> None:
    with look(browser) as seen:
        seen.page.goto(address + to_report(ID))
        assert seen.complaints == []
        assert seen.page.evaluate("[...document.scripts].every((one) => one.src.startsWith(location.origin))")
        assert SCRIPT in seen.page.locator("article").first.inner_text()


def test_the_policy_stops_what_would_run(browser: Browser, address: str) -> None:
    with look(browser) as seen:
        seen.page.goto(address)
        seen.page.evaluate("document.body.appendChild(document.createElement('script')).textContent = 'window.ran = 1'")
        seen.page.evaluate("document.body.appendChild(new Image()).src = 'http://127.0.0.1:1/a.png'")
        seen.page.evaluate("document.body.setAttribute('onclick', 'window.ran = 1'), document.body.click()")
        assert seen.page.evaluate("window.ran") is None
        assert sum("Content Security Policy" in one for one in seen.complaints) >= 3


def test_cited_words_are_in_sight(browser: Browser, address: str) -> None:
    with look(browser) as seen:
        seen.page.goto(f"{address}/reports/wire?cite=35-60#cited")
        assert seen.page.evaluate("document.querySelector('mark.cited').getBoundingClientRect().top") < 900


def test_paper_has_all_words_and_no_bars(browser: Browser, address: str) -> None:
    with look(browser) as seen:
        seen.page.goto(f"{address}/disputes/d1")
        seen.page.emulate_media(media="print")
        assert not seen.page.locator("nav").first.is_visible()
        assert seen.page.locator("h1").is_visible()
        assert seen.page.pdf()[:5] == b"%PDF-"


def test_the_measures_find_what_is_wrong(browser: Browser, address: str) -> None:
    with look(browser, Reader(width=PHONE)) as seen:
        seen.page.goto(address)
        seen.page.evaluate("document.querySelector('h2').style.color = '#ccc'")
        seen.page.evaluate("document.querySelector('h2').style.width = '900px'")
        seen.page.evaluate("document.querySelector('button').textContent = ''")
        assert {one.partition(" ")[0] for one in faults(seen.page)} >= {"color-contrast", "button-name"}
        assert len(seen.page.evaluate(NAMELESS)) == 1
        assert seen.page.evaluate(WIDE)
