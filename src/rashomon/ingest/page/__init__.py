"""Read the main text of a page, with the way back to it."""

from rashomon.ingest.page.encoding import decode_page, find_encoding
from rashomon.ingest.page.offsets import find_bytes
from rashomon.ingest.page.reading import PageText, read_fragment, read_page

__all__ = ["PageText", "decode_page", "find_bytes", "find_encoding", "read_fragment", "read_page"]
