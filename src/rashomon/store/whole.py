"""Take the digest of the whole file of a casebook but for its seal."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

SIZE = 32
_CHUNK = 1 << 20
_COUNTS = ((24, 28), (92, 100))
"""Counts of changes in the head of the file, which go on when a seal is written, with who wrote last."""


def digest_whole(path: Path, page: range, name: bytes) -> bytes | None:
    """The SHA-256 of the file, with zeros for the seal that follows its name on a page; None where none stands there.

    Raises OSError where the file cannot be read.

    It is taken by a process of its own: whoever closes a file lets go of all locks that his process has on it, so the
    process that has a casebook open by SQLite must not.
    """
    command = [sys.executable, "-I", "-S", __file__, str(path.absolute()), str(page.start), str(page.stop), name.hex()]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise OSError(f"{path} cannot be read: {done.stderr.strip().rpartition(chr(10))[2]}")
    return bytes.fromhex(done.stdout) or None


def _digest(path: Path, page: range, name: bytes) -> str:
    with path.open("rb") as file:
        file.seek(page.start)
        first, _, second = file.read(len(page)).partition(name)
        at = page.start + len(first) + len(name)
        if len(second) < SIZE or name in second:
            return ""
        seal, place = sha256(), 0
        file.seek(0)
        while chunk := bytearray(file.read(_CHUNK)):
            for start, stop in (*_COUNTS, (at, at + SIZE)):
                begin, end = max(start - place, 0), min(stop - place, len(chunk))
                if begin < end:
                    chunk[begin:end] = bytes(end - begin)
            seal.update(chunk)
            place += len(chunk)
    return seal.hexdigest()


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.stdout.write(_digest(Path(given[0]), range(int(given[1]), int(given[2])), bytes.fromhex(given[3])))
