"""Give those who have a part in the life of one country that country where a report tells of no other."""

from collections.abc import Iterable

from rashomon.reading.entities.figure import Figure
from rashomon.reading.entities.lands import find_home, is_abroad
from rashomon.reading.entities.scene import Scene

# Roles that are played at home: of a state, or against it; and those of these that tell whose home it is.
DOMESTIC = frozenset({"GOV", "LEG", "JUD", "COP", "MIL", "OPP", "PTY", "REB"})
TELLING = DOMESTIC - {"MIL"}
# Of these, those who are of the country that a report is told from unless it says another.
OURS = DOMESTIC - {"REB"}


def settle_home(scene: Scene, figures: Iterable[Figure]) -> None:
    """Give entities without a country the only one that the report names, where others of it are at home in that one.

    Not where all that is told of it is a place or its envoys, who are elsewhere. Else the one it is told from.
    """
    figures = [figure for figure in figures if figure.mentions]
    named = {code for _, code in scene.lands}
    told = {
        f.country
        for f in figures
        if f.role in TELLING and f.country is not None and not f.held and not _is_abroad(scene, f)
    }
    homes = {f.country for f in figures if f.country is not None and f.role not in ("MED", "IGO", "NGO")} | named
    if len(told) == 1 and homes == told:
        for figure in figures:
            if figure.country is None and figure.role in DOMESTIC and not _may_be_guest(scene, figure):
                figure.country = next(iter(told))
    home = find_home(scene)
    if home is not None:
        _settle_at_home(scene, figures, home)


def _settle_at_home(scene: Scene, figures: Iterable[Figure], home: str) -> None:
    """Give office-holders and what is a state's the country that the report is told from, where no other is near.

    Whoever is of another country is called so: "Prime Minister Moe" is ours, "Danish Prime Minister Moe" is not.
    """
    for figure in figures:
        known = figure.named and figure.type != "person" and scene.actors.body(figure.name) is not None
        known = known and figure.name.lower() not in scene.actors.shared_bodies
        if figure.country is not None or figure.role not in OURS or figure.type in ("place", "other") or known:
            continue
        words = {*figure.nouns, *figure.name.lower().split()}
        first = min(figure.mentions).first
        if words.isdisjoint(scene.actors.abroad) and not is_abroad(scene, first, home):
            figure.country = home


def _may_be_guest(scene: Scene, figure: Figure) -> bool:
    """Whether somebody is of a government, and so may be on a visit; is of many countries; or is no actor."""
    if figure.type in ("place", "other") or (figure.type == "person" and figure.role == "GOV"):
        return True
    return figure.named and scene.actors.body(figure.name) is not None


def _is_abroad(scene: Scene, figure: Figure) -> bool:
    """Whether somebody speaks for a land elsewhere, as its envoys do, or is the land itself."""
    words = {*figure.nouns, *figure.name.lower().split()}
    return not words.isdisjoint(scene.actors.abroad) or scene.actors.country(figure.name) is not None
