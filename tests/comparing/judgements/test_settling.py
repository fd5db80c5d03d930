"""People's judgements are laid over what came of comparing, and every later comparison honours them."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

import pytest

from rashomon.comparing.judgements import (
    Place,
    aim_at_copy,
    aim_at_dispute,
    aim_at_incidents,
    aim_at_parts,
    apply,
    correct,
    judge,
    settle,
)
from rashomon.pipeline import Tools, compare, read_many
from rashomon.records.comparison import Comparison, Found
from rashomon.records.judgement import Correction, Judgement, Verdict
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from tests.comparing.judgements.accounts import LATER, MADE

LEAD = "A fire broke out at the cotton mill in Lissa on Sunday. "
POST = (
    "Nine people were killed in the fire, the fire brigade said. Police shot two weavers dead near the mill on Monday. "
    "Ada Brill, 34, died in hospital."
)
COURIER = (
    "At least fourteen people were killed in the fire, the Weavers' Union said. Two weavers were shot dead by police "
    "in the town on Monday, the union said. Ada Brill, 43, a weaver, was among the dead, the mayor said."
)


@pytest.fixture(scope="module")
def readings(tools: Tools) -> list[Reading]:
    reports = []
    for name, publisher, text in (("post", "Lissa Post", LEAD + POST), ("courier", "Kelvar Courier", LEAD + COURIER)):
        digest = sha256(text.encode()).hexdigest()
        head = Head(id=name, sha256=digest, publisher=publisher, published="2025-03-10", language="en")
        reports.append(Report(head=head, text=text))
    read = list(read_many(reports, tools))
    assert all(isinstance(reading, Reading) for reading in read)
    return [reading for reading in read if isinstance(reading, Reading)]


@pytest.fixture(scope="module")
def before(readings: Sequence[Reading], tools: Tools) -> Comparison:
    return compare(readings, tools)


def slots(comparison: Comparison) -> list[str]:
    return [dispute.slot for dispute in comparison.disputes]


def on_deaths(
    before: Comparison, readings: Sequence[Reading], verdict: Verdict, by: str = "Ana", **more: str
) -> Judgement:
    return judge(aim_at_dispute(before.disputes[0], readings), verdict, by=by, made=MADE, reason=more.get("reason"))


def test_without_judgements_nothing_is_said_of_any(before: Comparison) -> None:
    assert slots(before) == ["deaths", "age"]
    assert len(before.incidents) == len(before.copies) == 1
    assert before.judgements == type(before.judgements)()


def test_a_rejected_dispute_stands_apart(before: Comparison, readings: Sequence[Reading], tools: Tools) -> None:
    rejected = on_deaths(before, readings, "reject", reason="one is of the whole week")
    after = compare(readings, tools, [rejected])
    assert slots(after) == ["age"]
    assert [(d.slot, d.judged) for d in after.judgements.disputes] == [("deaths", (rejected.id,))]
    assert after.judgements.applied[0].found == (Found(part="dispute", id="d1"),)


def test_a_resolved_dispute_stays_with_its_reason(
    before: Comparison, readings: Sequence[Reading], tools: Tools
) -> None:
    resolved = on_deaths(before, readings, "resolve", reason="the brigade raised its figure to 14")
    accepted = on_deaths(before, readings, "accept", by="Bo")
    dispute = compare(readings, tools, [resolved, accepted]).disputes[0]
    assert dispute.resolved == "the brigade raised its figure to 14"
    assert set(dispute.judged) == {resolved.id, accepted.id}
    assert replace(dispute, judged=(), resolved=None) == before.disputes[0]


def test_people_who_disagree_on_a_dispute_are_both_shown(
    before: Comparison, readings: Sequence[Reading], tools: Tools
) -> None:
    said = [on_deaths(before, readings, "reject"), on_deaths(before, readings, "resolve", by="Bo", reason="settled")]
    after = compare(readings, tools, said)
    assert slots(after) == slots(before)
    assert after.disputes[0].resolved is None
    assert set(after.disputes[0].judged) == {one.id for one in said}
    assert [set(one.ids) for one in after.judgements.contested] == [{one.id for one in said}]


def test_a_dispute_that_is_not_found_again_is_told(
    before: Comparison, readings: Sequence[Reading], tools: Tools
) -> None:
    judged = on_deaths(before, readings, "accept")
    alone = compare(readings[:1], tools, [judged])
    assert [(one.id, one.reason) for one in alone.judgements.unfit] == [
        (judged.id, "no dispute is found here that rests on those words")
    ]


def test_of_two_disputes_on_the_same_words_it_is_the_one_about_the_same(
    before: Comparison, readings: Sequence[Reading]
) -> None:
    judged = on_deaths(before, readings, "reject")
    first = before.disputes[0]
    for about, rejected, unfit in (
        ("deaths: children", ["d1"], []),
        (first.about, [], ["more than one dispute rests on those words"]),
    ):
        twins = replace(before, disputes=(replace(first, id="d9", about=about), *before.disputes))
        after = settle(twins, apply(readings, [judged]))
        assert [one.id for one in after.judgements.disputes] == rejected
        assert [one.reason for one in after.judgements.unfit] == unfit


def test_two_of_one_name_are_in_no_dispute_on_their_age(readings: Sequence[Reading], tools: Tools) -> None:
    adas = [Place(r, next(e.id for e in r.entities if e.name == "Ada Brill")) for r in readings]
    parted = judge(aim_at_parts("entity", adas), "part", by="Ana", made=MADE)
    assert slots(compare(readings, tools, [parted])) == ["deaths"]
    merged = judge(aim_at_parts("entity", adas), "merge", by="Ana", made=LATER)
    assert slots(compare(readings, tools, [merged, parted])) == ["deaths", "age"]


def test_what_is_rejected_is_in_nobodys_voice(readings: Sequence[Reading], tools: Tools) -> None:
    said = Place(readings[0], readings[0].attributions[0].id)
    rejected = compare(readings, tools, [judge(aim_at_parts("attribution", [said]), "reject", by="Ana", made=MADE)])
    assert slots(rejected) == ["age"]
    own = judge(
        aim_at_parts("attribution", [said]),
        "correct",
        by="Ana",
        made=MADE,
        corrections=[correct(readings[0], "source")],
    )
    (deaths, _) = compare(readings, tools, [own]).disputes
    assert [holder.name for holder in deaths.positions[0].holders] == ["Lissa Post"]


def test_incidents_are_rejected_corrected_parted_and_put_together(
    before: Comparison, readings: Sequence[Reading], tools: Tools
) -> None:
    whole = before.incidents[0]
    rejected = judge(aim_at_incidents([whole], readings), "reject", by="Ana", made=MADE)
    after = compare(readings, tools, [rejected])
    assert not after.incidents
    assert [one.judged for one in after.judgements.incidents] == [(rejected.id,)]
    place = Correction(field="place", value="Lissa")
    put = judge(aim_at_incidents([whole], readings), "correct", by="Ana", made=MADE, corrections=[place])
    assert [(one.place, one.judged) for one in compare(readings, tools, [put]).incidents] == [("Lissa", (put.id,))]
    sides = [replace(whole, mentions=whole.mentions[:1]), replace(whole, mentions=whole.mentions[1:])]
    parted = judge(aim_at_incidents(sides, readings), "part", by="Ana", made=MADE)
    two = compare(readings, tools, [parted])
    assert [(len(one.mentions), one.judged) for one in two.incidents] == [(1, (parted.id,))] * 2
    merged = judge(aim_at_incidents(two.incidents, readings), "merge", by="Ana", made=LATER)
    assert [one.mentions for one in compare(readings, tools, [parted, merged]).incidents] == [whole.mentions]


def test_copies_are_rejected_added_accepted_and_given_an_origin(
    before: Comparison, readings: Sequence[Reading], tools: Tools
) -> None:
    link = aim_at_copy(readings)
    assert not compare(readings, tools, [judge(link, "reject", by="Ana", made=MADE)]).copies
    accepted = judge(link, "accept", by="Ana", made=MADE)
    (copy,) = compare(readings, tools, [accepted]).copies
    assert replace(copy, judged=()) == before.copies[0]
    assert copy.judged == (accepted.id,)
    origin = Correction(field="origin", value=readings[1].report.sha256)
    (copy,) = compare(readings, tools, [judge(link, "correct", by="Ana", made=MADE, corrections=[origin])]).copies
    assert (copy.origin, copy.reason) == ("courier", "Ana says so")
    other = Report(
        head=Head(id="radio", sha256="9" * 64, publisher="Radio Lume", published="2025-03-11", language="en"),
        text="The harbour of Osteria froze over on Tuesday, the harbour master said.",
    )
    (radio,) = read_many([other], tools)
    assert isinstance(radio, Reading)
    merged = judge(aim_at_copy([readings[0], radio]), "merge", by="Ana", made=MADE)
    (copy,) = compare([*readings, radio], tools, [merged]).copies
    assert set(copy.reports) == {"post", "courier", "radio"}
    assert copy.judged == (merged.id,)
    lost = compare([*readings, radio], tools, [judge(aim_at_copy([readings[0], radio]), "accept", by="Ana", made=MADE)])
    assert [one.reason for one in lost.judgements.unfit] == ["these reports are not found to repeat each other"]
