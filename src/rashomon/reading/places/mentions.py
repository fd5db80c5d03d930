"""Find the words that may name a place."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rashomon.knowledge.gazetteer import Gazetteer, fold
from rashomon.records.parse import Parse
from rashomon.records.text import Text

LONGEST = 6  # tokens of a name
_LARGE = 500_000  # people
_PLACES = ("GPE", "LOC")
_CLOSED = frozenset(
    ("DT", "IN", "PRP", "PRP$", "CC", "WRB", "WP", "WDT", "WP$", "MD", "EX", "TO", "CD", "RB", "UH", "VBD", "VBZ")
)


class Mention(NamedTuple):
    """Tokens `first` to before `last` that the gazetteer knows as `key`.

    `people` says that they are a word for people, `short` that they abbreviate a state; `signs` speak for or against a
    place; `container` is the mention, by its place in the list, that says what this one lies in ("Paris, Texas"), and
    `within` the one that does so less surely ("near Paris in Texas").
    """

    first: int
    last: int
    key: str
    people: bool
    short: bool
    signs: tuple[str, ...]
    container: int | None = None
    within: int | None = None


class _Found(NamedTuple):
    first: int
    last: int
    key: str
    people: bool
    short: bool


def find_mentions(text: Text, parse: Parse, gazetteer: Gazetteer) -> list[Mention]:
    """All stretches of capitalised words that the gazetteer knows, in order, the longest where they share words."""
    found = list(_scan(text.clean, parse, gazetteer))
    containers = _contain(parse, found, gazetteer)
    wider = _put_within(parse, found, gazetteer)
    labels = _labels(parse)
    inside = frozenset(containers.values())
    sizes: dict[str, tuple[str, ...]] = {}
    known = Counter(item.key for item in found if _label(parse, labels, item) in _PLACES)
    persons = Counter(item.key for item in found if _label(parse, labels, item) == "PERSON")
    surnames = _surnames(parse)
    return [
        Mention(
            item.first,
            item.last,
            item.key,
            item.people,
            item.short,
            tuple(
                _signs(
                    parse,
                    gazetteer,
                    item,
                    labels,
                    (known, persons),
                    surnames,
                    (number in containers, number in inside),
                    sizes,
                )
            ),
            containers.get(number),
            wider.get(number),
        )
        for number, item in enumerate(found)
    ]


def _scan(clean: str, parse: Parse, gazetteer: Gazetteer) -> Iterator[_Found]:
    words, starts, ends, tags = parse.words, parse.starts, parse.ends, parse.tags
    probed: dict[str, tuple[bool, bool]] = {}
    stops = iter(parse.sentences)
    stop = next(stops, (0, 0))[1]
    index, count = 0, len(words)
    while index < count:
        while index >= stop:
            stop = next(stops, (0, count))[1]
        if not words[index][0].isupper():
            index += 1
            continue
        best = None
        bare = words[index].rstrip(".")
        if bare in gazetteer.short and not (
            bare == words[index] and index + 1 < stop and words[index + 1][0].isupper()
        ):
            best = _Found(index, index + 1, bare, False, True)
        elif tags[index] in _CLOSED:
            index += 1
            continue
        for last in range(index + 1, min(index + LONGEST, stop) + 1):
            key = fold(clean[starts[index] : ends[last - 1]])
            if key not in probed:
                probed[key] = gazetteer.probe(key)
            known, goes_on = probed[key]
            if known and words[last - 1][0].isupper() and (best is None or not best.short or last > best.last):
                people = key in gazetteer.peoples and key not in gazetteer.names
                if key not in gazetteer.words.never and not (len(key) <= 2 and not words[index].isupper()):
                    best = _Found(index, last, key, people, False)
            if not goes_on:
                break
        if best is not None:
            yield best
            index = best.last
        else:
            index += 1


def _contain(parse: Parse, found: Sequence[_Found], gazetteer: Gazetteer) -> dict[int, int]:
    """Which of the mentions are followed by a comma with what they lie in."""
    inside = {}
    held: dict[str, bool] = {}
    for number, (item, following) in enumerate(pairwise(found)):
        apart = following.first - item.last
        if apart != 1 or parse.words[item.last] != "," or item.people or following.people:
            continue
        if following.key not in held:
            held[following.key] = following.short or _holds(gazetteer, following.key)
        if held[following.key]:
            inside[number] = number + 1
    return inside


def _put_within(parse: Parse, found: Sequence[_Found], gazetteer: Gazetteer) -> dict[int, int]:
    """Which of the mentions stand as where something is, and are followed by "in" and what they lie in."""
    vocabulary = gazetteer.words
    inside = {}
    for number, (item, following) in enumerate(pairwise(found)):
        if following.first != item.last + 1 or parse.words[item.last] != "in" or not item.first:
            continue
        before = parse.words[item.first - 1].lower()
        bare = not (item.people or item.short or following.people or item.key in vocabulary.usual)
        if bare and before in vocabulary.locative and before != "from" and _holds(gazetteer, following.key):
            inside[number] = number + 1
    return inside


def _holds(gazetteer: Gazetteer, key: str) -> bool:
    sites = gazetteer.names.get(key) or gazetteer.places(key)[:4]
    return any(site.level in ("country", "state", "county") for site in sites)


def _labels(parse: Parse) -> dict[int, int]:
    """For each token that stands in a name, which one it is."""
    return {token: number for number, name in enumerate(parse.names) for token in range(name.first, name.last)}


def _label(parse: Parse, labels: dict[int, int], item: _Found) -> str:
    number = labels.get(item.first)
    return parse.names[number].label if number is not None else ""


def _surnames(parse: Parse) -> frozenset[str]:
    """The folded first and last words of persons' names of two words or more."""
    found: set[str] = set()
    for name in parse.names:
        if name.label == "PERSON" and name.last - name.first > 1:
            last = name.last - 1 if parse.words[name.last - 1] not in ("'s", "’s", "'", "’") else name.last - 2
            found.update((fold(parse.words[name.first]), fold(parse.words[last])))
    return frozenset(found)


def _signs(
    parse: Parse,
    gazetteer: Gazetteer,
    item: _Found,
    labels: dict[int, int],
    labelled: tuple[Counter[str], Counter[str]],
    surnames: frozenset[str],
    contained: tuple[bool, bool],
    sizes: dict[str, tuple[str, ...]],
) -> Iterator[str]:
    words, tags, vocabulary = parse.words, parse.tags, gazetteer.words
    number = labels.get(item.first)
    label = parse.names[number].label if number is not None else "none"
    label = label if label in vocabulary.labels else "value"
    yield f"label {label}"
    if number is not None:
        name = parse.names[number]
        first = name.first + (words[name.first].lower() == "the")
        last = name.last - (words[name.last - 1] in ("'s", "’s", "'", "’"))
        if (first, last) == (item.first, item.last):
            yield f"whole {label}"
        elif first < item.first:
            yield f"late {label}"
        else:
            yield f"early {label}"
    before = words[item.first - 1].lower() if item.first else ""
    after = words[item.last] if item.last < len(words) else ""
    if before in vocabulary.locative:
        yield "after locative"
    elif before == "of":
        yield "after of"
    elif before.rstrip(".") in vocabulary.titles:
        yield "after title"
    elif before[:1].islower() and before not in ("the", "a", "an", "and"):
        yield "after word"
    if item.first and words[item.first - 1][0].isupper() and tags[item.first - 1].startswith("NNP"):
        yield "after capital"
    if after.lower().rstrip(".") in vocabulary.ways:
        yield "before way"
    elif after.lower() in vocabulary.bodies:
        yield "before body"
    elif after[:1].isupper() and item.last < len(tags) and tags[item.last].startswith("NNP"):
        yield "before capital"
    elif after in ("'s", "’s"):
        yield "before possessive"
    if contained[0]:
        yield "contained"
    if contained[1]:
        yield "short container" if item.short else "container"
    if item.people:
        yield "people"
    elif item.short and contained[1]:
        pass
    elif item.short:
        yield "short dotted" if "." in words[item.first] else "short"
    else:
        if item.key not in sizes:
            sizes[item.key] = tuple(_size(gazetteer, item.key))
        yield from sizes[item.key]
    if not tags[item.first].startswith("NNP"):
        yield "people tagged" if item.people else "not tagged"
    if item.last - item.first > 1:
        yield "long"
    if not item.people and item.key in surnames:
        yield "surname"
    known, persons = labelled
    if known[item.key] - (label in _PLACES) > 0:
        yield "known elsewhere"
    if not item.people and persons[item.key] - (label == "PERSON") > 0:
        yield "person elsewhere"
    if words[item.first].isupper() and len(words[item.first]) > 3:
        yield "capitals"
    if item.last - item.first == 1 and words[item.first].lower() in vocabulary.common:
        yield "common"
    if item.key in vocabulary.firms:
        yield "firm"


def _size(gazetteer: Gazetteer, key: str) -> Iterator[str]:
    if tables := gazetteer.names.get(key, ()):
        yield f"names {tables[0].level}"
        return
    most, other, county = gazetteer.measure(key)
    if not most:
        yield "other name" if other < _LARGE else "other name, large"
    if county and " " in key:
        yield "names county"
    yield f"size {len(str(most or other))}" if most or other else "size unknown"
