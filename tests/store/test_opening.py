"""A casebook is opened, or it is said why not."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from rashomon.errors import BadSettings, MissingResource
from rashomon.store import migrating, opening
from rashomon.store.answers import Fault
from rashomon.store.opening import VERSION, open_store
from rashomon.store.queries import count, list_entries
from rashomon.store.saving import save
from rashomon.store.verifying import verify
from tests.store.made import make_arrival, ticking

LATER = f'''
"""Count how often a report was looked at."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{VERSION}"


def upgrade() -> None:
    op.create_table("looks", sa.Column("report", sa.Integer, primary_key=True))
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A casebook with two reports."""
    path = tmp_path / "a.case"
    with open_store(str(path), by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(0), make_arrival(1)])
    return path


def test_a_closed_casebook_is_one_file(path: Path) -> None:
    assert [child.name for child in path.parent.iterdir()] == ["a.case"]


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"some text", bytes(4096)])
def test_a_file_that_is_no_casebook_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.case").write_bytes(content)
    with pytest.raises(BadSettings):
        open_store(str(tmp_path / "a.case"), by="tester", clock=ticking())
    assert (tmp_path / "a.case").read_bytes() == content


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.db") as connection:
        connection.execute("CREATE TABLE notes (text)")
    connection.close()
    before = (tmp_path / "a.db").read_bytes()
    with pytest.raises(BadSettings, match="no casebook"):
        open_store(str(tmp_path / "a.db"), by="tester", clock=ticking(), create=True)
    assert (tmp_path / "a.db").read_bytes() == before


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere" / "a.case"):
        with pytest.raises(BadSettings, match=r"folder|no file"):
            open_store(str(place), by="tester", clock=ticking(), create=True)


def test_an_empty_file_may_become_a_casebook(tmp_path: Path) -> None:
    (tmp_path / "a.case").touch()
    with open_store(str(tmp_path / "a.case"), by="tester", clock=ticking(), create=True) as store:
        assert [entry.act for entry in list_entries(store)] == ["created"]


def test_addresses_that_lead_nowhere_are_told_without_their_password() -> None:
    with pytest.raises(BadSettings) as caught:
        open_store("postgresql://me:secret@127.0.0.1:1/none", by="tester", clock=ticking())
    assert "secret" not in str(caught.value)
    with pytest.raises(BadSettings, match="address"):
        open_store("postgresql://me@host:port/x", by="tester", clock=ticking())


def test_postgresql_without_its_driver_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(MissingResource, match=r"rashomon\[postgresql\]"):
        open_store("postgresql://me@127.0.0.1:1/none", by="tester", clock=ticking())


def test_an_older_casebook_is_brought_up_and_a_copy_stays(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = tmp_path / "steps"
    steps.mkdir()
    for step in migrating.STEPS.glob("v*.py"):
        shutil.copy(step, steps)
    (steps / "v9999.py").write_text(LATER, encoding="utf-8")
    with monkeypatch.context() as later:
        later.setattr(migrating, "STEPS", steps)
        later.setattr(opening, "VERSION", "9999")
        with open_store(str(path), by="later", clock=ticking()) as store:
            assert list_entries(store)[-1].subject == {"from": VERSION, "to": "9999"}
            assert count(store).reports == 2
            with store.reading() as connection:
                assert connection.exec_driver_sql("SELECT count(*) FROM looks").scalar() == 0
    with pytest.raises(BadSettings, match="newer"):
        open_store(str(path), by="tester", clock=ticking())
    with open_store(f"{path}.{VERSION}", by="tester", clock=ticking()) as copy:
        assert count(copy).reports == 2
        assert not [found for found in verify(copy) if isinstance(found, Fault)]


def test_a_copy_in_the_way_is_not_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path(f"{path}.{VERSION}").write_text("mine", encoding="utf-8")
    monkeypatch.setattr(opening, "VERSION", "9999")
    with pytest.raises(BadSettings, match="in the way"):
        open_store(str(path), by="tester", clock=ticking())
    assert Path(f"{path}.{VERSION}").read_text(encoding="utf-8") == "mine"


def test_a_casebook_that_is_open_twice_is_known_to_be_open(path: Path) -> None:
    """Who closes a file lets go of all locks of his process: another program would take away what is being written."""
    code = f"""
from rashomon.store.opening import open_store
with open_store({str(path)!r}, by="other", clock=lambda: "2025-07-02T00:00:00+00:00") as store, store.writing():
    pass
"""
    with (
        open_store(str(path), by="one", clock=ticking()) as one,
        open_store(str(path), by="two", clock=ticking()) as two,
    ):
        save(one, [make_arrival(2)])
        subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
        assert path.with_name("a.case-wal").exists()
        save(two, [make_arrival(3)])
    with open_store(str(path), by="tester", clock=ticking()) as store:
        assert count(store).reports == 4
        assert not [found for found in verify(store) if isinstance(found, Fault)]


def test_opening_loads_no_migrations(path: Path) -> None:
    check = (
        "import sys; from rashomon.store.opening import VERSION, open_store;"
        f"open_store({str(path)!r}, by='tester', clock=lambda: '2025-07-02T10:00:00+00:00').close();"
        "print({'alembic', 'psycopg', 'spacy'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", check], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "set()"


@pytest.fixture
def guarded() -> Iterator[Path]:
    """A folder with a casebook that may be read, and not written to."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        open_store(str(folder / "a.case"), by="tester", clock=ticking(), create=True).close()
        folder.chmod(0o555)
        (folder / "a.case").chmod(0o444)
        was = os.geteuid()
        if was == 0:  # who may do everything is somebody else for a while
            os.seteuid(65534)
        yield folder
        os.seteuid(was)
        folder.chmod(0o755)


@pytest.mark.parametrize("name", ["a.case", "b.case"])
def test_where_nothing_may_be_written_it_is_said_so(guarded: Path, name: str) -> None:
    with pytest.raises(BadSettings, match="you may not write to"):
        open_store(str(guarded / name), by="tester", clock=ticking(), create=True)
