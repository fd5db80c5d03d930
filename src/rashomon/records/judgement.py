"""Hold what people say of what the machine said."""

import json
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from typing import Literal

from rashomon.records.span import Span

Verdict = Literal["accept", "reject", "correct", "merge", "part", "resolve", "rate", "withdraw"]
Part = Literal["attribution", "event", "entity", "incident", "copy", "dispute", "source", "judgement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Words of one report that hold whatever reads it: `report` is the SHA-256 of its bytes as they came.

    `spans` count code points of its raw text (as decoded or extracted, before repair), `quotes` are the words there;
    `role` is what they are in the part judged: source, cue, content, trigger, mention, position, or report for all of
    it, where there are no spans. `of` numbers the things from 0 where the target is more than one: two entities to be
    merged, the positions of a dispute.
    """

    report: str
    role: str
    spans: tuple[Span, ...] = ()
    quotes: tuple[str, ...] = ()
    of: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is judged, by words of reports and never by an id, so that it outlives the recipe.

    An attribution and an event have the anchors of their own words; an entity those of its mentions; an incident those
    of its events' triggers; a copy one of role report for each report; a dispute those of its holders' evidence, with
    its `slot`, and with what it is about as `name`; a source its `name`; a judgement its id as `name`.
    """

    part: Part
    anchors: tuple[Anchor, ...] = ()
    slot: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a field of the part judged should be: a `value`, or for words the raw `spans` where they stand.

    The spans lie in the report of the target's first anchor; `quotes` are the words there.
    """

    field: str
    value: str | None = None
    spans: tuple[Span, ...] = ()
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What one person says of one thing that the machine said, beside the machine's row and never over it.

    `id` is the SHA-256 of all the rest; `made` an ISO 8601 date and time with its offset; `by` a person. `merge` says
    that the anchors' entities, incidents or reports are one, `part` that they are not; `resolve` that a dispute is
    settled; `rate` gives a source its Admiralty letter; `withdraw` takes a judgement back.
    """

    schema: Literal["rashomon.judgement/1"] = "rashomon.judgement/1"
    id: str
    made: str
    by: str
    verdict: Verdict
    target: Target
    corrections: tuple[Correction, ...] = ()
    reason: str | None = None


def sign(judgement: Judgement) -> Judgement:
    """The judgement with its id: the SHA-256 of the canonical JSON of all the rest.

    Canonical is: keys in order of their code points, no white space, UTF-8 without escapes beyond what JSON demands.
    """
    rest = {key: value for key, value in asdict(judgement).items() if key != "id"}
    canonical = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return replace(judgement, id=sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest())
