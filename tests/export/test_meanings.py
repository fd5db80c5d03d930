"""The conditions of a meaning are said in words that need no table beside them."""

from pathlib import Path

import pytest

from rashomon.export.meanings import say_conditions, say_sides
from rashomon.knowledge.cameo import load_cameo
from rashomon.knowledge.ontology import load_ontology
from rashomon.knowledge.terms import Meaning, look_up

TABLE = """
replace = true
[types.HARM]
gloss = "harms"
[classes]
many = "a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1, m1, n1"
[HARM]
verbs = [{ words = "%s", to = "on, object, with, at", %s }]
nouns = [{ words = "%s", to = "of", from = "owner, by, from", %s }]
"""


def meaning(folder: Path, part: str, keys: str) -> Meaning:
    path = folder / "own.toml"
    verb = (part, keys) if part == "verb" else ("other", "mutual = false")
    noun = (part, keys) if part == "noun" else ("other", "mutual = false")
    path.write_text(TABLE % (*verb, *noun), encoding="utf-8")
    (found,) = look_up(part, load_ontology(path), load_cameo()).words
    return found


@pytest.mark.parametrize(
    ("part", "keys", "lines"),
    [
        ("verb", "mutual = true", []),
        ("verb", 'object = "@agent, road"', ["only with the object: somebody who acts or “road”"]),
        ("verb", 'object = "@none"', ["only without object"]),
        ("verb", 'subject = "@place"', ["only with the subject: a place"]),
        ("verb", 'needs = "clause, for"', ["only with a clause or “for”"]),
        ("noun", 'object = "gas"', ["only with “of” and what follows: “gas”"]),
        ("noun", "light = true", ["only with a verb that adds nothing but the doing: “carried out”, “issued”, “held”"]),
        ("noun", 'modifier = "baton, cane"', ["only with “baton” or “cane” before it"]),
        ("noun", 'unless = "panic"', ["not with “panic” before it"]),
        ("verb", 'complement = "HARM"', ["only of a deed that is HARM"]),
    ],
)
def test_what_is_asked_for_is_said(tmp_path: Path, part: str, keys: str, lines: list[str]) -> None:
    assert say_conditions(meaning(tmp_path, part, keys)) == lines


def test_long_lists_are_cut_and_counted(tmp_path: Path) -> None:
    (line,) = say_conditions(meaning(tmp_path, "verb", 'object = "@many"'))
    assert line.endswith("“k1”, “l1” or 2 more words")


@pytest.mark.parametrize(
    ("part", "keys", "lines"),
    [
        (
            "verb",
            "light = false",
            ["actor: the subject", "recipient: after “on”, else the object, else after “with” or “at”"],
        ),
        ("noun", "light = false", ["actor: the possessor, else after “by” or “from”", "recipient: after “of”"]),
        ("noun", 'owner = "recipient"', ["a possessor is the recipient"]),
        ("noun", "implied = true", ["where nobody is named, the authorities did it"]),
        ("verb", "mutual = true", ["both sides are actor and recipient"]),
        ("verb", 'absorbs = "requested"', ["takes up the deed that it demands: one event, not two"]),
    ],
)
def test_where_the_sides_stand_is_said(tmp_path: Path, part: str, keys: str, lines: list[str]) -> None:
    shown = say_sides(meaning(tmp_path, part, keys))
    assert all(line in shown for line in lines), shown


def test_who_suffers_may_be_the_subject() -> None:
    (perish,) = look_up("perish", load_ontology(), load_cameo()).words
    assert say_sides(perish)[:2] == ["actor: after “by”", "recipient: the subject"]
