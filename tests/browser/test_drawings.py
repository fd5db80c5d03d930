"""The pictures in a real browser: moved nearer by keyboard, lit where one looks, whole without script."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from tests.browser.chromium import PROGRAM, Tab, open_tab
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
BOX = "document.querySelector('.sheet > .drawing').getAttribute('viewBox')"
FOCUS = "document.querySelector('.sheet > .drawing').focus()"
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
pytestmark = pytest.mark.skipif(not PROGRAM, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def address(tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a casebook with two reports is served."""
    folder = tmp_path_factory.mktemp("drawn")
    with open_casebook(str(folder / "kano.case"), by="Ana", create=True) as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(folder, *TOLD))]))
        casebook.compare()
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", str(folder / "kano.case")]
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


def press(tab: Tab, key: str) -> None:
    """A key, as whoever has the picture in focus presses it."""
    tab.find(f"document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}', bubbles: true}}))")


@pytest.mark.parametrize("page", PAGES)
def test_pictures_are_shown_without_a_complaint(tab: Tab, address: str, page: str) -> None:
    tab.open(address + page)
    assert tab.complaints == []


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("page", PAGES)
def test_words_stay_on_their_sheet(tab: Tab, address: str, page: str, width: int) -> None:
    tab.open(address + page, width=width)
    assert tab.find(BEYOND) == []


@pytest.mark.parametrize("page", ["/network", "/incidents", "/reports/abuja"])
def test_a_picture_is_moved_nearer_by_keyboard_and_back(tab: Tab, address: str, page: str) -> None:
    tab.open(address + page)
    whole = tab.find(BOX)
    tab.find(FOCUS)
    press(tab, "+")
    near = tab.find(BOX)
    assert float(near.split()[2]) < float(whole.split()[2])
    press(tab, "ArrowRight")
    assert float(tab.find(BOX).split()[0]) > float(near.split()[0])
    for _ in range(30):
        press(tab, "+")
    assert float(tab.find(BOX).split()[2]) >= float(whole.split()[2]) / 12 - 0.1
    press(tab, "0")
    assert [float(one) for one in tab.find(BOX).split()] == [float(one) for one in whole.split()]


def test_a_button_does_what_the_key_does(tab: Tab, address: str) -> None:
    tab.open(f"{address}/network")
    whole = tab.find(BOX)
    tab.find("document.querySelector('.zoom button').click()")
    assert tab.find(BOX) != whole
    tab.find("document.querySelector('.zoom button:last-child').click()")
    assert float(tab.find(BOX).split()[2]) == float(whole.split()[2])


def test_whoever_is_in_focus_has_its_ties_lit_and_is_told(tab: Tab, address: str) -> None:
    tab.open(f"{address}/network")
    assert set(tab.find(LIT)) == {"1"}
    tab.find("document.querySelector('.network .mark').focus()")
    assert set(tab.find(LIT)) == {"1", "0.15"}
    assert ": " in tab.find("document.querySelector('.caption').textContent")
    tab.find("document.querySelector('.network .mark').blur()")
    assert tab.find("document.querySelector('.network .mark').getAttribute('href')").startswith("/source?name=")


def test_without_script_pictures_are_whole(tab: Tab, address: str) -> None:
    for page in ("/network", "/reports/abuja"):
        tab.open(address + page, script=False)
        assert tab.find("document.querySelectorAll('.pictured > .drawing .mark').length") > 1
        assert tab.find("document.querySelectorAll('.zoom').length") == 0
