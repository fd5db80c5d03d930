"""Test where claims are taken to conflict: with real readings of short reports of our own."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.comparing.disputes.conflict import gather
from rashomon.pipeline import Tools, compare, read, read_many
from rashomon.records.claim import Claim
from rashomon.records.comparison import Comparison, Holder
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span

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


MILL = "A fire broke out at the cotton mill in Lissa on Sunday, and firefighters searched it until dusk in Lissa. "


def _lay(tools: Tools, *texts: str, publishers: tuple[str, ...] = ()) -> Comparison:
    readings = []
    for number, text in enumerate(texts):
        publisher = publishers[number] if publishers else f"Lissa Post {number}"
        head = Head(id=f"r{number}", sha256="0", publisher=publisher, published="2025-03-10", language="en")
        reading = read(Report(head=head, text=text), tools)
        assert isinstance(reading, Reading)
        readings.append(reading)
    return compare(readings, tools)


def _strict(comparison: Comparison) -> dict[str, list[list[str]]]:
    """For each slot in strict dispute the names of the holders, position by position."""
    return {
        dispute.slot: [[holder.name for holder in position.holders] for position in dispute.positions]
        for dispute in comparison.disputes
        if dispute.strength == "strict"
    }


@pytest.mark.parametrize(
    ("slot", "one", "other", "holders"),
    [
        (
            "cause",
            "The fire was caused by a short circuit, fire chief Ilda Moss said.",
            "The fire was caused by arson, police inspector Pavo Renn said.",
            {"fire chief Ilda Moss", "police inspector Pavo Renn"},
        ),
        (
            "amount",
            "The damage amounts to 3 million euros, the owner said.",
            "The insurer put the damage at 9 million euros.",
            {"the owner", "The insurer"},
        ),
        (
            "count",
            "The mill employed 140 weavers on that day, the union said.",
            "There were 60 weavers at the mill on that day, manager Odo Brask said.",
            {"the union", "manager Odo Brask"},
        ),
        (
            "age",
            "The watchman, Emil Tarn, is 62, his employer said.",
            "Emil Tarn is 48, a colleague said.",
            {"his employer", "a colleague"},
        ),
        (
            "nationality",
            "The watchman, Emil Tarn, is a Danish citizen, the mayor said.",
            "Emil Tarn is a Norwegian citizen, his union said.",
            {"the mayor", "his union"},
        ),
        (
            "status",
            "The watchman, Emil Tarn, is dead, the mayor said.",
            "Emil Tarn is alive, a doctor said.",
            {"the mayor", "a doctor"},
        ),
        (
            "time",
            "The explosion occurred at 4:10 a.m. on Sunday, the fire brigade said.",
            "The explosion occurred at 7:30 a.m. on Sunday, a neighbour said.",
            {"the fire brigade", "a neighbour"},
        ),
        (
            "place",
            "The fire began in the dye room, the fire brigade said.",
            "The fire began in the boiler house, a weaver said.",
            {"the fire brigade", "a weaver"},
        ),
        (
            "time",
            "Emil Tarn died on Sunday, police said.",
            "Emil Tarn died on Thursday, his sister said.",
            {"police", "his sister"},
        ),
        (
            "place",
            "Emil Tarn, the watchman, was found dead in his cell, police said.",
            "Emil Tarn, the watchman, died in the road, a neighbour said.",
            {"police", "a neighbour"},
        ),
        (
            "responsibility",
            "The mayor blamed the fire at the dye room on workers.",
            "The fire at the dye room was lit by soldiers, the union said.",
            {"The mayor", "the union"},
        ),
        (
            "cause",
            "The school closed its doors because of the snow, the mayor said.",
            "The school closed its doors because of a debt, the union said.",
            {"the mayor", "the union"},
        ),
        (
            "identity",
            "Police identified the dead man as Emil Tarn.",
            "The mayor identified the dead man as Oskar Lund.",
            {"Police", "The mayor"},
        ),
        (
            "sequence",
            "Police said that the strikers had attacked first.",
            "The union said that police officers had attacked first.",
            {"Police", "The union"},
        ),
        (
            "responsibility",
            "It was the owner, Varga Textiles, who locked the gates of the mill, the union said.",
            "It was the Weavers' Union that locked the gates of the mill, Varga Textiles said.",
            {"the union", "Varga Textiles"},
        ),
        (
            "occurrence",
            "The foreman locked the north door before the shift, weaver Ada Brill said.",
            "No door was ever locked before the shift, foreman Jon Kesk said.",
            {"weaver Ada Brill", "foreman Jon Kesk"},
        ),
    ],
)
def test_what_cannot_both_be_true(slot: str, one: str, other: str, holders: set[str], tools: Tools) -> None:
    found = _strict(_lay(tools, MILL + one, MILL + other))
    assert slot in found
    assert holders <= {name for position in found[slot] for name in position}


def test_what_was_hit(tools: Tools) -> None:
    lead = "A drone struck a building in Lissa on Sunday, and the building in Lissa burned until dusk. "
    one = "The drone hit a clinic, nurse Ada Brill said."
    other = "The drone hit an ammunition depot, Colonel Jon Kesk said."
    assert "target" in _strict(_lay(tools, lead + one, lead + other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire was caused by a short circuit, the fire chief said.", "Faulty wiring caused the fire, police said."),
        ("The damage amounts to 3 million euros, the owner said.", "The mill made 9 million euros last year, he said."),
        ("The watchman, Emil Tarn, is 62, his employer said.", "The foreman, Jon Kesk, is 48, a colleague said."),
        ("The watchman, Emil Tarn, is 62, his employer said.", "Emil Tarn is 63, a colleague said."),
        ("Emil Tarn was arrested on Sunday, police said.", "Emil Tarn was released on Monday, police said."),
        ("The fire began in the dye room, police said.", "The fire was put out in the boiler house, a weaver said."),
        ("The fire began in the dye room, police said.", "The fire began in the mill, a weaver said."),
        ("Emil Tarn was arrested on Sunday, police said.", "Emil Tarn was arrested again on Monday, his wife said."),
        ("The warning was sent at 6am, the mayor said.", "The bread was sold at 9am, a weaver said."),
        ("The school closed because of the snow, the mayor said.", "The school opened because of a loan, he said."),
        ("Emil Tarn, the watchman, is in custody, police said.", "Emil Tarn wrote a guide to the mill. Entry is free."),
        (
            "Emil Tarn, the watchman, is dead, police said.",
            "Two weavers who had worked in Tarn's hall are alive, she said.",
        ),
    ],
)
def test_what_may_both_be_true(one: str, other: str, tools: Tools) -> None:
    assert _strict(_lay(tools, MILL + one, MILL + other)) == {}


def test_who_tells_both_figures_tells_of_two_things(tools: Tools) -> None:
    texts = (
        MILL + "Nine people were killed, the fire brigade said.",
        MILL + "Four people were killed, the hospital said.",
        MILL + "Nine people were killed at the mill, the mayor said, and four were killed at the dock, the mayor said.",
    )
    assert "deaths" not in _strict(_lay(tools, *texts))


def test_a_body_speaks_in_its_own_reports(tools: Tools) -> None:
    texts = (
        MILL + "We hold the names of 64 weavers who were detained.",
        MILL + "Police said that 22 weavers were detained.",
    )
    found = _strict(_lay(tools, *texts, publishers=("Weavers Legal Aid", "Lissa Post")))
    assert found["detained"] == [["Police"], ["Weavers Legal Aid"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # "aged 20 to 45" tells no number of victims
        ("Nine weavers died, the mayor said.", "The victims were men aged 20 to 45."),
        # some of those just counted
        ("Nine people died, the mayor said.", "A clinic treated 30 weavers, of whom 4 died, a nurse said."),
        # what befell others
        ("Two weavers died and 5 were rescued, the mayor said.", "Two weavers died, the union said."),
        # one town of several
        ("At least 60 people died, the mayor said.", "Seven people died in the dye works alone, a priest said."),
        # other amounts of the same money, of the same man
        ("The bank lent Emil Tarn $240,000, a clerk said.", "A judge fined Emil Tarn $3 million, his lawyer said."),
        (
            "Rebuilding takes 3 million euros, the owner said.",
            "Weavers had won a raise worth 90,000 euros, a clerk said.",
        ),
        # "in clashes", "by police": how and by whom, not where
        ("Two weavers were killed in clashes, the mayor said.", "Two weavers were killed by police, the union said."),
        # who tells of harm did not do it
        (
            "Shelling hit the mill and killed a cook, mayor Odo Brask said.",
            "Velmar troops shelled the mill, a cook said.",
        ),
        # thousands are no word in common
        ("Some 12,000 people were moved out, the army said.", "The storm left 25,000 without roofs, a charity said."),
    ],
)
def test_what_is_of_others_or_tells_something_else_is_no_dispute(one: str, other: str, tools: Tools) -> None:
    assert _strict(_lay(tools, MILL + one, MILL + other)) == {}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Nine people are missing, the coastguard said.", "Four people are still missing, police said."),
        ("Nine people died, the union said.", "The toll stood at 14 after five of the injured died, doctors said."),
        ("Police detained two mates, the mayor said.", "Police said that five mates had been detained."),
    ],
)
def test_a_figure_of_a_later_day_may_be_news(earlier: str, later: str, tools: Tools) -> None:
    comparison = _compare(tools, LEAD + earlier, LEAD + later, days=("2025-03-09", "2025-03-10"))
    assert [d for d in _found(comparison) if d[1] == "strict"] == []


def test_like_figures_of_two_days_are_no_update(tools: Tools) -> None:
    texts = (
        "A fire at a bakery in Lissa on Monday injured 3 people, the fire brigade said.",
        "A fire at a hotel in Lissa on Tuesday injured 11 people, the fire brigade said.",
    )
    assert _compare(tools, *texts, days=("2025-03-10", "2025-03-11")).updates == ()


def test_who_gives_a_cause_in_each_of_two_reports_may_tell_of_two_fires(tools: Tools) -> None:
    texts = (
        MILL + "The fire was caused by lightning, fire chief Ilda Moss said.",
        MILL + "The fire was caused by a short circuit, fire chief Ilda Moss said.",
        MILL + "The fire was caused by arson, watchman Pavo Renn said.",
    )
    assert "cause" in _strict(_lay(tools, texts[0], texts[2]))
    assert "cause" not in _strict(_lay(tools, *texts))


def test_a_party_that_calls_itself_a_monitor_is_no_outlet(tools: Tools) -> None:
    texts = (MILL + "We hold that 31 weavers died.", MILL + "Nine weavers died.")
    found = _strict(_lay(tools, *texts, publishers=("Weavers Rights Monitor", "Lissa Post")))
    assert found["deaths"] == [["Lissa Post"], ["Weavers Rights Monitor"]]


def test_a_day_of_publication_that_is_no_date_is_not_known(tools: Tools) -> None:
    texts = (LEAD + "Nine people were killed, the coastguard said.", LEAD + "Nine people died, the mayor said.")
    assert _found(_compare(tools, *texts, days=("2025-13-45", "2025"))) == []


def test_claims_that_pairs_link_are_one_group() -> None:
    holder = Holder(name="police", report="r", stance="asserts", evidence=Span(0, 1), quote="q")
    claims = [Claim(slot="deaths", report="r", story=None, holder=holder, value=str(n), text="") for n in range(1500)]
    chain = [(claims[n + 1], claims[n]) for n in range(999)]
    assert [len(group) for group in gather([*chain, (claims[1200], claims[1300])])] == [1000, 2]
    assert gather([]) == []


def test_a_cause_with_an_article_and_without_is_one_position(tools: Tools) -> None:
    lead = "The watchman of the mill, Emil Tarn, died in Lissa on Sunday. "
    texts = (lead + "Tarn died of a heart attack, police said.", lead + "Tarn was beaten to death, his sister said.")
    (dispute,) = [d for d in _lay(tools, *texts).disputes if d.slot == "cause"]
    assert [p.value for p in dispute.positions] == ["beaten to death", "heart attack"]


WAYS: dict[str, Any] = tomllib.loads((Path(__file__).parents[1] / "cases/disputes/ways.toml").read_text("utf-8"))


def _pairs(way: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Each way of telling with the next one: of one value by one holder, of both values by two."""
    forms = way.get("forms") or [[form.replace("{v}", value) for value in way["values"]] for form in way["ways"]]
    told = [[form.replace("{h}", holder) for form in row] for row in forms for holder in ("the mayor", "the union")]
    ours, theirs = told[::2], told[1::2]
    beside = ours if "forms" in way else [*ours[1:], ours[0]]
    others = theirs if "forms" in way else [*theirs[1:], theirs[0]]
    return [(one[0], same[0], other[1]) for one, same, other in zip(ours, beside, others, strict=True)]


def _found_between(pairs: list[tuple[str, str]], lead: str, tools: Tools) -> list[set[str]]:
    """The slots in strict dispute between the two texts of each pair; all are read in one go."""
    reports = [
        Report(
            head=Head(id=f"r{number}", sha256="0", publisher=f"Lissa Post {number}", published="2025-03-10"),
            text=lead + text[0].upper() + text[1:],
        )
        for number, text in enumerate(text for pair in pairs for text in pair)
    ]
    readings = [reading for reading in read_many(reports, tools) if isinstance(reading, Reading)]
    return [set(_strict(compare(readings[at : at + 2], tools))) for at in range(0, len(readings), 2)]


@pytest.mark.parametrize("slot", WAYS)
def test_any_two_ways_to_tell_two_values_are_a_dispute(slot: str, tools: Tools) -> None:
    pairs = [(one, other) for one, _, other in _pairs(WAYS[slot])]
    for pair, found in zip(pairs, _found_between(pairs, WAYS[slot]["lead"], tools), strict=True):
        assert slot in found, pair


@pytest.mark.parametrize("slot", WAYS)
def test_two_ways_to_tell_one_value_are_none(slot: str, tools: Tools) -> None:
    pairs = [(one, same.replace("the mayor", "the union")) for one, same, _ in _pairs(WAYS[slot])]
    for pair, found in zip(pairs, _found_between(pairs, WAYS[slot]["lead"], tools), strict=True):
        assert not found, pair


QUIET: dict[str, Any] = tomllib.loads((Path(__file__).parents[1] / "cases/disputes/quiet.toml").read_text("utf-8"))


@pytest.mark.parametrize("case", QUIET)
def test_what_only_looks_like_a_dispute_is_none(case: str, tools: Tools) -> None:
    pairs = [tuple(QUIET[case][kind]) for kind in ("quiet", "loud")]
    quiet, loud = _found_between(pairs, "", tools)
    assert (QUIET[case]["slot"] in quiet, QUIET[case]["slot"] in loud) == (False, True)
