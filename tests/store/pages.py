"""Tell what the bytes of an SQLite file are for."""

from functools import lru_cache


def varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        byte = page[at + n]
        if n == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 127
        if byte < 128:
            return value, at + n + 1
    raise AssertionError


@lru_cache(maxsize=2)
def walk(data: bytes) -> dict[int, str]:
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    kinds: dict[int, str] = {}  # offset -> kind, only for bytes that carry nothing
    pages = len(data) // size
    seen = set()

    def page(n):
        return data[(n - 1) * size : n * size]

    # freelist
    trunk = int.from_bytes(data[32:36], "big")
    while trunk:
        p = page(trunk)
        count = int.from_bytes(p[4:8], "big")
        for k in range(8 + 4 * count, size):
            kinds[(trunk - 1) * size + k] = "free trunk"
        for k in range(count):
            leaf = int.from_bytes(p[8 + 4 * k : 12 + 4 * k], "big")
            seen.add(leaf)
            for j in range(size):
                kinds[(leaf - 1) * size + j] = "free leaf"
        seen.add(trunk)
        trunk = int.from_bytes(p[:4], "big")

    overflow: dict[int, int] = {}
    for n in range(1, pages + 1):
        pass
    roots = [1]
    tree_pages: list[int] = []

    def local(payload: int, leaf_table: bool) -> int:
        u = size
        x = u - 35 if leaf_table else ((u - 12) * 64 // 255) - 23
        if payload <= x:
            return payload
        m = ((u - 12) * 32 // 255) - 23
        k = m + (payload - m) % (u - 4)
        return k if k <= x else m

    def tree(n):
        if n in seen:
            return
        seen.add(n)
        p = page(n)
        h = 100 if n == 1 else 0
        kind = p[h]
        first = int.from_bytes(p[h + 1 : h + 3], "big")
        cells = int.from_bytes(p[h + 3 : h + 5], "big")
        start = int.from_bytes(p[h + 5 : h + 7], "big") or 65536
        head = 12 if kind in (2, 5) else 8
        used = set(range(h + head + 2 * cells))
        base = (n - 1) * size
        for k in range(h + head + 2 * cells, start):
            kinds[base + k] = "unallocated"
        while first:
            used |= set(range(first, first + 4))
            length = int.from_bytes(p[first + 2 : first + 4], "big")
            for k in range(first + 4, first + length):
                kinds[base + k] = "freeblock"
                used.add(k)
            first = int.from_bytes(p[first : first + 2], "big")
        kids = []
        for c in range(cells):
            at = int.from_bytes(p[h + head + 2 * c : h + head + 2 * c + 2], "big")
            begin = at
            if kind in (2, 5):
                kids.append(int.from_bytes(p[at : at + 4], "big"))
                at += 4
            if kind == 5:
                _, at = varint(p, at)
            else:
                payload, at = varint(p, at)
                if kind == 13:
                    _, at = varint(p, at)
                inside = local(payload, kind == 13)
                at += inside
                if inside < payload:
                    follow(int.from_bytes(p[at : at + 4], "big"), payload - inside)
                    at += 4
            if at - begin < 4:
                for k in range(at, begin + 4):
                    kinds[base + k] = "short cell padding"
                at = begin + 4
            used |= set(range(begin, at))
        for k in range(start, size):
            if k not in used:
                kinds[base + k] = "fragment"
        if kind in (2, 5):
            kids.append(int.from_bytes(p[h + 8 : h + 12], "big"))
        for kid in kids:
            tree(kid)

    def follow(n, left):
        while n:
            seen.add(n)
            p = page(n)
            n2 = int.from_bytes(p[:4], "big")
            used = min(left, size - 4)
            for k in range(4 + used, size):
                kinds[(n - 1) * size + k] = "overflow tail"
            left -= used
            n = n2

    import os
    import sqlite3
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x")
        open(path, "wb").write(data)
        con = sqlite3.connect(path)
        roots += [r for (r,) in con.execute("select rootpage from sqlite_schema where rootpage > 0")]
        con.close()
    for root in roots:
        tree(root)
    return kinds


def what(data: bytes, offset: int) -> str:
    if offset < 100:
        return "header"
    return walk(data).get(offset, "MEANING")


def free(data: bytes) -> dict[str, tuple[int, int]]:
    import collections

    total, nonzero = collections.Counter(), collections.Counter()
    for o, k in walk(data).items():
        total[k] += 1
        nonzero[k] += data[o] != 0
    return {k: (total[k], nonzero[k]) for k in total}
