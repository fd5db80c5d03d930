"""Hold an attribution while it is made, in tokens."""

from dataclasses import dataclass, field

from rashomon.records.attribution import Stance


@dataclass(slots=True)
class Draft:
    """An attribution in the making: token numbers of source, cue and content.

    `cites` holds for "citing X", whose source stands behind what another draft reports.
    `anchor` is the token that reports; `kind` how the content hangs on it; `quotations` the numbers of the quotations
    that belong to it; `stance` is None where a cue reports that nothing is said ("declined to comment").
    """

    anchor: int
    kind: str
    stance: Stance | None
    source: set[int]
    cue: set[int]
    content: set[int]
    quotations: set[int] = field(default_factory=set)
    within: "Draft | None" = None
    cites: bool = False
    confidence: float | None = None
