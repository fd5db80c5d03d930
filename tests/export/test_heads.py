"""The head of a report in words."""

import pytest

from rashomon.export.heads import describe, identify, say_date, title_of
from rashomon.records.report import Head
from tests.export.sample import HEAD


def test_a_head_tells_what_is_known() -> None:
    assert title_of(HEAD) == "Harbour ferry sinks off Kelvar"
    assert describe(HEAD) == ("Northern Wire", "Anna Petrow", "12 March 2025", "en")
    assert identify(HEAD) == ("id 3f9ac2d177e0b451", "decoded as utf-8 (detected)")


def test_a_head_with_nothing_known_still_has_a_name() -> None:
    head = Head(id="a-7", sha256="ab" * 32)
    assert (title_of(head), describe(head)) == ("Untitled report", ())
    assert identify(head) == ("id a-7", "sha256 abababababab…")


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2025-07-02", "2 July 2025"),
        ("2025-07-02T09:30:00+04:00", "2 July 2025, 09:30 UTC+04:00"),
        ("2025-07-02T09:30:00", "2 July 2025, 09:30"),
        ("in July", "in July"),
    ],
)
def test_dates_are_written_out(published: str, said: str) -> None:
    assert say_date(published) == said
