"""Keep what the user says of what the machine read."""

from dataclasses import dataclass

from rashomon.casebook.judging import Said
from rashomon.errors import BadSettings
from rashomon.mcp.desk import Desk
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import Judged
from rashomon.records.judgement import Part, Verdict

_LAID: tuple[Part, ...] = ("dispute", "incident")
_LEAST_DIGITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is judged, how, why."""

    verdict: Verdict
    part: Part
    names: tuple[str, ...]
    reason: str
    fields: tuple[str, ...] = ()
    comparison: str | None = None


def judge(desk: Desk, asked: Asked) -> Draft[Judged]:
    """Keep a judgement. Raises BadSettings or BadJudgement where it cannot be."""
    if not asked.reason.strip():
        raise BadSettings("a judgement needs its reason, in the user's words")
    if asked.part in _LAID:
        _check(desk, asked.comparison or "")
    said = Said(
        verdict=asked.verdict, part=asked.part, names=asked.names, fields=asked.fields, reason=asked.reason.strip()
    )
    kept = desk.casebook.judge(said)
    found = Judged(judgement=kept.id, by=kept.by, made=kept.made)
    return Draft(found=found, text=f"judgement {kept.id[:16]} is kept: {asked.verdict} {asked.part}, by {kept.by}")


def _check(desk: Desk, comparison: str) -> None:
    """Raises BadSettings where ids of another comparison are meant than the one that holds now: d4 may be another."""
    now = desk.casebook.compare().id
    if len(comparison) < _LEAST_DIGITS or not now.startswith(comparison):
        raise BadSettings(
            f"ids hold within one comparison, and the newest is now {now[:16]}; list disputes or incidents again, "
            "look whether it is still the one that is meant, and give its comparison"
        )
