"""Test what a caller may say of the reports to come."""

import pytest

from rashomon.errors import BadSettings
from rashomon.ingest import Given, parse_published


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2025-07-02", "2025-07-02"),
        (" 2025-07-02 ", "2025-07-02"),
        ("2025-07-02T09:30", "2025-07-02T09:30"),
        ("2025-07-02T09:30:00+04:00", "2025-07-02T09:30:00+04:00"),
        ("2025-07-02T09:30:00Z", "2025-07-02T09:30:00Z"),
        ("2025-07-02 09:30", "2025-07-02T09:30"),
    ],
)
def test_iso_dates_are_taken(text: str, value: str) -> None:
    assert parse_published(text) == value


@pytest.mark.parametrize(
    "text", ["", "July 2", "02/07/2025", "2025-7-2", "2025-02-30", "2025", "20250702", "2025-07-02T25:00"]
)
def test_other_dates_are_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadSettings, match="2025-07-02"):
        parse_published(text)


def test_values_are_checked_when_given() -> None:
    assert Given(language="en-GB", encoding="latin1").language == "en"
    for wrong in (
        {"published": "soon"},
        {"language": "?"},
        {"encoding": "utf-9"},
        {"encoding": "hex"},
        {"title": "\udcff"},
    ):
        with pytest.raises(BadSettings):
            Given(**wrong)
