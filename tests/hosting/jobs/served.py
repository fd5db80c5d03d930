"""A server in a process of its own, asked as a browser asks it."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

_MOST_LOOKS = 900
QUICK = ("--settings", str(Path(__file__).with_name("quick.toml")))
"""Settings with which reading is quick: by the rules alone."""


class Served:
    """A server of a casebook that runs until it is stopped, or killed."""

    def __init__(self, case: str, *options: str, folder: Path | None = None) -> None:
        """`folder` holds a module `sitecustomize` that each process loads."""
        places = os.pathsep.join([*([str(folder)] if folder else []), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", "--by", "Ana", *options, case]
        self.process = subprocess.Popen(
            command, stderr=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": places}
        )
        assert self.process.stderr is not None
        said = self.process.stderr.readline()
        found = re.match(r"(http://127\.0\.0\.1:\d+)/ ", said)
        assert found is not None, said + self.process.stderr.read()
        self.address = found[1]
        self._client = httpx.Client(base_url=self.address, headers={"origin": self.address}, timeout=60)
        named = re.search(r'name="proof" value="([^"]+)"', self._client.get("/add").text)
        assert named is not None
        self.proof = named[1]

    def get(self, path: str) -> Any:
        """What stands at an address for programs."""
        answer = self._client.get(path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def page(self, path: str) -> str:
        """A page."""
        return self._client.get(path).text

    def send(self, files: list[tuple[str, bytes]], **fields: str) -> httpx.Response:
        """Send files by the form."""
        named = [("files", (name, data)) for name, data in files]
        return self._client.post("/add/files", data={"proof": self.proof, **fields}, files=named)

    def add(self, files: list[tuple[str, bytes]], **fields: str) -> int:
        """Send files by the form; the number of the job."""
        return _number(self.send(files, **fields))

    def act(self, path: str, **fields: object) -> httpx.Response:
        """Send a small form."""
        return self._client.post(path, data={"proof": self.proof, **{name: str(told) for name, told in fields.items()}})

    def do(self, path: str, **fields: object) -> int:
        """Send a small form; the number of the job that it leads to."""
        return _number(self.act(path, **fields))

    def job(self, number: int) -> dict[str, Any]:
        """A job as it stands."""
        told: dict[str, Any] = self.get(f"/jobs/{number}.json")
        return told

    def wait(self, number: int, until: Callable[[dict[str, Any]], bool] | None = None) -> dict[str, Any]:
        """A job as soon as it is over, or as something holds of it."""
        for _ in range(_MOST_LOOKS):
            told = self.job(number)
            if told["over"] or (until is not None and until(told["job"])):
                return told
            time.sleep(0.1)
        raise AssertionError(f"job {number} does not come to an end: {told}")

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.kill()
        self._let_go()

    def leave(self) -> None:
        """Stop it as Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)
        self._let_go()

    def _let_go(self) -> None:
        self._client.close()
        self.process.wait(timeout=60)
        if self.process.stderr is not None:
            self.process.stderr.close()


@contextmanager
def serving(case: str, *options: str, folder: Path | None = None) -> Iterator[Served]:
    """A server, stopped at the end unless it was before."""
    served = Served(case, *options, folder=folder)
    try:
        yield served
    finally:
        if served.process.poll() is None:
            served.leave()


def lines(count: int, *, begin: int = 0) -> bytes:
    """A file of so many invented reports, a line each."""
    text = (
        "The mayor of Kelvar said on Monday that {} people were hurt when the ferry sank off Port Vela. The owners "
        "denied that report {} was right, and the coast guard said that divers would go down again at noon."
    )
    rows = ({"id": f"r{n}", "publisher": "Halden Wire", "text": text.format(n, n)} for n in range(begin, begin + count))
    return "\n".join(map(json.dumps, rows)).encode()


def _number(answer: httpx.Response) -> int:
    assert answer.status_code == 303, answer.text
    return int(answer.headers["location"].removeprefix("/jobs/"))
