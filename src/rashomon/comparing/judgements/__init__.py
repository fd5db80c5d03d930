"""Lay what people judged over what the machine said.

`aim_at_…` says what is judged by words of reports, `judge` makes the judgement, `apply` lays judgements over readings
before they are compared, `settle` over what came of comparing them.
"""

from rashomon.comparing.judgements.aiming import (
    Place,
    aim_at_copy,
    aim_at_dispute,
    aim_at_incidents,
    aim_at_judgement,
    aim_at_mentions,
    aim_at_parts,
    aim_at_source,
    correct,
    judge,
)
from rashomon.comparing.judgements.applying import Judged, apply
from rashomon.comparing.judgements.finding import find
from rashomon.comparing.judgements.rules import find_fault
from rashomon.comparing.judgements.settling import settle

__all__ = [
    "VERSION",
    "Judged",
    "Place",
    "aim_at_copy",
    "aim_at_dispute",
    "aim_at_incidents",
    "aim_at_judgement",
    "aim_at_mentions",
    "aim_at_parts",
    "aim_at_source",
    "apply",
    "correct",
    "find",
    "find_fault",
    "judge",
    "settle",
]

VERSION = "1"
