"""What is kept of a report decides what is said of its custody."""

from dataclasses import replace

from rashomon.casebook.custody import is_words_only, tell_custody
from rashomon.store.answers import StoredReport

WORDS = StoredReport(
    key="ab" * 32,
    number=1,
    id="morning",
    sha256="ab" * 32,
    size=1234,
    media_type="text/plain",
    place="morning.txt",
    container=None,
    served=False,
    publisher=None,
    published=None,
    moment="",
    title=None,
    url=None,
    language="en",
    added="2025-03-04T10:00:00+01:00",
    recipe=None,
)


def test_words_alone_are_below_the_standard() -> None:
    came, kept = tell_custody(WORDS)
    assert came == "collected on 2025-03-04T10:00:00+01:00, taken from morning.txt"
    assert kept.startswith(f"1,234 bytes with the SHA-256 {WORDS.sha256}; only words are kept")


def test_a_file_is_kept_as_it_was_given() -> None:
    page = replace(WORDS, media_type="text/html")
    assert not is_words_only(page)
    assert "the file is kept as it was given" in tell_custody(page)[1]


def test_what_a_server_gave_is_kept_with_its_headers_and_the_archive_is_named() -> None:
    served = replace(WORDS, media_type="text/html", served=True, container="cd" * 32)
    came, kept = tell_custody(served)
    assert came.endswith(f"out of a file with the SHA-256 {served.container}")
    assert "with its headers" in kept
    assert not is_words_only(replace(served, media_type="text/plain"))
