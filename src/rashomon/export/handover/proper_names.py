"""Tell proper names from words that only begin a sentence."""

from rashomon.export.handover.sight import Sight
from rashomon.export.handover.wordings import cut
from rashomon.knowledge.actors import Actors, load_actors
from rashomon.knowledge.redaction_words import RedactionWords, load_redaction_words
from rashomon.records.entity import Entity

_NO_PERSON = frozenset(("place", "government", "organization", "armed_group"))

Key = frozenset[str]
"""The words of a name, folded."""


class Page:
    """One reading as a page: its text, where sentences begin, where bodies or places are named."""

    def __init__(self, sight: Sight) -> None:
        reading = sight.reading
        self.sight = sight
        self.text = reading.text
        self.starts = {sentence.start for sentence in reading.sentences} | {0}
        self.small = {token.word for token in cut(reading.text) if reading.text[token.start].islower()}
        named = [span for entity in reading.entities if entity.type in _NO_PERSON for span in entity.mentions]
        self.no_people = (*named, *(place.span for place in reading.places if place.kind != "name"))


class ProperNames:
    """Knows which words with a capital are names."""

    def __init__(self, words: RedactionWords, actors: Actors) -> None:
        names = actors.names
        particles = names.small | names.articles | names.ties
        self._no_name = words.never | names.titles.keys() | particles | names.generations.keys()
        self._ordinary = words.ordinary
        self._nouns = actors.nouns.keys()

    def key(self, name: str) -> Key:
        """The words of a name that begin with a capital, without titles, particles, initials; none: it is no name."""
        tokens = (one for one in cut(name) if len(one.word) > 1 and not name[one.start].islower())
        return frozenset(one.word for one in tokens if one.word not in self._no_name)

    def find(self, page: Page, entity: Entity) -> Key:
        """The words of a name, without those that are only written so because a sentence begins with them."""
        words = self.key(entity.name)
        inner = {
            token.word
            for span in entity.mentions
            for token in cut(span.of(page.text))
            if span.start + token.start not in page.starts
        }
        return frozenset(word for word in words if self.is_name(page, word, inner=word in inner))

    def is_name(self, page: Page, word: str, *, inner: bool) -> bool:
        """Whether a word with a capital is a name; `inner`: not only where a sentence begins."""
        if word in self._ordinary:
            return True
        forms = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y"}
        return word not in page.small and (inner or not forms & self._nouns)


def load_proper_names() -> ProperNames:
    """What is known of names in English."""
    return ProperNames(load_redaction_words(), load_actors())
