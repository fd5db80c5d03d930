"""Each happening stands once, with who, what, whom, when, where, how many, according to whom."""

from dataclasses import replace

from rashomon.export.happenings import Happening, gather_happenings
from rashomon.export.statements import arrange
from rashomon.records.event import Participant
from rashomon.records.reading import Reading
from tests.export.eventful import READING


def gather(reading: Reading = READING) -> tuple[Happening, ...]:
    return gather_happenings(reading, arrange(reading))


def test_mentions_of_one_happening_are_one_in_the_order_of_the_text() -> None:
    assert [(one.number, one.kind, one.words) for one in gather()] == [
        (1, "arrest", ("detained", "detentions")),
        (2, "beating", ("beaten",)),
        (3, "release", ("custody",)),
        (4, "talks", ("meet",)),
    ]


def test_who_to_whom_when_where_how_many() -> None:
    arrest = gather()[0]
    assert (arrest.actors, arrest.recipients) == (("Police in Kelvar [Kelvar police]",), ("31 miners",))
    assert arrest.facts == (
        ("when", "Friday (27 June 2025)"),
        ("where", "Kelvar (Armenia)"),
        ("how many", "31 miners detained"),
    )
    assert (arrest.place, arrest.confidence, arrest.background) == ("lines 2, 5", 0.9, False)


def test_one_who_is_named_twice_stands_once_in_words_of_the_report() -> None:
    beating = gather()[1]
    assert beating.actors == ("officers [Kelvar police]",)
    assert beating.recipients == ("Ivo Rand", "a driller")


def test_who_is_not_named_in_the_sentence_is_said_to_come_from_the_context() -> None:
    first, *rest = READING.events[1:2]
    assert not rest
    (only,) = gather(replace(READING, events=(first,)))
    assert only.actors == ("Kelvar police (from the context)",)


def test_who_alleges_and_who_denies_are_told_apart() -> None:
    (telling,) = gather()[1].tellings
    assert telling.who == "alleged by his brother Petr (relayed by Radio Lume); denied by the Interior Ministry"


def test_what_nobody_says_is_said_by_the_report_itself() -> None:
    assert gather()[0].tellings[0].who == "according to the Free Union and the report itself"


def test_negated_planned_and_possible_are_said_plainly() -> None:
    assert [one.status for one in gather()] == ["", "", "said not to have happened, possible", "planned"]


def test_mentions_that_differ_in_it_are_told_apart() -> None:
    denied = replace(READING.events[2], polarity="negative")
    (beating,) = gather(replace(READING, events=(READING.events[1], denied)))
    assert beating.status == ""
    assert [telling.status for telling in beating.tellings] == ["", "said not to have happened"]


def test_ids_that_lead_nowhere_are_left_out() -> None:
    event = replace(READING.events[0], time="x", place="x", quantities=("x",), attributions=("x",))
    lost = replace(event, actors=(Participant(entity="x"),), recipients=())
    (only,) = gather(replace(READING, events=(lost,)))
    assert (only.facts, only.actors, only.tellings[0].who) == ((), (), "according to the report itself")
