"""Find what each holder claims."""

from collections.abc import Mapping
from typing import NamedTuple

from rashomon.comparing.claims.causes import aim, diagnose, explain, find_faults, give_reasons
from rashomon.comparing.claims.counts import count
from rashomon.comparing.claims.doings import accuse, act, begin, contradict, deny, is_general, tell
from rashomon.comparing.claims.law import judge
from rashomon.comparing.claims.moments import clock, date, locate, place_in_time
from rashomon.comparing.claims.people import describe
from rashomon.comparing.claims.scene import Scene
from rashomon.comparing.people import Name
from rashomon.knowledge.slots import Slots
from rashomon.records.attribution import Attribution
from rashomon.records.claim import Claim
from rashomon.records.reading import Reading

__all__ = ["Claims", "is_general", "make_claims"]

VERSION = "5"
MAKERS = (
    count,
    describe,
    judge,
    explain,
    diagnose,
    find_faults,
    give_reasons,
    aim,
    accuse,
    act,
    begin,
    date,
    clock,
    place_in_time,
    locate,
)


class Claims(NamedTuple):
    """What the holders in a report claim of each slot, what they deny, say not to be so, and tell to have happened."""

    told: tuple[Claim, ...]
    denials: tuple[tuple[Claim, Attribution], ...]
    contradictions: tuple[Claim, ...]
    tellings: tuple[Claim, ...]


def make_claims(reading: Reading, story: str | None, slots: Slots, people: Mapping[str, Name]) -> Claims:
    """What each holder in a report says of each slot.

    `people` leads the ids of entities to names that they have across reports. That something happened or did not is a
    matter of two claims, a telling and a denial.
    """
    scene = Scene(reading, story, slots, people)
    return Claims(
        told=tuple(claim for make in MAKERS for claim in make(scene)),
        denials=tuple(deny(scene)),
        contradictions=tuple(contradict(scene)),
        tellings=tuple(tell(scene)),
    )
