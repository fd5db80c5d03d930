"""What was judged is found again by its words, whatever recipe reads the report."""

from dataclasses import replace

import pytest

from rashomon.comparing.judgements import Place, aim_at_copy, aim_at_parts, find
from rashomon.comparing.judgements.finding import Search
from rashomon.comparing.judgements.views import Kind
from rashomon.records.comparison import Found
from rashomon.records.judgement import Target
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from tests.comparing.judgements.accounts import courier, post

PARTS: tuple[tuple[Kind, str], ...] = (
    *(("attribution", name) for name in ("a1", "a2", "a3")),
    *(("entity", name) for name in ("e1", "e2", "e3")),
    *(("event", name) for name in ("v1", "v2")),
)


def found(target: Target, reading: Reading) -> str | None:
    (thing,) = find(target, [reading]).things
    return thing[0].id


@pytest.mark.parametrize(("kind", "name"), PARTS)
def test_a_part_is_found_by_a_recipe_that_mends_nothing_and_calls_it_otherwise(kind: Kind, name: str) -> None:
    target = aim_at_parts(kind, [Place(post(), name)])
    assert found(target, post(mended=False, prefix="x")) == f"x{name}"
    back = aim_at_parts(kind, [Place(post(mended=False, prefix="x"), f"x{name}")])
    assert found(back, post()) == name


def test_words_that_are_half_the_same_are_enough() -> None:
    target = aim_at_parts("attribution", [Place(post(), "a1")])
    reading = post()
    first = reading.attributions[0]
    shorter = replace(first, content=(Span(first.content[0].start, first.content[0].end - 10),))
    assert found(target, replace(reading, attributions=(shorter, *reading.attributions[1:]))) == "a1"
    none = find(target, [replace(reading, attributions=reading.attributions[1:])])
    assert none == Search(reason="no attribution has those words")


def test_the_same_words_are_nearer_than_nearly_the_same() -> None:
    reading = post()
    twin = replace(
        reading.events[0], id="v9", trigger=Span(reading.events[0].trigger.start, reading.events[0].trigger.end + 3)
    )
    target = aim_at_parts("event", [Place(reading, "v1")])
    assert found(target, replace(reading, events=(twin, *reading.events))) == "v1"


def test_two_of_the_same_words_are_too_many() -> None:
    reading = post()
    twice = replace(reading, events=(*reading.events, replace(reading.events[0], id="v9")))
    target = aim_at_parts("event", [Place(reading, "v1")])
    assert find(target, [twice]).reason == "more than one event has those words"


def test_an_event_is_told_from_another_of_its_word_by_who_takes_part() -> None:
    reading = post()
    twice = replace(reading, events=(*reading.events, replace(reading.events[0], id="v9", recipients=())))
    assert found(aim_at_parts("event", [Place(reading, "v1")]), twice) == "v1"


def test_an_entity_is_the_one_that_has_most_of_its_mentions() -> None:
    reading = post()
    ada = reading.entities[1]
    more = replace(ada, mentions=(*ada.mentions, Span(0, 6)))
    assert found(aim_at_parts("entity", [Place(reading, "e2")]), replace(reading, entities=(more,))) == "e2"


def test_words_that_were_moved_by_another_extraction_are_found() -> None:
    target = aim_at_parts("attribution", [Place(post(), "a2")])
    anchors = tuple(replace(a, spans=tuple(Span(start + 7, end + 7) for start, end in a.spans)) for a in target.anchors)
    assert found(replace(target, anchors=anchors), post()) == "a2"


def test_words_that_are_gone_are_lost() -> None:
    target = aim_at_parts("attribution", [Place(post(), "a2")])
    anchors = tuple(replace(a, quotes=tuple("X" * len(quote) for quote in a.quotes)) for a in target.anchors)
    assert find(replace(target, anchors=anchors), [post()]).reason == "its words are not in the report any more"


def test_a_report_that_is_not_there_is_said_not_to_be() -> None:
    target = aim_at_parts("event", [Place(post(), "v1")])
    assert find(target, [courier()]).reason == "its report is not among these"
    assert find(aim_at_copy([post(), courier()]), [courier()]).reason == "its report is not among these"


def test_a_report_that_came_twice_is_found_twice() -> None:
    reading = post()
    again = replace(reading, report=replace(reading.report, id="post-2"))
    (thing,) = find(aim_at_parts("event", [Place(reading, "v1")]), [reading, again]).things
    assert thing == tuple(Found(part="event", report=name, id="v1") for name in ("post", "post-2"))
