"""One byte that is changed in the file of a casebook is found."""

import os
import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.records.reading import Reading
from rashomon.records.report import Decoding, Extraction, Head
from rashomon.store.answers import Fault
from rashomon.store.comparisons import save_comparison
from rashomon.store.opening import open_store
from rashomon.store.saving import save
from rashomon.store.sealing import BROKEN
from rashomon.store.verifying import verify
from rashomon.store.verifying.evidence import check_source
from tests.store.made import compare, make_arrival, recipe_of, ticking
from tests.store.pages import find_idle

FLIPS = int(os.environ.get("RASHOMON_FLIPS", "80"))
# Of the head of the file: counts of changes, of new schemas; what SQLite wrote it last.
COUNTS = {*range(24, 28), *range(92, 100)}


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
    chance = random.Random(3)
    places = sorted(set(range(path.stat().st_size)) - COUNTS)
    missed = [place for place in chance.sample(places, FLIPS) if not is_faulty(flip(path, place, chance.randrange(8)))]
    assert not missed


def test_without_a_seal_a_flipped_byte_is_found_where_it_carries_something(path: Path) -> None:
    unsealed = path.with_name("c.case")
    unsealed.write_bytes(path.read_bytes())
    with sqlite3.connect(unsealed) as connection:
        connection.execute("UPDATE seal SET mark = ?", (BROKEN,))
    connection.close()
    idle = find_idle(unsealed)
    used = sorted(set(range(unsealed.stat().st_size)) - idle - COUNTS - set(range(40, 44)))
    chance = random.Random(4)
    assert not [place for place in chance.sample(sorted(idle), 5) if is_faulty(flip(unsealed, place, 0))]
    missed = [
        place for place in chance.sample(used, FLIPS) if not is_faulty(flip(unsealed, place, chance.randrange(8)))
    ]
    # An entry of the word index has one bit that says that it takes the place of an older one, of which there is none.
    assert len(missed) <= max(1, FLIPS // 100)


def test_a_casebook_is_sealed_again_when_it_is_closed(path: Path) -> None:
    copy = path.with_name("d.case")
    copy.write_bytes(path.read_bytes())
    with open_store(str(copy), by="tester", clock=ticking()) as store:
        save(store, [make_arrival(99)])
        with store.reading() as connection:
            assert connection.exec_driver_sql("SELECT mark FROM seal").scalar() == BROKEN
        assert not [found for found in verify(store) if isinstance(found, Fault)]
    assert not is_faulty(copy)
    assert all(is_faulty(flip(copy, place, 3)) for place in sorted(find_idle(copy))[:3])


def test_the_words_of_a_page_must_stand_where_their_map_says() -> None:
    page = "<p>Il dit&nbsp;:  « Ça\nva »</p>\n<p>Rien.</p>".encode("cp1252")
    stretches = ((0, 18, 3, page.index(b"</p>")), (20, 25, page.index(b"Rien"), page.index(b"Rien") + 5))
    head = Head(
        id="1",
        sha256="",
        decoding=Decoding(encoding="cp1252", how="declared"),
        extraction=Extraction(tool="trafilatura", version="2", map=stretches),
    )
    assert head.extraction is not None
    reading = Reading(recipe=recipe_of(), report=head, text="Il dit\xa0: « Ça va »\n\nRien.")
    assert not list(check_source(reading, page, "text/html"))
    for other in (
        replace(reading, text=reading.text.replace("Rien", "Tout")),
        replace(reading, text=reading.text + " Et puis"),
        replace(reading, report=replace(head, extraction=replace(head.extraction, map=stretches[:1]))),
    ):
        assert list(check_source(other, page, "text/html"))
