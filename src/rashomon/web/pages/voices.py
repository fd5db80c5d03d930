"""Say who judged what stands on a page."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.casebook.laying import Laid, list_stored_judgements
from rashomon.casebook.opinions import Opinion, find_opinions, weigh_opinions
from rashomon.export.judged import say_verdict
from rashomon.export.visible import flatten
from rashomon.records.comparison import Copy, Dispute, Incident, Judgements
from rashomon.records.judgement import Verdict
from rashomon.store.opening import Store
from rashomon.store.words import know

_MOST_COPIES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one person said: `mine` where the visitor did, who alone can take it back."""

    id: str
    by: str
    made: str
    verdict: Verdict
    words: str
    reason: str
    fate: str | None
    why: str
    withdrawn: bool
    mine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGroup:
    """Reports of a comparison that repeat each other, with the one that they go back to, where known."""

    comparison: str
    reports: tuple[str, ...]
    origin: str | None
    reason: str


def tell_voice(opinion: Opinion, visitor: str) -> Voice:
    """What one person said, for a visitor."""
    judgement = opinion.judgement
    return Voice(
        id=judgement.id,
        by=flatten(judgement.by),
        made=judgement.made,
        verdict=judgement.verdict,
        words=say_verdict(judgement),
        reason=flatten(judgement.reason or ""),
        fate=opinion.fate,
        why=flatten(opinion.why),
        withdrawn=opinion.withdrawn,
        mine=judgement.by == visitor,
    )


def list_opinions(store: Store, laid: Laid | None, report: str | None = None) -> list[Opinion]:
    """What people said, of all or of one report (its SHA-256), with what came of it in a comparison."""
    told = laid.comparison.judgements if laid else Judgements()
    return weigh_opinions(list_stored_judgements(store, report=report), told)


def find_voices(store: Store, laid: Laid, finding: Dispute | Incident | Copy, visitor: str) -> tuple[Voice, ...]:
    """What people said of what a comparison found, in order, for a visitor."""
    found = find_opinions(store, laid, finding, list_opinions(store, laid))
    return tuple(tell_voice(one, visitor) for one in found)


def find_ratings(store: Store, laid: Laid | None, name: str, visitor: str) -> tuple[Voice, ...]:
    """How people rate a source, by its name in any case, with its article or without."""
    opinions = (one for one in list_opinions(store, laid) if one.judgement.target.part == "source")
    found = (one for one in opinions if know(one.judgement.target.name or "") == know(name))
    return tuple(tell_voice(one, visitor) for one in found)


def find_copies(laid: Laid | None, *reports: str) -> Iterator[CopyGroup]:
    """The groups of reports that repeat each other of which one of these is a member; of many the first."""
    copies = laid.comparison.copies if laid else ()
    found = (copy for copy in copies if not set(reports).isdisjoint(copy.reports))
    for _, copy in zip(range(_MOST_COPIES), found, strict=False):
        yield CopyGroup(
            comparison=laid.id if laid else "",
            reports=copy.reports,
            origin=copy.origin,
            reason=flatten(copy.reason or ""),
        )
