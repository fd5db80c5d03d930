"""Hand readings, a comparison, judgements over to other programs."""

from rashomon.export.handover.formats import FORMATS, Format, hand_over
from rashomon.export.handover.package import Custody, Exported, Handover, LeftOut, Written
from rashomon.export.handover.redaction import PROFILES, Profile, Redacted, redact, write_key

__all__ = [
    "FORMATS",
    "PROFILES",
    "Custody",
    "Exported",
    "Format",
    "Handover",
    "LeftOut",
    "Profile",
    "Redacted",
    "Written",
    "hand_over",
    "redact",
    "write_key",
]
