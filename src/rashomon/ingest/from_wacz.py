"""Read the reports in a packed web archive in the form WACZ."""

import json
import zipfile
import zlib
from typing import Any, BinaryIO, cast

from rashomon.errors import BadReport
from rashomon.ingest.apart import Apart
from rashomon.ingest.desk import Desk
from rashomon.ingest.digests import digest_stream
from rashomon.ingest.failure import fail_digest, fail_path
from rashomon.ingest.from_warc import Archive, read_archive
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.readers import Items
from rashomon.ingest.spool import hold

_PACKAGE, _PACKAGE_DIGEST = "datapackage.json", "datapackage-digest.json"
_FOLDER, _WARC = "archive/", (".warc", ".warc.gz")
_MOST_ENTRIES = 100_000
_LARGEST_LIST = 50_000_000
_STEEP = 100
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, OSError)


def from_wacz(stream: BinaryIO, place: str, *, given: Given, limits: Limits) -> Items:
    """One report or failure for each page, text, PDF in the archive's WARC files; `place` names the file in messages.

    Each of its files is held against the digest that the archive gives for it; one that differs is a failure, and if it
    is a WARC file it is not read.
    """
    with hold(stream) as file, Apart(limits) as apart:
        archive = Archive(place, digest_stream(file), Desk(given, limits, apart))
        file.seek(0)
        try:
            with zipfile.ZipFile(file) as packed:
                yield from _read(packed, archive)
        except BadReport as error:
            yield fail_digest(archive.digest, f"{place}: {error}")
        except _DAMAGED as error:
            yield fail_digest(archive.digest, f"{place}: this WACZ is damaged: {error}")


def _read(packed: zipfile.ZipFile, archive: Archive) -> Items:
    limits = archive.desk.limits
    names = [entry.filename for entry in packed.infolist()]
    if len(names) > _MOST_ENTRIES:
        raise BadReport(f"this WACZ has {len(names):,} files, more than are looked at")
    warcs = [name for name in dict.fromkeys(names) if name.startswith(_FOLDER) and name.lower().endswith(_WARC)]
    if not warcs:
        raise BadReport(f"this WACZ has no WARC file in {_FOLDER}")
    for entry in packed.infolist():
        _check_packing(entry, limits)
    wrong = _find_wrong(packed, set(names))
    for name, message in sorted(wrong.items()):
        place = f"{archive.place}, {name}"
        yield fail_path(place, "BadReport", f"{place}: {message}")
    for name in warcs:
        if name in wrong:
            continue
        inside = Archive(f"{archive.place}, {name}", archive.digest, archive.desk)
        with packed.open(name) as stream:
            yield from read_archive(cast(BinaryIO, stream), inside)


def _find_wrong(packed: zipfile.ZipFile, names: set[str]) -> dict[str, str]:
    """The files that are not as the archive says, each with what is wrong."""
    wrong = {}
    for name, label in _list_digests(packed, names).items():
        if name not in names:
            wrong[name] = "the archive lists this file, and does not hold it"
            continue
        algorithm, _, value = label.partition(":")
        if algorithm.lower() != "sha256":
            continue
        with packed.open(name) as stream:
            found = digest_stream(cast(BinaryIO, stream))
        if found != value.lower():
            wrong[name] = f"its SHA-256 is {found}, and the archive says {value}: it was changed after it was packed"
    return wrong


def _list_digests(packed: zipfile.ZipFile, names: set[str]) -> dict[str, str]:
    told = {}
    if _PACKAGE in names:
        for resource in _list_resources(_load(packed, _PACKAGE)):
            told[str(resource.get("path"))] = str(resource.get("hash", ""))
    if _PACKAGE_DIGEST in names:
        told[_PACKAGE] = str(_load(packed, _PACKAGE_DIGEST).get("hash", ""))
    return told


def _list_resources(package: dict[str, Any]) -> list[dict[str, Any]]:
    listed = package.get("resources")
    return [resource for resource in listed if isinstance(resource, dict)] if isinstance(listed, list) else []


def _load(packed: zipfile.ZipFile, name: str) -> dict[str, Any]:
    with packed.open(name) as stream:
        content = stream.read(_LARGEST_LIST + 1)
    if len(content) > _LARGEST_LIST:
        raise BadReport(f"its {name} has more than {_LARGEST_LIST:,} bytes")
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise BadReport(f"its {name} is no valid JSON: {error}") from error
    if not isinstance(found, dict):
        raise BadReport(f"its {name} is no JSON object")
    return found


def _check_packing(entry: zipfile.ZipInfo, limits: Limits) -> None:
    if entry.file_size > limits.largest_unpacked and entry.file_size > _STEEP * entry.compress_size:
        raise BadReport(
            f"its {entry.filename} has {entry.compress_size:,} bytes and unpacks to {entry.file_size:,}; "
            "raise largest_unpacked in the settings if that is what it should do"
        )
