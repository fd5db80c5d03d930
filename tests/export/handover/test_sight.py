"""Ids are resolved; each thing has somebody who says it."""

from rashomon.export.handover.sight import Sight, index_incidents
from rashomon.records.attribution import Attribution
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from tests.export.eventful import READING
from tests.export.handover.packages import HANDOVER
from tests.export.sample import READING as REPAIRED
from tests.export.sample import RECIPE

SIGHT = Sight(READING, index_incidents(HANDOVER.comparison))
EVENTS = {event.id: event for event in READING.events}


def test_according_to_whom() -> None:
    assert SIGHT.according_to(SIGHT.chain(("a2", "a3"))) == (
        "his brother Petr (alleges), as relayed by Radio Lume (asserts)"
    )
    assert SIGHT.according_to(()) == "the report"
    assert Sight(REPAIRED).according_to(()) == "Northern Wire"
    assert Sight(REPAIRED).says(REPAIRED.attributions[-1]).name == "nobody named"


def test_the_way_up_has_an_end() -> None:
    def within(name: str, outer: str | None) -> Attribution:
        return Attribution(id=name, source=(), cue=(), content=(), quotation="indirect", stance="asserts", within=outer)

    circled = (within("a1", "a3"), within("a2", "a1"), within("a3", "a2"), within("a4", "gone"))
    sight = Sight(Reading(recipe=RECIPE, report=Head(id="r", sha256=""), text="", attributions=circled))
    assert sight.up(circled[0]) == ("a2", "a3", "a1")
    assert sight.up(circled[3]) == ("a4",)


def test_who_did_it_to_whom() -> None:
    assert SIGHT.who(EVENTS["v2"]) == "Kelvar police → Ivo Rand; a driller"
    assert SIGHT.who(EVENTS["v5"]) == ""
    assert SIGHT.incident(EVENTS["v2"]) == "i1"
    assert SIGHT.incident(EVENTS["v1"]) is None


def test_nothing_leads_back_from_a_redaction() -> None:
    span = REPAIRED.sentences[4]
    assert Sight(REPAIRED).raw(span) == REPAIRED.cite(span).raw
    assert Sight(REPAIRED, redacted=True).raw(Span(0, 1)) is None
