"""A file appears when it is whole, or not at all."""

import os
from pathlib import Path

import pytest

from rashomon.cli.output import open_output
from rashomon.errors import BadSettings


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    with open_output(path) as write:
        write("half ")
        assert not path.exists()
        write("whole")
    assert path.read_text() == "half whole"
    assert list(tmp_path.iterdir()) == [path]


def test_what_breaks_off_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt), open_output(path) as write:
        write("new")
        raise KeyboardInterrupt
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there.txt").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "there.txt")
    with open_output(tmp_path / "link") as write:
        write("new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there.txt").read_text() == "new"


def test_what_is_no_file_is_written_directly() -> None:
    with open_output(Path(os.devnull)) as write:
        write("gone")
    assert not Path(os.devnull).is_file()


def test_a_place_that_is_not_there_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"cannot write .*out\.txt"), open_output(tmp_path / "none" / "out.txt"):
        pass


def test_an_error_of_the_reader_is_not_taken_for_one_of_the_writer(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), open_output(tmp_path / "out.txt"):
        raise FileNotFoundError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_so() -> None:
    with pytest.raises(BadSettings, match="No space left"), open_output(Path("/dev/full")) as write:
        write("x" * 100_000)
