"""List what people judged, with what came of it."""

from collections import Counter
from dataclasses import dataclass

from rashomon.casebook.opinions import Opinion
from rashomon.export.judged import say_judgement
from rashomon.export.visible import flatten
from rashomon.web.asking import Asked, Standing
from rashomon.web.linking import lead, to_finding, to_judging, to_report
from rashomon.web.pages.headlines import MOST, Listing, turn_to
from rashomon.web.pages.voices import Voice, list_opinions, tell_voice

_LATEST = "not yet compared"
_TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What one person said of what, in words, with the address of that, where it has one."""

    voice: Voice
    words: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementList:
    """What people judged, the last first; `counted` is how much came of it what, `people` how many are whose.

    Only those of one person are listed where `by` is given.
    """

    standing: Standing | None
    by: str | None
    counted: dict[str, int]
    people: dict[str, int]
    judgements: Listing[Judged]


def tell_judgements(asked: Asked) -> JudgementList:
    """What people judged."""
    laid, by = asked.judged(), asked.get("by")
    opinions = list_opinions(asked.store, laid)[::-1]
    listed = [one for one in opinions if by in (None, flatten(one.judgement.by))]
    turn = turn_to(len(listed), asked.number("page"))
    comparison = laid.id if laid else ""
    shown = tuple(
        Judged(
            voice=tell_voice(one, asked.visitor.name),
            words=say_judgement(one.judgement),
            to=find_place(one, comparison),
        )
        for one in listed[turn.skip : turn.skip + MOST]
    )
    return JudgementList(
        standing=asked.standing(),
        by=by,
        counted=dict(Counter(_TAKEN_BACK if one.withdrawn else one.fate or _LATEST for one in opinions)),
        people=dict(Counter(flatten(one.judgement.by) for one in opinions).most_common()),
        judgements=turn.take(shown),
    )


def find_place(opinion: Opinion, comparison: str) -> str:
    """The address of what was judged: as a comparison found it, else the report whose words it has."""
    target = opinion.judgement.target
    if target.part == "source":
        return lead("source", target.name or "")
    first = opinion.found[0] if opinion.found else None
    if first and first.report and first.id:
        return to_judging(first.part, first.id, report=first.report)
    if first and first.id and opinion.judgement.verdict != "reject":
        return to_finding(comparison, first.part, first.id)
    return to_report(target.anchors[0].report) if target.anchors else ""
