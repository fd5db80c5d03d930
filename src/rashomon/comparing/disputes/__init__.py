"""Find where claims conflict."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from rashomon.comparing.alike import group_alike
from rashomon.comparing.claims import Claims
from rashomon.comparing.disputes.causes import compare_causes, compare_targets
from rashomon.comparing.disputes.conflict import Conflict, complete, record, tell, untangle
from rashomon.comparing.disputes.counts import compare_numbers
from rashomon.comparing.disputes.doings import compare_occurrence
from rashomon.comparing.disputes.law import compare_legality
from rashomon.comparing.disputes.moments import compare_places, compare_times
from rashomon.comparing.disputes.parties import compare_responsibility, compare_sequence
from rashomon.comparing.disputes.people import compare_identities, compare_people
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Dispute

VERSION = "6"

Compare = Callable[[Sequence[Claim], Slots], list[Conflict]]
COMPARERS: Mapping[str, Compare] = MappingProxyType(
    {
        **dict.fromkeys(
            ("deaths", "injuries", "detained", "missing", "attendance", "count", "amount"), compare_numbers
        ),
        **dict.fromkeys(("age", "nationality", "status"), compare_people),
        "identity": compare_identities,
        "cause": compare_causes,
        "target": compare_targets,
        "sequence": compare_sequence,
        "time": compare_times,
        "place": compare_places,
    }
)


def find_disputes(
    claims: Sequence[Claims], copies: Sequence[Copy], slots: Slots
) -> tuple[tuple[Dispute, ...], tuple[Dispute, ...]]:
    """The disputes, and the updates, between what is claimed in the reports.

    Where it is not sure that two claims are about the same thing they are no dispute, or one that is only possible.
    """
    told: dict[tuple[str | None, str], list[Claim]] = defaultdict(list)
    for claim in (claim for found in claims for claim in found.told):
        told[claim.story, claim.slot].append(claim)
    tellings: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in (claim for found in claims for claim in found.tellings):
        tellings[claim.story].append(claim)
    denials: dict[str | None, list[Claim]] = defaultdict(list)
    for found in claims:
        for claim in (*(denial for denial, _ in found.denials), *found.contradictions):
            denials[claim.story].append(claim)
    conflicts: list[Conflict] = []
    for (story, slot), group in told.items():
        if slot == "legality":
            conflicts += compare_legality(group, tellings[story], slots)
        elif slot == "responsibility":
            conflicts += compare_responsibility(group, tellings[story], slots)
        else:
            conflicts += COMPARERS[slot](group, slots)
    for story, group in denials.items():
        conflicts += compare_occurrence(group, tellings[story], slots)
    alike = {
        tell(claim): group for group in group_alike([c for found in claims for c in found.told]) for claim in group
    }
    conflicts = [conflict if conflict.update else complete(conflict, alike) for conflict in conflicts]
    disputes = [c for c in map(untangle, (c for c in conflicts if not c.update)) if len(c.sides) > 1]
    updates = [c for c in conflicts if c.update]
    return record("d", disputes, copies), record("u", updates, copies)
