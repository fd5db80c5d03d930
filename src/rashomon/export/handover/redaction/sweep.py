"""Find names in any text."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

from rashomon.export.handover.proper_names import Key
from rashomon.export.handover.redaction.rewriting import Region, Rewriting
from rashomon.export.handover.redaction.roll import ANOTHER, Person
from rashomon.export.handover.wordings import Token, cut, fold
from rashomon.records.span import Span

_GAP = re.compile(r"[ .\-–\u00a0]{1,3}|\n")
_INITIALS = re.compile(r"\b(?:[A-Z]\.[ \u00a0]?){2,4}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u2e80-\ud7ff\uf900-\ufaff]")
_LINKS = frozenset("@./_#")
_INSIDE = 4  # so many letters of a name are looked for inside other words where these are an address

Mention = tuple[Span, Key]
"""Where somebody is named, with the words of the full name."""


class Sweeper:
    """Knows all names that are taken out, with the phrases, by their words."""

    def __init__(
        self,
        people: Sequence[Person],
        phrases: Mapping[tuple[str, ...], str],
        *,
        is_everyday: Callable[[str], bool],
        small: frozenset[str],
        given: Set[str],
    ) -> None:
        self._small = small
        self._given = given
        self._people: dict[str, list[Person]] = defaultdict(list)
        hidden = [person for person in people if person.label != ANOTHER]
        words = {word for person in hidden for word in person.words}
        for person in people:
            for word in person.words & words:
                self._people[word].append(person)
        self._everyday = {word for word in words if is_everyday(word)}
        self._lengths = sorted({len(word) for word in words if len(word) >= _INSIDE})
        self._initials: dict[str, list[Person]] = defaultdict(list)
        for person in hidden:
            for name in person.names:
                letters = "".join(token.word[0] for token in cut(name))
                if len(letters) > 1:
                    self._initials[letters].append(person)
        self._unspaced = sorted((word for word in words if _UNSPACED.search(word)), key=len, reverse=True)
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for phrase in sorted(phrases, key=len, reverse=True):
            self._phrases[phrase[0]].append((phrase, phrases[phrase]))

    def sweep(self, text: str, hint: str = "") -> str:
        """A text without the names; `hint` is a full name of whom it names, where that is known."""
        if not text:
            return text
        key = frozenset(token.word for token in cut(hint))
        return Rewriting(self.find(text, [(Span(0, len(text)), key)] if key else ())).of(text)

    def holds(self, text: str) -> bool:
        """Whether an address, an id holds a name, be it inside another word."""
        folded = fold(text)
        pieces = (folded[at : at + long] for long in self._lengths for at in range(len(folded) - long + 1))
        inside = any(piece in self._people and piece not in self._everyday for piece in pieces)
        return inside or any(token.word in self._people for token in cut(text)) or self.sweep(text) != text

    def find(self, text: str, mentions: Sequence[Mention] = ()) -> list[Region]:
        """What is to be put in place of what, in order."""
        tokens = list(cut(text))
        found = [*self._walk(text, tokens, mentions), *self._find_initials(text), *self._find_unspaced(text)]
        regions: list[Region] = []
        for region in sorted(found):
            if not regions or region.start >= regions[-1].end:
                regions.append(region)
            elif region.end > regions[-1].end:
                regions[-1] = regions[-1]._replace(end=region.end)
        return regions

    def _walk(self, text: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[Region]:
        at = 0
        while at < len(tokens):
            phrase = self._match_phrase(tokens, at)
            if phrase is not None:
                length, label = phrase
                yield Region(tokens[at].start, tokens[at + length - 1].end, label)
                at += length
            elif people := self._who(text, tokens[at]):
                last, people = self._extend(text, tokens, at, people)
                span, people = self._take_initials(text, tokens, (at, last), people)
                region = Region(*span, self._name(tokens, (at, last), people, mentions))
                yield self._take_given(text, tokens[:at], region, people)
                at = last + 1
            else:
                at += 1

    def _match_phrase(self, tokens: Sequence[Token], at: int) -> tuple[int, str] | None:
        for phrase, label in self._phrases.get(tokens[at].word, ()):
            if tuple(token.word for token in tokens[at : at + len(phrase)]) == phrase:
                return len(phrase), label
        return None

    def _who(self, text: str, token: Token) -> list[Person]:
        """Whose name the word may be of: an everyday word is one only with a capital, or in an address."""
        for word in (token.word, token.word.removesuffix("s"), token.word.removesuffix("es")):
            if word in self._people and (word not in self._everyday or _is_marked(text, token)):
                return self._people[word]
        return []

    def _extend(self, text: str, tokens: Sequence[Token], at: int, people: list[Person]) -> tuple[int, list[Person]]:
        """The last word of the name that begins here, with those whose name it may be."""
        last, after = at, at + 1
        while after < len(tokens) and _GAP.fullmatch(text[tokens[after - 1].end : tokens[after].start]):
            both = [person for person in self._who(text, tokens[after]) if person in people]
            if both:
                last, people = after, both
            elif tokens[after].word not in self._small and len(tokens[after].word) > 1:
                break
            after += 1
        return last, people

    def _take_initials(
        self, text: str, tokens: Sequence[Token], run: tuple[int, int], people: list[Person]
    ) -> tuple[Span, list[Person]]:
        """Where the name stands with initials or "Abu" beside it, with those whose name it may be by these."""
        first, last = run
        start, end = tokens[first].start, tokens[last].end

        def may_be(place: int) -> list[Person]:
            one = tokens[place]
            if len(one.word) != 1 or text[one.end : one.end + 1] != ".":
                return []
            return [person for person in people if any(word[0] == one.word for word in person.key)]

        while first > 0 and _GAP.fullmatch(text[tokens[first - 1].end : start]):
            before = tokens[first - 1]
            if found := may_be(first - 1):
                people = found
            elif before.word not in self._small or text[before.start].islower():
                break
            first, start = first - 1, before.start
        while (
            last + 1 < len(tokens)
            and _GAP.fullmatch(text[end : tokens[last + 1].start])
            and (found := may_be(last + 1))
        ):
            last, people = last + 1, found
            end = tokens[last].end + 1
        return Span(start, end), people

    def _name(
        self, tokens: Sequence[Token], run: tuple[int, int], people: Sequence[Person], mentions: Sequence[Mention]
    ) -> str:
        """The label: by the one person it can be, by who is named here, by the words beside it, else of all."""
        first, last = run
        span = Span(tokens[first].start, tokens[last].end)
        words = {token.word for token in tokens[first : last + 1]}
        beside = {token.word for token in (*tokens[max(0, first - 1) : first], *tokens[last + 1 : last + 2])}
        named = [key for place, key in mentions if place.meets(span)]
        ways: Iterable[list[Person]] = (
            [person for person in people if person.label == ANOTHER and beside & (person.words - words)],
            [person for person in people if any(key <= person.key for key in named)],
            [person for person in people if person.key == words],
            list(people),
        )
        chosen = next(way for way in ways if way)
        labels = list(dict.fromkeys(person.label for person in chosen))
        return labels[0] if len(labels) == 1 else ANOTHER if ANOTHER in labels else _enumerate(labels)

    def _take_given(self, text: str, before: Sequence[Token], region: Region, people: Sequence[Person]) -> Region:
        """The region with a first name before it that is not known: another's, but where only a surname is known."""
        first = next((token for token in reversed(before) if token.end <= region.start), None)
        if first is None or region.words == ANOTHER or first.word not in self._given or first.word in self._people:
            return region
        if text[first.start].islower() or not _GAP.fullmatch(text[first.end : region.start]):
            return region
        bare = any(len(person.key) == 1 for person in people)
        return Region(first.start, region.end, region.words if bare else ANOTHER)

    def _find_initials(self, text: str) -> Iterator[Region]:
        for match in _INITIALS.finditer(text):
            people = self._initials.get("".join(token.word for token in cut(match[0])), ())
            if people:
                labels = list(dict.fromkeys(person.label for person in people))
                yield Region(match.start(), match.start() + len(match[0].rstrip()), _enumerate(labels))

    def _find_unspaced(self, text: str) -> Iterator[Region]:
        """Names in scripts that put no space between words."""
        folded = fold(text) if self._unspaced else ""
        for word in self._unspaced:
            labels = list(dict.fromkeys(person.label for person in self._people[word]))
            at = folded.find(word)
            while at >= 0:
                yield Region(at, at + len(word), _enumerate(labels))
                at = folded.find(word, at + len(word))


def _is_marked(text: str, token: Token) -> bool:
    """Whether a word has a capital, or stands in an address: ivo.rand, @rand, /rand."""
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 2]
    return not text[token.start].islower() or before in _LINKS or (after[:1] in _LINKS and after[1:].isalnum())


def _enumerate(labels: Sequence[str]) -> str:
    """Person 1/2 for two who cannot be told apart."""
    return labels[0] + "".join(f"/{label.rpartition(' ')[2]}" for label in labels[1:])
