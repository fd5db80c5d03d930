"""Test where claims are taken to conflict: with real readings of short reports of our own."""

from typing import Any

import pytest

from rashomon.pipeline import Tools, compare, read
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report

LEAD = "A ferry struck the old pier at Lissa on Sunday, and divers searched the harbour of Lissa until dusk. "


def _compare(tools: Tools, *texts: str, days: tuple[str, ...] = ()) -> Comparison:
    readings = []
    for number, text in enumerate(texts):
        day = days[number] if days else "2025-03-10"
        head = Head(id=f"r{number}", sha256="0", publisher=f"Paper {number}", published=day, language="en")
        reading = read(Report(head=head, text=text), tools)
        assert isinstance(reading, Reading)
        readings.append(reading)
    return compare(readings, tools)


def _found(comparison: Comparison) -> list[tuple[str, str, list[str]]]:
    return [(d.slot, d.strength, [p.value for p in d.positions]) for d in comparison.disputes]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (
            "Fourteen people were killed, the coastguard said.",
            "Nine people were killed in all, the harbour master said.",
            [("deaths", "strict", ["9", "14"])],
        ),
        (
            "Police detained 60 pickets on the quay, the union said.",
            "Police said that they had detained 22 pickets on the quay.",
            [("detained", "strict", ["22", "60"])],
        ),
        (
            "The salvage of the ferry was lawful, the mayor said.",
            "The salvage of the ferry was illegal, said lawyer Ida Moss.",
            [("legality", "strict", ["lawful", "unlawful"])],
        ),
        (
            "The crew beat a stowaway with ropes, a passenger said.",
            "The company denied that the crew had beaten a stowaway.",
            [("occurrence", "strict", ["asserted", "denied"])],
        ),
    ],
)
def test_what_cannot_both_be_true_is_a_strict_dispute(one: str, other: str, wanted: list[Any], tools: Tools) -> None:
    assert _found(_compare(tools, LEAD + one, LEAD + other)) == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("At least nine people were killed, the coastguard said.", "Fourteen people were killed, the mayor said."),
        ("Nine people were killed, the coastguard said.", "Fourteen people were injured, the mayor said."),
        ("Nine people were killed, the coastguard said.", "Nine people were killed, the mayor said."),
        ("The door has no lock, the cook said.", "The company denied that the door had been locked."),
        ("The crew slept, a passenger said.", "The company denied that the ferry was for sale."),
        ("The salvage was lawful, the mayor said.", "The strike of the bakers was illegal, a judge said."),
    ],
)
def test_what_may_both_be_true_is_none(one: str, other: str, tools: Tools) -> None:
    assert [d for d in _found(_compare(tools, LEAD + one, LEAD + other)) if d[1] == "strict"] == []


def test_a_toll_that_one_source_raises_is_an_update(tools: Tools) -> None:
    texts = (
        LEAD + "Nine people were killed, the coastguard said.",
        LEAD + "Fourteen people were killed, the coastguard said.",
    )
    comparison = _compare(tools, *texts, days=("2025-03-09", "2025-03-10"))
    assert _found(comparison) == []
    assert [[p.value for p in u.positions] for u in comparison.updates] == [["9", "14"]]


def test_figures_of_two_days_are_of_two_events(tools: Tools) -> None:
    one = "Nine people were killed when a bomb went off in Lissa on Thursday, police said."
    other = "Fourteen people were killed when a bomb went off in Lissa on Saturday, the mayor said."
    assert _found(_compare(tools, one, other, days=("2025-03-07", "2025-03-08"))) == []


def test_a_general_denial_is_of_what_is_alleged_in_the_report(tools: Tools) -> None:
    text = (
        "Osteria alleged that border guards had tortured two drivers at Lissa on Friday. "
        "The interior ministry of Velmark denied any wrongdoing."
    )
    (dispute,) = _compare(tools, text).disputes
    assert dispute.slot == "occurrence"
    assert [[h.name for h in p.holders] for p in dispute.positions] == [
        ["Osteria"],
        ["The interior ministry of Velmark"],
    ]
    assert dispute.positions[1].holders[0].quote == "The interior ministry of Velmark denied any wrongdoing."


def test_every_holder_is_quoted_as_the_report_has_it(tools: Tools) -> None:
    texts = (LEAD + "Nine people were killed, the coastguard said.", LEAD + "Fourteen died in all, the mayor said.")
    for dispute in _compare(tools, *texts).disputes:
        for position in dispute.positions:
            for holder in position.holders:
                text = texts[int(holder.report[1:])]
                assert holder.evidence.of(text) == holder.quote
