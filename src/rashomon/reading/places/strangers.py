"""Find places that the gazetteer does not know."""

from collections.abc import Iterator, Sequence

from rashomon.knowledge.gazetteer import Site
from rashomon.knowledge.place_words import PlaceWords
from rashomon.reading.places.mentions import Mention
from rashomon.records.parse import Parse
from rashomon.records.span import Span

_LABELS = ("GPE", "LOC")
_MARKS = ("'s", "’s", "'", "’")
_LARGE = 500_000  # people


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


def find_dated_from(mentions: Sequence[Mention], parse: Parse, words: PlaceWords, dateline: Span) -> Iterator[Span]:
    """The name that a dateline begins with, if nothing in it is known: in capitals, or before a comma, but no day."""
    first, last = (parse.names[0].first, parse.names[0].last) if parse.names else (0, 0)
    behind = parse.words[last] if last < len(parse.words) else ""
    shouted = all(word.isupper() and len(word) > 1 for word in parse.words[first:last])
    known = any(mention.first < last for mention in mentions)
    if not first < last or known or parse.ends[last - 1] > dateline.end:
        return
    if parse.words[first].lower().rstrip(".") not in words.days and (shouted or behind == ","):
        yield parse.span(first, last)


def is_elsewhere(site: Site, holder: Site | None, told: Sequence[Site]) -> bool:
    """Whether a place can hardly be meant: it has the name only beside its own, in a country that nobody speaks of.

    `holder` is what the report says that the place lies in, `told` are all the other places of the report.
    """
    if not site.other or site.population >= _LARGE or site.level in ("country", "region"):
        return False
    lands = {holder.country} if holder is not None else {other.country for other in told if other is not site}
    return bool(lands - {None}) and site.country not in lands
