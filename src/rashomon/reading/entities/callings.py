"""Tell names of people by what stands beside them, whatever the parser takes them for."""

from collections.abc import Iterator, Sequence

from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name

UNKNOWN = "UNKNOWN"
# Parsers take names from parts of the world that they have read little of for bodies, towns, peoples.
UNSURE = ("ORG", "GPE", "FAC", "NORP", UNKNOWN)
# What says of a name that stands behind it whose it is; a "leader", a "victim", a "trader" may be a firm or a land.
CALLING = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "MED", "EDU", "HLH", "REL", "AGR", "NGO", None})
YOUNGEST, OLDEST = 5, 110


def is_called_person(scene: Scene, name: Name) -> bool:
    """Whether a noun or an age beside a name says that it is a person's: "Kranz, a baker", "her aunt, Kranz"."""
    if name.label not in UNSURE or scene.noun(name.last - 1) is not None or _is_known(scene, name):
        return False
    parse, before = scene.parse, name.first - 1
    beside = [t for t in scene.after(name.last - 1, "appos") if parse.tags[t] == "NN"]
    if before >= 0 and parse.tags[before] == "NN" and parse.heads[before] == name.last - 1:
        beside.append(before)
    nouns = (scene.noun(t) for t in beside)
    if any(noun is not None and noun.type == "person" for noun in nouns):
        return True
    return _is_whose(scene, name) or (name.first not in scene.placed and _has_age(scene, name.last))


def with_given_names(scene: Scene, names: Sequence[Name]) -> Iterator[Name]:
    """Names, where the given name alone of a person named before is one too, whatever the parser takes it for."""
    given: set[str] = set()
    for name in names:
        alone = name.last - name.first == 1 and name.label in UNSURE and scene.parse.words[name.first] in given
        if alone and name.first not in scene.placed and not _is_known(scene, name):
            yield Name(name.first, name.last, "PERSON")
        else:
            yield name
        if name.label == "PERSON" and name.last - name.first > 1 and not scene.parse.words[name.first].isupper():
            given.add(scene.parse.words[name.first])


def with_particles(scene: Scene, names: Sequence[Name]) -> list[Name]:
    """Names, where one that the parser breaks at small words is whole again: "Ute von der Aue"."""
    found: list[Name] = []
    for name in names:
        before = found[-1] if found and found[-1].label == "PERSON" else None
        if before is not None and name.first < before.last:
            continue
        if before is not None and _is_linked(scene, before, name):
            found[-1] = Name(before.first, name.last, "PERSON")
        else:
            found.append(_with_end(scene, name))
    return found


def _with_end(scene: Scene, name: Name) -> Name:
    """A person's name that breaks off at a small word, with the word behind."""
    words, last = scene.parse.words, name.last
    cut = name.label == "PERSON" and last - name.first > 1 and words[last - 1] in scene.actors.particles
    return Name(name.first, last + 1, "PERSON") if cut and "".join(words[last : last + 1])[:1].isupper() else name


def _is_linked(scene: Scene, before: Name, name: Name) -> bool:
    """Whether two names are one, with nothing but small words of names between them."""
    first = before.last
    while first > before.first + 1 and scene.lower[first - 1] in scene.actors.particles:
        first -= 1
    between = scene.parse.words[first : name.first]
    return bool(between) and all(word in scene.actors.particles for word in between)


def _is_known(scene: Scene, name: Name) -> bool:
    words = " ".join(scene.lower[name.first : name.last])
    return scene.actors.country(words) is not None or words in scene.actors.bodies


def _is_whose(scene: Scene, name: Name) -> bool:
    """Whether a name stands behind the noun that says whose it is: "its president, Abel Sosa", "lawyer Abel Sosa"."""
    parse, actors = scene.parse, scene.actors
    above = parse.heads[name.last - 1]
    if parse.relations[name.last - 1] != "appos" or above >= name.first or parse.tags[above] != "NN":
        return False
    if above != name.first - 1 and scene.lower[name.first - 1] != ",":
        return False
    lemma, noun = parse.lemmas[above], scene.noun(above)
    if lemma in actors.kin:
        return True
    if noun is None or noun.type != "person" or noun.role not in CALLING:
        return False
    return lemma not in actors.plain and lemma not in actors.kinds and lemma not in actors.shared_callings


def _has_age(scene: Scene, last: int) -> bool:
    """Whether an age follows: "Abel Sosa, 36, said"."""
    words = scene.lower[last : last + 3]
    if len(words) < 3 or words[0] != "," or not words[1].isdecimal() or len(words[1]) > len(str(OLDEST)):
        return False
    return YOUNGEST <= int(words[1]) <= OLDEST and words[2] in (",", ".", ";", "and", "who", "said", "told")
