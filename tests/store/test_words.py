"""Texts are cut into the words that searches go by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.store.words import LONGEST, align, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Crème brûlée", "creme brulee"),
        ("İstanbul, ISTANBUL, ıstanbul", "istanbul istanbul istanbul"),
        ("Straße STRASSE", "strasse strasse"),
        ("ﬁne ﬂoor", "fine floor"),
        ("don’t don't", "don t don t"),
        ("well-known_name", "well known name"),
        ("Łódź, Ærø, Đà Nẵng", "lodz aero da nang"),
        ("إبراهيم ابراهيم", "ابراهيم ابراهيم"),
        ("مُحَمَّد محمـــد", "محمد محمد"),
        ("مكتبة مكتبه على علي", "مكتبه مكتبه علي علي"),
        ("مسؤول شؤون بناء", "مسوول شوون بنا"),
        ("کتاب كتاب ۱۲۳ ١٢٣", "كتاب كتاب 123 123"),
        ("نمی‌خواهم", "نميخواهم"),
        ("soft\u00adhyphen", "softhyphen"),
        ("北京2008", "北 京 2008"),
        ("0\uf900 ｶｷ", "0 豈 カ キ"),
        ("ＦＵＬＬ ｗｉｄｔｈ", "full width"),
        ("… — ! \n\t", ""),
        ("€30.5m", "30 5m"),
    ],
)
def test_spellings_of_one_word_are_one(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_is_done_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert not set(once) & set("\"'\\*%\0")
    assert once == " ".join(once.split())
    assert all(0 < len(word) <= LONGEST for word in once.split())


@given(st.text())
def test_letters_are_led_back_to_their_places(text: str) -> None:
    folded, places = align(text)
    assert [word[:LONGEST] for word in folded.split()] == fold(text).split()
    assert len(folded) == (len(text) if places is None else len(places))
    for place in range(len(folded)):
        at = place if places is None else places[place]
        assert folded[place] == " " or folded[place] in align(text[at])[0]


def test_of_very_long_texts_the_beginning_is_taken() -> None:
    words = [f"w{number}" for number in range(300_000)]
    kept = fold(" ".join(words)).split()
    assert words[: len(kept)] == kept
    assert 100_000 < len(kept) <= 200_000
    assert sum(map(len, set(kept))) <= 900_000
