"""Ask a server for pages, as fast as it answers, by some readers at once.

Standard input has the port, the number of readers, then a kind and a path a line; standard output gets for each its
kind, milliseconds, status, bytes, in JSON. Each reader asks for the next page when it has the last byte of the one
before.
It is a process of its own with one thread: of each request it takes a tenth of a millisecond of processor or two.
"""

import asyncio
import json
import sys
import time
from collections import deque

_LONGEST = 120
_STAYS = 25
"""A reader comes by a new connection after so many pages."""


async def ask_all(port: int, readers: int, wanted: deque[tuple[str, str]]) -> list[tuple[str, float, int, int]]:
    """Each page once."""
    told: list[tuple[str, float, int, int]] = []

    async def read() -> None:
        while wanted:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            for _ in range(_STAYS):
                if not wanted:
                    break
                kind, path = wanted.popleft()
                began = time.perf_counter()
                writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().partition(b"content-length:")[2].split(None, 1)[0])
                await reader.readexactly(size)
                leaving = b"\r\nconnection: close" in head.lower()
                told.append((kind, (time.perf_counter() - began) * 1000, int(head.split(None, 2)[1]), size))
                if leaving:
                    break
            writer.close()

    await asyncio.gather(*(read() for _ in range(readers)))
    return told


def main() -> None:
    """Ask for what standard input says."""
    port, readers, *lines = sys.stdin.read().splitlines()
    wanted = deque((kind, path) for kind, path in (line.split("\t") for line in lines))
    began = time.process_time()
    told = asyncio.run(asyncio.wait_for(ask_all(int(port), int(readers), wanted), _LONGEST * len(lines)))
    spent = (time.process_time() - began) * 1000 / max(1, len(told))
    json.dump({"told": told, "own": spent}, sys.stdout)


if __name__ == "__main__":
    main()
