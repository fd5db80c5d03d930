"""Read a stream that may be packed with gzip, a member at a time."""

import zlib
from typing import BinaryIO

from rashomon.errors import BadReport

GZIP = b"\x1f\x8b\x08"
_PIECE = 1 << 16
_WHOLE_GZIP = 31  # for zlib: a gzip head before, a checksum behind
_STEEP = 100  # text packs ten to one; a bomb a thousand to one


class Unpacked:
    """The bytes of a stream that can be rewound, with gzip undone; reading stops at the end of each member.

    A member is what gzip packed in one go, in archives a record as a rule; a stream that is not packed is one member.
    What is damaged, cut off, or larger than `largest` where next to nothing was packed raises BadReport; `recover`
    then leads to the next member.
    """

    def __init__(self, stream: BinaryIO, *, largest: int) -> None:
        self._stream = stream
        self._largest = largest
        self._packed = b""
        self._read = 0
        self._inflater: zlib._Decompress | None = None
        self._ready = b""
        self._given = 0
        self.begins = 0

    @property
    def at(self) -> int:
        """Where the next byte stands in the file; within a packed member, where the member begins."""
        return self.begins if self._inflater is not None else self._read - len(self._ready) - len(self._packed)

    def advance(self) -> bool:
        """Go on to the next member; False where there is none."""
        self._ready = b""
        if self._inflater is not None and self._inflater.eof:
            self._packed = self._inflater.unused_data
        self._inflater, self._given = None, 0
        while not self._packed.lstrip(b"\0"):
            if not self._refill():
                return False
        padding = len(self._packed) - len(self._packed.lstrip(b"\0"))
        self._packed = self._packed[padding:]
        while len(self._packed) < len(GZIP) and (more := self._stream.read(_PIECE)):
            self._packed, self._read = self._packed + more, self._read + len(more)
        self.begins = self._read - len(self._packed)
        if self._packed.startswith(GZIP):
            self._inflater = zlib.decompressobj(_WHOLE_GZIP)
        return True

    def recover(self) -> bool:
        """Look for the next packed member behind the start of this one; False where there is none."""
        self._stream.seek(self.begins + 1)
        self._ready, self._inflater = b"", None
        self._packed, self._read = b"", self.begins + 1
        while more := self._stream.read(_PIECE):
            self._read += len(more)
            self._packed += more
            at = self._packed.find(GZIP)
            if at >= 0:
                self._packed = self._packed[at:]
                return True
            self._packed = self._packed[-len(GZIP) + 1 :]
        self._packed = b""
        return False

    def read(self, size: int) -> bytes:
        """The next `size` bytes, fewer only at the end of the member."""
        pieces = []
        while size > 0 and self._fill():
            pieces.append(self._ready[:size])
            self._ready = self._ready[size:]
            size -= len(pieces[-1])
        return b"".join(pieces)

    def skip(self, size: int) -> int:
        """Pass over `size` bytes without holding them; returns how many there were."""
        left = size
        while left > 0 and (piece := self.read(min(left, _PIECE))):
            left -= len(piece)
        return size - left

    def readline(self, longest: int) -> bytes:
        """The next line with its end, or its first `longest` bytes."""
        line = b""
        while len(line) < longest and not line.endswith(b"\n") and self._fill():
            end = self._ready.find(b"\n", 0, longest - len(line))
            stop = end + 1 if end >= 0 else min(len(self._ready), longest - len(line))
            line += self._ready[:stop]
            self._ready = self._ready[stop:]
        return line

    def put_back(self, piece: bytes) -> None:
        """Let `piece` be read again, next."""
        self._ready = piece + self._ready

    def _refill(self) -> bool:
        self._packed = self._stream.read(_PIECE)
        self._read += len(self._packed)
        return bool(self._packed)

    def _fill(self) -> bool:
        while not self._ready:
            if self._inflater is None:
                if not self._packed and not self._refill():
                    return False
                self._ready, self._packed = self._packed, b""
            elif not self._inflate(self._inflater):
                return False
        return True

    def _inflate(self, inflater: "zlib._Decompress") -> bool:
        if inflater.eof:
            return False
        if not self._packed and not self._refill():
            raise BadReport("what was packed with gzip is cut off")
        try:
            self._ready = inflater.decompress(self._packed, _PIECE)
        except zlib.error as error:
            raise BadReport(f"what was packed with gzip is damaged: {error}") from error
        self._packed = inflater.unconsumed_tail
        self._given += len(self._ready)
        packed = self._read - self.begins
        if self._given > self._largest and self._given > _STEEP * packed:
            raise BadReport(
                f"{packed:,} bytes unpack to more than {self._largest:,}, the most that is unpacked; "
                "raise largest_unpacked in the settings if that is what they should do"
            )
        return True
