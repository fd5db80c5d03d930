"""Hold a stream so that it can be read twice."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast


@contextmanager
def hold(stream: BinaryIO) -> Iterator[BinaryIO]:
    """The stream itself where it can be rewound, else a copy on disk, which goes at the end."""
    if stream.seekable():
        yield stream
        return
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(stream, copy)
        copy.seek(0)
        yield cast(BinaryIO, copy)
