"""Keep what is sent to a casebook as a job, piece by piece."""

from contextlib import suppress

from rashomon.errors import BadSettings, RashomonError, TooMuch
from rashomon.export.visible import flatten
from rashomon.hosting.openings import Openings
from rashomon.ingest import Given
from rashomon.store.jobs import PIECE, Asked, Job, break_off, find_job, receive, submit
from rashomon.store.jobs.pieces import Piece

MOST_FILES = 10_000
_LONGEST_NAME = 200
_NAMELESS = "a file without a name"


class Inbox:
    """Takes files in, one after the other, holding no more than a piece of them; `submit` makes a job of them.

    `most` is how many bytes all of them may have. What came is forgotten where `submit` is not called but `close` is.
    """

    def __init__(self, openings: Openings, *, by: str, most: int, asked: Asked | None = None) -> None:
        self._openings, self._by, self._most = openings, by, most
        self._asked = asked or Asked()
        self._job: int | None = None
        self._files = self._place = self._taken = 0
        self._data = bytearray()  # of the file that is being taken in, what is no whole piece yet
        self._named: list[tuple[int, str]] = []
        self._pieces: list[Piece] = []
        self._submitted = False

    def begin(self, name: str) -> None:
        """Begin a file; its name is shown, and tells its format, but opens nothing."""
        self._end()
        self._files += 1
        self._place = 0
        if self._files > MOST_FILES:
            raise TooMuch(f"these are more than {MOST_FILES:,} files; send them in parts")
        self._named.append((self._files, show_name(name)))

    def take(self, data: bytes) -> None:
        """Take in the next bytes of a file. Raises TooMuch where it is more than may be."""
        self._taken += len(data)
        if self._taken > self._most:
            raise too_large(self._most)
        self._data += data
        while len(self._data) >= PIECE:
            self._cut(PIECE)

    def submit(self) -> Job:
        """Let all that came be read. Raises BadSettings where nothing came."""
        self._end()
        if not self._files:
            raise BadSettings("nothing was sent; choose a file, or paste a text")
        self._write()
        assert self._job is not None
        with self._openings.borrow(by=self._by) as casebook:
            submit(casebook.store, self._job)
            self._submitted = True
            return find_job(casebook.store, self._job)

    def close(self) -> None:
        """Forget what came, unless it was submitted."""
        if self._job is not None and not self._submitted:
            with suppress(RashomonError), self._openings.borrow(by=self._by) as casebook:
                break_off(casebook.store, self._job)

    def _end(self) -> None:
        if self._data:
            self._cut(len(self._data))

    def _cut(self, length: int) -> None:
        self._pieces.append(Piece(self._files, self._place, bytes(self._data[:length])))
        self._place += 1
        del self._data[:length]
        if sum(len(piece.data) for piece in self._pieces) >= PIECE:
            self._write()

    def _write(self) -> None:
        with self._openings.borrow(by=self._by) as casebook:
            self._job = receive(casebook.store, self._job, asked=self._asked, named=self._named, pieces=self._pieces)
        self._named, self._pieces = [], []


def make_asked(fields: dict[str, str], *, compare: bool) -> Asked:
    """What is said of reports that do not say it themselves. Raises BadSettings where it cannot be so."""
    told = {name: value.strip() for name, value in fields.items() if value.strip()}
    Given(**told)
    return Asked(given=told, compare=compare)


def show_name(name: str) -> str:
    """The name of a file as it is kept: on one line, not too long, with its ending."""
    plain = flatten(name.encode("utf-8", "replace").decode("utf-8")).strip(" /\\")
    return plain if 0 < len(plain) <= _LONGEST_NAME else f"…{plain[-_LONGEST_NAME:]}" if plain else _NAMELESS


def too_large(most: int) -> TooMuch:
    """What is said of more bytes than are taken at a time."""
    return TooMuch(
        f"this is more than {most:,} bytes, the most that is taken at a time; send it in parts, raise "
        "largest_upload in the settings, or add it with: rashomon add"
    )
