"""Laws of comparing that hold for any reports: order, evidence, sides, copies, strangers."""

import random
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rashomon.pipeline import Tools, compare, read_many
from rashomon.records.comparison import Agreement, Comparison, Dispute, Holder
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report

LEAD = (
    "A fire broke out at the cotton mill in Lissa on Sunday, and firefighters searched the mill in Lissa until dusk. "
)
STRANGER = (
    "Parliament in Kelvar adopted the budget with a narrow majority. Deputies of the Farmers' Party left the chamber, "
    "and the finance minister, Odo Brask, said that pensions would be raised by 4 percent."
)
SENTENCES = (
    "Nine people were killed, the fire brigade said.",
    "Nine people were killed in all, the mayor said.",
    "At least fourteen people were killed, the Weavers' Union said.",
    "The Weavers' Union put the number of dead at 14.",
    "Seven people in all were injured, four of them guards, Colonel Imre Dosk said.",
    "Twenty-three weavers were injured, the hospital said.",
    "Police detained 22 weavers on Sunday.",
    "We hold the names of 64 weavers who were detained.",
    "The fire was caused by a short circuit, fire chief Ilda Moss said.",
    "The mill burned because it was hit by an unlit lorry, weaver Ada Brill said.",
    "The fire was caused by arson, police inspector Pavo Renn said.",
    "The watchman, Emil Tarn, 62, is dead, the mayor said.",
    "Emil Tarn is 48 and alive, a doctor said.",
    "Emil Tarn was a Danish citizen, his union said. Tarn was a Norwegian citizen, the mayor said.",
    "The damage amounts to 3 million euros, the owner said.",
    "The insurer put the damage at 9 million euros.",
    "The explosion occurred at 4:10 a.m. on Sunday, the fire brigade said.",
    "The explosion occurred at 7:30 a.m. on Sunday.",
    "The fire began in the dye room, the fire brigade said.",
    "The fire began in the boiler house. It began at three in the morning.",
    "Police said that the weavers had attacked first.",
    "The union said that the police had attacked first; the weavers only responded.",
    "The foreman locked the north door before the shift, weaver Ada Brill said.",
    "The company denied that the foreman had locked the north door.",
    "No door was ever locked before the shift.",
    "The search of the mill was lawful, the Interior Ministry said.",
    "INTERIOR MINISTRY: the search of the mill was illegal, said lawyer Ida Moss.",
    "The weavers alleged that guards had beaten two of them at the mill. The company denied any wrongdoing.",
)
PUBLISHERS = ("Lissa Post", "Kelvar Courier", "Weavers Legal Aid", None)
TOLD = st.lists(st.sampled_from(range(len(SENTENCES))), min_size=1, max_size=6, unique=True)
REPORTS = st.lists(
    st.tuples(TOLD, st.sampled_from(PUBLISHERS), st.sampled_from(("2025-03-10", "2025-03-11"))), min_size=2, max_size=5
)
Drawn = tuple[list[int], str | None, str]


@pytest.fixture(scope="session")
def readings(tools: Tools) -> "Readings":
    """Readings of drawn reports, each made once."""
    return Readings(tools)


class Readings:
    """Reports made of the sentences above, read."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools
        self._read = cache(self._read_one)

    def of(self, drawn: Sequence[Drawn]) -> list[Reading]:
        return [
            self.one(f"r{number}", LEAD + " ".join(SENTENCES[n] for n in told), publisher, published)
            for number, (told, publisher, published) in enumerate(drawn)
        ]

    def one(self, name: str, text: str, publisher: str | None, published: str) -> Reading:
        reading = self._read(text, published)
        return replace(reading, report=replace(reading.report, id=name, publisher=publisher))

    def _read_one(self, text: str, published: str) -> Reading:
        head = Head(id="r", sha256="0", published=published, language="en")
        (reading,) = read_many([Report(head=head, text=text)], self.tools)
        assert isinstance(reading, Reading)
        return reading


def _held(holders: Sequence[Holder]) -> Hashable:
    return frozenset(holders)


def _seen(found: Dispute | Agreement) -> Hashable:
    """A dispute or agreement without what may hang on the order: its number."""
    if isinstance(found, Agreement):
        bounds = (found.independent.at_least, found.independent.at_most)
        return found.slot, found.about, found.value, _held(found.holders), bounds
    positions = frozenset(
        (p.value, p.text, _held(p.holders), p.independent.at_least, p.independent.at_most) for p in found.positions
    )
    return found.slot, found.about, found.entity, found.strength, positions


def _all_seen(comparison: Comparison) -> list[Counter[Hashable]]:
    return [Counter(map(_seen, found)) for found in (comparison.disputes, comparison.updates, comparison.agreements)]


def _reports_of(found: Dispute) -> set[str]:
    return {holder.report for position in found.positions for holder in position.holders}


@settings(max_examples=60, deadline=None)
@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_of_the_reports_does_not_matter(
    readings: Readings, drawn: list[Drawn], chance: random.Random
) -> None:
    given_first = readings.of(drawn)
    shuffled = list(given_first)
    chance.shuffle(shuffled)
    assert _all_seen(compare(given_first, readings.tools)) == _all_seen(compare(shuffled, readings.tools))


@settings(max_examples=60, deadline=None)
@given(REPORTS)
def test_holders_are_quoted_and_stand_on_one_side(readings: Readings, drawn: list[Drawn]) -> None:
    laid = readings.of(drawn)
    texts = {reading.report.id: reading.text for reading in laid}
    comparison = compare(laid, readings.tools)
    for dispute in (*comparison.disputes, *comparison.updates):
        assert len(dispute.positions) > 1
        for position in dispute.positions:
            assert position.holders
            assert 1 <= position.independent.at_least <= position.independent.at_most
            for holder in position.holders:
                assert " ".join(holder.evidence.of(texts[holder.report]).split()) == holder.quote
    for agreement in comparison.agreements:
        assert 1 <= agreement.independent.at_least <= agreement.independent.at_most
        assert all(holder.quote in " ".join(texts[holder.report].split()) for holder in agreement.holders)
    for dispute in comparison.disputes:
        held = [{(h.name, h.report, h.evidence) for h in position.holders} for position in dispute.positions]
        assert sum(map(len, held)) == len(set().union(*held)), dispute.about


@settings(max_examples=60, deadline=None)
@given(TOLD, st.sampled_from(PUBLISHERS))
def test_a_report_laid_beside_itself_is_a_copy_and_no_new_dispute(
    readings: Readings, told: list[int], publisher: str | None
) -> None:
    (once,) = readings.of([(told, publisher, "2025-03-10")])
    twice = replace(once, report=replace(once.report, id="copy"))
    alone, beside = compare([once], readings.tools), compare([once, twice], readings.tools)
    assert [set(copy.reports) for copy in beside.copies] == [{"r0", "copy"}]
    assert Counter((d.slot, d.strength) for d in alone.disputes) == Counter(
        (d.slot, d.strength) for d in beside.disputes
    )
    assert not beside.updates
    assert all(agreement.independent.at_most == 1 for agreement in beside.agreements if not _has_sources(agreement))


def _has_sources(agreement: Agreement) -> bool:
    return len({holder.name for holder in agreement.holders}) > 1


@settings(max_examples=40, deadline=None)
@given(REPORTS)
def test_a_stranger_changes_nothing_between_the_others(readings: Readings, drawn: list[Drawn]) -> None:
    laid = readings.of(drawn)
    stranger = readings.one("z", STRANGER, "Kelvar Courier", "2025-03-10")
    alone, beside = compare(laid, readings.tools), compare([stranger, *laid], readings.tools)
    assume(len(alone.stories) == 1)
    assert {frozenset(story.reports) for story in beside.stories} == {
        frozenset({"z"}),
        frozenset(reading.report.id for reading in laid),
    }
    for found, expected in ((beside.disputes, alone.disputes), (beside.updates, alone.updates)):
        assert not any("z" in _reports_of(dispute) for dispute in found)
        assert Counter(map(_seen, found)) == Counter(map(_seen, expected))
