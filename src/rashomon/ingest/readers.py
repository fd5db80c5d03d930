"""Lead the bytes of a format to who reads it."""

import io
from collections.abc import Iterator
from importlib import import_module
from typing import Any, BinaryIO, Protocol, cast

from rashomon.ingest.formats import Format
from rashomon.ingest.given import Given, Limits
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report

Items = Iterator[Report | Reading | Failure]
_PIECE = 1 << 16


class Reader(Protocol):
    """What reads the whole of a file; `place` names it in messages."""

    def __call__(self, raw: bytes, place: str, *, given: Given, limits: Limits) -> Items: ...


class StreamReader(Protocol):
    """What reads a file piece by piece, from its first byte on."""

    def __call__(self, stream: BinaryIO, place: str, *, given: Given, limits: Limits) -> Items: ...


def find_reader(form: Format) -> Reader:
    """Who reads the whole of a file of this format. Its module, with the library behind it, is loaded only now."""
    return cast(Reader, _load(form))


def find_stream_reader(form: Format) -> StreamReader:
    """Who reads a file of this format piece by piece."""
    return cast(StreamReader, _load(form))


def rejoin(start: bytes, stream: BinaryIO) -> BinaryIO:
    """A stream of `start`, which was taken from `stream`, with what is left there; one that can seek is led back."""
    if stream.seekable():
        stream.seek(stream.tell() - len(start))
        return stream
    return io.BufferedReader(_Rejoined(start, stream), _PIECE)


class _Rejoined(io.RawIOBase):
    def __init__(self, start: bytes, stream: BinaryIO) -> None:
        self._start = start
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._start:
            piece, self._start = self._start[: len(buffer)], self._start[len(buffer) :]
        else:
            piece = self._stream.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)


def _load(form: Format) -> object:
    return getattr(import_module(f"rashomon.ingest.{form.reader}"), form.reader)
