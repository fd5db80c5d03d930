"""Files are listed as they were opened, with their digests."""

import hashlib
from pathlib import Path

import pytest

from rashomon.export.handover.folder import Folder


def test_digests_are_true(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    with (
        folder.open("a.txt", "a", media_type="text/plain") as one,
        folder.open("b.bin", "b", media_type="application/octet-stream") as other,
    ):
        one.write_text(["Çay", "\ud800", "\n"])
        other.write(memoryview(b"\x00\x01"))
        assert not folder.files
    assert [file.name for file in folder.files] == ["a.txt", "b.bin"]
    assert (tmp_path / "a.txt").read_bytes() == "Çay?\n".encode()
    for file in folder.files:
        data = (tmp_path / file.name).read_bytes()
        assert (file.sha256, file.size) == (hashlib.sha256(data).hexdigest(), len(data))


def test_no_file_is_written_over(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    (tmp_path / "a.txt").touch()
    with pytest.raises(FileExistsError), folder.open("a.txt", "a", media_type="text/plain"):
        pass
