"""Find what each holder claims."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from rashomon.comparing.claims.causes import aim, diagnose, explain, find_faults, give_reasons
from rashomon.comparing.claims.counts import count
from rashomon.comparing.claims.doings import accuse, act, begin, contradict, deny, is_general, tell
from rashomon.comparing.claims.law import judge
from rashomon.comparing.claims.moments import clock, date, locate, place_in_time
from rashomon.comparing.claims.people import describe
from rashomon.comparing.claims.scene import Scene
from rashomon.comparing.people import Name
from rashomon.knowledge.outlets import Outlets
from rashomon.knowledge.slots import Slots
from rashomon.records.attribution import Attribution
from rashomon.records.claim import Claim
from rashomon.records.reading import Reading
from rashomon.records.span import Span

__all__ = ["Claims", "is_general", "make_claims", "silence"]

VERSION = "9"
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


def make_claims(
    reading: Reading, story: str | None, slots: Slots, people: Mapping[str, Name], outlets: Outlets
) -> Claims:
    """What each holder in a report says of each slot.

    `people` leads the ids of entities to names that they have across reports. That something happened or did not is a
    matter of two claims, a telling and a denial.
    """
    scene = Scene(reading, story, slots, people)
    return Claims(
        told=tuple(_trace(claim, outlets) for make in MAKERS for claim in make(scene)),
        denials=tuple(deny(scene)),
        contradictions=tuple(contradict(scene)),
        tellings=tuple(_trace(claim, outlets) for claim in tell(scene)),
    )


def _trace(claim: Claim, outlets: Outlets) -> Claim:
    """A claim with the outlet that it comes from, where that is known, each outlet by one of its names."""
    publisher, credit = outlets.find(claim.publisher), outlets.find(claim.credit)
    outlet = publisher if claim.own else outlets.find(claim.holder.name)
    if publisher is None and credit is None and outlet is None:
        return claim
    news = publisher is not None and not publisher.party and bool(publisher.owner or publisher.wire)
    return replace(
        claim,
        publisher=publisher.name if publisher else claim.publisher,
        credit=credit.name if credit else claim.credit,
        outlet=outlet.name if outlet else None,
        owner=outlet.owner if outlet else None,
        press=claim.own and not publisher.party if publisher and (publisher.owner or publisher.wire) else claim.press,
        release=claim.release and not news,
    )


def silence(claims: Claims, silent: Sequence[Span]) -> Claims:
    """The claims without those that a report makes in its own voice in a sentence that meets a silent stretch.

    Somebody was said to say what stands there, and did not: that does not make the report say so.
    """
    if not silent:
        return claims

    def left(claim: Claim) -> bool:
        return not (claim.own and any(claim.holder.evidence.meets(span) for span in silent))

    return Claims(
        told=tuple(filter(left, claims.told)),
        denials=claims.denials,
        contradictions=tuple(filter(left, claims.contradictions)),
        tellings=tuple(filter(left, claims.tellings)),
    )
