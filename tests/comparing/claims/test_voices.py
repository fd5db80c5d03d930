"""Test who is taken to say what stands in a report."""

import pytest

from rashomon.comparing.claims.voices import Voice
from rashomon.pipeline import Tools
from rashomon.records.span import Span
from tests.comparing.claims.claiming import see


def _voice(tools: Tools, text: str, words: str, publisher: str | None = "Lissa Mail") -> Voice:
    start = text.rindex(words)
    return see(tools, text, publisher).voices.at(Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Nine people were killed, the fire brigade said.", "Nine", "the fire brigade"),
        ("Ada Brill, a nurse, wept. Nine people were killed, Ada Brill said. She said that four were hurt.",
         "four", "Ada Brill"),
        ("The union put the crowd at 40,000.", "40,000", "union"),
        ("The union organised the march on Sunday. It filled the square with 40,000 people.", "40,000", "Lissa Mail"),
        ("The mill stood still on Sunday.", "mill", "Lissa Mail"),
    ],
)  # fmt: skip
def test_who_says_what_stands_there(text: str, words: str, name: str, tools: Tools) -> None:
    assert _voice(tools, text, words).name == name


def test_the_report_speaks_where_nobody_else_does(tools: Tools) -> None:
    own = _voice(tools, "The blast killed nine people.", "nine", publisher=None)
    assert (own.name, own.own, own.attribution, own.via) == ("the report", True, None, ())
    assert not _voice(tools, "The union put the crowd at 40,000.", "40,000").own


def test_who_says_we_is_the_publisher(tools: Tools) -> None:
    text = "Weavers Legal Aid works in Lissa. We said that 64 people were detained."
    assert _voice(tools, text, "64", publisher="Weavers Legal Aid").name == "Weavers Legal Aid"


def test_a_chain_is_kept_from_the_inside_out(tools: Tools) -> None:
    text = "Nine people were killed, the coastguard said, according to state agency Velpress."
    voice = _voice(tools, text, "Nine")
    assert (voice.name, voice.via) == ("the coastguard", ("state agency Velpress",))


def test_a_spokesman_speaks_for_the_body_that_is_named(tools: Tools) -> None:
    text = "Nine people were killed, Interior Ministry spokesman Viktor Dahl said."
    scene = see(tools, text)
    voice = scene.voices.at(Span(0, 4))
    assert voice.attribution is not None
    assert scene.voices.body_of(voice.attribution) == "Interior Ministry"
    assert scene.voices.is_official(voice)


def test_a_neighbour_does_not_count_officially(tools: Tools) -> None:
    scene = see(tools, "Nine people were killed, a neighbour said.")
    assert not scene.voices.is_official(scene.voices.at(Span(0, 4)))


def test_the_holder_is_quoted_with_the_whole_sentence(tools: Tools) -> None:
    text = "It rained. Nine people were killed, the fire brigade said."
    scene = see(tools, text)
    span = Span(text.index("Nine"), text.index("Nine") + 4)
    holder = scene.voices.holder(scene.voices.at(span), scene.voices.sentence(span))
    assert (holder.quote, holder.stance, holder.report) == (text[len("It rained. ") :], "asserts", "r")


def test_who_speaks_for_a_body_without_a_name_is_that_body(tools: Tools) -> None:
    text = (
        "Two dockers were killed at Lissa, the interior ministry said. The ministry denied that police had fired. "
        "Its spokesman, Emil Dask, claimed that guards had fired. Ana Ruiz, a docker, said that she had run."
    )
    scene = see(tools, text)
    held = {
        " ".join(s.of(text) for s in a.source): scene.voices.holder(scene.voices.of(a), a.content[0]).entity
        for a in scene.reading.attributions
        if a.source and a.content
    }
    assert held["Its spokesman, Emil Dask"] == held["The ministry"] == "interior ministry"
    assert next(entity for name, entity in held.items() if "Ruiz" in name) == "Ana Ruiz"


def test_a_figure_may_stand_far_behind_the_verb_that_puts_it(tools: Tools) -> None:
    text = "The union put the number of people at Sunday's rally in the old town of Lissa at 12,000."
    assert _voice(tools, text, "12,000").name == "union"
    other = "The union put its flag on the tower of the old town hall of Lissa on Sunday after 12,000 came."
    assert _voice(tools, other, "12,000").name == "Lissa Mail"
