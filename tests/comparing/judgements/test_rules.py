"""There are judgements that cannot be, and each is told why."""

from dataclasses import replace

import pytest

from rashomon.comparing.judgements import (
    Place,
    aim_at_copy,
    aim_at_judgement,
    aim_at_parts,
    aim_at_source,
    correct,
    judge,
)
from rashomon.errors import BadJudgement
from rashomon.records.judgement import Correction, Judgement, Target, Verdict, sign
from tests.comparing.judgements.accounts import MADE, courier, post

EVENT = aim_at_parts("event", [Place(post(), "v1")])


def make(
    target: Target, verdict: Verdict, *, reason: str | None = None, corrections: tuple[Correction, ...] = ()
) -> Judgement:
    return judge(target, verdict, by="Ana", made=MADE, reason=reason, corrections=corrections)


@pytest.mark.parametrize(
    ("target", "verdict", "corrections", "message"),
    [
        (EVENT, "rate", (), "'rate' does not suit 'event'"),
        (EVENT, "resolve", (), "'resolve' does not suit 'event'"),
        (EVENT, "correct", (), "'correct' needs corrections"),
        (EVENT, "accept", (Correction(field="type", value="PROTEST"),), "'accept' takes no corrections"),
        (EVENT, "correct", (Correction(field="colour", value="red"),), "'event' has no field 'colour'"),
        (
            EVENT,
            "correct",
            (Correction(field="type", value="AID"), Correction(field="type", value="X")),
            "one field twice",
        ),
        (Target(part="source"), "rate", (Correction(field="reliability", value="A"),), "it names no source"),
        (
            aim_at_parts("entity", [Place(post(), "e1")]),
            "correct",
            (Correction(field="mentions 1", value="x"),),
            "part the entity by them",
        ),
        (EVENT, "correct", (Correction(field="polarity", value="maybe"),), "it can be positive, negative"),
        (EVENT, "merge", (), "of one thing"),
        (aim_at_copy([post()]), "accept", (), "of one thing"),
        (aim_at_source("the mayor"), "rate", (Correction(field="reliability", value="Z"),), "A, B, C, D, E, F"),
        (Target(part="dispute", slot="deaths"), "resolve", (), "give a reason"),
        (Target(part="dispute", slot="deaths"), "accept", (), "no words to be found by"),
        (Target(part="entity"), "reject", (), "no words to be found by"),
    ],
)
def test_what_cannot_be_is_refused(
    target: Target, verdict: Verdict, corrections: tuple[Correction, ...], message: str
) -> None:
    with pytest.raises(BadJudgement, match=message):
        make(target, verdict, corrections=corrections)


def test_who_and_when_must_be_said() -> None:
    with pytest.raises(BadJudgement, match="give the name of a person"):
        judge(EVENT, "accept", by=" ", made=MADE)
    for made in ("yesterday", "2026-03-01", "2026-03-01T09:30:00"):
        with pytest.raises(BadJudgement, match="date and time with its offset"):
            judge(EVENT, "accept", by="Ana", made=made)


def test_the_id_is_the_digest_of_all_the_rest() -> None:
    made = make(EVENT, "accept")
    assert len(made.id) == 64
    assert made == make(EVENT, "accept") == sign(replace(made, id="other"))
    assert len({made.id, make(EVENT, "reject").id, make(EVENT, "accept", reason="seen").id}) == 3
    assert make(aim_at_judgement(made), "withdraw").target.name == made.id


def test_a_part_that_is_not_there_cannot_be_aimed_at() -> None:
    with pytest.raises(BadJudgement, match="the reading of 'courier' has no event 'v7'"):
        aim_at_parts("event", [Place(courier(), "v7")])


def test_a_correction_holds_the_raw_words() -> None:
    reading = post()
    (span,) = reading.attributions[1].source
    correction = correct(reading, "source", spans=[span])
    assert correction.quotes == ("The mill鈥檚 owner",)
