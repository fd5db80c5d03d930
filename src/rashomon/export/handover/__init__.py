"""Hand readings, a comparison, judgements over to other programs."""

from rashomon.export.handover.formats import FORMATS, Format, hand_over
from rashomon.export.handover.package import Custody, Exported, Handover, LeftOut, Written

__all__ = ["FORMATS", "Custody", "Exported", "Format", "Handover", "LeftOut", "Written", "hand_over"]
