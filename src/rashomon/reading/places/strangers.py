"""Find places that the gazetteer does not know."""

from collections.abc import Iterator, Sequence

from rashomon.knowledge.place_words import PlaceWords
from rashomon.reading.places.mentions import Mention
from rashomon.records.parse import Parse
from rashomon.records.span import Span

_LABELS = ("GPE", "LOC")
_MARKS = ("'s", "’s", "'", "’")


def find_strangers(mentions: Sequence[Mention], parse: Parse, words: PlaceWords) -> Iterator[Span]:
    """Names that the parser takes for places, that stand where a place is told, and in which no known name stands."""
    taken = {token for mention in mentions for token in range(mention.first, mention.last)}
    for name in parse.names:
        if name.label not in _LABELS or not name.first or taken.intersection(range(name.first, name.last)):
            continue
        first = name.first + (parse.words[name.first].lower() == "the")
        last = name.last - (parse.words[name.last - 1] in _MARKS)
        before = parse.words[name.first - 1].lower()
        if first < last and before in words.locative and all(tag.startswith("NNP") for tag in parse.tags[first:last]):
            yield parse.span(first, last)
