"""Write to standard output, or to a file that appears only when it is whole."""

import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rashomon.errors import BadSettings

Write = Callable[[str], None]


@contextmanager
def open_output(path: Path | None, *, encoding: str = "utf-8") -> Iterator[Write]:
    """A function that writes text to `path`, or at once to standard output where it is None.

    A file is written beside its final name and renamed at the end; where anything goes wrong before, it is removed and
    an older file of that name stays as it was. What is no regular file, such as a pipe, is written directly.
    Raises BadSettings where the output cannot be written, BrokenPipeError where nobody reads standard output any more.
    """
    if path is None:
        yield lambda text: _print(text, encoding)
        return
    path = path.resolve()
    if path.exists() and not path.is_file():
        with _open_writer(path, "w", encoding, name=path) as write:
            yield write
        return
    beside = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with _open_writer(beside, "x", encoding, name=path) as write:
            yield write
        with _explaining(path):
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _print(text: str, encoding: str) -> None:
    stream = sys.stdout.buffer
    try:
        stream.write(text.encode(encoding, errors="replace"))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _refusal("standard output", error) from error


@contextmanager
def _open_writer(path: Path, mode: str, encoding: str, *, name: Path) -> Iterator[Write]:
    with _explaining(name):
        file = path.open(mode, encoding=encoding, errors="replace", newline="\n")

    def write(text: str) -> None:
        with _explaining(name):
            file.write(text)

    try:
        yield write
        with _explaining(name):
            file.close()
    finally:
        file.close()


@contextmanager
def _explaining(name: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _refusal(str(name), error) from error


def _refusal(place: str, error: OSError) -> BadSettings:
    return BadSettings(f"cannot write {place}: {error.strerror or error}; give another place with -o")
