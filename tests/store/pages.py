"""Tell which bytes of an SQLite file carry nothing, by the description of its format."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

_HEAD, _POINTER = 100, 4
_INNER_INDEX, _INNER_TABLE, _LEAF_TABLE = 2, 5, 13


def find_idle(path: Path) -> set[int]:
    """The places of all bytes of the file that no part of it makes use of."""
    return set(_Walk(path).idle())


class _Walk:
    """A walk over all pages: trees from their roots, what overflows from their cells, the list of free pages."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._size = int.from_bytes(self._data[16:18], "big")
        connection = sqlite3.connect(f"file:{path}?immutable=1", uri=True)
        rows = connection.execute("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0").fetchall()
        connection.close()
        self._waiting = [1, *(root for (root,) in rows)]

    def idle(self) -> Iterator[int]:
        """The places of bytes without a use."""
        yield from self._free_pages()
        while self._waiting:
            number = self._waiting.pop()
            base = (number - 1) * self._size
            page = self._data[base : base + self._size]
            used = set(self._used(page, _HEAD if number == 1 else 0))
            yield from (base + place for place in range(self._size) if place not in used)
            while self._overflows:
                yield from self._overflow(*self._overflows.pop())

    def _free_pages(self) -> Iterator[int]:
        trunk = self._number(32)
        while trunk:
            base = (trunk - 1) * self._size
            leaves = self._number(base + 4)
            yield from range(base + 8 + 4 * leaves, base + self._size)
            for leaf in range(leaves):
                page = self._number(base + 8 + 4 * leaf)
                yield from range((page - 1) * self._size, page * self._size)
            trunk = self._number(base)

    def _used(self, page: bytes, head: int) -> Iterator[int]:
        """The places on a page of a tree that are made use of."""
        self._overflows: list[tuple[int, int]] = []
        kind, cells = page[head], int.from_bytes(page[head + 3 : head + 5], "big")
        inner = kind in (_INNER_INDEX, _INNER_TABLE)
        pointers = head + (12 if inner else 8)
        yield from range(pointers + 2 * cells)
        block = int.from_bytes(page[head + 1 : head + 3], "big")
        while block:
            yield from range(block, block + 4)
            block = int.from_bytes(page[block : block + 2], "big")
        for cell in range(cells):
            start = int.from_bytes(page[pointers + 2 * cell : pointers + 2 * cell + 2], "big")
            yield from range(start, self._end(page, start, kind, inner=inner))
        if inner:
            self._waiting.append(int.from_bytes(page[head + 8 : head + 12], "big"))

    def _end(self, page: bytes, place: int, kind: int, *, inner: bool) -> int:
        """Where a cell ends; its children and what overflows are noted."""
        if inner:
            self._waiting.append(int.from_bytes(page[place : place + _POINTER], "big"))
            place += _POINTER
        if kind == _INNER_TABLE:
            return _varint(page, place)[1]
        payload, place = _varint(page, place)
        if kind == _LEAF_TABLE:
            place = _varint(page, place)[1]
        local = self._local(payload, kind)
        place += local
        if local < payload:
            self._overflows.append((int.from_bytes(page[place : place + _POINTER], "big"), payload - local))
            place += _POINTER
        return place

    def _local(self, payload: int, kind: int) -> int:
        """How much of a payload lies on the page of its cell."""
        most = self._size - 35 if kind == _LEAF_TABLE else (self._size - 12) * 64 // 255 - 23
        least = (self._size - 12) * 32 // 255 - 23
        rest = least + (payload - least) % (self._size - _POINTER)
        if payload <= most:
            return payload
        return rest if rest <= most else least

    def _overflow(self, number: int, left: int) -> Iterator[int]:
        while number:
            base = (number - 1) * self._size
            held = min(left, self._size - _POINTER)
            yield from range(base + _POINTER + held, base + self._size)
            left -= held
            number = self._number(base)

    def _number(self, place: int) -> int:
        return int.from_bytes(self._data[place : place + 4], "big")


def _varint(page: bytes, place: int) -> tuple[int, int]:
    value = 0
    for byte in page[place : place + 8]:
        value = value << 7 | byte & 127
        place += 1
        if byte < 128:
            return value, place
    return value << 8 | page[place], place + 1
