"""A real browser, led by its own protocol over two pipes."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
_OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
    "--no-first-run", "--remote-debugging-pipe",
)  # fmt: skip
_MOST_MESSAGES = 5_000


class Tab:
    """A tab of the browser; `complaints` is what it said of the pages on its console."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing, self._number, self._rest = reading, writing, 0, b""
        self._session: str | None = None
        self._events: list[str] = []
        self.complaints: list[str] = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Accessibility"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """What the browser answers to a command."""
        self._number += 1
        asked = {"id": self._number, "method": method, "params": parameters}
        if self._session is not None:
            asked["sessionId"] = self._session
        os.write(self._writing, json.dumps(asked).encode() + b"\0")
        for _ in range(_MOST_MESSAGES):
            told = self._take()
            if told.get("id") == self._number:
                assert "error" not in told, f"{method}: {told['error']}"
                result: dict[str, Any] = told["result"]
                return result
        raise AssertionError(f"{method} was not answered")

    def open(self, address: str, *, width: int = 1280, scheme: str = "light", script: bool = True) -> None:
        """Open a page in a window of some width, for a reader of some wishes."""
        self.complaints.clear()
        self.ask("Emulation.setScriptExecutionDisabled", value=not script)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        self._events.clear()
        self.ask("Page.navigate", url=address)
        for _ in range(_MOST_MESSAGES):
            if "Page.loadEventFired" in self._events:
                return
            self._take()
        raise AssertionError(f"{address} was not loaded")

    def find(self, expression: str) -> Any:
        """What an expression comes to in the page."""
        told = self.ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key."""
        code = {"Tab": 9, "Enter": 13}[key]
        for kind in ("keyDown", "keyUp"):
            words = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **words)

    def _take(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            some = os.read(self._reading, 1 << 20)
            assert some, "the browser is gone"
            self._rest += some
        first, _, self._rest = self._rest.partition(b"\0")
        told: dict[str, Any] = json.loads(first)
        method = told.get("method", "")
        if method == "Log.entryAdded":
            self.complaints.append(told["params"]["entry"]["text"])
        elif method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Page.javascriptDialogOpening"):
            self.complaints.append(str(told["params"]))
        self._events.append(method)
        return told


@contextmanager
def open_tab(folder: Path) -> Iterator[Tab]:
    """A tab of a browser of its own, closed at the end."""
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()

    def take_places() -> None:
        # The browser takes commands at 3, answers at 4.
        os.dup2(theirs_in, 100)
        os.dup2(theirs_out, 101)
        os.dup2(100, 3)
        os.dup2(101, 4)

    command = [PROGRAM, *_OPTIONS, f"--user-data-dir={folder / 'profile'}", "about:blank"]
    with subprocess.Popen(
        command, preexec_fn=take_places, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as browser:
        os.close(theirs_in)
        os.close(theirs_out)
        try:
            yield Tab(ours_in, ours_out)
        finally:
            browser.kill()
            browser.wait(timeout=30)
            os.close(ours_in)
            os.close(ours_out)
