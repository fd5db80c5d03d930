"""Tell how a report came into a casebook, as a court would ask."""

from rashomon.store.answers import StoredReport

# By what arrived: what is kept of it. The Berkeley Protocol on Digital Open Source Investigations (OHCHR, 2022),
# paragraphs 153 to 167, asks for the page as it was served, its address, the time, and a digest taken then.
_SERVED = "the answer of the server is kept as it came, with its headers, its address, the time"
_FILE = "the file is kept as it was given; how it was come by before is not known to this casebook"
_WORDS = (
    "only words are kept, not the page that they stood on: below the standard of evidence of the Berkeley Protocol "
    "(paragraphs 153–167)"
)
_TEXTS = ("text/plain", "application/json", "text/markdown")


def is_words_only(stored: StoredReport) -> bool:
    """Whether of a report nothing is kept that shows where its words stood."""
    return stored.container is None and stored.media_type in _TEXTS


def tell_custody(stored: StoredReport) -> tuple[str, ...]:
    """How a report came here and what is kept of it, in sentences."""
    kept = _WORDS if is_words_only(stored) else _SERVED if stored.served else _FILE
    taken = f"taken from {stored.place}"
    if stored.container is not None:
        taken += f", out of a file with the SHA-256 {stored.container}"
    return (
        f"collected on {stored.added}, {taken}",
        f"{stored.size:,} bytes with the SHA-256 {stored.sha256}; {kept}",
    )
