"""Read one report from plain text."""

from collections.abc import Iterator
from hashlib import sha256

from rashomon.errors import BadReport
from rashomon.ingest.decode import decode_bytes
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.formats import READABLE, TEXT, looks_binary
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.row import check_text
from rashomon.records.remark import Remark
from rashomon.records.report import Failure, Head, Raw, Report


def from_text(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Failure]:
    """The one report that the bytes of a text file hold; `place` names the file in messages."""
    try:
        yield _read(raw, place, given, limits)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")


def _read(raw: bytes, place: str, given: Given, limits: Limits) -> Report:
    if not raw:
        raise BadReport("the file is empty")
    decoded = decode_bytes(raw, encoding=given.encoding)
    if looks_binary(decoded.text):
        raise BadReport(f"this is no text but binary data; {READABLE}")
    text = check_text(decoded.text, limits)
    zeros = text.count("\0")
    remarks = decoded.remarks
    if zeros:
        remarks = (
            *remarks,
            Remark(stage="ingest", code="zero-characters", message=f"NUL characters in the text: {zeros}"),
        )
    digest = sha256(raw).hexdigest()
    head = Head(
        id=digest[:16],
        sha256=digest,
        url=given.url,
        language=given.language,
        decoding=decoded.decoding,
    )
    kept = Raw(data=raw, media_type=TEXT.media_type, place=place)
    return Report(head=head, text=text, raw=kept, assumed=given.assumed(), remarks=remarks)
