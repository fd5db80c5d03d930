"""Tell whether two sources are of one body, by the words for them."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rashomon.comparing.words import stem, words_of
from rashomon.knowledge.sources import load_sources

RUN = re.compile(r"(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)+")
CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")
RELATIVE = re.compile(r"\b(?:who|that|which|whose)\b *")
BEFORE = 2  # words before a post or a body that belong to its name: "regional audit court"
SHORTEST = 3  # letters of a word that tells anything


class Speaker(NamedTuple):
    """What the words for a source tell.

    `kinds` are the kinds of body that it may be of, `bodies` those of them that are told by a word for the body itself.
    `stems` are of all words that may name it, `own` of those that tell it from others of its kind; `people` holds given
    names with surnames, `persons` the stems of those. `places` are the stems of places that it is called by. `public`
    holds where it speaks for a state, `named` where a word of its own has a capital, `release` where it is a party that
    speaks in its own report.
    """

    kinds: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    public: bool = False
    named: bool = False
    release: bool = False


def describe(names: Iterable[str], places: Iterable[str], *, collective: bool, release: bool) -> Speaker:
    """What the names of one source tell together, which is no person where it is `collective`.

    `places` are those of the report, `release` says that it is a party's own.
    """
    told = [_read(name) for name in names]
    around = frozenset(word for place in places for word in _stems(place))
    own = _unite(one.own for one in told)
    persons = _unite(one.persons for one in told if not collective)
    return Speaker(
        kinds=_unite(one.kinds for one in told),
        bodies=_unite(one.bodies for one in told),
        stems=_unite(one.stems for one in told) - around,
        own=own - around - persons,
        people=_unite(one.people for one in told if not collective),
        persons=persons,
        places=own & around,
        public=any(one.public for one in told),
        named=any(one.named for one in told),
        release=release,
    )


def share_name(one: Speaker, other: Speaker, topic: Collection[str]) -> bool:
    """Whether a word that may name a source is in both, unless they are of two kinds, or two people share it.

    A word of the `topic` names nobody: "the camp committee", "the camp's clinic".
    """
    shared = (one.stems & other.stems) - (one.persons & other.persons)
    return bool(shared.difference(topic)) and not _differ(one.kinds, other.kinds)


class Alone(NamedTuple):
    """The kinds of which there is one body at most that has a name of its own, those of which there is none.

    `public` holds where all public bodies are of one kind.
    """

    kinds: frozenset[str]
    nameless: frozenset[str]
    public: bool


def find_alone(bodies: Collection[Sequence[Speaker]]) -> Alone:
    """What there is one of among bodies, of each of which there are several sources."""
    public = load_sources().kinds.public
    kinds = frozenset(kind for body in bodies for speaker in body for kind in speaker.kinds)
    named = Counter(
        kind for body in bodies for kind in {kind for speaker in body if speaker.own for kind in speaker.kinds}
    )
    return Alone(
        kinds=frozenset(kind for kind in kinds if named[kind] <= 1),
        nameless=frozenset(kind for kind in kinds if not named[kind]),
        public=len({known for body in bodies for speaker in body if (known := speaker.kinds & public)}) == 1,
    )


def are_of_one_kind(one: Speaker, other: Speaker, alone: Alone) -> bool:
    """Whether two sources are of one body as there is one of its kind only, and one of them has no name of its own.

    "The police" are the one constabulary, "officials" the one public body, "the company" who speaks in its own release.
    Two people by other names are not one, nor are two of other places.
    """
    if _differ(one.kinds, other.kinds):
        return False
    known = load_sources().kinds
    for vague, told in ((one, other), (other, one)):
        if alone.public and vague.public and not (vague.kinds or vague.own) and told.kinds & known.public:
            return True
        if told.release and not told.kinds and _is_unnamed(vague) and vague.kinds & known.institutions & alone.nameless:
            return True
    if (one.own and other.own) or _differ(one.people, other.people) or _differ(one.places, other.places):
        return False
    several = known.many - (one.bodies | other.bodies)
    if not (_is_unnamed(one) or _is_unnamed(other)):  # "the Families' Committee" has a name, though all its words are
        several |= known.institutions
    return bool((one.kinds & other.kinds & alone.kinds) - several)


def _is_unnamed(speaker: Speaker) -> bool:
    """Whether a source has no name at all: "the company", "union leaders"."""
    return not (speaker.own or speaker.people or speaker.named)


def bare(name: str) -> tuple[str, ...]:
    """The words of a name but for articles, parts joined by hyphens each for itself."""
    return tuple(part for w in words_of(name) if w not in ("the", "a", "an") for part in w.split("-"))


def people_in(name: str) -> frozenset[str]:
    """Given name and surname of each person in the words for a source: "Felix Orme" of "Dr Felix Orme, its head"."""
    bodies = load_sources().bodies
    runs = (match.group().split() for match in RUN.finditer(name))
    pairs = (" ".join(run[-2:]).lower() for run in runs if len(run) > 1)
    return frozenset(pair for pair in pairs if not set(pair.split()) & bodies)


def _unite(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and not one & other)


@lru_cache(maxsize=1 << 16)
def _stems(place: str) -> frozenset[str]:
    return frozenset(map(stem, words_of(place)))


@lru_cache(maxsize=1 << 16)
def _read(name: str) -> Speaker:
    """What one name tells."""
    sources = load_sources()
    words = bare(name)
    found = _kind_words(words)
    kind_words = frozenset(part for word in found for part in word.split())
    dull = kind_words | sources.posts | sources.empty | sources.plain

    def telling(some: Iterable[str]) -> frozenset[str]:
        return frozenset(stem(w) for w in some if len(w) >= SHORTEST and not w[0].isdigit() and w not in dull)

    text = f" {' '.join(words)} "
    # "Mayor Kral" has no given name, "Thorn Lane school" is nobody's.
    people = frozenset(
        pair
        for pair in people_in(name)
        if not set(pair.split()) & dull and not any(f" {pair} {word} " in text for word in found)
    )
    capitals = [part for match in CAPITAL.finditer(name) for part in bare(match.group())]
    beside = _before(words, kind_words | sources.posts)
    return Speaker(
        kinds=frozenset(kind for word in found for kind in sources.kinds.called[word]),
        bodies=frozenset(kind for word in found for kind in sources.kinds.bodies.get(word, ())),
        stems=telling(bare(_cut(name)) or words),
        own=telling((*capitals, *beside)),
        people=people,
        persons=frozenset(stem(part) for pair in people for part in pair.split()),
        public=bool(sources.public & set(words)),
        named=name[1:] != name[1:].lower(),
    )


def _cut(name: str) -> str:
    """A name without what is told of who has it by the way, unless that says for whom he speaks."""
    aside = RELATIVE.search(name)
    return name[: aside.start()] if aside and not load_sources().heading.match(name, aside.end()) else name


def _kind_words(words: Sequence[str]) -> list[str]:
    """The words for kinds of body in a name, none that is part of a longer one: "fire chief", not "chief"."""
    called: Mapping[str, frozenset[str]] = load_sources().kinds.called
    text = f" {' '.join(words)} "
    found: list[str] = []
    for word in sorted((word for word in called if f" {word} " in text), key=len, reverse=True):
        if not any(f" {word} " in f" {longer} " for longer in found):
            found.append(word)
    return found


def _before(words: Sequence[str], heads: Collection[str]) -> frozenset[str]:
    """The words right before a post or a body that belong to its name."""
    ending = load_sources().ending
    found: set[str] = set()
    for place, word in enumerate(words):
        for before in reversed(words[max(0, place - BEFORE) : place]) if word in heads else ():
            if before in ending:
                break
            found.add(before)
    return frozenset(found)
