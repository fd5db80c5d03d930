"""Tell which judgements are to be heard at all."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from rashomon.comparing.judgements.rules import find_fault
from rashomon.records.comparison import Applied, Found, Idle, Judgements
from rashomon.records.judgement import Judgement, sign


class Heard(NamedTuple):
    """Judgements that stand, in the order in which they were made, and what came of the others."""

    standing: tuple[Judgement, ...]
    outcome: Judgements


def hear(judgements: Iterable[Judgement]) -> Heard:
    """The judgements that are sound, and not withdrawn by who made them; one given twice is heard once."""
    given = {judgement.id: judgement for judgement in judgements}.values()
    faults = {j.id: fault for j in sorted(given, key=lambda j: j.id) if (fault := find_fault(j) or _find_change(j))}
    sound = sorted((j for j in given if j.id not in faults), key=lambda j: (datetime.fromisoformat(j.made), j.id))
    withdrawn, unfit = _withdraw(sound)
    return Heard(
        standing=tuple(j for j in sound if j.verdict != "withdraw" and j.id not in withdrawn),
        outcome=Judgements(
            given=(*sound, *sorted((j for j in given if j.id in faults), key=lambda j: j.id)),
            applied=tuple(
                Applied(id=j.id, found=(Found(part="judgement", id=j.target.name),))
                for j in sound
                if j.verdict == "withdraw" and j.id not in withdrawn and j.id not in unfit
            ),
            unfit=tuple(Idle(id=name, reason=reason) for name, reason in (*faults.items(), *unfit.items())),
            replaced=tuple(Idle(id=name, reason=reason) for name, reason in withdrawn.items()),
        ),
    )


def _find_change(judgement: Judgement) -> str | None:
    if sign(judgement).id != judgement.id:
        return "its id is not the digest of the rest: it was changed after it was made"
    return None


def _withdraw(judgements: Sequence[Judgement]) -> tuple[dict[str, str], dict[str, str]]:
    """Of judgements in order, those that are withdrawn, and withdrawals that do not fit, by id with the reason.

    Only who made a judgement withdraws it. A withdrawal that is itself withdrawn has no effect.
    """
    place = {judgement.id: number for number, judgement in enumerate(judgements)}
    withdrawn: dict[str, str] = {}
    unfit: dict[str, str] = {}
    for number in range(len(judgements) - 1, -1, -1):
        taker = judgements[number]
        if taker.verdict != "withdraw" or taker.id in withdrawn:
            continue
        taken = place.get(taker.target.name or "")
        if taken is None:
            unfit[taker.id] = "what it withdraws is not among these"
        elif judgements[taken].by != taker.by:
            unfit[taker.id] = f"only {judgements[taken].by}, who made it, can withdraw it"
        elif taken >= number:
            unfit[taker.id] = "it was made before what it withdraws"
        else:
            withdrawn[judgements[taken].id] = f"withdrawn on {taker.made}"
    return withdrawn, unfit
