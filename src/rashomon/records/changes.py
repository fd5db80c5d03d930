"""Hold what is new between two comparisons."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.comparison import Copy, Denial, Dispute, Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A dispute that was there before, with those who have a part in it since."""

    dispute: Dispute
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallen:
    """A claim behind which fewer independent origins stand than before: `before` at least, `after` at least.

    `after` 0 says that nobody is left who makes it. `reason` says why fewer are counted, where that is known.
    """

    slot: str
    about: str
    value: str
    holders: tuple[Holder, ...]
    before: int
    after: int
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What came, what went from one comparison to a later one; `since` is the id of the one, `until` of the other.

    `reports` came, `gone` are no longer there. `ended` are disputes that are no more: what one side said is gone, was
    judged, or is read otherwise. `fallen` are claims that lost independent origins, first those that have one left, or
    none.
    """

    schema: Literal["rashomon.changes/1"] = "rashomon.changes/1"
    since: str | None
    until: str
    reports: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    joined: tuple[Joined, ...] = ()
    ended: tuple[Dispute, ...] = ()
    updates: tuple[Dispute, ...] = ()
    denials: tuple[Denial, ...] = ()
    fallen: tuple[Fallen, ...] = ()
    copies: tuple[Copy, ...] = ()

    @property
    def named(self) -> set[str]:
        """The reports that have a part in any of it."""
        disputes = (*self.disputes, *self.updates)
        holders = [holder for dispute in disputes for position in dispute.positions for holder in position.holders]
        holders += [holder for joined in self.joined for holder in joined.holders]
        holders += [holder for fallen in self.fallen for holder in fallen.holders]
        holders += [denial.holder for denial in self.denials]
        return {holder.report for holder in holders} | {report for copy in self.copies for report in copy.reports}
