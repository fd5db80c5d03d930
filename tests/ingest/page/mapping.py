"""Follow the map of a text back to the bytes of its page."""

import re
from html import unescape

from rashomon.records.report import Report

_SPACE = re.compile(r"[ \t\r\n\f]+")


def check_map(report: Report, page: bytes | None = None) -> None:
    """Each stretch of the text must be what its bytes say; between stretches there are line ends alone."""
    head, at, before = report.head, 0, 0
    assert head.extraction is not None
    assert head.decoding is not None
    assert report.raw is not None
    raw = report.raw.data if page is None else page
    for start, end, first, last in head.extraction.map:
        said = _SPACE.sub(" ", unescape(raw[first:last].decode(head.decoding.encoding)))
        assert said == report.text[start:end]
        assert report.text[at:start].strip("\n") == ""
        assert (at <= start < end, before <= first < last <= len(raw)) == (True, True)
        at, before = end, last
    assert at == len(report.text)
