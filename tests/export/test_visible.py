"""What cannot be seen is shown; what steers a terminal is not passed on."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.visible import flatten, neutralise, show


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("a\x9b2Jb", "a⟨U+009B⟩2Jb"),
        ("\u202egnp.exe", "⟨U+202E⟩gnp.exe"),
        ("a\ud800b", "a⟨U+D800⟩b"),
        ("line\n\tline", "line\n\tline"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_neutralise_shows_what_steers_a_terminal(text: str, shown: str) -> None:
    assert neutralise(text) == shown


@given(st.text(alphabet=st.characters()))
def test_nothing_neutralised_can_steer_a_terminal(text: str) -> None:
    kept = neutralise(text)
    assert not {unicodedata.category(character) for character in kept if character not in "\n\t"} & {"Cc", "Cs"}
    assert kept.encode().decode() == kept


def test_flatten_leaves_one_line() -> None:
    assert flatten("  two\n lines\x07 ") == "two lines⟨U+0007⟩"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", "nothing"),
        ("鈥檚", "鈥檚"),
        ("\u200b", "U+200B ZERO WIDTH SPACE"),
        (" ", "U+0020 SPACE"),
        ("-\n", "- + U+000A LINE FEED"),
        ("\u200b\u200b\u200b", "U+200B ZERO WIDTH SPACE ×3"),
        ("\x07", "U+0007 BELL"),
        ("two words", "two words"),
        (" edge", "“ edge”"),
    ],
)
def test_show_names_what_cannot_be_seen(text: str, shown: str) -> None:
    assert show(text) == shown
