"""Find the countries that a report names."""

from collections import Counter

from rashomon.reading.entities.scene import Scene

LONGEST_NAME = 4
OFTEN = 3


def name_lands(scene: Scene) -> tuple[tuple[int, str], ...]:
    """The countries that a report names, themselves, by their people or by a place in them, each with its token."""
    found: list[tuple[int, str]] = []
    token, count = 0, len(scene.lower)
    while token < count:
        size, code = _country_at(scene, token)
        if code is not None:
            found.append((token, code))
        token += size
    return tuple(found)


def find_home(scene: Scene) -> str | None:
    """The country that a report is told from, where its dateline and its first sentence agree on one.

    Without a dateline that of the first two sentences, where most that the report names is there.
    """
    lead = 1 if scene.datelines else 2
    end = scene.parse.sentences[min(lead, len(scene.parse.sentences)) - 1][1] if scene.parse.sentences else 0
    homes = {code for token, code in scene.lands if token < end} | scene.datelines
    if len(homes) != 1:
        return None
    home = next(iter(homes))
    times = Counter(code for _, code in scene.lands)[home]
    if scene.datelines:
        return home if times else None
    return home if times >= OFTEN and 2 * times > len(scene.lands) else None


def is_abroad(scene: Scene, token: int, home: str) -> bool:
    """Whether another country is named before a token, in its sentence or in the one before."""
    begin = scene.sentence_starts[max(scene.sentence(token) - 1, 0)]
    return any(begin <= at < token and code != home for at, code in scene.lands)


def _country_at(scene: Scene, token: int) -> tuple[int, str | None]:
    """The country that is named from a token on, with the number of tokens that name it."""
    if scene.is_set_apart(token) or (token > 0 and scene.lower[token - 1] == "ethnic"):
        return 1, None
    if scene.parse.words[token][:1].isupper():
        for size in range(min(LONGEST_NAME, len(scene.lower) - token), 0, -1):
            code = scene.actors.country(" ".join(scene.lower[token : token + size]))
            if code is not None:
                return size, code
    return 1, scene.placed.get(token) if scene.lower[token].replace(".", "") not in scene.actors.bodies else None
