"""Tell names of people from other words with a capital."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from rashomon.export.handover.sight import Sight
from rashomon.export.handover.wordings import Token, cut
from rashomon.knowledge.actors import Actors, load_actors
from rashomon.knowledge.rarity import Rarity, load_rarity
from rashomon.knowledge.redaction_words import RedactionWords, load_redaction_words
from rashomon.records.entity import Entity
from rashomon.records.span import Span

_NO_PERSON = frozenset(("place", "government", "organization", "armed_group"))
_BODIES = _NO_PERSON - {"place"}
_GAP = re.compile(r"[ .\-–\u00a0]{1,3}")
_ENDINGS = (("", ""), ("s", ""), ("es", ""), ("ies", "y"), ("men", "man"))
_LONG = 4  # of longer words the last letter may be none of the stem: "becaus"

Key = frozenset[str]
"""The words of a name, folded."""


class Page:
    """One reading as a page: its text, where sentences begin, where bodies or places are named, by which words."""

    def __init__(self, sight: Sight) -> None:
        reading = sight.reading
        self.sight = sight
        self.text = reading.text
        self.starts = {sentence.start for sentence in reading.sentences} | {0}
        self.small = {token.word for token in cut(reading.text) if reading.text[token.start].islower()}
        others = [entity for entity in reading.entities if entity.type in _NO_PERSON]
        places = [place for place in reading.places if place.kind != "name"]
        self.places = tuple(place.span for place in places)
        self.no_people = (*(span for one in others for span in one.mentions), *self.places)
        names = (*(one.name for one in others), *(place.name for place in places))
        self.other_words = {token.word for name in names for token in cut(name)}

    def begins(self, point: int) -> bool:
        """Whether a sentence begins here, so that a capital says nothing."""
        return point in self.starts


class ProperNames:
    """Knows which words with a capital are names of people."""

    def __init__(self, words: RedactionWords, actors: Actors, rarity: Rarity) -> None:
        names = actors.names
        self._words = words
        self._actors = actors
        self._stems = rarity.shares
        self._small = names.small | names.articles | names.ties
        self._titles = names.titles.keys() | actors.titles
        self._no_name = words.never | names.titles.keys() | names.generations.keys()
        self.given = actors.given | names.given.keys()

    def key(self, name: str) -> Key:
        """The words of a name of somebody: those with a capital at its end, without titles, particles, initials."""
        runs = list(self._cut_runs(name))
        if not runs or not self._ends(name, runs[-1]):
            return frozenset()
        run = self._strip(runs[-1])
        return frozenset(token.word for token in run) if self._is_person(run) else frozenset()

    def find(self, page: Page, entity: Entity) -> Key:
        """The words of a name, without one that is only written so because a sentence begins with it."""
        key = self.key(entity.name)
        inner = {
            token.word
            for span in entity.mentions
            for token in cut(span.of(page.text))
            if not page.begins(span.start + token.start)
        }
        found = frozenset(word for word in key if self._is_name(page, word, inner=word in inner))
        return frozenset() if len(found) == 1 and found <= page.other_words else found

    def find_runs(self, page: Page, span: Span, *, of_one: bool = False) -> Iterator[list[str]]:
        """The names within a stretch; none of bodies or places, no word that only begins a sentence.

        `of_one`: the words tell of one person, so that what was taken for a body in them is none.
        """
        words = span.of(page.text)
        for run in self._cut_runs(words):
            tokens = [
                token
                for token in self._strip(run)
                for place in [Span(span.start + token.start, span.start + token.end)]
                if self._is_name(page, token.word, inner=not page.begins(place.start))
                and not any(other.covers(place) for other in (page.places if of_one else page.no_people))
            ]
            if tokens and self._is_person(tokens) and not self._is_of_others(words, tokens):
                yield [token.word for token in tokens]

    def is_everyday(self, word: str) -> bool:
        """Whether a word is one of the language too, so that in small letters it is no name."""
        return word in self._words.ordinary or word in self._stems or (len(word) > _LONG and word[:-1] in self._stems)

    def tells_of_one(self, words: Sequence[str]) -> bool:
        """Whether a phrase tells of one person: by the noun that it is about, which is no body."""
        if len(words) < self._words.least or words[0] not in self._words.singular:
            return False
        about = list(takewhile(lambda word: word not in self._words.breaks, words[1:]))
        if not about or about[-1] in self._words.things or self._nouns(about[-1]) & _BODIES:
            return False
        return any(word in self._actors.kin or word in self._actors.titles for word in about)

    def _cut_runs(self, text: str) -> Iterator[list[Token]]:
        """Words with a capital that stand side by side, with particles or initials between them."""
        run: list[Token] = []
        end = 0
        for token in cut(text):
            near = bool(run) and _GAP.fullmatch(text[end : token.start])
            between = token.word in self._small or len(token.word) == 1
            end = token.end
            if near and between:
                continue
            if run and not near:
                yield run
                run = []
            if text[token.start].islower() or between or token.word in self._no_name:
                if run:
                    yield run
                run = []
            else:
                run.append(token)
        if run:
            yield run

    def _ends(self, name: str, run: Sequence[Token]) -> bool:
        """Whether nothing follows a run but what belongs to a name."""
        rest = [token.word for token in cut(name) if token.start >= run[-1].end]
        return all(word in self._no_name or len(word) == 1 for word in rest)

    def _strip(self, run: Sequence[Token]) -> Sequence[Token]:
        """A run without the titles that it begins with."""
        while len(run) > 1 and run[0].word in self._titles and run[0].word not in self.given:
            run = run[1:]
        return run

    def _is_person(self, run: Sequence[Token]) -> bool:
        """Whether a run names no body, no thing, no office; what a given name begins names a person."""
        if run[0].word in self.given:
            return True
        words = [token.word for token in run]
        bodies = self._actors.papers | self._actors.kinds | self._actors.modifiers.keys()
        if words[-1] in self._words.things or bodies & set(words):
            return False
        types = {kind for word in words for kind in self._nouns(word)}
        if types & _BODIES:
            return False
        return not self._nouns(words[-1]) or (len(words) > 1 and not self.is_everyday(words[0]))

    def _is_of_others(self, words: str, run: Sequence[Token]) -> bool:
        """Whether a single word only says which people the next one means: Keltish soldiers."""
        after = next((token for token in cut(words) if token.start >= run[-1].end), None)
        beside = after is not None and words[run[-1].end : after.start].isspace() and words[after.start].islower()
        return len(run) == 1 and after is not None and beside and bool(self._nouns(after.word))

    def _is_name(self, page: Page, word: str, *, inner: bool) -> bool:
        """Whether a word with a capital is a name; `inner`: not only where a sentence begins."""
        if word in self.given or (inner and word in self._words.ordinary):
            return True
        return word not in page.small and (inner or not (self._nouns(word) or self.is_everyday(word)))

    def _nouns(self, word: str) -> set[str]:
        """The types of those whom a noun names, in whatever number it stands."""
        forms = {word.removesuffix(ending) + other for ending, other in _ENDINGS if word.endswith(ending)}
        return {noun.type for form in forms if (noun := self._actors.nouns.get(form))}


def load_proper_names() -> ProperNames:
    """What is known of names in English."""
    return ProperNames(load_redaction_words(), load_actors(), load_rarity())
