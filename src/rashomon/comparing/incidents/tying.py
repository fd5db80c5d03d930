"""Lead a dispute to the incident that it is about."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from rashomon.records.comparison import Dispute, Incident
from rashomon.records.reading import Reading

HARM = frozenset({"ASSAULT", "COERCE"})
# The types of event that a dispute on a slot is about.
TIED = {
    "deaths": frozenset({"ASSAULT"}),
    "injuries": frozenset({"ASSAULT"}),
    "detained": frozenset({"COERCE"}),
    "attendance": frozenset({"PROTEST"}),
    "occurrence": HARM,
    "legality": HARM,
    "responsibility": HARM,
}


def tie(disputes: Sequence[Dispute], incidents: Sequence[Incident], readings: Sequence[Reading]) -> tuple[Dispute, ...]:
    """The disputes with the incident that they are about: the one that most of their holders' words tell of.

    A dispute whose words tell of no event, or of none more often than of another, is left without.
    """
    incident_of = {(m.report, m.event): incident.id for incident in incidents for m in incident.mentions}
    events = {reading.report.id: reading.events for reading in readings}

    def find(dispute: Dispute) -> str | None:
        if dispute.slot not in TIED:
            return None
        told: Counter[str] = Counter()
        for holder in {(h.report, h.evidence) for position in dispute.positions for h in position.holders}:
            report, evidence = holder
            told.update(
                {
                    incident_of[report, event.id]
                    for event in events.get(report, ())
                    if evidence.covers(event.trigger)
                    and event.type in TIED[dispute.slot]
                    and (report, event.id) in incident_of
                }
            )
        ranked = told.most_common(2)
        if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
            return None
        return ranked[0][0]

    return tuple(replace(dispute, incident=find(dispute)) for dispute in disputes)
