"""Find who is one person across the reports of a story."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from rashomon.comparing.ties import Ties, regroup
from rashomon.comparing.words import stem, words_of
from rashomon.knowledge.name_words import Names
from rashomon.knowledge.names import compare_names
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading

VERSION = "4"

BODIES = frozenset({"organization", "government", "armed_group"})
# Types that a person is taken for where the name is not known.
MISTAKEN = frozenset({"person", "organization", "place", "unknown", "other", "government", "armed_group"})
NUMBER = re.compile(r" \(\d+\)$")


VAGUE = frozenset({"other", "unknown"})
CALLED = frozenset({"he", "him", "his", "she"})  # "her" is also said of ships


class Name(NamedTuple):
    """The name that somebody has across the reports of a story, and whether it is a person's or a body's."""

    name: str
    person: bool


Key = tuple[str, str]
NOBODY_TIED: Ties[Key] = Ties()


def find_people(
    readings: Sequence[Reading], story_of: Mapping[str, str], names: Names, ties: Ties[Key] = NOBODY_TIED
) -> dict[str, dict[str, Name]]:
    """For each report, the name that each of its named people and bodies has in the story, by the entity's id.

    Two full names are one where they are equal; a part of a name is the one full name of the story that begins or ends
    with it, if there is one only; "the captain" is the one captain that has a name; who has no name in a report that
    tells of one person above all is the person whom most other reports name. What one report takes for another kind of
    thing is a person where another report knows that name as a person's. What is said of people, such as a nationality,
    has no part in this: it may be disputed. `ties` says by report and entity who is one all the same, and who is not.
    """
    stories: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        stories[story_of[reading.report.id]].append(reading)
    people: dict[str, dict[str, Name]] = {}
    for group in stories.values():
        full: Counter[tuple[str, ...]] = Counter()
        written: dict[tuple[str, ...], str] = {}
        persons: set[tuple[str, ...]] = set()
        for report, entity in ((reading, e) for reading in group for e in reading.entities):
            words, person = _words(entity), _is_person(entity, report)
            if _is_named(entity) and (len(words) > 1 if person else entity.type in BODIES):
                full[words] += len(entity.mentions)
                written.setdefault(words, entity.name)
                if person:
                    persons.add(words)
        for words in [words for words in full if _is_called_by(words, persons)]:
            del full[words]  # "the neighbours of Ana Ruiz" are not she
        full = Counter({words: told for words, told in full.items() if not _is_part(words, full)})
        known_as = _spellings(full, persons, written, names)
        parts: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for words in full:
            parts[words[0]].add(words)
            parts[words[-1]].add(words)
        called = _callings(group, full)
        central = _find_central(group, persons)
        for reading in group:
            found: dict[str, Name] = {}
            for entity in reading.entities:
                if entity.type not in MISTAKEN:
                    continue
                known = (
                    _find(_words(entity), full, parts)
                    if _is_named(entity)
                    else called.get(_head(entity)) or _find_kin(entity, persons & full.keys())
                )
                if known and (_is_named(entity) or entity.type == "person"):
                    found[entity.id] = Name(written[known_as.get(known, known)], known in persons)
            main = _find_main(reading, found, central)
            if main and central:
                found[main] = Name(written[central], person=True)
            people[reading.report.id] = found
    return _tie(people, readings, ties) if any(ties) else people


def _tie(
    people: Mapping[str, Mapping[str, Name]], readings: Sequence[Reading], ties: Ties[Key]
) -> dict[str, dict[str, Name]]:
    """The names with those who are one by one name, and those who are not by two: "Ana Petrov", "Ana Petrov (2)"."""
    entities = {(reading.report.id, entity.id): entity for reading in readings for entity in reading.entities}
    known = {(report, name): one for report, found in people.items() for name, one in found.items()}
    together: frozenset[Key] = frozenset().union(*ties.together)
    for key in sorted(together.union(*(side for pair in ties.apart for side in pair)) & entities.keys() - known.keys()):
        if key in together or _is_named(entities[key]):
            known[key] = Name(entities[key].name, entities[key].type == "person")
    called: dict[str, list[Key]] = defaultdict(list)
    for key, one in known.items():
        called[one.name].append(key)
    tied: dict[str, dict[str, Name]] = {report: {} for report in people}
    taken: set[str] = set()
    for group in regroup(list(called.values()), ties):
        told = [known[key] for key in group if key in known]
        if told:
            own = [one.name for one in told if one.name[:1].isupper()] or [one.name for one in told]
            new = Name(_name_apart(Counter(own).most_common(1)[0][0], taken), any(one.person for one in told))
            taken.add(new.name)
            for report, name in (key for key in group if key in known):
                tied[report][name] = new
    return tied


def are_apart(one: str, other: str) -> bool:
    """Whether a person told two of one name from each other: "Ana Petrov", "Ana Petrov (2)"."""
    return NUMBER.findall(one) != NUMBER.findall(other)


def _name_apart(name: str, taken: Collection[str]) -> str:
    """The name, or one with a number, where somebody else has it."""
    numbered = (f"{name} ({number})" for number in count(2))
    return name if name not in taken else next(one for one in numbered if one not in taken)


def _is_person(entity: Entity, reading: Reading) -> bool:
    """Whether somebody is a person: by the reading, or as one of no known kind who is called "he"."""
    if entity.type not in VAGUE:
        return entity.type == "person"
    return any(mention.of(reading.text).lower() in CALLED for mention in entity.mentions)


def _spellings(
    full: Mapping[tuple[str, ...], int],
    persons: set[tuple[str, ...]],
    written: Mapping[tuple[str, ...], str],
    names: Names,
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """For names of people that are another spelling of one that the story has more often, that one."""
    ranked = sorted((words for words in full if words in persons), key=lambda words: (-full[words], words))
    same: dict[tuple[str, ...], tuple[str, ...]] = {}
    for place, words in enumerate(ranked):
        for other in ranked[:place]:
            if other not in same and compare_names(written[words], written[other], names).verdict == "yes":
                same[words] = other
                break
    return same


def _find_central(group: Sequence[Reading], persons: set[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The one person that something befell and that most reports of the story name; None where there are two."""
    told: Counter[tuple[str, ...]] = Counter()
    for reading in group:
        told.update(
            {
                words
                for entity in reading.entities
                if (words := _words(entity)) in persons and any(a.name in ("status", "age") for a in entity.attributes)
            }
        )
    ranked = told.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _find_main(reading: Reading, found: Mapping[str, Name], central: tuple[str, ...] | None) -> str | None:
    """Who has no name in a report that does not name the central person, and is the one whom it tells of most."""
    if central is None or any(central[-1] in _words(entity) for entity in reading.entities):
        return None
    unnamed = [
        entity
        for entity in reading.entities
        if entity.type == "person"
        and not _is_named(entity)
        and entity.id not in found
        and any(a.name in ("age", "status") for a in entity.attributes)
        and not _is_several(entity, reading)
    ]
    most = max(unnamed, key=lambda entity: len(entity.mentions), default=None)
    return most.id if most and sum(len(e.mentions) == len(most.mentions) for e in unnamed) == 1 else None


def _is_several(entity: Entity, reading: Reading) -> bool:
    """Whether an entity is counted, and more than one: "Seven people" are not the captain whom others name."""
    counted = [quantity.span for quantity in reading.quantities if quantity.low != 1]
    return any(span.meets(mention) for span in counted for mention in entity.mentions)


def _find_kin(entity: Entity, persons: Collection[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The one person of the story that has the surname of whose kin somebody without a name is."""
    kin = next((a.value for a in entity.attributes if a.name == "kin" and " of " in a.value), None)
    if kin is None:
        return None
    whose = tuple(words_of(kin.split(" of ", 1)[1]))
    alike = {words for words in persons if whose and words[-1] == whose[-1] and words[-len(whose) :] != whose}
    return next(iter(alike)) if len(alike) == 1 and len(whose) > 1 else None


def _is_part(words: tuple[str, ...], full: Mapping[tuple[str, ...], int]) -> bool:
    """Whether a name is the end of one longer one of the story: "Health Ministry" of "Kelvar Health Ministry"."""
    longer = [name for name in full if len(name) > len(words) and name[-len(words) :] == words]
    return len(longer) == 1


def _is_called_by(words: tuple[str, ...], persons: Collection[tuple[str, ...]]) -> bool:
    """Whether words name people by somebody whose full name ends them: "sister of Saida Morvan"."""
    return any(words[place + 1 :] in persons for place, word in enumerate(words) if word == "of")


def _find(
    words: tuple[str, ...], full: Mapping[tuple[str, ...], int], parts: Mapping[str, set[tuple[str, ...]]]
) -> tuple[str, ...] | None:
    """The full name that a name stands for, if it is one only."""
    if words in full:
        return words
    if not words:
        return None
    fitting = [name for name in parts.get(words[-1], ()) if name[-len(words) :] == words or name[: len(words)] == words]
    return fitting[0] if len(fitting) == 1 else None


def _callings(group: Sequence[Reading], full: Mapping[tuple[str, ...], int]) -> dict[str, tuple[str, ...]]:
    """People by what they are, where one in the story is it only: the captain, the engineer."""
    holders: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for entity in (e for reading in group for e in reading.entities if e.type == "person"):
        words = _words(entity)
        if words in full:
            for attribute in entity.attributes:
                if attribute.name in ("title", "occupation") and attribute.value:
                    holders[stem(attribute.value.split()[-1].lower())].add(words)
                    holders[stem(attribute.value.split()[0].lower())].add(words)
    return {calling: next(iter(names)) for calling, names in holders.items() if len(names) == 1}


def _head(entity: Entity) -> str:
    words = _words(entity)
    return stem(words[-1]) if words else ""


def _words(entity: Entity) -> tuple[str, ...]:
    return tuple(words_of(entity.name))


def _is_named(entity: Entity) -> bool:
    """Whether an entity has a name of its own, a person also one as "Ana von der Linde", "Nur al-Rashidi".

    "The father of Ueli Graf" has none.
    """
    if entity.type == "person" and entity.name[:1].islower() and " of " in entity.name:
        return False
    capital = [word.split("-")[-1][:1].isupper() for word in entity.name.split()]
    return all(capital[-2:]) or (entity.type == "person" and capital[0] and capital[-1])
