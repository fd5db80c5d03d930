"""Read what may be hostile in a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from threading import Timer
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.worker import Answer, Task, read_frame, write_frame
from rashomon.records.report import Failure, Report

_CHILD = "from rashomon.ingest.worker import serve; serve()"
_MOST_FILES = 200  # then a new process: what a library leaks does not pile up


class Apart:
    """One process that reads file after file, begun when it is needed; a new one after one that dies or overruns.

    It has a bound on its memory where the system knows one, may write no file, and each file has a deadline.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.process: subprocess.Popen[bytes] | None = None
        self._files = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the process, if there is one."""
        if self.process is not None:
            self.process.kill()
            _drain(self.process)
        self.process, self._files = None, 0

    def read(self, reader: str, raw: bytes, place: str, *, given: Given) -> Iterator[Report | Failure]:
        """What the module `reader` of this room makes of the bytes; `place` names them in messages."""
        task = Task(reader=reader, raw=raw, place=place, given=given, limits=self._limits)
        process = self._begin()
        late = Timer(self._limits.longest_seconds, process.kill)
        late.daemon = True
        late.start()
        answer = None
        try:
            answer = _ask(process, task)
        finally:
            overran = not late.is_alive()
            late.cancel()
            if answer is None or answer.broken:
                self.close()  # also where the run is stopped: an answer that still comes is to nobody's question
        if answer is None or answer.broken:
            yield fail_bytes(raw, f"{place}: {self._explain(process, answer, overran)}")
            return
        for item in answer.items:
            yield item.failure or _give_back(item.report, raw)

    def _begin(self) -> subprocess.Popen[bytes]:
        if self._files >= _MOST_FILES:
            self.close()
        if self.process is None or self.process.poll() is not None:
            self.process = _start()
        self._files += 1
        return self.process

    def _explain(self, process: subprocess.Popen[bytes], answer: Answer | None, overran: bool) -> str:
        if answer is not None:
            return answer.broken
        if overran:
            return (
                f"reading it took more than {self._limits.longest_seconds:,} s; "
                "it may be made to hold readers up, else raise longest_seconds in the settings"
            )
        return (
            f"the process that read it died ({name_end(process.returncode)}); the file is broken, or needs more than "
            f"{self._limits.most_memory:,} bytes of memory: raise most_memory in the settings if it is to be trusted"
        )


def _start() -> subprocess.Popen[bytes]:
    # The same modules as here; nothing from the folder that we happen to stand in.
    places = os.pathsep.join(place for place in sys.path if place)
    return subprocess.Popen(
        [sys.executable, "-P", "-B", "-c", _CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": places},
    )


def _ask(process: subprocess.Popen[bytes], task: Task) -> Answer | None:
    into, out = _pipes(process)
    try:
        write_frame(into, msgspec.msgpack.encode(task))
        return msgspec.msgpack.decode(read_frame(out, task.limits.most_memory), type=Answer)
    except (OSError, EOFError, ValueError):
        return None


def _pipes(process: subprocess.Popen[bytes]) -> tuple[BinaryIO, BinaryIO]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout  # type: ignore[return-value]


def _drain(process: subprocess.Popen[bytes]) -> None:
    into, out = _pipes(process)
    for pipe in (into, out):
        try:
            pipe.close()
        except OSError:
            continue
    process.wait()


def _give_back(report: Report | None, raw: bytes) -> Report:
    assert report is not None
    assert report.raw is not None
    return report if report.raw.data else replace(report, raw=replace(report.raw, data=raw))


def name_end(status: int | None) -> str:
    """How a process ended, by the status that it left: the name of a signal, or the status itself."""
    if status is not None and status < 0:
        try:
            return signal.Signals(-status).name
        except ValueError:
            return f"signal {-status}"
    return f"status {status}"
