"""Test that moments are read as the web writes them."""

import pytest

from rashomon.ingest.moments import read_moment


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("2025-03-12", "2025-03-12"),
        (" 2025-03-12 09:30:00 ", "2025-03-12T09:30:00"),
        ("2025-03-12T09:30:00.123456Z", "2025-03-12T09:30:00Z"),
        ("2025-03-12T09:30:00+04", "2025-03-12T09:30:00+04:00"),
        ("2025-03-12 09:30:00 UTC", "2025-03-12T09:30:00Z"),
        ("Wed, 12 Mar 2025 09:30:00 +0400", "2025-03-12T09:30:00+04:00"),
        ("Wed, 12 Mar 2025 09:30:00 GMT", "2025-03-12T09:30:00Z"),
        ("12 Mar 2025 09:30 EST", "2025-03-12T09:30:00-05:00"),
        ("2025-13-12", None),
        ("yesterday", None),
        ("", None),
        ("Wed, 99 Mar 2025 09:30:00 GMT", None),
    ],
)
def test_a_moment_is_read_or_it_is_none(said: str, read: str | None) -> None:
    assert read_moment(said) == read
