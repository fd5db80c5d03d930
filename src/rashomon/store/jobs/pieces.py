"""Keep what is uploaded, in pieces, until it is read."""

import io
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, NamedTuple, cast

from sqlalchemy import Connection, delete, select, update

from rashomon.errors import BadSettings
from rashomon.store.jobs.asking import add_job, drop_inputs, find_job, input_row
from rashomon.store.jobs.rows import Asked, Job
from rashomon.store.opening import Store
from rashomon.store.tables import job_inputs, job_pieces, jobs

PIECE = 1_000_000
"""How many bytes a piece has; the last one of a file has fewer."""
_PATIENCE = 600  # seconds in which at least a piece must come
_BUFFER = 1 << 16


class Piece(NamedTuple):
    """A piece of a file: `input` is the place of the file in its job, `place` that of the piece in the file."""

    input: int
    place: int
    data: bytes


def receive(
    store: Store, number: int | None, *, asked: Asked, named: Sequence[tuple[int, str]], pieces: Sequence[Piece]
) -> int:
    """Keep files, each named by its place, with pieces of them; the number of the job, which is made with the first.

    Raises BadSettings where the job was given up meanwhile.
    """
    with store.writing() as connection:
        if number is None:
            number = add_job(connection, store, "add", asked, "receiving")
        grown = sum(len(piece.data) for piece in pieces)
        patient = store.database.tell_seconds(connection) + _PATIENCE
        here = update(jobs).where(jobs.c.number == number, jobs.c.state == "receiving")
        if not connection.execute(here.values(total=jobs.c.total + grown, until=patient)).rowcount:
            raise BadSettings(f"job {number} was given up before all of it had come; send it again")
        if named:
            connection.execute(job_inputs.insert(), [input_row(number, place, name) for place, name in named])
        for piece in pieces:
            connection.execute(job_pieces.insert(), {"job": number, **piece._asdict()})
            file = update(job_inputs).where(job_inputs.c.job == number, job_inputs.c.place == piece.input)
            connection.execute(file.values(size=job_inputs.c.size + len(piece.data)))
    return number


def submit(store: Store, number: int) -> None:
    """All has come: let it be worked on."""
    with store.writing() as connection:
        here = update(jobs).where(jobs.c.number == number, jobs.c.state == "receiving")
        connection.execute(here.values(state="waiting", until=0))


def send(store: Store, files: Mapping[str, bytes], asked: Asked) -> Job:
    """Ask for files to be taken in, by their names; all of them are here."""
    named = list(enumerate(files, 1))
    pieces = [
        Piece(place, at, files[name][at * PIECE : (at + 1) * PIECE])
        for place, name in named
        for at in range(-(-len(files[name]) // PIECE))
    ]
    number = receive(store, None, asked=asked, named=named, pieces=pieces)
    submit(store, number)
    return find_job(store, number)


def break_off(store: Store, number: int) -> None:
    """Forget a job that did not come whole."""
    with store.writing() as connection:
        state = connection.execute(select(jobs.c.state).where(jobs.c.number == number)).scalar()
        if state == "receiving":
            drop_inputs(connection, number)
            connection.execute(delete(jobs).where(jobs.c.number == number))


def open_input(store: Store, number: int, place: int) -> BinaryIO:
    """The bytes of a file that came with a job, from the first on; one piece of it is held in memory."""
    return io.BufferedReader(cast(io.RawIOBase, _Pieces(store, number, place)), _BUFFER)


def forget_pieces(connection: Connection, number: int, place: int) -> None:
    """Take away the bytes of a file that was read."""
    connection.execute(delete(job_pieces).where(job_pieces.c.job == number, job_pieces.c.input == place))


class _Pieces(io.RawIOBase):
    def __init__(self, store: Store, number: int, place: int) -> None:
        self._store, self._number, self._input = store, number, place
        here = select(job_inputs.c.size).where(job_inputs.c.job == number, job_inputs.c.place == place)
        with store.reading() as connection:
            self._size: int = connection.execute(here).scalar() or 0
        self._at, self._held, self._data = 0, -1, b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        begin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, begin + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Any) -> int:
        if self._at >= self._size:
            return 0
        place, within = divmod(self._at, PIECE)
        if place != self._held:
            self._held, self._data = place, self._load(place)
        some = self._data[within : within + len(buffer)]
        buffer[: len(some)] = some
        self._at += len(some)
        return len(some)

    def _load(self, place: int) -> bytes:
        query = select(job_pieces.c.data).where(
            job_pieces.c.job == self._number, job_pieces.c.input == self._input, job_pieces.c.place == place
        )
        with self._store.reading() as connection:
            data = connection.execute(query).scalar()
        if not data:
            raise OSError(f"a piece of it is missing in the casebook (job {self._number})")
        return bytes(data)
