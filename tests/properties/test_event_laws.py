"""Whatever the text: events stand in it, name attributions that hold them, and are found alike twice."""

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from rashomon.knowledge.ontology import load_ontology
from rashomon.pipeline import Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.events import find_events
from rashomon.reading.layout import lay_out
from rashomon.records.attribution import Attribution
from rashomon.records.event import Event
from rashomon.records.parse import Parse
from rashomon.records.text import Text

ONTOLOGY = load_ontology()
PIECES = st.sampled_from(
    [
        "The army ", "police ", "Edda Rusk ", "killed ", "two citizens ", "was arrested ", "by guards ", "and ", ", ",
        "the raid on ", "the killing of ", "talks between ", "Norway and Peru ", "will release ", "refused to ",
        "accused ", "of torturing ", "which ", "said that ", "according to ", "“", "”", ". ", "\n", "if ", "had ",
        "no ", "meet ",
        "denied ", "launched an attack ", "in 1998 ", "their ", "it ", "must ", "withdraw its troops ", "from Mali ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))
SLOW = settings(deadline=None, max_examples=120, suppress_health_check=list(HealthCheck))


def read(words: str, tools: Tools) -> tuple[Text, Parse, tuple[Attribution, ...], tuple[Event, ...]]:
    text = Text(clean=words)
    layout = lay_out(text)
    [seen] = look([text], [layout], tools)
    said, _ = attribute(*seen, tools.lexicon, tools.confidence)
    return text, seen.parse, said, find_events(text, seen.parse, said, ONTOLOGY)


@SLOW
@given(TEXTS)
def test_events_stand_in_the_text_and_in_the_ontology(tools: Tools, words: str) -> None:
    text, parse, _, events = read(words, tools)
    assert [event.id for event in events] == [f"v{number}" for number in range(1, len(events) + 1)]
    assert [event.trigger for event in events] == sorted({event.trigger for event in events})
    for event in events:
        kind = ONTOLOGY.types[event.type]
        assert event.mode is None or event.mode in kind.modes
        first, last = parse.sentences[event.sentence]
        assert parse.starts[first] <= event.trigger.start < event.trigger.end <= parse.ends[last - 1]
        for side in (*event.actors, *event.recipients):
            assert (side.span is None) == side.implied
            assert side.span is None or 0 <= side.span.start < side.span.end <= len(text.clean)


@SLOW
@given(TEXTS)
@example("according to had talks betwen")
def test_events_stand_within_the_attributions_that_they_name(tools: Tools, words: str) -> None:
    _, _, said, events = read(words, tools)
    by_id = {attribution.id: attribution for attribution in said}
    for event in events:
        for name in event.attributions:
            assert any(span.start <= event.trigger.start < span.end for span in by_id[name].content)
        for place, name in enumerate(event.attributions):
            assert by_id[name].within not in event.attributions[place:], "outermost first"


@SLOW
@given(TEXTS)
def test_one_happening_is_of_one_type(tools: Tools, words: str) -> None:
    _, _, _, events = read(words, tools)
    kinds: dict[str, set[str]] = {}
    for event in events:
        kinds.setdefault(event.happening, set()).add(event.type)
    assert all(len(types) == 1 for types in kinds.values())


@SLOW
@given(TEXTS)
def test_finding_twice_gives_the_same(tools: Tools, words: str) -> None:
    text, parse, said, events = read(words, tools)
    assert find_events(text, parse, said, ONTOLOGY) == events
