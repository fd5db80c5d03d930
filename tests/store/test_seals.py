"""Records are led to bytes and back, dates to what sorts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import BadSettings
from rashomon.records.reading import Reading
from rashomon.store.seals import canonical, moment_of, pack, raw_text, unpack
from tests.store.made import make_arrival


@pytest.mark.parametrize(
    ("published", "moment"),
    [
        ("2025-07-02", "2025-07-02"),
        ("2025-07-02T09:30:00+04:00", "2025-07-02T05:30:00"),
        ("2025-07-02T01:30:00+04:00", "2025-07-01T21:30:00"),
        ("2025-07-02T09:30:00", "2025-07-02T09:30:00"),
        ("2025-07-02T09:30:00.5Z", "2025-07-02T09:30:00"),
        ("0001-01-01T00:00:00+04:00", "0001-01-01T00:00:00"),
        ("last week", ""),
        (None, ""),
    ],
)
def test_dates_are_led_to_what_sorts(published: str | None, moment: str) -> None:
    assert moment_of(published) == moment


def test_canonical_json_has_one_form() -> None:
    assert canonical({"b": [1, None], "a": "é"}) == canonical({"a": "é", "b": [1, None]}) == '{"a":"é","b":[1,null]}'


@given(st.binary(min_size=1, max_size=4), st.integers(0, 20))
def test_damage_is_found_when_it_is_unpacked(extra: bytes, cut: int) -> None:
    data, _ = pack({"text": "some text that is packed"})
    for damaged in (data + extra, data[:cut]):
        with pytest.raises(BadSettings, match=r"damaged|cut off"):
            unpack(damaged)


def test_the_raw_text_is_what_was_repaired() -> None:
    arrival = make_arrival(0)
    assert arrival.report is not None
    assert isinstance(arrival.outcome, Reading)
    assert raw_text(arrival.outcome) == arrival.report.text != arrival.outcome.text
