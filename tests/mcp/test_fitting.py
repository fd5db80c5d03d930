"""Answers keep to their room, and say where they were cut."""

from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import BadSettings
from rashomon.mcp.fitting import Draft, clip, cut, fit, settle


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """Some words."""

    words: tuple[str, ...]


def make(length: int) -> Draft[Items]:
    return Draft(found=Items(words=("word" * 10,) * length), text="word\n" * length, next=str(length))


@given(most=st.integers(1, 200), room=st.integers(100, 5_000))
def test_as_many_items_as_there_is_room_for(most: int, room: int) -> None:
    draft = fit(make, most, room)
    assert settle(draft).size <= room
    assert 1 <= len(draft.found.words) <= most
    assert settle(make(len(draft.found.words) * 2 + 2)).size > room or len(draft.found.words) * 2 + 2 > most


def test_one_item_is_given_even_where_it_is_too_large() -> None:
    assert len(fit(make, 9, 10).found.words) == 1


@given(words=st.text(min_size=1, max_size=3_000), room=st.integers(500, 2_000))
def test_what_is_too_long_ends_early(words: str, room: int) -> None:
    settled = cut(settle(Draft(found=Items(words=(words,)), text=words)), room)
    assert len(settled.text.encode()) <= room
    assert len(msgspec.json.encode(settled.found)) <= room


def test_what_cannot_be_cut_is_refused() -> None:
    with pytest.raises(BadSettings, match="longest_answer"):
        cut(settle(make(100)), 500)


def test_nothing_unseen_goes_out() -> None:
    settled = settle(Draft(found=Items(words=("a\u202eb\ud800",)), text="c\x1bd\ud800"))
    assert settled.found == {"words": ["a⟨U+202E⟩b⟨U+D800⟩"]}
    assert settled.text == "c⟨U+001B⟩d⟨U+D800⟩"


def test_what_is_left_out_is_counted() -> None:
    assert clip("abc", 3) == "abc"
    assert clip("abcdef", 3) == "abc … (3 more characters)"
