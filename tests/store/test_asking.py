"""What is typed into a search box is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import BadSettings
from rashomon.store.asking import Question, Term, find_terms, understand


@pytest.mark.parametrize(
    ("asked", "wanted", "unwanted"),
    [
        ("harbour", [Term(("harbour",))], []),
        ("Harbour -Toll", [Term(("harbour",))], [Term(("toll",))]),
        ('"red fox" -"grey wolf"', [Term(("red", "fox"))], [Term(("grey", "wolf"))]),
        ("“red fox”", [Term(("red", "fox"))], []),
        ("harb*", [Term(("harb",), prefix=True)], []),
        ('"red fo*"', [Term(("red", "fo"), prefix=True)], []),
        ('"red fo"*', [Term(("red", "fo"), prefix=True)], []),
        ("al-Nadim", [Term(("al", "nadim"))], []),
        ('"not closed', [Term(("not", "closed"))], []),
        ("a -", [Term(("a",))], []),
        ("- a", [Term(("a",))], []),
        ('a "" b', [Term(("a",)), Term(("b",))], []),
    ],
)
def test_what_is_asked(asked: str, wanted: list[Term], unwanted: list[Term]) -> None:
    assert understand(asked) == Question(tuple(wanted), tuple(unwanted))


@pytest.mark.parametrize("asked", ["", "   ", "-a", '""', "!?", "-", "*", "word " * 51])
def test_what_cannot_be_asked(asked: str) -> None:
    with pytest.raises(BadSettings, match="word"):
        understand(asked)


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("The Fox saw a fox.", "fox", ["Fox", "fox"]),
        ("red, Fox; red", '"red fox"', ["red, Fox"]),
        ("fox foxes", "fox*", ["fox", "foxes"]),
        ("Crème Œuvre …ﬁn", "creme oeuvre fin", ["Crème", "Œuvre", "ﬁn"]),
        ("مُحَمَّد", "محمد", ["مُحَمَّد"]),
        ("a a a", '"a a"', ["a a"]),
        ("dog", "fox dog", ["dog"]),
        (f"{'x' * 70} y", "x" * 66, ["x" * 70]),
    ],
)
def test_where_it_stands(text: str, asked: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_terms(text, understand(asked))] == found


@given(st.text())
def test_any_question_is_understood_or_refused(asked: str) -> None:
    try:
        question = understand(asked)
    except BadSettings:
        return
    assert question.wanted
    find_terms(asked, question)
