"""Test which names can be one person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.knowledge.name_words import load_names
from rashomon.knowledge.names import Likeness, compare_names

YES = [
    ("Tarek el-Sayegh", "Tariq al-Sayegh", "spelling"),
    ("Bohdan Zarenskyy", "Bohdan Zarensky", "spelling"),
    ("Anna Sokolova", "Anna Sokolov", "spelling"),
    ("Jörg Müller", "Joerg Mueller", "equal"),
    ("Pat Lomax", "Patricia Lomax", "nickname"),
    ("Tobias Harrow", "Tobias Harow", "spelling"),
    ("Leon T. Marsh", "Leon Marsh", "shorter"),
    ("Gabriel Torres Mejía", "Gabriel Torres", "shorter"),
    ("Kim Min-seok", "Min-seok Kim", "order"),
    ("Nguyễn Văn Thành", "Nguyen Van Thanh", "equal"),
]
MAYBE = [
    ("L. Marsh", "Leon Marsh", "initial"),
    ("Leon Marsh", "Marsh", "surname"),
    ("Leon Marsh", "Leon", "given"),
    ("Leon Marsh Jr.", "Marsh", "surname"),
    ("Rami Abdel Rahman", "Abdul Rahman", "surname"),
    ("Omar bin Tahan", "Bin Tahan", "surname"),
    ("Mohammed al-Rashidi", "Al Rashedi", "surname"),
    ("Jan van Rensing", "Van Rensing", "surname"),
    ("Khin Mya Thein Lwin", "Thein Lwin", "shorter"),
    ("Gabriel Torres Mejía", "Torres", "surname"),
    ("Leon Marsh Jr.", "Leon Marsh", "generation"),
    ("Volodymyr Brodin", "Vladimir Brodin", "language"),
    ("Tobias Harrow", "Tobias Harrew", "near"),
    ("Tobias Harrow", "Tobias Harrwo", "near"),
    ("Kyaw Lin", "Kyaw Lin Tun", "further"),
    ("Omar Saleh", "Omar Saleh Nouri", "further"),
    ("Anja Weber-Lindt", "Anja Weber", "double"),
    ("Jan de Boer", "Jan Boer", "particle"),
    ("Anna Maria Kovel", "Maria Kovel", "shorter"),
    ("Alexander James", "James Alexander", "order"),
]
NO = [
    ("Hamid Karimi", "Hamed Karimi", "words"),
    ("Anton Lesko", "Pavel Lesko", "words"),
    ("Leon T. Marsh", "Leon B. Marsh", "words"),
    ("Leon Marsh Jr.", "Leon Marsh Sr.", "generation"),
    ("Mr Trask", "Mrs Trask", "title"),
    ("Mrs Trask", "William Trask", "title"),
    ("U Kyaw Lin", "Daw Kyaw Lin", "title"),
    ("A. Sokolov", "Anna Sokolova", "words"),
    ("Abebe Tadesse", "Tadesse Abebe", "order"),
    ("Kim Jong-min", "Kim Min", "words"),
    ("Gabriel Torres Mejía", "Gabriel Torres Rojas", "words"),
    ("John Marsh", "Al Marsh", "words"),
    ("Leon James", "King James", "words"),
    ("Jim Morrow", "Van Morrow", "words"),
    ("Leon Paul Marsh", "Paul", "words"),
    ("Ali Tamimi", "Abu Ali Tamimi", "words"),
    ("", "Leon Marsh", "words"),
]
CASES = [
    *((*pair, "yes") for pair in YES),
    *((*pair, "maybe") for pair in MAYBE),
    *((*pair, "no") for pair in NO),
]


@pytest.mark.parametrize(("one", "other", "reason", "verdict"), CASES)
def test_who_can_be_one(one: str, other: str, reason: str, verdict: str) -> None:
    assert compare_names(one, other, load_names()) == Likeness(verdict, reason)  # type: ignore[arg-type]


WORDS = st.sampled_from(
    [
        "Bill",
        "William",
        "al-Rashidi",
        "Kim",
        "Min-seok",
        "L.",
        "Trask",
        "Jr.",
        "de",
        "Mrs",
        "U",
        "Kyaw",
        "Saleh",
        "Abu",
        "Ó",
    ]
)


@given(st.lists(WORDS, max_size=5).map(" ".join), st.lists(WORDS, max_size=5).map(" ".join))
def test_it_does_not_matter_which_is_named_first(one: str, other: str) -> None:
    names = load_names()
    assert compare_names(one, other, names) == compare_names(other, one, names)


@given(st.lists(WORDS, min_size=1, max_size=5).map(" ".join))
def test_a_name_is_like_itself(name: str) -> None:
    names = load_names()
    expected = "yes" if names.take_apart(name).words else "no"
    assert compare_names(name, name, names).verdict == expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    compare_names(one, other, load_names())
