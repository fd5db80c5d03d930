"""Lay judgements over what came of comparing."""

from rashomon.comparing.judgements.applying import Judged
from rashomon.records.comparison import Comparison


def settle(comparison: Comparison, judged: Judged) -> Comparison:
    """The comparison with people's judgements of its incidents, copies and disputes, and what came of each of them.

    Rejected incidents and disputes are moved to `judgements`; others are marked with who judged them.
    """
    raise NotImplementedError
