"""Write files of which the digest is known as soon as they are closed."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from rashomon.export.handover.package import Written

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class Output(RawIOBase):
    """A file that is written from its first byte to its last, never back: its digest grows with it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> str:
        """The digest of what was written."""
        return self._digest.hexdigest()

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: "ReadableBuffer") -> int:
        """Append bytes."""
        self._file.write(data)
        self._digest.update(data)
        length = memoryview(data).nbytes
        self.size += length
        return length

    def write_text(self, pieces: Iterable[str]) -> None:
        """Append words in UTF-8; half of a surrogate pair, which no UTF-8 can hold, becomes a question mark."""
        for piece in pieces:
            self.write(piece.encode("utf-8", "replace"))


class Folder:
    """A folder of an export, with what was written to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files: dict[str, Written | None] = {}

    @property
    def files(self) -> tuple[Written, ...]:
        """The files that are closed, in the order in which they were opened."""
        return tuple(one for one in self._files.values() if one)

    @contextmanager
    def open(self, name: str, says: str, *, media_type: str) -> Iterator[Output]:
        """A new file of that name; it is listed once it is closed."""
        self._files[name] = None
        with (self.path / name).open("xb") as file:
            output = Output(file)
            yield output
        self._files[name] = Written(name=name, sha256=output.sha256, size=output.size, media_type=media_type, says=says)
