"""Read the files that another process hands over, until it ends."""

import logging
import os
import sys
from dataclasses import dataclass, replace
from types import TracebackType
from typing import BinaryIO

import msgspec

from rashomon.ingest.formats import FORMATS
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.readers import find_reader
from rashomon.records.report import Failure, Report

_LENGTH = 8
_PAST_MEMORY = (
    "reading it took more than {:,} bytes of memory; raise most_memory in the settings if it is to be trusted"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be read, by which module of this room."""

    reader: str
    raw: bytes
    place: str
    given: Given
    limits: Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A report, without its bytes where they are all that was handed over, or a failure."""

    report: Report | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a task; `broken` says why the process that read it ends."""

    items: tuple[Item, ...] = ()
    broken: str = ""


def write_frame(stream: BinaryIO, content: bytes) -> None:
    """Write `content` with its length before it."""
    stream.write(len(content).to_bytes(_LENGTH, "big"))
    stream.write(content)
    stream.flush()


def read_frame(stream: BinaryIO, most: int) -> bytes:
    """What `write_frame` wrote. Raises EOFError where the stream ends before it does, or it is more than `most`."""
    length = int.from_bytes(_read(stream, _LENGTH), "big")
    if length > most:
        raise EOFError
    return _read(stream, length)


def serve() -> None:
    """Answer tasks from standard input on standard output; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    logging.disable()

    def tell(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if not isinstance(error, EOFError):
            write_frame(
                answers, msgspec.msgpack.encode(Answer(broken=f"its reader broke on it: {kind.__name__}: {error}"))
            )

    # An error that nobody foresaw is told, and the process ends; the next file is read by a new one.
    sys.excepthook = tell
    bounded = False
    while True:
        task = msgspec.msgpack.decode(read_frame(sys.stdin.buffer, sys.maxsize), type=Task)
        if not bounded:
            _bound(task.limits)
            bounded = True
        write_frame(answers, msgspec.msgpack.encode(_answer(task)))


def _answer(task: Task) -> Answer:
    form = next(form for form in FORMATS if form.reader == task.reader)
    try:
        read = find_reader(form)
        found = read(task.raw, task.place, given=task.given, limits=task.limits)
        return Answer(items=tuple(_pack(item, task.raw) for item in found))
    except MemoryError:
        return Answer(broken=_PAST_MEMORY.format(task.limits.most_memory))


def _pack(item: object, raw: bytes) -> Item:
    if isinstance(item, Report):
        assert item.raw is not None
        return Item(report=replace(item, raw=replace(item.raw, data=b"")) if item.raw.data == raw else item)
    assert isinstance(item, Failure)
    return Item(failure=item)


def _bound(limits: Limits) -> None:
    try:
        import resource
    except ImportError:  # no such bounds on this system
        return
    for what, most in ((resource.RLIMIT_AS, limits.most_memory), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue


def _read(stream: BinaryIO, size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found
