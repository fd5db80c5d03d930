"""Somebody signs in, lets others in, makes a token, signs out, in a real browser."""

import re
from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.looking import DESK, PHONE, Reader, Scheme, look, serve
from tests.browser.measures import NAMELESS, WIDE
from tests.browser.test_pages import faults
from tests.web.shared import PASSWORD, fill

PAGES = ("/account", "/accounts", "/")


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a casebook is served on a machine that is shared."""
    with serve(fill(str(tmp_path_factory.mktemp("served") / "a.case")), "--ask") as address:
        yield address


def sign_in(page: Page, address: str, path: str = "/") -> None:
    page.goto(address + path)
    page.get_by_label("Name").fill("Olga")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


@pytest.mark.parametrize("script", [True, False])
def test_somebody_signs_in_and_out(browser: Browser, asked: str, script: bool) -> None:
    with look(browser, Reader(script=script)) as seen:
        page = seen.page
        sign_in(page, asked, "/custody")
        page.wait_for_url(f"{asked}/custody")
        (cookie,) = page.context.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (True, "Lax", -1)

        page.get_by_role("link", name="Olga").click()
        form = page.get_by_role("form", name="Make a token")
        form.get_by_label("What for").fill("robot")
        form.get_by_label("Your password").fill(PASSWORD)
        form.get_by_role("button").click()
        assert re.search(r"\brsh_[0-9a-f]{64}\b", page.locator("main").inner_text())

        name = f"Eve {script}"
        page.goto(f"{asked}/accounts")
        form = page.get_by_role("form", name="Add somebody")
        form.get_by_label("Name").fill(name)
        form.get_by_label("First password").fill("some words of mine")
        form.get_by_role("button").click()
        page.wait_for_url(f"{asked}/accounts")
        assert name in page.locator("table").first.inner_text()

        page.get_by_role("button", name="Sign out").click()
        page.wait_for_url(f"{asked}/sign-in")
        page.goto(f"{asked}/custody")
        assert page.url == f"{asked}/sign-in?next=%2Fcustody"
        assert page.context.cookies() == []
        assert seen.complaints == []


@pytest.mark.parametrize(("scheme", "width"), list(product(get_args(Scheme), (PHONE, DESK))))
def test_nobody_is_shut_out_by_the_form(browser: Browser, asked: str, scheme: Scheme, width: int) -> None:
    with look(browser, Reader(scheme=scheme, width=width)) as seen:
        seen.page.goto(f"{asked}/sign-in")
        assert faults(seen.page) == []
        sign_in(seen.page, asked)
        seen.page.wait_for_url(f"{asked}/")
        for path in PAGES:
            seen.page.goto(asked + path)
            assert faults(seen.page) == [], path
            assert seen.page.evaluate(NAMELESS) == []
            if width == PHONE:
                assert seen.page.evaluate(WIDE) == [], path
        assert seen.complaints == []
