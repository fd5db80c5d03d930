"""The page says all that a person wants to know."""

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.export.to_text import to_text
from rashomon.export.wrap import Page
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.remark import Remark
from rashomon.records.report import Failure
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON
from tests.export.eventful import READING as EVENTFUL
from tests.export.sample import FAILURE, HOSTILE, READING


def page(*outcomes: Reading | Failure, width: int = 80, colour: bool = False) -> str:
    return "".join(to_text(outcomes, Page(width=width, colour=colour)))


def test_the_page_has_its_parts_in_order() -> None:
    headings = re.findall(r"^[A-Z]{3,}(?: [A-Z]{3,})*", page(READING), re.MULTILINE)
    assert headings == [
        "WHAT WAS REPAIRED",
        "WHO SAYS WHAT",
        "WHAT THE REPORT ITSELF SAYS",
        "PEOPLE AND BODIES",
        "REMARKS",
    ]
    assert "rashomon does not say" in page(READING)


def test_every_layer_has_its_part() -> None:
    shown = "".join(to_text([EVENTFUL], Page(), compare=lambda _: COMPARISON))
    headings = re.findall(r"^[A-Z]{3,}(?:,? [A-Z]{2,})*", shown, re.MULTILINE)
    assert headings == [
        "WHO SAYS WHAT",
        "WHAT THE REPORT ITSELF SAYS",
        "WHAT HAPPENED, AS TOLD",
        "PEOPLE AND BODIES",
        "WHERE ITS ACCOUNTS CONFLICT",
    ]
    assert (
        """\
   1  arrest · “detained”, “detentions” · lines 2, 5 · confidence 90%
      Police in Kelvar [Kelvar police] → 31 miners
      when Friday (27 June 2025) · where Kelvar (Armenia) · how many 31 miners
      detained
      according to the Free Union and the report itself
"""
        in shown
    )
    assert (
        """\
   Ivo Rand · person · Armenia · labour · 2 mentions
      age 34 · alleged by his brother Petr (relayed by Radio Lume)
"""
        in shown
    )


def test_a_comparison_is_asked_for_each_reading_and_never_for_a_failure() -> None:
    asked: list[Reading] = []

    def compare(reading: Reading) -> Comparison:
        asked.append(reading)
        return replace(COMPARISON, disputes=())

    shown = "".join(to_text([EVENTFUL, FAILURE, READING], Page(), compare=compare))
    assert asked == [EVENTFUL, READING]
    assert "CONFLICT" not in shown


def test_hostile_words_in_every_layer_do_not_steer_the_terminal() -> None:
    entities = tuple(
        replace(
            entity,
            name=HOSTILE,
            type=HOSTILE,
            role=HOSTILE,
            country=HOSTILE,
            attributes=tuple(replace(one, name=HOSTILE, value=HOSTILE) for one in entity.attributes),
        )
        for entity in EVENTFUL.entities
    )
    hostile = replace(
        EVENTFUL,
        text=(HOSTILE * 40)[: len(EVENTFUL.text)],
        entities=entities,
        places=tuple(replace(place, name=HOSTILE, country=HOSTILE, kind=HOSTILE) for place in EVENTFUL.places),
        quantities=tuple(replace(one, unit=HOSTILE, of=HOSTILE) for one in EVENTFUL.quantities),
        events=tuple(replace(event, type=HOSTILE, mode=HOSTILE) for event in EVENTFUL.events),
        times=tuple(replace(time, value=HOSTILE, earliest=HOSTILE, latest=HOSTILE) for time in EVENTFUL.times),
    )
    shown = page(hostile)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


def test_a_statement_shows_source_speaker_chain_stance_words_and_place() -> None:
    shown = page(READING, width=120)
    assert "5  Veld [Tomas Veld], relayed by Radio Lume • asserts · “was quoted as saying” · quoted · line 5" in shown
    assert "│ “We owe the families an answer. They will have it,”" in shown
    assert "1  The Harbour Office ≠ denies · “denied” · paraphrased · line 4\n      │ any fault\n" in shown


def test_the_reports_own_words_stand_apart() -> None:
    own = page(READING).split("WHAT THE REPORT ITSELF SAYS")[1]
    assert "line 7  The wreck lies at a depth of 40 metres." in own
    assert "any fault" not in own


def test_an_empty_layer_has_no_heading() -> None:
    shown = page(replace(READING, attributions=(), repairs=(), remarks=(), sentences=()))
    assert "WHO SAYS WHAT" not in shown
    assert "REPAIRED" not in shown
    assert "REMARKS" not in shown


def test_a_failure_stands_in_its_place() -> None:
    shown = page(FAILURE, READING)
    assert shown.index("could not be read: harbour.pdf is a PDF") < shown.index("Harbour ferry sinks off Kelvar")


def test_colour_changes_nothing_but_colour() -> None:
    assert re.sub(r"\x1b\[[\d;]*m", "", page(READING, colour=True)) == page(READING)


def test_hostile_text_does_not_steer_the_terminal() -> None:
    hostile = replace(
        READING,
        text=HOSTILE,
        repairs=(),
        attributions=(),
        sentences=(Span(0, len(HOSTILE)),),
        report=replace(READING.report, title=HOSTILE, author=HOSTILE, url=HOSTILE, language=HOSTILE),
        remarks=(Remark(stage="ingest", code="x", message=HOSTILE),),
    )
    shown = page(hostile, replace(FAILURE, message=HOSTILE))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "⟨U+001B⟩[31m" in shown


@settings(max_examples=50)
@given(st.text(min_size=1, max_size=60), st.data())
def test_any_reading_can_be_printed(text: str, data: st.DataObject) -> None:
    points = st.integers(0, len(text))
    spans = st.lists(st.tuples(points, points).map(lambda pair: Span(*sorted(pair))), max_size=3).map(tuple)
    attributions = tuple(
        replace(
            READING.attributions[0],
            id=str(place),
            source=data.draw(spans),
            cue=data.draw(spans),
            content=data.draw(spans),
        )
        for place in range(data.draw(st.integers(0, 3)))
    )
    reading = replace(READING, text=text, repairs=(), sentences=data.draw(spans), attributions=attributions)
    assert page(reading).endswith("\n")
