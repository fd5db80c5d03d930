"""What a report says itself is what is left without the words of others."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.own_voice import merge, own_voice, subtract
from rashomon.records.attribution import Attribution
from rashomon.records.span import Span


def told(text: str, *parts: tuple[str, str, str]) -> list[str]:
    """What the report says in one sentence, where parts are source, cue and content."""

    def find(words: str) -> tuple[Span, ...]:
        return (Span(text.index(words), text.index(words) + len(words)),) if words else ()

    attributions = [
        Attribution(
            id=str(place),
            source=find(source),
            cue=find(cue),
            content=find(content),
            quotation="indirect",
            stance="asserts",
        )
        for place, (source, cue, content) in enumerate(parts)
    ]
    found = own_voice(text, (Span(0, len(text)),), attributions)
    return [" … ".join(span.of(text) for span in sentence) for sentence in found]


def test_a_sentence_without_attribution_is_the_reports_own() -> None:
    assert told("The wreck lies at a depth of 40 metres.") == ["The wreck lies at a depth of 40 metres."]


def test_a_sentence_that_only_says_who_said_it_is_not_repeated() -> None:
    assert told("The Harbour Office denied any fault.", ("The Harbour Office", "denied", "any fault")) == []


def test_the_frame_between_cue_and_content_is_not_the_reports_own() -> None:
    text = "The mayor of Kelvar said in a statement on Friday that the bridge is safe."
    assert told(text, ("The mayor of Kelvar", "said", "the bridge is safe")) == []


def test_a_few_words_around_are_not_repeated() -> None:
    text = "“We are ready,” Ana Brod said on Friday evening."
    assert told(text, ("Ana Brod", "said", "“We are ready,”")) == []


def test_a_clause_beside_the_content_is_the_reports_own() -> None:
    text = "Ana Brod said the bridge is safe but did not answer questions."
    assert told(text, ("Ana Brod", "said", "the bridge is safe")) == ["Ana Brod said … but did not answer questions."]


def test_a_long_clause_inside_the_frame_is_the_reports_own() -> None:
    text = "Brod, who flew to Kelvar on Tuesday after the collapse killed nine people, said the bridge was safe."
    assert told(text, ("Brod", "said", "the bridge was safe")) == [
        "Brod, who flew to Kelvar on Tuesday after the collapse killed nine people, said"
    ]


def test_sentences_inside_a_long_quotation_are_not_the_reports_own() -> None:
    text = "“One. Two. Three,” she said."
    quote = Attribution(
        id="a",
        source=(Span(19, 22),),
        cue=(Span(23, 27),),
        content=(Span(0, 18),),
        quotation="direct",
        stance="asserts",
    )
    assert own_voice(text, (Span(0, 5), Span(6, 10), Span(11, 28)), (quote,)) == ()


def test_without_sentences_there_is_nothing_to_tell() -> None:
    assert own_voice("Texte sans analyse.", (), ()) == ()


spans = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda pair: Span(pair[0], sum(pair))))


@given(spans, st.integers(0, 40), st.integers(0, 15))
def test_subtract_leaves_exactly_what_no_span_covers(taken: list[Span], start: int, length: int) -> None:
    covered = {point for span in taken for point in range(*span)}
    left = subtract(Span(start, start + length), merge(taken))
    assert [point for span in left for point in range(*span)] == [
        point for point in range(start, start + length) if point not in covered
    ]
