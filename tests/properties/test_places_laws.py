"""Test what holds of the places of any text."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.reading.places import find_places
from rashomon.records.parse import Name, Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

WORDS = st.one_of(
    st.sampled_from(
        [
            "Paris",
            ",",
            "Texas",
            "Ill.",
            "in",
            "said",
            "Baku",
            "'s",
            "Azeri",
            "New",
            "York",
            "the",
            "U.S.",
            "U.S",
            "(",
            "York.",
        ]
    ),
    st.text(alphabet=st.characters(blacklist_categories=("Zs", "Zl", "Zp", "Cc", "Cs")), min_size=1, max_size=6),
)


@st.composite
def parsed(draw: st.DrawFn) -> tuple[Text, Parse]:
    """Any words with any grammar."""
    words = tuple(draw(st.lists(WORDS, max_size=14)))
    count = len(words)
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word) + 1

    def column(*values: str) -> tuple[str, ...]:
        return tuple(draw(st.lists(st.sampled_from(values), min_size=count, max_size=count)))

    token = st.integers(0, max(0, count - 1))
    names, first = [], 0
    while first < count:
        last = draw(st.integers(first + 1, count))
        if label := draw(st.sampled_from(["", "GPE", "LOC", "PERSON", "ORG", "NORP", "DATE"])):
            names.append(Name(first, last, label))
        first = last
    return Text(clean=" ".join(words)), Parse(
        words=words,
        starts=tuple(starts),
        ends=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        tags=column("NNP", "NN", "JJ", "VBD", "IN"),
        lemmas=tuple(word.lower() for word in words),
        relations=column("nsubj", "pobj", "conj", "poss", "compound", "dobj", "punct"),
        heads=tuple(draw(st.lists(token, min_size=count, max_size=count))),
        sentences=((0, count),) if count else (),
        paragraphs=(0,) if count else (),
        names=tuple(names),
    )


@given(parsed())
def test_places_stand_in_order_inside_the_text_with_ids_of_their_own(pair: tuple[Text, Parse]) -> None:
    text, parse = pair
    places = find_places(text, parse, load_gazetteer())
    assert [place.id for place in places] == [f"p{order}" for order in range(1, len(places) + 1)]
    at = 0
    for place in places:
        assert at <= place.span.start < place.span.end <= len(text.clean)
        at = place.span.end
        assert (place.lat is None) == (place.lon is None)
        assert place.kind in ("literal", "metonymic", "demonym", "name")
        assert place.name


@given(parsed())
def test_places_are_found_the_same_way_twice(pair: tuple[Text, Parse]) -> None:
    text, parse = pair
    assert find_places(text, parse, load_gazetteer()) == find_places(text, parse, load_gazetteer())


@given(st.text(max_size=60))
def test_any_dateline_may_be_read(words: str) -> None:
    text = Text(clean=words)
    for place in find_places(text, Parse(), load_gazetteer(), dateline=Span(0, len(words))):
        assert place.span.of(words)
