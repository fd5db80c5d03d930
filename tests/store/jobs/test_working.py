"""A job is done by one process at a time, whatever becomes of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import update

from rashomon.errors import BadSettings, NotThere
from rashomon.store.answers import Fault
from rashomon.store.jobs import (
    Asked,
    JobFailure,
    Kind,
    Told,
    ask,
    break_off,
    count_open,
    drop,
    find_job,
    finish,
    give_back,
    keep,
    list_failed,
    list_inputs,
    list_jobs,
    mourn,
    open_input,
    read_number,
    receive,
    redo,
    stop,
    submit,
    take,
)
from rashomon.store.jobs.pieces import PIECE, Piece
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import count
from rashomon.store.tables import jobs
from rashomon.store.verifying import verify
from tests.store.made import ticking

ALL: tuple[Kind, ...] = ("add", "read-again", "compare")


@pytest.fixture
def store(case: str) -> Iterator[Store]:
    """An empty casebook, open, in either database."""
    with open_store(case, by="Ana", clock=ticking(), create=True) as opened:
        yield opened


def send(store: Store, *texts: bytes, asked: Asked | None = None) -> int:
    """A job with files."""
    named = [(place, f"{place}.txt") for place in range(1, len(texts) + 1)]
    pieces = [Piece(place, 0, text) for place, text in enumerate(texts, 1)]
    number = receive(store, None, asked=asked or Asked(), named=named, pieces=pieces)
    submit(store, number)
    return number


def lose(store: Store, number: int) -> None:
    """As if whoever holds a job had said nothing for long."""
    with store.writing() as connection:
        connection.execute(update(jobs).where(jobs.c.number == number).values(until=1))


def test_one_takes_a_job_and_others_wait(store: Store) -> None:
    first, second = send(store, b"one"), send(store, b"two")
    job = take(store, "a", ALL)
    assert job is not None
    assert (job.number, job.state, job.starts, job.kept) == (first, "running", 1, 3)
    assert take(store, "b", ALL) is None
    assert finish(store, first, "a", "done")
    assert not finish(store, first, "a", "failed")
    again = take(store, "b", ALL)
    assert again is not None
    assert again.number == second
    assert count_open(store) == 1


def test_what_is_told_is_shown(store: Store) -> None:
    number = send(store, b"one", b"two", asked=Asked(given={"publisher": "Herald"}, compare=True))
    take(store, "a", ALL)
    first, second = list_inputs(store, number)
    told = Told(
        done=3, total=6, added=1, failed=1, inputs=(replace(first, state="done", added=1, report="r1"),),
        failures=(JobFailure(input=2, name="2.txt", message="it is\0 empty"),),
    )  # fmt: skip
    assert keep(store, number, "a", told) == "go on"
    assert keep(store, number, "b", told) == "lost"
    job = find_job(store, number)
    assert (job.done, job.total, job.added, job.failed, job.kept) == (3, 6, 1, 1, 3)
    assert list_inputs(store, number) == (replace(first, state="done", added=1, report="r1"), second)
    assert list_inputs(store, number, waiting=True) == (second,)
    assert [one.message for one in list_failed(store, number)] == ["it is\ufffd empty"]
    with pytest.raises(OSError, match="missing"):
        open_input(store, number, 1).read()
    assert open_input(store, number, 2).read() == b"two"
    assert finish(store, number, "a", "done")
    assert [(one.kind, one.state) for one in list_jobs(store)] == [("compare", "waiting"), ("add", "done")]


def test_work_that_is_lost_is_taken_up_again_three_times_at_most(store: Store) -> None:
    number = send(store, b"one")
    for _ in range(3):
        assert take(store, "a", ALL) is not None
        lose(store, number)
    assert take(store, "a", ALL) is None
    job = find_job(store, number)
    assert (job.state, job.kept) == ("failed", 3)
    assert "gone without a word" in job.note


def test_work_that_gets_on_is_taken_up_as_often_as_need_be(store: Store) -> None:
    number = send(store, b"one")
    for added in range(1, 6):
        assert take(store, "a", ALL) is not None
        assert keep(store, number, "a", Told(added=added)) == "go on"
        lose(store, number)
    assert take(store, "a", ALL) is not None


def test_what_the_process_died_of_is_left_out(store: Store) -> None:
    number = send(store, b"one", b"two")
    take(store, "a", ALL)
    mourn(store, number, "a", "SIGSEGV")
    assert find_job(store, number).state == "waiting"
    job = take(store, "a", ALL)
    assert job is not None
    assert job.deaths == 1
    keep(store, number, "a", Told(at=2))
    mourn(store, number, "a", "SIGSEGV")
    assert [(one.state, one.failed) for one in list_inputs(store, number)] == [("waiting", 0), ("done", 1)]
    assert list_failed(store, number)[0].message == "2.txt: the process that read it died (SIGSEGV)"
    assert find_job(store, number).state == "waiting"


def test_what_dies_twice_at_nothing_in_particular_has_failed(store: Store) -> None:
    number = ask(store, "compare").number
    for state in ("waiting", "failed"):
        take(store, "a", ALL)
        mourn(store, number, "a", "status 1")
        assert find_job(store, number).state == state
    assert redo(store, number).state == "waiting"
    assert find_job(store, number).deaths == 0


def test_stopping_is_asked_for_or_done(store: Store) -> None:
    first, second = send(store, b"one"), send(store, b"two")
    take(store, "a", ALL)
    assert stop(store, first).stopping
    assert stop(store, second).state == "stopped"
    assert keep(store, first, "a", Told()) == "stop"
    finish(store, first, "a", "stopped", "as asked")
    assert find_job(store, first).note == "as asked"
    assert drop(store, first).kept == 0
    assert list_inputs(store, first) == ()
    with pytest.raises(BadSettings, match="nothing is left"):
        redo(store, first)
    assert redo(store, second).state == "waiting"
    with pytest.raises(BadSettings, match="not over yet"):
        drop(store, second)


def test_what_is_given_back_waits(store: Store) -> None:
    number = send(store, b"one")
    take(store, "a", ALL)
    give_back(store, number, "b")
    assert find_job(store, number).state == "running"
    give_back(store, number, "a")
    assert find_job(store, number).state == "waiting"


def test_kinds_that_a_server_does_not_do_wait_for_another(store: Store) -> None:
    number = ask(store, "fetch", names=("http://herald.example/a",)).number
    assert take(store, "a", ALL) is None
    assert take(store, "a", (*ALL, "fetch")) is not None
    assert find_job(store, number).total == 1


def test_comparing_is_asked_for_once(store: Store) -> None:
    first = ask(store, "compare")
    assert ask(store, "compare") == first
    take(store, "a", ALL)
    assert ask(store, "compare").number != first.number


def test_what_is_sent_comes_whole_or_not_at_all(store: Store) -> None:
    number = receive(store, None, asked=Asked(), named=[(1, "a")], pieces=[Piece(1, 0, b"x")])
    assert take(store, "a", ALL) is None
    break_off(store, number)
    assert list_jobs(store) == ()
    with pytest.raises(BadSettings, match="given up"):
        receive(store, number, asked=Asked(), named=[], pieces=[])
    number = receive(store, None, asked=Asked(), named=[(1, "a")], pieces=[Piece(1, 0, b"x")])
    lose(store, number)
    assert take(store, "a", ALL) is None
    assert (find_job(store, number).state, find_job(store, number).kept) == ("failed", 0)


def test_a_file_is_read_from_any_place(store: Store) -> None:
    data = bytes(range(256)) * 10_000
    pieces = [Piece(1, place, data[place * PIECE : (place + 1) * PIECE]) for place in range(3)]
    number = receive(store, None, asked=Asked(), named=[(1, "a")], pieces=pieces)
    stream = open_input(store, number, 1)
    assert stream.read() == data
    assert stream.seek(-3, 2) == len(data) - 3
    assert stream.read() == data[-3:]
    stream.seek(PIECE - 2)
    assert stream.read(4) == data[PIECE - 2 : PIECE + 2]


def test_jobs_are_no_part_of_what_is_proven(store: Store) -> None:
    entries = count(store).entries
    send(store, b"one")
    assert count(store).entries == entries
    assert not [found for found in verify(store) if isinstance(found, Fault)]


def test_a_job_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(NotThere, match="knows no job 7"):
        find_job(store, 7)
    for wrong in ("x", "-1", "²", "1" * 20):
        with pytest.raises(NotThere):
            read_number(wrong)
