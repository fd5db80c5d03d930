"""Acts of the police are taken from an encoder only where the report speaks of them."""

from rashomon.pipeline import Tools
from rashomon.records.tags import Act, Tags
from tests.reading.events.looking import find, token

LINE = "Police came to Orl on Friday. Two hawkers were ushered into a van."


def _act(line: str, word: str, tools: Tools, *, arrests: float = 0.0, anything: float = 0.9) -> Act:
    return Act(
        sentence=1,
        token=token(line, word, tools),
        kills=0.0,
        arrests=arrests,
        uses_force=0.0,
        anything=anything,
    )


def test_an_arrest_that_only_an_encoder_sees_is_one_of_the_police(tools: Tools) -> None:
    seen = Tags(acts=(_act(LINE, "ushered", tools, arrests=0.9),))
    events = [event for event in find(LINE, tools, seen) if event.trigger.of(LINE) == "ushered"]
    assert [(event.type, event.mode) for event in events] == [("COERCE", "arrest")]
    assert [(side.span, side.implied, side.role) for side in events[0].actors] == [(None, True, "COP")]


def test_an_unlikely_act_is_none(tools: Tools) -> None:
    seen = Tags(acts=(_act(LINE, "ushered", tools, arrests=0.2, anything=0.3),))
    assert find(LINE, tools, seen) == find(LINE, tools)


def test_a_report_that_does_not_speak_of_the_police_implies_nothing_of_them(tools: Tools) -> None:
    line = LINE.replace("Police", "Traders")
    seen = Tags(acts=(_act(line, "ushered", tools, arrests=0.9),))
    assert all(side.role != "COP" for event in find(line, tools, seen) for side in event.actors)


def test_who_is_named_is_not_replaced(tools: Tools) -> None:
    line = "Police came to Orl on Friday. Rebels abducted two hawkers."
    seen = Tags(acts=(_act(line, "abducted", tools),))
    [event] = [event for event in find(line, tools, seen) if event.trigger.of(line) == "abducted"]
    assert [side.span and side.span.of(line) for side in event.actors] == ["Rebels"]


def test_who_suffers_a_deed_is_not_its_doer(tools: Tools) -> None:
    line = "Police came to Orl on Friday. They shot dead two policemen near the bridge."
    for word in ("shot", "policemen"):
        seen = Tags(acts=(_act(line, word, tools),))
        assert all(side.role != "COP" for event in find(line, tools, seen) for side in event.actors)


def test_a_thing_that_the_police_own_does_nothing(tools: Tools) -> None:
    line = "Police came to Orl on Friday. A police station fire spread to the market."
    seen = Tags(acts=(_act(line, "police", tools),))
    assert find(line, tools, seen) == find(line, tools)
