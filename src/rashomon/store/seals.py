"""Lead records to the bytes that are kept, with the digest that proves them."""

import re
import zlib
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import msgspec

from rashomon import wire
from rashomon.errors import BadSettings
from rashomon.records.reading import Reading
from rashomon.records.text import Text
from rashomon.store.answers import JsonValue

_LEVEL = 3  # 6 takes twice the time for 7 % less
_UNKEPT = re.compile("[\0\ud800-\udfff]")  # what a text of a database cannot hold


def canonical(value: JsonValue) -> str:
    """JSON with its keys in order, without spaces: equal values give equal text."""
    return msgspec.json.encode(value, order="sorted").decode("utf-8")


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes."""
    return sha256(data).hexdigest()


def pack(record: object) -> tuple[bytes, str]:
    """The compressed JSON of a record, with the digest of that JSON."""
    line = wire.encode(record)
    return zlib.compress(line, _LEVEL), digest(line)


def unpack(data: bytes) -> bytes:
    """The JSON that was packed. Raises BadSettings where the bytes are damaged."""
    opened = zlib.decompressobj()
    try:
        line = opened.decompress(data)
    except zlib.error as error:
        raise BadSettings(f"what is kept there is damaged ({error}); run: rashomon verify") from error
    if not opened.eof or opened.unused_data:
        raise BadSettings("what is kept there is cut off or has more at its end; run: rashomon verify")
    return line


def plain(text: str) -> str:
    """The text with U+FFFD for what a database cannot hold."""
    return _UNKEPT.sub("\ufffd", text)


def moment_of(published: str | None) -> str:
    """A date, or a time in UTC, as a text that sorts by it; empty where not known. A time without zone is in UTC."""
    try:
        time = datetime.fromisoformat(published or "")
    except ValueError:
        return ""
    if len(published or "") <= len("2025-07-02"):
        return time.date().isoformat()
    if time.tzinfo is not None:
        with suppress(OverflowError):  # a time of the year 1 or 9999
            time = time.astimezone(UTC)
    return time.replace(tzinfo=None, microsecond=0).isoformat()


def later(moment: str, span: timedelta) -> str:
    """The time (ISO 8601, in UTC) that lies so much past a moment."""
    return (datetime.fromisoformat(moment_of(moment)) + span).replace(tzinfo=UTC).isoformat()


def seal_row(row: Mapping[str, str | int | float | bytes | None]) -> str:
    """The digest of a row as canonical JSON, bytes in base64."""
    return digest(msgspec.json.encode(dict(row), order="sorted"))


def raw_text(reading: Reading) -> str:
    """The raw text that a reading was made of: its clean text with all repairs undone."""
    return Text(clean=reading.text, repairs=reading.repairs).raw


def digest_raw(reading: Reading) -> str:
    """The digest of the raw text of a reading, in UTF-8."""
    return digest(raw_text(reading).encode("utf-8", "surrogatepass"))
