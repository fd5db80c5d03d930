"""Statements stand in the order of the text, chains and nesting shown."""

from dataclasses import replace

from rashomon.export.statements import NOBODY, arrange, count_sources, is_named, join
from rashomon.records.span import Span
from tests.export.sample import ATTRIBUTIONS, READING, attribute, find


def test_statements_follow_the_text_and_those_within_follow_their_parents() -> None:
    statements = arrange(replace(READING, attributions=tuple(reversed(ATTRIBUTIONS))))
    assert [statement.attribution.id for statement in statements] == ["a1", "a2", "a3", "a4", "a5", "a6", "a7"]
    assert [statement.depth for statement in statements] == [0, 0, 1, 0, 1, 0, 0]
    assert [statement.number for statement in statements] == [1, 2, 3, 4, 5, 6, 7]


def test_the_chain_names_who_relays() -> None:
    assert [statement.through for statement in arrange(READING)][2] == ("Radio Lume",)


def test_a_short_name_is_resolved_and_a_full_one_is_not_repeated() -> None:
    statements = arrange(READING)
    assert (statements[4].source, statements[4].speaker) == ("Veld", "Tomas Veld")
    assert (statements[2].source, statements[2].speaker) == ("Its director, Tomas Veld", None)


def test_who_only_relays_is_told_from_who_adds_something() -> None:
    assert [statement.relays for statement in arrange(READING)] == [False, True, False, True, False, False, False]


def test_a_source_that_is_not_named_is_said_so() -> None:
    statements = arrange(READING)
    assert statements[6].source == NOBODY
    assert count_sources(statements) == 4


def test_the_place_is_the_line_of_the_raw_text() -> None:
    assert [statement.place for statement in arrange(READING)][5] == "line 6"


def test_a_text_of_one_line_is_counted_in_sentences() -> None:
    text = "Rain fell. The mayor said it was over."
    reading = replace(
        READING,
        text=text,
        repairs=(),
        sentences=(Span(0, 10), Span(11, 38)),
        attributions=(attribute("a", (Span(11, 20),), (Span(21, 25),), (Span(26, 37),)),),
    )
    assert arrange(reading)[0].place == "sentence 2"


def test_a_stance_that_is_not_known_is_said_so() -> None:
    unknown = replace(ATTRIBUTIONS[0], stance=None)
    assert arrange(replace(READING, attributions=(unknown,)))[0].stance == "stance not known"


def test_a_direct_quotation_gets_its_marks_only_where_it_has_none() -> None:
    bare = replace(ATTRIBUTIONS[0], quotation="direct")
    assert arrange(replace(READING, attributions=(bare,)))[0].words == "“any fault”"
    assert arrange(READING)[4].words == "“We owe the families an answer. They will have it,”"


def test_attributions_within_each_other_in_a_circle_are_all_shown_once() -> None:
    one, two = (replace(ATTRIBUTIONS[0], id="x", within="y"), replace(ATTRIBUTIONS[0], id="y", within="x"))
    lost = replace(ATTRIBUTIONS[0], id="z", within="not there")
    assert sorted(s.attribution.id for s in arrange(replace(READING, attributions=(one, two, lost)))) == ["x", "y", "z"]


def test_parts_of_a_content_are_joined_by_an_ellipsis() -> None:
    assert join(READING.text, (find("The ferry Marigold sank"), find("with 31 people"))) == (
        "The ferry Marigold sank … with 31 people"
    )


def test_what_is_far_too_long_is_counted() -> None:
    assert join("x" * 12_000, (Span(0, 12_000),)).endswith("x … (2,000 more characters)")


def test_a_doubtful_reading_is_said_to_be_one_and_a_sure_one_is_not() -> None:
    likely = {"a1": 0.93, "a2": 0.55}
    said = tuple(replace(one, confidence=likely.get(one.id)) for one in ATTRIBUTIONS)
    doubts = [statement.doubt for statement in arrange(replace(READING, attributions=said))]
    assert doubts == ["", "unsure reading, 55%", *[""] * 5]


def test_a_pronoun_with_nobody_behind_it_is_no_named_source() -> None:
    statements = arrange(READING)
    nobodys = replace(statements[5], name="They", attribution=replace(statements[5].attribution, speaker=None))
    assert count_sources((*statements, nobodys)) == count_sources(statements)
    assert is_named("WHO")
