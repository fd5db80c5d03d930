"""Somebody signs in, makes a token, signs out, in a real browser."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.browser.chromium import PROGRAM, Tab, open_tab
from tests.browser.test_pages import NAMELESS, PHONE, WIDE, WORDS_ON_GROUND
from tests.web.shared import PASSWORD, fill

_MOST_LOOKS = 100
pytestmark = pytest.mark.skipif(not PROGRAM, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a casebook is served on a machine that is shared."""
    case = fill(str(tmp_path_factory.mktemp("served") / "a.case"))
    command = [sys.executable, "-m", "rashomon", "serve", "--ask", "--port", "0", case]
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


def send(tab: Tab, action: str, to: str, **fields: str) -> None:
    """Fill the form that is sent to an address, send it, wait for the page that it leads to."""
    filled = "".join(f"form.elements['{name}'].value = '{value}';" for name, value in fields.items())
    tab.find(
        f"(() => {{ window.left = 'not yet'; const form = document.querySelector('form[action=\"{action}\"]'); {filled}"
        " setTimeout(() => form.querySelector('button').click(), 0); })()"
    )
    for _ in range(_MOST_LOOKS):
        if tab.find("window.left || location.pathname + ' ' + document.readyState") == f"{to} complete":
            return
        time.sleep(0.05)
    raise AssertionError(f"{action} led to {tab.find('document.body.innerText')}")


def look_at(tab: Tab) -> None:
    """What every page must be, on a screen or a phone, in the light or the dark."""
    assert tab.complaints == []
    assert tab.find(NAMELESS) == []
    assert tab.find(WORDS_ON_GROUND) == []


def test_somebody_signs_in_and_out(tab: Tab, address: str) -> None:
    tab.open(f"{address}/custody")
    assert tab.find("location.pathname + location.search") == "/sign-in?next=%2Fcustody"
    look_at(tab)
    send(tab, "/sign-in", "/custody", name="Olga", password=PASSWORD)
    assert tab.find("document.cookie") == "", "no script sees the session"
    for page in ("/account", "/accounts", "/"):
        for width, scheme in ((1280, "light"), (PHONE, "dark")):
            tab.open(address + page, width=width, scheme=scheme)
            look_at(tab)
        assert tab.find(WIDE) == [], page
    tab.open(f"{address}/accounts")
    send(tab, "/accounts/add", "/accounts", name="Eve", role="editor", password="some words of mine")
    assert "Eve" in tab.find("document.querySelector('table').innerText")
    tab.open(f"{address}/account")
    send(tab, "/account/token", "/account/token", label="robot", password=PASSWORD)
    assert re.search(r"\brsh_[0-9a-f]{64}\b", tab.find("document.querySelector('main').innerText"))
    send(tab, "/sign-out", "/sign-in")
    tab.open(f"{address}/custody")
    assert tab.find("location.pathname") == "/sign-in"
