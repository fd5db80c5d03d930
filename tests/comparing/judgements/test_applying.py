"""People's judgements are laid over readings before these are compared."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from rashomon.comparing.judgements import (
    Place,
    aim_at_copy,
    aim_at_judgement,
    aim_at_mentions,
    aim_at_parts,
    aim_at_source,
    apply,
    correct,
    judge,
)
from rashomon.comparing.judgements.views import Kind
from rashomon.comparing.ties import Ties
from rashomon.records.comparison import Rating
from rashomon.records.judgement import Correction, Judgement, Verdict
from rashomon.records.reading import Reading
from tests.comparing.judgements.accounts import LATER, MADE, courier, post, words


def say(
    kind: Kind, name: str, verdict: Verdict, *corrections: Correction, by: str = "Ana", made: str = MADE
) -> Judgement:
    return judge(aim_at_parts(kind, [Place(post(), name)]), verdict, by=by, made=made, corrections=corrections)


def put(field: str, value: str | None = None, *parts: str) -> Correction:
    return correct(post(), field, value, words(post(), *parts))


def changed(*judgements: Judgement) -> Reading:
    judged = apply([post(), courier()], judgements)
    assert not judged.outcome.unfit
    assert judged.readings[1] == courier()
    return judged.readings[0]


def unfit(*judgements: Judgement, readings: Sequence[Reading] = (post(), courier())) -> list[str]:
    judged = apply(readings, judgements)
    assert judged.readings == tuple(readings)
    return [one.reason for one in judged.outcome.unfit]


def test_a_rejected_attribution_is_gone_and_what_stood_in_it_stands_in_the_next() -> None:
    judged = apply([post()], [say("attribution", "a1", "reject")])
    reading = judged.readings[0]
    assert [(a.id, a.within) for a in reading.attributions] == [("a2", None), ("a3", None)]
    assert reading.events[0].attributions == ("a3",)
    assert reading.entities[1].attributes[0].attribution is None
    assert judged.silent == {"post": post().attributions[0].content}


def test_an_attribution_without_a_source_is_the_voice_of_the_report() -> None:
    judged = apply([post()], [say("attribution", "a1", "correct", put("source"))])
    assert [a.id for a in judged.readings[0].attributions] == ["a2", "a3"]
    assert not judged.silent


def test_fields_of_an_attribution_are_put_right() -> None:
    reading = changed(
        say(
            "attribution",
            "a2",
            "correct",
            put("stance", "doubts"),
            put("source", None, "a lawyer"),
            put("cue", None, "it"),
        )
    )
    said = reading.attributions[1]
    assert (said.stance, said.source, said.cue, said.speaker) == (
        "doubts", words(reading, "a lawyer"), words(reading, "it"), "e3",
    )  # fmt: skip
    assert said.confidence is None
    assert changed(say("attribution", "a2", "correct", put("speaker", "Ada Brill"))).attributions[1].speaker == "e2"


def test_fields_of_an_event_are_put_right() -> None:
    event = changed(
        say(
            "event",
            "v1",
            "correct",
            put("type", "PROTEST"),
            put("mode"),
            put("modality", "planned"),
            put("time", "2025-03-09", "on Sunday"),
            put("place", "Lissa"),
            put("recipients", None, "a lawyer"),
            put("background", "true"),
        )
    )
    row = event.events[0]
    assert (row.type, row.modality, row.background, row.confidence) == ("PROTEST", "planned", True, None)
    assert [(r.span, r.entity) for r in row.recipients] == [(*words(event, "a lawyer"), "e3")]
    (time,), (place,) = event.times, event.places
    assert (row.time, time.value, time.earliest, time.span) == (
        time.id,
        "2025-03-09",
        "2025-03-09",
        *words(event, "on Sunday"),
    )
    assert (row.place, place.name, place.span) == (place.id, "Lissa", row.trigger)


def test_fields_and_attributes_of_an_entity_are_put_right() -> None:
    entity = changed(
        say(
            "entity",
            "e2",
            "correct",
            put("name", "Ada Brill-Moss"),
            put("age", "43"),
            put("occupation", "weaver"),
            put("role", "CVL"),
        )
    ).entities[1]
    assert (entity.name, entity.role) == ("Ada Brill-Moss", "CVL")
    assert [(a.name, a.value, a.attribution) for a in entity.attributes] == [
        ("age", "43", "a1"), ("occupation", "weaver", None),
    ]  # fmt: skip
    assert not changed(say("entity", "e2", "correct", put("age"))).entities[1].attributes


def test_rejected_events_and_entities_are_gone() -> None:
    reading = changed(say("event", "v2", "reject"), say("entity", "e2", "reject"))
    assert [event.id for event in reading.events] == ["v1"]
    assert [entity.id for entity in reading.entities] == ["e1", "e3"]
    assert [(r.span, r.entity) for r in reading.events[0].recipients] == [(*words(reading, "Ada Brill"), None)]


def test_entities_of_one_report_become_one() -> None:
    target = aim_at_parts("entity", [Place(post(), "e3"), Place(post(), "e2")])
    reading = changed(judge(target, "merge", by="Ana", made=MADE))
    assert [(entity.id, entity.name) for entity in reading.entities] == [("e1", "Guards"), ("e2", "Ada Brill")]
    assert len(reading.entities[1].mentions) == 3


def test_an_entity_is_parted_by_its_mentions() -> None:
    target = aim_at_mentions(post(), [words(post(), "Ada Brill"), words(post(), "She")])
    reading = changed(judge(target, "part", by="Ana", made=MADE))
    assert [(e.id, e.name, len(e.mentions)) for e in reading.entities if e.id.startswith("e2")] == [
        ("e2", "Ada Brill", 1), ("e2-2", "She", 1),
    ]  # fmt: skip
    assert [a.name for e in reading.entities if e.id == "e2-2" for a in e.attributes] == ["age"]


def test_attributions_become_one_with_the_content_of_both() -> None:
    target = aim_at_parts("attribution", [Place(post(), "a1"), Place(post(), "a3")])
    reading = changed(judge(target, "merge", by="Ana", made=MADE))
    assert [(a.id, a.within, len(a.content)) for a in reading.attributions] == [("a1", None, 2), ("a2", None, 1)]
    assert reading.events[0].attributions == ("a1",)


def test_events_of_one_happening_are_parted_and_put_together() -> None:
    target = aim_at_parts("event", [Place(post(), "v1"), Place(post(), "v2")])
    parted = changed(judge(target, "part", by="Ana", made=MADE))
    assert [event.happening for event in parted.events] == ["h1", "h1-2"]
    merged = apply([parted], [judge(target, "merge", by="Ana", made=MADE)]).readings[0]
    assert {event.happening for event in merged.events} == {"h1"}


def test_what_is_one_across_reports_is_told_to_the_stages() -> None:
    people = [Place(post(), "e2"), Place(courier(), "e1")]
    judged = apply(
        [post(), courier()],
        [
            judge(aim_at_parts("entity", people), "part", by="Ana", made=MADE),
            judge(aim_at_parts("event", [Place(post(), "v1"), Place(courier(), "v2")]), "merge", by="Ana", made=MADE),
            judge(aim_at_copy([post(), courier()]), "reject", by="Ana", made=MADE),
        ],
    )
    assert judged.people == Ties(apart=((frozenset({("post", "e2")}), frozenset({("courier", "e1")})),))
    assert judged.events == Ties(together=(frozenset({("post", "v1"), ("courier", "v2")}),))
    assert judged.copies == Ties(apart=((frozenset({"post"}), frozenset({"courier"})),))


@pytest.mark.parametrize(
    ("correction", "reason"),
    [
        (put("speaker", "Emil Tarn"), "nobody is found to be named there"),
        (put("cue", "said"), "words are wanted; give their spans and no value"),
    ],
)
def test_what_cannot_be_put_right_is_told(correction: Correction, reason: str) -> None:
    assert unfit(say("attribution", "a2", "correct", correction)) == [reason]


def test_what_does_not_fit_is_told() -> None:
    assert unfit(say("event", "v1", "reject"), readings=[courier()]) == ["its report is not among these"]
    (changed_after,) = unfit(replace(say("event", "v1", "reject"), by="Bo"))
    assert "changed after it was made" in changed_after
    (unsuited,) = unfit(replace(say("event", "v1", "reject"), verdict="rate"))
    assert "does not suit" in unsuited


def test_a_persons_later_word_replaces_the_earlier() -> None:
    first, second = say("event", "v2", "reject"), say("event", "v2", "accept", made=LATER)
    judged = apply([post()], [second, first])
    assert judged.readings == (post(),)
    assert [one.id for one in judged.outcome.applied] == [second.id]
    assert [(one.id, one.reason) for one in judged.outcome.replaced] == [(first.id, f"replaced on {LATER}")]


def test_corrections_of_other_fields_stand_beside_each_other() -> None:
    first = say("event", "v1", "correct", put("type", "PROTEST"), put("modality", "planned"))
    second = say("event", "v1", "correct", put("type", "COERCE"), made=LATER)
    event = changed(first, second).events[0]
    assert (event.type, event.modality) == ("COERCE", "planned")


def test_people_who_disagree_leave_the_machine_its_word() -> None:
    accepted, rejected = say("event", "v2", "accept"), say("event", "v2", "reject", by="Bo", made=LATER)
    judged = apply([post()], [accepted, rejected])
    assert judged.readings == (post(),)
    assert not judged.outcome.applied
    ((ids, reason),) = [(one.ids, one.reason) for one in judged.outcome.contested]
    assert (ids, reason) == ((accepted.id, rejected.id), "accept against reject")


def test_people_who_correct_one_field_otherwise_disagree_and_else_do_not() -> None:
    one = say("event", "v1", "correct", put("type", "PROTEST"))
    other = say("event", "v1", "correct", put("type", "COERCE"), by="Bo")
    same = say("event", "v1", "correct", put("type", "PROTEST"), put("modality", "planned"), by="Cy")
    assert [c.reason for c in apply([post()], [one, other]).outcome.contested] == ["they differ on type"]
    assert changed(one, same).events[0].modality == "planned"


def test_a_chain_of_merges_and_a_parting_disagree() -> None:
    def bind(verdict: Verdict, by: str, *places: Place) -> Judgement:
        return judge(aim_at_parts("entity", places), verdict, by=by, made=MADE)

    ada, lawyer, brill = Place(post(), "e2"), Place(post(), "e3"), Place(courier(), "e1")
    said = [bind("merge", "Ana", ada, brill), bind("merge", "Bo", brill, lawyer), bind("part", "Cy", ada, lawyer)]
    judged = apply([post(), courier()], said)
    assert judged.people == Ties()
    assert [set(one.ids) for one in judged.outcome.contested] == [{one.id for one in said}]
    assert not apply([post(), courier()], said[:2]).outcome.contested


def test_one_who_merges_and_then_parts_has_parted() -> None:
    ada, lawyer, brill = Place(post(), "e2"), Place(post(), "e3"), Place(courier(), "e1")
    merged = judge(aim_at_parts("entity", [ada, lawyer, brill]), "merge", by="Ana", made=MADE)
    parted = judge(aim_at_parts("entity", [ada, brill]), "part", by="Ana", made=LATER)
    judged = apply([post(), courier()], [merged, parted])
    assert [one.id for one in judged.outcome.applied] == [parted.id]
    assert [one.id for one in judged.outcome.replaced] == [merged.id]


def test_only_who_made_a_judgement_takes_it_back_and_can_give_it_again() -> None:
    rejected = say("event", "v2", "reject")
    taken = judge(aim_at_judgement(rejected), "withdraw", by="Ana", made=LATER)
    given = judge(aim_at_judgement(taken), "withdraw", by="Ana", made="2026-03-03T09:30:00+02:00")
    foreign = judge(aim_at_judgement(rejected), "withdraw", by="Bo", made=LATER)
    assert apply([post()], [rejected, taken]).readings == (post(),)
    assert len(changed(rejected, taken, given).events) == 1
    outcome = apply([post()], [rejected, foreign]).outcome
    assert [one.reason for one in outcome.unfit] == ["only Ana, who made it, can withdraw it"]
    assert [one.id for one in outcome.applied] == [rejected.id]


def test_a_source_is_rated_by_people_who_agree() -> None:
    def rate(letter: str, by: str) -> Judgement:
        correction = Correction(field="reliability", value=letter)
        return judge(aim_at_source("the union"), "rate", by=by, made=MADE, corrections=[correction])

    one, same, other = rate("B", "Ana"), rate("B", "Bo"), rate("D", "Cy")
    (rating,) = apply([post()], [one, same]).outcome.ratings
    assert rating == Rating(name="the union", reliability="B", judged=rating.judged)
    assert set(rating.judged) == {one.id, same.id}
    assert not apply([post()], [one, same, other]).outcome.ratings
