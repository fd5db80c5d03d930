"""A casebook served as its user serves it, looked at in a real browser."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
PHONE, DESK = 360, 1280
Scheme = Literal["light", "dark"]
_HEIGHT = 900
_STOP_SECONDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How somebody looks at pages: in which colours, how wide, with script or without."""

    scheme: Scheme = "light"
    width: int = DESK
    script: bool = True


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that is open; `complaints` is what the browser said of it, `hosts` are all that it asked."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)


@contextmanager
def look(browser: Browser, reader: Reader | None = None) -> Iterator[Seen]:
    """A window of one reader's own: no cookie, nothing kept from another."""
    reader = reader or Reader()
    context = browser.new_context(
        color_scheme=reader.scheme,
        viewport={"width": reader.width, "height": _HEIGHT},
        is_mobile=reader.width < DESK // 2,
        java_script_enabled=reader.script,
    )
    page = context.new_page()
    seen = Seen(page)

    def hear(message: ConsoleMessage) -> None:
        seen.complaints.append(message.text)

    def refuse(dialog: Dialog) -> None:
        seen.complaints.append(dialog.message)
        dialog.dismiss()

    page.on("console", hear)
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("dialog", refuse)
    page.on("request", lambda request: seen.hosts.add(re.sub(r"(\w+://[^/]*).*", r"\1", request.url)))
    try:
        yield seen
    finally:
        context.close()


@contextmanager
def serve(case: str | Path, *options: str) -> Iterator[str]:
    """Where `rashomon serve` answers for a casebook."""
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", *options, str(case)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ)) as serving:
        assert serving.stderr is not None
        found = re.match(r"(http://127\.0\.0\.1:\d+)/ ", serving.stderr.readline())
        assert found is not None
        try:
            yield found[1]
        finally:
            serving.send_signal(signal.SIGINT)
            serving.wait(timeout=_STOP_SECONDS)
