"""Say which judgements there can be."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import get_args, get_type_hints

from rashomon.records.attribution import Quotation, Stance
from rashomon.records.comparison import Dispute
from rashomon.records.event import Event
from rashomon.records.judgement import Anchor, Correction, Judgement, Part, Verdict

# What may be put right in each part.
FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "attribution": frozenset({"source", "cue", "content", "speaker", "stance", "quotation"}),
        "event": frozenset(
            {"type", "mode", "modality", "polarity", "time", "place", "actors", "recipients", "background"}
        ),
        "entity": frozenset({"name", "type", "role", "country"}),  # any other is an attribute: age, nationality …
        "incident": frozenset({"type", "time", "place"}),
        "copy": frozenset({"origin"}),
        "dispute": frozenset({"strength"}),
        "source": frozenset({"reliability"}),
    }
)
SUITING: Mapping[Part, frozenset[Verdict]] = MappingProxyType(
    {
        "attribution": frozenset({"accept", "reject", "correct", "merge"}),
        "event": frozenset({"accept", "reject", "correct", "merge", "part"}),
        "entity": frozenset({"accept", "reject", "correct", "merge", "part"}),
        "incident": frozenset({"accept", "reject", "correct", "merge", "part"}),
        "copy": frozenset({"accept", "reject", "correct", "merge", "part"}),
        "dispute": frozenset({"accept", "reject", "correct", "resolve"}),
        "source": frozenset({"rate"}),
        "judgement": frozenset({"withdraw"}),
    }
)
MENTIONS = "mentions"  # the field that is put right where an entity is parted
# What some fields can be; others are free.
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "stance": get_args(Stance),
        "quotation": get_args(Quotation),
        "modality": get_args(get_type_hints(Event)["modality"]),
        "polarity": get_args(get_type_hints(Event)["polarity"]),
        "background": ("true", "false"),
        "strength": get_args(get_type_hints(Dispute)["strength"]),
        "reliability": ("A", "B", "C", "D", "E", "F"),
    }
)


def find_fault(judgement: Judgement) -> str | None:
    """What is wrong with a judgement, in words, whatever reports it is laid on; None where nothing is."""
    verdict, target = judgement.verdict, judgement.target
    if not judgement.by.strip():
        return "it does not say who made it; give the name of a person"
    if not _is_moment(judgement.made):
        return f"it was made at {judgement.made!r}; give a date and time with its offset: 2026-03-01T09:30:00+02:00"
    if verdict not in SUITING[target.part]:
        return f"{verdict!r} does not suit {target.part!r}; {', '.join(sorted(SUITING[target.part]))} do"
    if bool(judgement.corrections) != (verdict in ("correct", "rate")):
        return f"{verdict!r} {'needs' if verdict in ('correct', 'rate') else 'takes no'} corrections"
    if verdict == "resolve" and not (judgement.reason or "").strip():
        return "it does not say why the dispute is settled; give a reason"
    pieces: tuple[Anchor | Correction, ...] = (*target.anchors, *judgement.corrections)
    for piece in pieces:
        if [len(quote) for quote in piece.quotes] != [span.end - span.start for span in piece.spans]:
            return "its quotes are not as long as its spans; give the words of each span"
    if not target.anchors and target.part not in ("source", "judgement"):
        return "it has no words to be found by; aim it at some"
    if (verdict in ("merge", "part") or target.part == "copy") and len({anchor.of for anchor in target.anchors}) < 2:
        return f"it is of one thing, and {verdict!r} needs two or more; aim it at them"
    if target.part == "source" and not target.name:
        return "it names no source"
    fields = [correction.field for correction in judgement.corrections]
    if len(set(fields)) < len(fields):
        return f"it corrects one field twice: {', '.join(fields)}"
    return next(filter(None, (_find_wrong_field(target.part, c.field, c.value) for c in judgement.corrections)), None)


def _find_wrong_field(part: Part, field: str, value: str | None) -> str | None:
    if field.startswith(MENTIONS):
        return "mentions are no field; part the entity by them"
    if part != "entity" and field not in FIELDS[part]:
        return f"{part!r} has no field {field!r}; {', '.join(sorted(FIELDS[part]))} can be put right"
    choices = CHOICES.get(field)
    if choices and value not in choices:
        return f"{field!r} is {value!r}; it can be {', '.join(choices)}"
    return None


def _is_moment(written: str) -> bool:
    try:
        return datetime.fromisoformat(written).tzinfo is not None
    except ValueError:
        return False
