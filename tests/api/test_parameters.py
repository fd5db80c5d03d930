"""What an address asks is read, or it is said what was wanted."""

import pytest

from rashomon.api.parameters import Parameter, read_values, take_moment, take_one_of, take_part, take_whole, take_words
from rashomon.errors import BadSettings

ALL: tuple[Parameter, ...] = (
    take_part("report", "which", "wire"),
    take_words("q", "words"),
    take_one_of("stance", "how", ("denies", "asserts")),
    take_whole("limit", "how many", most=500, usual=50),
    take_moment("since", "when"),
)


def read(*query: tuple[str, str], report: str = "wire") -> dict[str, str | int]:
    return read_values(ALL, {"report": report}, query)


def test_what_is_asked_is_read() -> None:
    asked = read(("q", "a b"), ("stance", "denies"), ("limit", "500"), ("since", "2025-03-03 10:00:00+01:00"))
    assert asked == {
        "report": "wire", "q": "a b", "stance": "denies", "limit": 500, "since": "2025-03-03T10:00:00+01:00",
    }  # fmt: skip
    assert read() == {"report": "wire"}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ([("limt", "5")], "'limt'; the names are: q, stance, limit, since"),
        ([("report", "other")], "'report'; the names are"),
        ([("limit", "5"), ("limit", "6")], "given twice"),
        ([("limit", "0")], "whole number from 1 to 500"),
        ([("limit", "501")], "whole number"),
        ([("limit", "05")], "whole number"),
        ([("limit", "٣")], "whole number"),
        ([("limit", "1" * 5_000)], "whole number"),
        ([("stance", "sings")], "one of denies, asserts"),
        ([("since", "yesterday")], "a day such as"),
        ([("since", "2025-02-30")], "a day such as"),
        ([("q", "")], "1 to 2,000 characters"),
        ([("q", "a" * 2_001)], "1 to 2,000 characters"),
    ],
)
def test_what_is_wrong_is_named(query: list[tuple[str, str]], words: str) -> None:
    with pytest.raises(BadSettings, match=words) as told:
        read(*query)
    assert len(str(told.value)) < 400


def test_what_is_needed_is_asked_for() -> None:
    with pytest.raises(BadSettings, match="say 'q': words"):
        read_values([take_words("q", "words", required=True)], {}, [])
    with pytest.raises(BadSettings, match="none at all"):
        read_values([], {}, [("q", "x")])
