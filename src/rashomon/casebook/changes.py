"""Tell what is new between two comparisons of one casebook."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rashomon.records.changes import Changes, Fallen, Joined
from rashomon.records.comparison import (
    Agreement,
    Comparison,
    Dispute,
    Holder,
    Independence,
    Position,
)
from rashomon.records.span import Span
from rashomon.store.lines import New

_MOST = 8  # of a kind, where all are counted
_Words = tuple[str, Span]  # a report, a stretch of it: what a holder is known by


class _Claim(NamedTuple):
    slot: str
    about: str
    value: str
    holders: tuple[Holder, ...]
    independent: Independence


def find_changes(since: tuple[str, Comparison] | None, until: tuple[str, Comparison]) -> Changes:
    """What is new in `until`, an id with its comparison, set against an earlier one; all of it where there is none.

    Ids of disputes hang on what else was compared: what is one and the same is told by the words that it rests on.
    """
    name, after = until
    before = since[1] if since else Comparison(recipe=after.recipe, reports=())
    disputes, ended, joined = _set_apart(before.disputes, after.disputes)
    updates, _, _ = _set_apart(before.updates, after.updates)
    known = {_place(denial.holder) for denial in before.denials}
    copied = {frozenset(copy.reports) for copy in before.copies}
    there, was = [account.id for account in after.reports], [account.id for account in before.reports]
    return Changes(
        since=since[0] if since else None,
        until=name,
        reports=tuple(sorted(set(there) - set(was), key=there.index)),
        gone=tuple(sorted(set(was) - set(there), key=was.index)),
        disputes=tuple(disputes),
        joined=tuple(joined),
        ended=tuple(ended),
        updates=tuple(updates),
        denials=tuple(denial for denial in after.denials if _place(denial.holder) not in known),
        fallen=tuple(sorted(_find_fallen(before, after), key=lambda one: one.after)),
        copies=tuple(copy for copy in after.copies if not any(set(copy.reports) <= whole for whole in copied)),
    )


def _set_apart(
    before: Sequence[Dispute], after: Sequence[Dispute]
) -> tuple[list[Dispute], list[Dispute], list[Joined]]:
    """Disputes that are new, that ended, that others have joined.

    A dispute goes on in one of its slot in which two of its positions still rest on the same words and stand against
    each other.
    """
    by_words: dict[tuple[str, _Words], list[tuple[int, int]]] = defaultdict(list)
    for number, dispute in enumerate(before):
        for side, position in enumerate(dispute.positions):
            for holder in position.holders:
                by_words[dispute.slot, _place(holder)].append((number, side))
    new: list[Dispute] = []
    joined: list[Joined] = []
    going_on: set[int] = set()
    for dispute in after:
        met: dict[int, set[tuple[int, int]]] = defaultdict(set)
        for side, position in enumerate(dispute.positions):
            for holder in position.holders:
                for number, old in by_words.get((dispute.slot, _place(holder)), ()):
                    met[number].add((old, side))
        same = {number for number, sides in met.items() if len({a for a, _ in sides}) > 1 < len({b for _, b in sides})}
        if not same:
            new.append(dispute)
            continue
        going_on |= same
        known = {_place(h) for number in same for position in before[number].positions for h in position.holders}
        added = [h for position in dispute.positions for h in position.holders if _place(h) not in known]
        if added:
            joined.append(Joined(dispute=dispute, holders=tuple(added)))
    return new, [dispute for number, dispute in enumerate(before) if number not in going_on], joined


def _find_fallen(before: Comparison, after: Comparison) -> Iterator[Fallen]:
    """Claims that have fewer origins at the least than before: found again by their slot, value, and words."""
    now: dict[tuple[str, str, _Words], _Claim] = {}
    for claim in _claims(after):
        for holder in claim.holders:
            key = (claim.slot, claim.value, _place(holder))
            if key not in now or now[key].independent.at_least < claim.independent.at_least:
                now[key] = claim
    there = {account.id for account in after.reports}
    told: set[tuple[str, str, frozenset[_Words]]] = set()
    for claim in _claims(before):
        words = frozenset(map(_place, claim.holders))
        if (claim.slot, claim.value, words) in told:
            continue
        told.add((claim.slot, claim.value, words))
        still = [now[key] for key in ((claim.slot, claim.value, place) for place in words) if key in now]
        left = [holder for holder in claim.holders if holder.report in there]
        if not still and left:
            continue  # the words are there, and no longer stand against or beside others: no origin is lost
        most = max(still, key=lambda one: one.independent.at_least, default=None)
        remaining = most.independent.at_least if most else 0
        if remaining < claim.independent.at_least:
            yield Fallen(
                slot=claim.slot,
                about=claim.about,
                value=claim.value,
                holders=most.holders if most else claim.holders,
                before=claim.independent.at_least,
                after=remaining,
                reason=_explain(claim.independent, most.independent) if most else "the reports are gone",
            )


def _explain(before: Independence, after: Independence) -> str | None:
    known = {(why.reason, why.reports) for why in before.why}
    return next((why.reason for why in after.why if (why.reason, why.reports) not in known), None)


def _claims(comparison: Comparison) -> Iterator[_Claim]:
    for dispute in comparison.disputes:
        yield from (_claim(dispute.slot, dispute.about, position) for position in dispute.positions)
    yield from (_agreed(agreement) for agreement in comparison.agreements)


def _claim(slot: str, about: str, position: Position) -> _Claim:
    return _Claim(slot, about, position.value, position.holders, position.independent)


def _agreed(agreement: Agreement) -> _Claim:
    return _Claim(agreement.slot, agreement.about, agreement.value, agreement.holders, agreement.independent)


def _place(holder: Holder) -> _Words:
    return holder.report, holder.evidence


def summarise(changes: Changes) -> New | None:
    """What of the changes is kept with the later comparison; None where there is no earlier one."""
    if changes.since is None:
        return None
    layers: dict[str, Sequence[object]] = {
        "report": changes.reports,
        "report no longer there": changes.gone,
        "dispute": changes.disputes,
        "dispute that more have joined": changes.joined,
        "dispute that ended": changes.ended,
        "later figure": changes.updates,
        "denial": changes.denials,
        "claim that lost an independent origin": changes.fallen,
        "copy": changes.copies,
    }
    return New(
        since=changes.since,
        counted={name: len(found) for name, found in layers.items() if found},
        disputes=tuple(one.id for one in changes.disputes[:_MOST]),
        joined=tuple(one.dispute.id for one in changes.joined[:_MOST]),
        denials=tuple(one.holder for one in changes.denials[:_MOST]),
    )


def any_of(changes: Changes) -> bool:
    """Whether there is anything new at all."""
    layers: Iterable[Sequence[object]] = (
        changes.reports,
        changes.gone,
        changes.disputes,
        changes.joined,
        changes.ended,
        changes.updates,
        changes.denials,
        changes.fallen,
        changes.copies,
    )
    return any(layers)
