"""Test who is said to be a party, or to have been there."""

from pathlib import Path

import pytest

from rashomon.comparing.badges import mark_holders
from rashomon.knowledge.outlets import load_outlets
from rashomon.pipeline import Tools, read
from rashomon.records.comparison import Comparison, Denial, Denied, Holder
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report


def _hold(tools: Tools, text: str, publisher: str = "Lissa Mail") -> tuple[Reading, Holder]:
    """The first who says something in a report, or the report itself where nobody does."""
    head = Head(id="r", sha256="0", publisher=publisher, published="2025-03-12", language="en")
    reading = read(Report(head=head, text=text), tools)
    assert isinstance(reading, Reading)
    first = next((one for one in reading.attributions if one.source), None)
    names = {entity.id: entity.name for entity in reading.entities}
    holder = Holder(
        name=" ".join(span.of(text) for span in first.source) if first else publisher,
        entity=names.get(first.speaker or "") if first else None,
        report="r",
        stance="asserts",
        evidence=reading.sentences[0],
        quote=text,
    )
    return reading, holder


def _mark(tools: Tools, text: str, publisher: str = "Lissa Mail") -> Holder:
    reading, holder = _hold(tools, text, publisher)
    denial = Denial(of=Denied(report="r"), holder=holder)
    comparison = Comparison(recipe=tools.comparing, reports=(), denials=(denial,))
    (marked,) = mark_holders(comparison, [reading], tools.sources, tools.outlets).denials
    return marked.holder


@pytest.mark.parametrize(
    ("text", "badges", "words"),
    [
        ("Emil Tarn died in police custody on Monday, the police said.", ("party",), "in police custody"),
        ("The army denied that it had shelled the village.", ("party",), "denied that it"),
        ("He was seventeen, said his mother, Delia Marn.", ("party",), "mother"),
        ("There had been 118 people aboard, said its owner, Blue Gulf Lines.", ("party",), "its owner"),
        ("Police said that they had detained 22 pickets.", ("party",), "Police"),
        ("“I saw two soldiers fire,” said baker Ida Moss.", ("first_hand",), "I saw"),
        ("Two soldiers fired at the crowd, a survivor said.", ("first_hand",), "survivor"),
        ("The hospital said it had treated nine people.", ("first_hand",), "treated"),
        ("Nine people died in the flood, the mayor said.", (), ""),
        ("“I saw it on television,” said baker Ida Moss.", (), ""),
        ("The police said the lorry had hit a tree.", (), ""),
        ("The court said that he had been tortured by guards.", (), ""),
    ],
)
def test_words_say_where_a_holder_stands(tools: Tools, text: str, badges: tuple[str, ...], words: str) -> None:
    marked = _mark(tools, text)
    assert marked.badges == badges
    assert marked.badge_quotes == ((words,) if words else ())
    assert tuple(span.of(text) for span in marked.badge_evidence) == marked.badge_quotes


def test_a_body_that_tells_of_its_own_hands_is_a_party_in_its_own_release(tools: Tools) -> None:
    text = "A man who was held at Thorn Road police station died on Tuesday."
    assert _mark(tools, text, "Harrow Constabulary").badges == ("party",)
    assert _mark(tools, text, "Lissa Mail").badges == ()


def test_badges_change_nothing_else(tools: Tools) -> None:
    text = "The army denied that it had shelled the village."
    (_, holder), marked = _hold(tools, text), _mark(tools, text)
    assert (marked.name, marked.evidence, marked.quote, marked.reliability) == (
        holder.name,
        holder.evidence,
        holder.quote,
        "F",
    )


def test_a_letter_is_what_a_person_gave(tools: Tools, tmp_path: Path) -> None:
    own = tmp_path / "outlets.toml"
    own.write_text('[[outlet]]\nname = "the mayor"\nreliability = "D"\nparty = true\n', encoding="utf-8")
    reading, holder = _hold(tools, "Nine people died in the flood, the mayor said.")
    comparison = Comparison(recipe=tools.comparing, reports=(), denials=(Denial(of=Denied(report="r"), holder=holder),))
    outlets = load_outlets(own)
    (rated,) = mark_holders(comparison, [reading], tools.sources, outlets).denials
    assert (rated.holder.reliability, rated.holder.badges) == ("D", ("party",))
    (again,) = mark_holders(comparison, [reading], tools.sources, outlets, ratings={"The Mayor": "B"}).denials
    assert again.holder.reliability == "B"
