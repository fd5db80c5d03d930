"""Give those who have a part in the life of one country that country where a report tells of no other."""

from collections.abc import Iterable

from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.scene import Scene

# Roles that are played at home: of a state, or against it; and those of these that tell whose home it is.
DOMESTIC = frozenset({"GOV", "LEG", "JUD", "COP", "MIL", "OPP", "PTY", "REB"})
TELLING = DOMESTIC - {"MIL"}
LONGEST_NAME = 4


def settle_home(scene: Scene, figures: Iterable[Figure]) -> None:
    """Give entities without a country the only one that the report names, where others of it are at home in that one.

    Not where all that is told of it is a place or its envoys, who are elsewhere.
    """
    figures = [figure for figure in figures if figure.mentions]
    named = _countries_named(scene)
    told = {
        f.country
        for f in figures
        if f.role in TELLING and f.country is not None and not f.held and not _is_abroad(scene, f)
    }
    homes = {f.country for f in figures if f.country is not None and f.role not in ("MED", "IGO", "NGO")} | named
    if len(told) != 1 or homes != told:
        return
    for figure in figures:
        if figure.country is None and figure.role in DOMESTIC and not _may_be_guest(scene, figure):
            figure.country = next(iter(told))


def _may_be_guest(scene: Scene, figure: Figure) -> bool:
    """Whether somebody is of a government, and so may be on a visit; is of many countries; or is no actor."""
    if figure.type in ("place", "other") or (figure.type == "person" and figure.role == "GOV"):
        return True
    return figure.named and scene.actors.body(figure.name) is not None


def _is_abroad(scene: Scene, figure: Figure) -> bool:
    """Whether somebody speaks for a land elsewhere, as its envoys do, or is the land itself."""
    words = {*figure.nouns, *figure.name.lower().split()}
    return not words.isdisjoint(scene.actors.abroad) or scene.actors.country(figure.name) is not None


def _countries_named(scene: Scene) -> set[str]:
    """The countries that a report names."""
    found: set[str] = set()
    token, count = 0, len(scene.lower)
    while token < count:
        size, code = _country_at(scene, token)
        if code is not None:
            found.add(code)
        token += size
    return found


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
