"""Tell background that many reports print from a text that many reports repeat."""

from collections.abc import Sequence
from typing import NamedTuple

from rashomon.comparing.copies.candidates import Holders, step
from rashomon.comparing.copies.passages import find_lead
from rashomon.comparing.copies.prints import LENGTH, Print

FEWEST = 4  # holders of what can be background
MANY = 20  # holders past which even what makes up most of their texts can be
SMALL = 0.5  # of a text that is shared: where it is less, the text is mostly its own
PART = 8  # of the holders of a run: what fewer of them share does not count as shared among them
OWN = 0.2  # of the runs of a lead that may be shared where it still is the report's own
MOST = 0.6  # of the holders that have a lead of their own
ASKED = 6  # holders that are looked at
LEAD = 24  # runs of a lead
HEAD = 80  # runs of a text among which another's lead is looked for


def find_background(holders: Holders, prints: Sequence[Print], texts: Sequence[str]) -> frozenset[int]:
    """The picks that are background: their holders begin each with a lead of its own, and go on with words of its own.

    A number of holders alone does not tell: a wire report that thirty print is no background. But who repeats a report
    repeats what makes up its greater part, its lead above all; who prints the same notice below tells something else.
    """
    looker = _Looker(holders, prints, texts)
    known: dict[tuple[int, ...], bool] = {}
    background = set()
    for pick, found in holders.items():
        if len(found) >= FEWEST:
            key = tuple(found)
            if key not in known:
                known[key] = looker.is_background(found)
            if known[key]:
                background.add(pick)
    return frozenset(background)


class _Looker:
    """Looks at the holders of a run: what else do they share with each other?"""

    def __init__(self, holders: Holders, prints: Sequence[Print], texts: Sequence[str]) -> None:
        self._holders = holders
        self._prints = prints
        self._texts = texts
        self._known: dict[int, _Look] = {}

    def is_background(self, found: Sequence[int]) -> bool:
        asked = [self._look(number) for number in found[:: -(-len(found) // ASKED)]]
        repeated = 0
        for look in asked:
            repeated += any(look.repeats(other) for other in asked if other is not look)
            if repeated > (1 - MOST) * len(asked):
                return False
        if len(found) > MANY:
            return True
        together = frozenset(found)
        least = max(2, len(found) // PART)
        return sorted(look.share(together, least) for look in asked)[len(asked) // 2] < SMALL

    def _look(self, number: int) -> "_Look":
        if number not in self._known:
            taken = self._prints[number]
            first, last = find_lead(self._texts[number])
            lead = frozenset(taken[first : max(first + 1, last - LENGTH + 1)][:LEAD])
            picks = taken[:: 2 * step(taken)]
            shared = tuple(self._holders[pick] for pick in picks if pick in self._holders)
            self._known[number] = _Look(lead, lead.union(taken[:HEAD]), len(picks), shared)
        return self._known[number]


class _Look(NamedTuple):
    """What is seen of a text: runs of its lead, of its beginning; how many runs were picked, who else holds which."""

    lead: frozenset[int]
    head: frozenset[int]
    picks: int
    shared: tuple[Sequence[int], ...]

    def repeats(self, other: "_Look") -> bool:
        """Whether the lead stands at the beginning of another text too."""
        return len(self.lead & other.head) > OWN * len(self.lead)

    def share(self, together: frozenset[int], least: int) -> float:
        """How many of the picks are held by at least so many of some texts."""
        held = [found for found in self.shared if len(found) >= least and len(together.intersection(found)) >= least]
        return len(held) / self.picks
