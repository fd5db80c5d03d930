"""Whatever the grammar: entities stand in the text, in order, and nothing is said without its words."""

import time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.knowledge.actors import load_actors
from rashomon.pipeline import Tools
from rashomon.reading.entities import gather
from rashomon.reading.layout import lay_out
from rashomon.records.attribution import Attribution
from rashomon.records.parse import Name, Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

WORDS = [
    *("Rusk", "Edda", "the", "and", ",", "said", "killed", "was", "60", "years", "old", "Azeri", "police", "brother"),
    *("his", "he", "who", "those", "minister", "Baku", "of", "The", "President", "I", "it", "Ministry", "(", ")", "NW"),
    *("Lesko", "-", "citizens", "not", "dead", "aged", "U.S.", ".", "’s", "report", "officials", "to", "in", "40s"),
]
TAGS = [
    "NNP",
    "NN",
    "NNS",
    "NNPS",
    "PRP",
    "PRP$",
    "VBD",
    "VBN",
    "DT",
    "CD",
    "JJ",
    "IN",
    "WP",
    "CC",
    "RB",
    "POS",
    ",",
    "MD",
]
RELATIONS = [
    "compound", "nsubj", "nsubjpass", "dobj", "pobj", "prep", "conj", "appos", "poss", "amod", "ROOT", "relcl", "ccomp",
    "acl", "attr", "det", "case", "nummod", "aux", "neg", "punct", "npadvmod", "acomp", "agent",
]  # fmt: skip
LABELS = ["PERSON", "ORG", "GPE", "NORP", "DATE", "FAC", "LOC"]
COUNTRIES = {*load_actors().lands.values(), *load_actors().parts.values(), *load_actors().peoples.values(), "VAT"}


@st.composite
def scenes(draw: st.DrawFn) -> tuple[Text, Parse, tuple[Attribution, ...]]:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
    count = len(words)
    starts = [0]
    for word in words[:-1]:
        starts.append(starts[-1] + len(word) + 1)
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    heads = [draw(st.integers(0, count - 1)) for _ in words]
    order = draw(st.permutations(range(count)))
    rank = {token: place for place, token in enumerate(order)}
    heads = [head if rank[head] < rank[token] else token for token, head in enumerate(heads)]
    names: list[Name] = []
    at = 0
    while at < count:
        length = draw(st.integers(0, 4))
        if length and at + length <= count:
            names.append(Name(at, at + length, draw(st.sampled_from(LABELS))))
        at += length + 1
    parse = Parse(
        words=tuple(words),
        starts=tuple(starts),
        ends=tuple(ends),
        tags=tuple(draw(st.sampled_from(TAGS)) for _ in words),
        lemmas=tuple(word.lower() for word in words),
        relations=tuple(draw(st.sampled_from(RELATIONS)) for _ in words),
        heads=tuple(heads),
        sentences=((0, count),),
        paragraphs=(0,),
        names=tuple(names),
    )
    said = []
    for number in range(draw(st.integers(0, 3))):
        first, last = sorted((draw(st.integers(0, count - 1)), draw(st.integers(0, count - 1))))
        source = draw(st.integers(0, count - 1))
        said.append(
            Attribution(
                id=f"a{number + 1}",
                source=(Span(starts[source], ends[source]),),
                cue=(Span(starts[0], ends[0]),),
                content=(Span(starts[first], ends[last]),),
                quotation=draw(st.sampled_from(["direct", "indirect"])),
                stance="asserts",
                within=f"a{number}" if number else None,
            )
        )
    return Text(clean=" ".join(words)), parse, tuple(said)


@settings(deadline=None, max_examples=400, suppress_health_check=list(HealthCheck))
@given(scenes())
def test_entities_stand_in_the_text(scene: tuple[Text, Parse, tuple[Attribution, ...]]) -> None:
    text, parse, said = scene
    actors = load_actors()
    entities, speakers = gather(text, parse, said, actors)
    assert (entities, speakers) == gather(text, parse, said, actors)
    assert [entity.id for entity in entities] == [f"e{number}" for number in range(1, len(entities) + 1)]
    assert [entity.mentions[0] for entity in entities] == sorted(entity.mentions[0] for entity in entities)
    assert set(speakers) <= {a.id for a in said}
    assert set(speakers.values()) <= {entity.id for entity in entities}
    contents = {a.id: a.content for a in said}
    for entity in entities:
        assert entity.name.strip() == entity.name != ""
        assert entity.country is None or entity.country in COUNTRIES
        for one, other in zip(entity.mentions, entity.mentions[1:], strict=False):
            assert one.end <= other.start
        for span in (*entity.mentions, *(a.span for a in entity.attributes)):
            assert 0 <= span.start < span.end <= len(text.clean)
        for attribute in entity.attributes:
            assert attribute.value
            if attribute.attribution is not None:
                assert any(s.start <= attribute.span.start < s.end for s in contents[attribute.attribution])


def test_twice_the_text_takes_about_twice_the_time(tools: Tools) -> None:
    seed = (
        "Two guards beat Edda Rusk and Ivo Rusk, Ana Rusk, Ole Brandt and Per Lund. The guards were held, he said. "
        "His brother, taxi driver Leo Rusk, 55, was killed, Rusk said. Lund Party, Rusk Party and the Party met her. "
    )
    costs = []
    for size in (100, 400):
        text = Text(clean="\n\n".join([seed.strip()] * size))
        layout = lay_out(text)
        parse = tools.parser([text], [layout])[0]
        started = time.process_time()
        gather(text, parse, (), tools.actors)
        costs.append(time.process_time() - started)
    assert costs[1] < 4 * 4 * costs[0]
