"""Read the main text of a page, with the way back to it."""

from rashomon.ingest.page.encoding import decode_page, find_encoding
from rashomon.ingest.page.head import Told
from rashomon.ingest.page.offsets import find_bytes, map_to_bytes
from rashomon.ingest.page.reading import PageText, check_length, read_fragment, read_page

__all__ = [
    "PageText",
    "Told",
    "check_length",
    "decode_page",
    "find_bytes",
    "find_encoding",
    "map_to_bytes",
    "read_fragment",
    "read_page",
]
