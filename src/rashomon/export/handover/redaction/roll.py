"""Keep the roll of those whose names are taken out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from rashomon.export.handover.proper_names import Key, Page, ProperNames
from rashomon.export.handover.redaction.profiles import Profile
from rashomon.export.handover.sight import Sight
from rashomon.export.handover.wordings import cut, fold
from rashomon.knowledge.name_words import Names
from rashomon.knowledge.name_words import fold as fold_name
from rashomon.knowledge.names import compare_names
from rashomon.knowledge.redaction_words import RedactionWords
from rashomon.records.entity import Entity
from rashomon.records.span import Span

ANOTHER = "[name]"
_LONGEST = 6  # a mention of more words is no name
_BODIES = frozenset(("government", "organization", "armed_group"))
_NUMBER = re.compile(r"\d{1,4}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody whose name is taken out, or who shares a word of the name with one: then `label` names nobody.

    `words` are all that the name is made of, folded; `key` those of the full name.
    """

    label: str
    key: Key
    words: Key
    names: tuple[str, ...]


class Roll:
    """Who is met in the readings, one after the other, then who of them is one person."""

    def __init__(self, profile: Profile, words: RedactionWords, names: Names, proper: ProperNames) -> None:
        self._profile = profile
        self._words = words
        self._names = names
        self._proper = proper
        self._hidden: dict[Key, dict[str, None]] = {}
        self._unknown: set[Key] = set()
        self._aliases: dict[Key, set[str]] = defaultdict(set)
        self._others: dict[Key, str] = {}
        self._phrases: dict[tuple[str, ...], str] = {}
        for name in profile.names:
            self._hide(self._proper.key(name), name)

    def read(self, sight: Sight) -> None:
        """Take in whom one reading names."""
        hidden = set(self._choose(sight))
        page = Page(sight)
        if self._profile.people and sight.report.author:
            self._hide(self._proper.key(sight.report.author), sight.report.author)
        for entity in sight.reading.entities:
            if entity.type != "person":
                continue
            key = self._proper.find(page, entity)
            if entity.id not in hidden:
                if key:
                    self._others.setdefault(key, entity.name)
                continue
            self._hide(key, entity.name)
            for span in entity.mentions:
                if span not in entity.doubtful:
                    self._read_words(page, span, key)
        if self._profile.sources:
            self._read_sources(page, hidden)

    def people(self) -> tuple[Person, ...]:
        """Those whose names are taken out, numbered as they were met, then those who share a word with one of them."""
        merged = self._merge()
        numbers = {"Person": count(1), "Source": count(1)}
        labels = {root: "Source" if root in self._unknown else "Person" for root in merged}
        found = [self._person(f"{labels[root]} {next(numbers[labels[root]])}", merged[root]) for root in merged]
        words = {word for person in found for word in person.words}
        known = {key for keys in merged.values() for key in keys}
        others = [key for key in self._others if key not in known and key & words]
        return (*found, *(Person(label=ANOTHER, key=key, words=key, names=(self._others[key],)) for key in others))

    def phrases(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        """The words for sources without a name, folded, then as they stand."""
        return tuple(self._phrases.items())

    def _hide(self, key: Key, name: str) -> None:
        if key:
            self._hidden.setdefault(key, {})[name] = None

    def _choose(self, sight: Sight) -> Iterator[str]:
        """The ids of the people of one reading whom the profile means."""
        profile, reading = self._profile, sight.reading
        speakers = {one.speaker for one in reading.attributions}
        harm = (event for event in reading.events if event.type in self._words.harm)
        suffering = {one.entity for event in harm for one in event.recipients}
        for entity in reading.entities:
            fates = any(one.name in self._words.fates for one in entity.attributes)
            if (
                profile.people
                or (profile.victims and (entity.id in suffering or fates))
                or (profile.minors and self._is_minor(entity))
                or (profile.sources and entity.id in speakers and entity.role not in self._words.offices)
            ):
                yield entity.id

    def _is_minor(self, entity: Entity) -> bool:
        ages = (one.value for one in entity.attributes if one.name == "age")
        return any(int(number) < self._words.adult for age in ages for number in _NUMBER.findall(age))

    def _read_words(self, page: Page, span: Span, key: Key, *, of_one: bool = False) -> None:
        """Take in names within a stretch: nicknames of whom `key` names, else those of whom no more is known."""
        for run in self._proper.find_runs(page, span, of_one=of_one):
            if key:
                self._aliases[key] |= set(run)
            else:
                self._hide(frozenset(run), " ".join(run).title())
                self._unknown.add(frozenset(run))

    def _read_sources(self, page: Page, hidden: set[str]) -> None:
        """Sources of whom no name is known: names in the words for them, phrases that may say who they are."""
        for said in page.sight.reading.attributions:
            speaker = page.sight.entities.get(said.speaker or "")
            if speaker is not None and (speaker.id not in hidden or self._proper.find(page, speaker)):
                continue
            for span in said.source:
                words = span.of(page.text)
                tokens = [token.word for token in cut(words)]
                of_one = self._proper.tells_of_one(tokens)
                if of_one:
                    self._phrases.setdefault(tuple(tokens), words)
                self._read_words(page, span, frozenset(), of_one=of_one)

    def _merge(self) -> dict[Key, list[Key]]:
        """The keys of each person: a part of one full name is that person's, a part of several nobody's own."""
        alike: dict[Key, list[Key]] = {}
        by_word: dict[str, dict[Key, None]] = defaultdict(dict)
        by_initials: dict[Key, dict[Key, None]] = defaultdict(dict)
        for key in sorted(self._hidden, key=lambda one: -len(one)):
            wider = [root for root in by_word[min(key)] if key < root]
            if not wider:
                alike[key] = [key]
                by_initials[_initials(key)][key] = None
                for word in key:
                    by_word[word][key] = None
            elif len(wider) == 1:
                alike[wider[0]].append(key)
        for key in self._others:
            near = by_initials[_initials(key)].copy()
            for word in key:
                near |= by_word[word]
            root = key if key in alike else next((root for root in near if self._is_one(key, root)), None)
            if root is not None and key not in alike[root]:
                alike[root].append(key)
        met = {key: number for number, key in enumerate(self._hidden)}
        return dict(sorted(alike.items(), key=lambda entry: min(met.get(key, len(met)) for key in entry[1])))

    def _is_one(self, key: Key, root: Key) -> bool:
        """Whether somebody else's name is one of this person's: a fuller one, another spelling."""
        if len(root) > 1 and root < key:
            return True
        if len(key) < 2 or _initials(key) != _initials(root):
            return False
        return any(compare_names(self._others[key], name, self._names).verdict == "yes" for name in self._hidden[root])

    def _person(self, label: str, keys: Sequence[Key]) -> Person:
        names = dict.fromkeys(name for key in keys for name in self._hidden.get(key) or [self._others[key]])
        key = frozenset().union(*keys)
        words = key.union(*(self._aliases[one] for one in keys))
        return Person(
            label=label, key=key, words=words.union(*(_spell(name, key) for name in names)), names=tuple(names)
        )


def _initials(key: Key) -> Key:
    return frozenset(word[0] for word in key)


def _spell(name: str, key: Key) -> Iterator[str]:
    """How else the words of a name are written: mueller for müller, as one word in an address."""
    words = []
    for token in cut(name):
        if token.word in key:
            words.append(token.word)
            yield fold(fold_name(name[token.start : token.end], written_out=True))
    if len(words) > 1:
        yield from ("".join(words), "".join(reversed(words)), words[0][0] + words[-1])
