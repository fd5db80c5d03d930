"""The pages in a real browser: light, dark, on a phone, by keyboard, without script."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from rashomon.web.linking import to_report
from tests.browser.chromium import PROGRAM, Tab, open_tab
from tests.casebook.sample import write_reports
from tests.web.hostile import ID, REPORT

PAGES = (
    "/", "/search?q=ferry", "/reports/wire", "/reports/wire/original", to_report(ID), "/disputes", "/disputes/d1",
    "/incidents", "/incidents/i1", "/sources", "/source?name=Strait%20Lines", "/entity?name=Anselma", "/custody",
    "/failures", "/add", "/jobs", "/nothing",
)  # fmt: skip
PHONE = 360
WORDS_ON_GROUND = """
(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[0-9.]+/g).map(Number).map((x) => x / 255)
      .map((x) => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!/, 0\\)$/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    if (![...element.childNodes].some((one) => one.nodeType === 3 && one.textContent.trim())) continue;
    if (!element.checkVisibility()) continue;
    const one = light(getComputedStyle(element).color), other = light(ground(element));
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) found.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
  }
  return found;
})()
"""
NAMELESS = """
[...document.querySelectorAll("a, button, input:not([type=hidden])")]
  .filter((one) => !one.textContent.trim() && !one.ariaLabel && !(one.labels && one.labels.length))
  .map((one) => one.outerHTML)
"""
WIDE = f"""
[...document.querySelectorAll("main *, header *, footer *")]
  .filter((one) => one.getBoundingClientRect().right > {PHONE} + 1 && !one.closest(".scroller, .unseen, .note"))
  .map((one) => one.outerHTML.slice(0, 120))
"""
pytestmark = pytest.mark.skipif(not PROGRAM, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def address(filled: Path, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the sample, with a hostile report in it, is served."""
    folder = tmp_path_factory.mktemp("served")
    case = shutil.copy(filled, folder / "ferry.case")
    with open_casebook(str(case), by="Ana") as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(folder, REPORT))]))
        casebook.compare()
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", str(case)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ)) as serving:
        assert serving.stderr is not None
        found = re.match(r"(http://127\.0\.0\.1:\d+)/ ", serving.stderr.readline())
        assert found is not None
        yield found[1]
        serving.send_signal(signal.SIGINT)
        serving.wait(timeout=30)


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """A tab of a browser."""
    with open_tab(tmp_path_factory.mktemp("browser")) as opened:
        yield opened


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_shown_without_a_complaint(tab: Tab, address: str, page: str) -> None:
    tab.open(address + page)
    wrong = [one for one in tab.complaints if "404 (Not Found)" not in one or page != "/nothing"]
    assert wrong == []
    assert tab.find("document.styleSheets[0].cssRules.length") > 100
    assert tab.find("performance.getEntriesByType('resource').every((one) => one.name.startsWith(location.origin))")


@pytest.mark.parametrize("page", PAGES)
def test_a_phone_need_not_be_moved_sideways(tab: Tab, address: str, page: str) -> None:
    tab.open(address + page, width=PHONE)
    assert tab.find("innerWidth") == PHONE
    assert tab.find(WIDE) == []
    assert tab.find("document.documentElement.scrollWidth") <= PHONE


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_words_stand_out_from_their_ground_in_both_schemes(tab: Tab, address: str, page: str, scheme: str) -> None:
    tab.open(address + page, scheme=scheme)
    ground = tab.find("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, re.findall(r"\d+", ground)[:3])) < 200) == (scheme == "dark")
    assert tab.find(WORDS_ON_GROUND) == []


@pytest.mark.parametrize("page", PAGES)
def test_what_can_be_used_has_a_name(tab: Tab, address: str, page: str) -> None:
    tab.open(address + page)
    assert tab.find(NAMELESS) == []
    assert tab.find("document.querySelectorAll('h1').length") == 1
    assert tab.find("document.querySelectorAll('main').length") == 1
    assert tab.find("document.documentElement.lang") == "en"


def test_the_keyboard_reaches_the_content_first(tab: Tab, address: str) -> None:
    tab.open(f"{address}/")
    tab.press("Tab")
    assert tab.find("document.activeElement.className") == "skip"
    assert tab.find("document.activeElement.getBoundingClientRect().top") >= 0
    tab.press("Enter")
    assert tab.find("document.activeElement.id") == "content"


def test_all_is_there_without_script(tab: Tab, address: str) -> None:
    for page in ("/", "/reports/wire", "/disputes/d1"):
        tab.open(address + page)
        words = tab.find("document.body.innerText")
        tab.open(address + page, script=False)
        assert tab.find("document.body.innerText") == words


def test_a_hostile_report_runs_nothing(tab: Tab, address: str) -> None:
    tab.open(address + to_report(ID))
    assert tab.complaints == []
    assert tab.find("document.querySelectorAll('script:not([src]), img').length") == 0
    assert "<script>alert(1)</script>" in tab.find("document.querySelector('article').innerText")


def test_the_policy_stops_what_would_run(tab: Tab, address: str) -> None:
    tab.open(f"{address}/")
    tab.find("document.body.appendChild(document.createElement('script')).textContent = 'window.ran = 1'")
    tab.find("document.body.appendChild(new Image()).src = 'http://127.0.0.1:1/a.png'")
    assert tab.find("window.ran") is None
    assert any("Content Security Policy" in one for one in tab.complaints)


def test_cited_words_are_in_sight(tab: Tab, address: str) -> None:
    tab.open(f"{address}/reports/wire?cite=35-60#cited")
    assert tab.find("document.querySelector('mark.cited').getBoundingClientRect().top") < 900


def test_the_measures_find_what_is_wrong(tab: Tab, address: str) -> None:
    tab.open(f"{address}/", width=PHONE)
    tab.find("document.querySelector('h2').style.color = '#ccc'")
    tab.find("document.querySelector('h2').style.width = '900px'")
    tab.find("document.querySelector('button').textContent = ''")
    assert len(tab.find(WORDS_ON_GROUND)) == len(tab.find(NAMELESS)) == 1
    assert tab.find(WIDE)
