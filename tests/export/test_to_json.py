"""JSON that a person can look through is the same JSON."""

import json
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from rashomon import wire
from rashomon.export.to_json import indent, to_json
from rashomon.records.reading import Reading
from tests.export.sample import FAILURE, READING

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(values)
def test_indenting_changes_nothing(value: object) -> None:
    assert json.loads(indent(value)) == value


def test_one_report_is_an_object() -> None:
    assert wire.decode("".join(to_json([READING])).encode(), Reading) == READING


def test_several_reports_are_a_list_in_order() -> None:
    found = json.loads("".join(to_json([READING, FAILURE, READING])))
    assert [one["schema"] for one in found] == ["rashomon.reading/1", "rashomon.failure/1", "rashomon.reading/1"]


def test_no_reports_are_an_empty_list() -> None:
    assert json.loads("".join(to_json([]))) == []


def test_a_list_is_written_as_reports_come() -> None:
    taken: list[int] = []

    def readings() -> Iterator[Reading]:
        for place in range(5):
            taken.append(place)
            yield READING

    chunks = to_json(readings())
    next(chunks)
    assert len(taken) == 2


def test_short_lists_stand_on_one_line() -> None:
    assert indent({"span": [1, 2], "long": ["x" * 60, "y" * 60]}).splitlines()[1] == '  "span": [1,2],'


def test_deep_values_are_written() -> None:
    deep: list[object] = []
    for _ in range(400):
        deep = [deep]
    assert json.loads(indent({"extra": deep})) == {"extra": deep}
