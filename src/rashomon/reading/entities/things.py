"""Tell names of things from those of who can act."""

from collections.abc import Sequence, Set

from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name

# A line of so many words at least is a headline in capitals if it has hardly a small letter.
SHORTEST_HEADLINE = 4
LOCATIVE = (
    "in",
    "at",
    "near",
    "to",
    "from",
    "outside",
    "around",
    "across",
    "off",
    "between",
    "towards",
    "into",
    "through",
)
PARTED = ("city", "town", "village", "district", "province", "region", "port", "capital", "suburb", "mayor", "governor")


def drop_things(scene: Scene, names: Sequence[Name]) -> list[Name]:
    """Names without those of laws, prizes, storms, diseases, streets, nor what only a headline in capitals makes one.

    Ships stay, as things; what stands behind "the" is no person; a town is none where something is in it.
    """
    shouted = _in_capitals(scene)
    spelled = {word for token, word in enumerate(scene.parse.words) if token not in shouted}
    people = {scene.lower[n.last - 1] for n in names if n.label == "PERSON" and not _is_behind_the(scene, n)}
    return [_relabel(scene, name, people) for name in names if not _is_thing(scene, name, shouted, spelled)]


def _is_behind_the(scene: Scene, name: Name) -> bool:
    return name.first > 0 and scene.lower[name.first - 1] == "the"


def _is_thing(scene: Scene, name: Name, shouted: set[int], spelled: set[str]) -> bool:
    actors, lower = scene.actors, scene.lower
    words = " ".join(lower[name.first : name.last])
    before = lower[name.first - 1].rstrip(".") if name.first > 0 else ""
    if words in actors.bodies or actors.country(words):
        return False
    if words.split(" ", 1)[0] in actors.diseases or words in actors.diseases:
        return True
    if before in actors.named_things or lower[name.first] in actors.named_things:
        return True
    if name.last - name.first > 1 and lower[name.last - 1] in actors.things:
        return True
    if name.first in shouted:
        return not all(w.capitalize() in spelled for w in lower[name.first : name.last]) and not _is_known(scene, name)
    return False


def _is_known(scene: Scene, name: Name) -> bool:
    words = scene.lower[name.first : name.last]
    return scene.actors.holders.knows(" ".join(words)) or words[-1] in scene.actors.nouns


def _relabel(scene: Scene, name: Name, people: Set[str]) -> Name:
    parse, lower, actors = scene.parse, scene.lower, scene.actors
    first, last, label = name
    before = lower[first - 1].rstrip(".") if first > 0 else ""
    if before in actors.ships or lower[first] in actors.ships:
        return Name(first, last, "UNKNOWN")
    if " ".join(lower[first:last]) in actors.bodies:
        return name
    if label == "PERSON" and before == "the" and parse.tags[last - 1] == "NNP" and lower[last - 1] not in people:
        paper = lower[last - 1] in actors.papers
        if paper or (parse.relations[last - 1] != "compound" and not actors.titles & {*lower[first:last]}):
            return Name(first, last, "ORG" if paper else "UNKNOWN")
    if label == "PERSON" and parse.relations[last - 1] == "appos" and lower[parse.heads[last - 1]] in actors.kinds:
        return Name(first, last, "ORG")
    is_placed = all(token in scene.placed for token in range(first, last))
    if label in ("ORG", "PERSON") and is_placed and _is_where(scene, first, last):
        return Name(first, last, "GPE")
    return name


def _is_where(scene: Scene, first: int, last: int) -> bool:
    """Whether something is in, near or from what bears a name, or in that of which it is a part: "in Lira district"."""
    parse, lower, head = scene.parse, scene.lower, last - 1
    if (
        parse.relations[head] in ("compound", "nmod")
        and parse.heads[head] == last
        and parse.tags[last].startswith("NN")
    ):
        head = last
    head = scene.first_conjunct(head)
    preposition = parse.heads[head]
    if parse.relations[head] != "pobj" or preposition >= first:
        return False
    if lower[preposition] in LOCATIVE:
        return True
    return lower[preposition] == "of" and lower[parse.heads[preposition]] in PARTED


def _in_capitals(scene: Scene) -> set[int]:
    """The tokens of sentences that are written in capitals throughout."""
    found: set[int] = set()
    for first, last in scene.parse.sentences:
        words = [word for word in scene.parse.words[first:last] if word.isalpha()]
        if len(words) >= SHORTEST_HEADLINE and all(word.isupper() for word in words):
            found.update(range(first, last))
    return found
