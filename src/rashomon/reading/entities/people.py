"""Join the names of people that name the same one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rashomon.knowledge.name_words import PersonName
from rashomon.knowledge.names import compare
from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name

# More people of one surname are not compared with each other.
MOST_ALIKE = 40
# A name of more words than these has taken in something else.
MOST_WORDS = 4
# Who does something, and to whom: two people.
PARTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative"})
# What a name may leave open, if nobody else of the report could be meant.
FITTING = frozenset({"initial", "shorter", "particle", "double", "surname"})
# What tells the names of relatives apart, or may: they are one in another spelling only.
AMONG_KIN = frozenset({"equal", "spelling", "order"})


@dataclass(slots=True, eq=False)
class _Spelling:
    """One name as it is written in one way or in ways that differ in nothing that counts: where it stands.

    `beside` are the tokens that it shares with whoever else is named in one row, or does something to the other.
    """

    name: PersonName
    numbers: list[int] = field(default_factory=list)
    is_kin: bool = False
    beside: set[int] = field(default_factory=set)

    def may_be(self, other: "_Spelling", scene: Scene) -> bool:
        """Whether two names are one person's, if nobody else comes into question."""
        if not self.beside.isdisjoint(other.beside):
            return False
        verdict, reason = compare(self.name, other.name, scene.actors.names)
        if self.is_kin or other.is_kin:
            return verdict == "yes" and reason in AMONG_KIN
        return verdict == "yes" or (verdict == "maybe" and reason in FITTING)


def join_people(
    scene: Scene, names: Sequence[Name], people: Iterable[int], shared: Mapping[int, str]
) -> dict[int, Figure]:
    """The person of each name that names one, by the number of the name; `shared` are given names made whole."""
    whole: list[_Spelling] = []
    alone: list[_Spelling] = []
    for spelling in _spell(scene, names, people, shared):
        if spelling.name.words:
            (whole if len(spelling.name.words) > 1 else alone).append(spelling)
    groups = _group(scene, whole)
    found: dict[int, Figure] = {}
    figures: list[tuple[Figure, list[_Spelling]]] = []
    for group in groups:
        figure = Figure(_fullest(scene, names, group, shared), "person", named=True)
        figures.append((figure, group))
        found |= {number: figure for spelling in group for number in spelling.numbers}
    _join_alone(scene, names, alone, figures, found)
    for number in sorted(found):
        figure = found[number]
        figure.mention(scene.head_of(names[number].first, names[number].last), names[number])
        gender = _title_gender(scene, names[number])
        figure.gender = figure.gender or gender or _given_gender(scene, figure.name)
    return found


def _spell(
    scene: Scene, names: Sequence[Name], people: Iterable[int], shared: Mapping[int, str]
) -> Iterator[_Spelling]:
    """The names of people, each with all the places where it is written alike, in the order of the text."""
    found: dict[tuple[object, ...], _Spelling] = {}
    for number in people:
        written = shared.get(number) or scene.words(names[number].first, names[number].last)
        name = scene.actors.names.take_apart(written)
        gender = name.gender or _title_before(scene, names[number])
        words = tuple(word.plain for word in name.words)
        # "Mrs Trask" need not be "Trask"; of whole names a title tells what it tells of all places.
        key = (words, name.generation, gender if len(words) < 2 else None)
        spelling = found.setdefault(key, _Spelling(name._replace(gender=gender or _given_gender(scene, written))))
        spelling.numbers.append(number)
        spelling.beside.update(_beside(scene, names[number]))
        spelling.is_kin = spelling.is_kin or _is_introduced_as_kin(scene, names[number])
    yield from found.values()


def _group(scene: Scene, whole: Sequence[_Spelling]) -> list[list[_Spelling]]:
    """Names by whose they are: each goes to the only one that it fits, the fullest first; else it stands alone."""
    groups: list[list[_Spelling]] = []
    by_key: dict[str, list[list[_Spelling]]] = {}
    for spelling in sorted(whole, key=lambda one: (-_fullness(one.name), one.name.gender is None, one.numbers[0])):
        keys = _keys(scene, spelling.name)
        near = {id(g): g for key in keys if len(by_key.get(key, ())) <= MOST_ALIKE for g in by_key.get(key, ())}
        fitting = [group for group in near.values() if all(spelling.may_be(other, scene) for other in group)]
        if len(fitting) == 1:
            group = fitting[0]
        else:
            group = []
            groups.append(group)
        group.append(spelling)
        for key in keys:
            beside = by_key.setdefault(key, [])
            if not any(other is group for other in beside):
                beside.append(group)
    return groups


def _fullness(name: PersonName) -> int:
    """How much a name tells: whole words count for more than initials."""
    return sum(1 if len(word.plain) == 1 else MOST_ALIKE for word in name.words)


def _keys(scene: Scene, name: PersonName) -> set[str]:
    """What names that may be one person's have in common."""
    names = scene.actors.names
    last = names.keys(name.words[-1], surname=True)
    return {*last, *names.keys(name.words[0], surname=True), *names.keys(name.words[0], surname=False)}


def _join_alone(
    scene: Scene,
    names: Sequence[Name],
    alone: Iterable[_Spelling],
    figures: Iterable[tuple[Figure, list[_Spelling]]],
    found: dict[int, Figure],
) -> None:
    """Lead each surname or given name that stands alone to whom it can mean; who has no other name is somebody too."""
    table = scene.actors.names
    by_key: dict[str, list[tuple[Figure, _Spelling]]] = {}
    since: dict[int, int] = {}
    for figure, group in figures:
        since[id(figure)] = min(names[spelling.numbers[0]].first for spelling in group)
        for spelling in group:
            for key in {key for word in spelling.name.words for key in table.keys(word, surname=True)}:
                by_key.setdefault(key, []).append((figure, spelling))
    nameless: list[_Spelling] = []
    for single in alone:
        near = {id(s): (f, s) for key in _keys(scene, single.name) for f, s in by_key.get(key, ())}
        by_reason: dict[str, dict[int, Figure]] = {}
        for figure, spelling in near.values():
            verdict, reason = compare(single.name, spelling.name, table)
            if verdict == "maybe":
                by_reason.setdefault(reason, {})[id(figure)] = figure
        meant = by_reason.get("surname") or by_reason.get("given") or {}
        if not meant:
            nameless.append(single)
        for number in single.numbers if meant else ():
            only = _meant(scene, names[number], meant, since)
            if only is not None:
                found[number] = only
    for group in _group(scene, nameless):
        figure = Figure(_fullest(scene, names, group, {}), "person", named=True)
        found |= {number: figure for spelling in group for number in spelling.numbers}


def _meant(scene: Scene, name: Name, figures: Mapping[int, Figure], since: Mapping[int, int]) -> Figure | None:
    """Whom a surname alone means: the only one, the only one so far, the only one whom its title fits."""
    fitting = list(figures.values())
    if 1 < len(fitting) <= MOST_ALIKE:
        fitting = [f for f in fitting if since[id(f)] < name.first]
    if 1 < len(fitting) <= MOST_ALIKE:
        gender = _title_gender(scene, name)
        fitting = [f for f in fitting if gender and _given_gender(scene, f.name) == gender]
    return fitting[0] if len(fitting) == 1 else None


def _fullest(scene: Scene, names: Sequence[Name], group: Iterable[_Spelling], shared: Mapping[int, str]) -> str:
    """The longest way in which a name is written, of several the first."""
    numbers = sorted(number for spelling in group for number in spelling.numbers)
    written = [scene.words(names[n].first, names[n].last) for n in numbers if n not in shared]
    if not written:
        return shared[numbers[0]]
    return max((words for words in written if len(words.split()) <= MOST_WORDS), key=len, default=written[0])


def share_surnames(scene: Scene, names: Sequence[Name]) -> dict[int, str]:
    """For each given name that shares the surname of the one joined to it ("Ana and Ivo Kovel") the full name."""
    last_words = {scene.lower[n.last - 1] for n in names if n.label == "PERSON" and n.last - n.first > 1}
    firsts = {(scene.lower[n.first], scene.lower[n.last - 1]) for n in names if n.last - n.first > 1}
    found: dict[int, str] = {}
    for number, (name, after) in enumerate(pairwise(names)):
        if name.last - name.first != 1 or after.label != "PERSON" or after.last - after.first < 2:
            continue
        if name.last + 1 != after.first or scene.lower[name.last] not in ("and", "&"):
            continue
        given, surname = scene.lower[name.first], scene.lower[after.last - 1]
        brothers = _are_kin(scene, name.first)
        sure = (given, surname) in firsts or brothers or (given in scene.actors.given and name.label == "PERSON")
        if sure and given not in last_words:
            found[number] = f"{scene.words(name.first, name.last)} {scene.words(after.last - 1, after.last)}"
    return found


def _are_kin(scene: Scene, first: int) -> bool:
    """Whether the word before a name says that those named are of one family: "brothers Ana and Ivo Kovel"."""
    word = scene.lower[first - 1] if first > 0 else ""
    return word.endswith("s") and word[:-1] in scene.actors.kin


def _is_introduced_as_kin(scene: Scene, name: Name) -> bool:
    """Whether a name is that of somebody's relative: "his brother, Pavel Lesko", "Pavel Lesko, his son"."""
    before = name.first - 1
    if before > 0 and scene.lower[before] == ",":
        before -= 1
    kin, head = scene.actors.kin, scene.head_of(name.first, name.last)
    beside = (scene.parse.lemmas[token] for token in scene.after(head, "appos"))
    return (before >= 0 and scene.lower[before] in kin) or any(lemma in kin for lemma in beside)


def _beside(scene: Scene, name: Name) -> Iterator[int]:
    """The first of the row in which a name stands, and the verb of which it is subject or object."""
    first = scene.first_conjunct(scene.head_of(name.first, name.last))
    yield first
    if scene.parse.relations[first] in PARTS:
        yield scene.parse.heads[first]


def _title_before(scene: Scene, name: Name) -> str | None:
    """What the title right before a name tells."""
    word = scene.lower[name.first - 1].rstrip(".") if name.first > 0 else ""
    return scene.actors.genders.get(word) if word in scene.actors.titles else None


def _title_gender(scene: Scene, name: Name) -> str | None:
    for token in range(max(0, name.first - 2), name.first):
        word = scene.lower[token].rstrip(".")
        if word in scene.actors.titles and word in scene.actors.genders:
            return scene.actors.genders[word]
    return None


def _given_gender(scene: Scene, name: str) -> str | None:
    first = name.split(" ", 1)[0].lower()
    return scene.actors.genders.get(first) if first in scene.actors.given and " " in name else None
