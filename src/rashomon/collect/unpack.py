"""Unpack what a host sent packed."""

import zlib

from rashomon.errors import BadReport

ASKED = "gzip"
_WINDOWS = {"gzip": (31,), "x-gzip": (31,), "deflate": (15, -15)}  # deflate comes with or without its frame
_MOST_CODINGS = 3


def unpack(payload: bytes, codings: str, largest: int) -> bytes:
    """What `payload` holds behind its content codings, outermost last, as the header `Content-Encoding` names them.

    Raises BadReport where one is not known, where it is damaged, or where more than `largest` bytes come out.
    """
    named = [coding.strip().lower() for coding in codings.split(",")]
    packed = [coding for coding in named if coding not in ("", "identity")]
    if len(packed) > _MOST_CODINGS:
        raise BadReport(f"it was packed {len(packed)} times over")
    for coding in reversed(packed):
        if coding not in _WINDOWS:
            raise BadReport(f"it was packed as {coding!r}, which nobody asked for; what came is kept")
        payload = _unpack(payload, coding, largest)
    return payload


def _unpack(payload: bytes, coding: str, largest: int) -> bytes:
    for window in _WINDOWS[coding]:
        try:
            return _inflate(payload, window, largest)
        except zlib.error:
            continue
    raise BadReport(f"it was packed as {coding}, but cannot be unpacked; what came is kept")


def _inflate(payload: bytes, window: int, largest: int) -> bytes:
    parts: list[bytes] = []
    room = largest
    while payload:
        member = zlib.decompressobj(window)
        parts.append(member.decompress(payload, room + 1))
        room -= len(parts[-1])
        if room < 0:
            raise BadReport(f"it unpacks to more than {largest:,} bytes, the most that is taken; what came is kept")
        if not member.eof:
            raise zlib.error("it breaks off")
        payload = member.unused_data.lstrip(b"\0")
    return b"".join(parts)
