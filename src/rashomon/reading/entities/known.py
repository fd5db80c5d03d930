"""Find the long names of bodies that are known as a whole, of states too."""

from rashomon.reading.entities.scene import Scene
from rashomon.records.parse import Name

SHORTEST, LONGEST = 3, 10


def find_known_names(scene: Scene) -> list[Name]:
    """Names of three words or more that stand in the tables, the longest first; parsers break them at "of" or "'s"."""
    found: list[Name] = []
    token, count = 0, len(scene.lower)
    while token < count:
        name = _name_at(scene, token) if _can_begin(scene, token) else None
        if name is not None:
            found.append(name)
        token = name.last if name is not None else token + 1
    return found


def _can_begin(scene: Scene, token: int) -> bool:
    """Whether a known name may begin here: with a capital, and not in the middle of another name."""
    words, before = scene.parse.words, token - 1
    if not words[token][:1].isupper() or scene.lower[token] not in scene.actors.openings:
        return False
    if before < 0 or not words[before][:1].isupper() or not scene.parse.tags[before].startswith("NNP"):
        return True
    return scene.actors.country(scene.lower[before]) is not None or scene.lower[before] in scene.actors.titles


def _name_at(scene: Scene, token: int) -> Name | None:
    for size in range(min(LONGEST, len(scene.lower) - token), SHORTEST - 1, -1):
        words = " ".join(scene.lower[token : token + size])
        if not scene.parse.words[token + size - 1][:1].isupper():
            continue
        if words.replace(" '", "'").replace(" ’", "'") in scene.actors.lands:
            return Name(token, token + size, "GPE")
        if words in scene.actors.bodies:
            return Name(token, token + size, "ORG")
    return None
