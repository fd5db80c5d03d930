"""Say whose names are taken out."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Whose names become pseudonyms.

    `victims`: who suffers an act as it is told, or of whom a fate is; `minors`: of whom an age below 18 is said;
    `sources`: who is cited and does not speak by an office; `people`: every person. `names` are taken out besides,
    whoever bears them.
    """

    name: str
    says: str
    victims: bool = False
    minors: bool = False
    sources: bool = False
    people: bool = False
    names: tuple[str, ...] = ()


PROFILES: Mapping[str, Profile] = {
    one.name: one
    for one in (
        Profile(name="minors", says="those of whom an age below 18 is said", minors=True),
        Profile(
            name="victims", says="minors, those who suffer, those of whom a fate is told", minors=True, victims=True
        ),
        Profile(name="sources", says="sources who do not speak by an office", sources=True),
        Profile(name="private", says="minors, victims, sources", minors=True, victims=True, sources=True),
        Profile(name="people", says="every person", sources=True, people=True),
    )
}
