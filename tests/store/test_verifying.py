"""One byte that is changed in the file of a casebook is found."""

import random
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.records.reading import Reading
from rashomon.store.answers import Fault
from rashomon.store.comparisons import save_comparison
from rashomon.store.opening import open_store
from rashomon.store.saving import save
from rashomon.store.verifying import verify
from tests.store.made import compare, make_arrival, ticking
from tests.store.pages import find_idle

FLIPS = 120
# Of the head of the file: how often its schema was made anew; what SQLite wrote it last.
COUNTS = {*range(40, 44), *range(96, 100)}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A casebook of some reports with a comparison."""
    path = tmp_path_factory.mktemp("flips") / "a.case"
    arrivals = [make_arrival(number) for number in range(8)]
    with open_store(str(path), by="tester", clock=ticking(), create=True) as store:
        save(store, arrivals)
        save_comparison(store, compare(*(a.outcome for a in arrivals[:2] if isinstance(a.outcome, Reading))))
    return path


def is_faulty(path: Path) -> bool:
    try:
        with open_store(str(path), by="tester", clock=ticking()) as store:
            return any(isinstance(found, Fault) for found in verify(store))
    except BadSettings:
        return True


def flip(path: Path, place: int, bit: int) -> Path:
    """A copy of the file in which one bit is another."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << bit
    copy = path.with_name("b.case")
    copy.write_bytes(content)
    return copy


def test_a_flipped_byte_is_found(path: Path) -> None:
    assert not is_faulty(flip(path, 41, 0))
    chance = random.Random(3)
    used = sorted(set(range(path.stat().st_size)) - find_idle(path) - COUNTS)
    missed = [place for place in chance.sample(used, FLIPS) if not is_faulty(flip(path, place, chance.randrange(8)))]
    # An entry of the word index has one bit that says that it takes the place of an older one, of which there is none.
    assert len(missed) <= 1


def test_what_is_taken_for_idle_carries_nothing(path: Path) -> None:
    chance = random.Random(4)
    idle = sorted(find_idle(path))
    assert not [place for place in chance.sample(idle, 10) if is_faulty(flip(path, place, 0))]
