"""Lead a judgement to the parts of the readings that it is of."""

from types import MappingProxyType

from rashomon.comparing.judgements.finding import find_things, group
from rashomon.comparing.judgements.mending import mend_attribution, mend_entity, mend_event
from rashomon.comparing.judgements.rules import MENTIONS
from rashomon.comparing.judgements.views import Fields, Lost, View, Views, Wanted
from rashomon.comparing.judgements.weighing import Say
from rashomon.records.comparison import Found
from rashomon.records.judgement import Judgement

BINDING = frozenset({"merge", "part"})


def waits(judgement: Judgement) -> bool:
    """Whether a judgement is of what only comparing finds."""
    part = judgement.target.part
    return part == "dispute" or (part == "incident" and judgement.verdict not in BINDING)


def find_room(say: Say) -> str:
    """Which judgements a judgement is weighed against: those of the same room."""
    part = say.judgement.target.part
    if part == "incident":
        part = "event"
    if part in ("copy", "source"):
        return part
    return f"{part} ties" if say.judgement.verdict in BINDING and not say.fields else "words"


def fit(judgement: Judgement, views: Views) -> Say:
    """The judgement with what it is of. Raises Lost where that is not found, or cannot be put right as asked."""
    target = judgement.target
    if target.part == "source":
        return Say(
            judgement=judgement,
            found=(Found(part="source", id=target.name),),
            key=target.name,
            fields={"reliability": Wanted(judgement.corrections[0].value)},
        )
    things = find_things(target, views)
    found = tuple(dict.fromkeys(one for thing in things for one in thing))
    if target.part != "copy" and judgement.verdict not in BINDING:
        fields = _find_fields(judgement, views)
        for one in found if fields else ():
            mend(views.by_id[one.report or ""], one, fields)
        return Say(judgement=judgement, found=found, key=found, fields=fields)
    if target.part == "attribution" and len({one.report for one in found}) != len(things[0]):
        raise Lost("attributions of several reports cannot be merged")
    sides = tuple(dict.fromkeys(frozenset((one.report or "", one.id or "") for one in thing) for thing in things))
    if judgement.verdict == "part" and len(sides) < len(things):
        if target.part != "entity" or len(sides) > 1:
            raise Lost("what it parts is found to be one and the same here")
        return Say(judgement=judgement, found=found, key=found, fields=_find_mentions(judgement, views))
    fields = {c.field: Wanted(c.value) for c in judgement.corrections}
    return Say(judgement=judgement, found=found, key=frozenset(sides), fields=fields, sides=sides)


def mend(view: View, found: Found, fields: Fields) -> object:
    """The part of a reading with its fields put right. Raises Lost where that cannot be."""
    reading = view.reading
    if found.part == "attribution":
        return mend_attribution(view, next(a for a in reading.attributions if a.id == found.id), fields)
    if found.part == "event":
        return mend_event(view, next(e for e in reading.events if e.id == found.id), fields)
    return mend_entity(view, next(e for e in reading.entities if e.id == found.id), fields)


def _find_fields(judgement: Judgement, views: Views) -> Fields:
    if not judgement.corrections:
        return MappingProxyType({})
    view = views.of(judgement.target.anchors[0].report)[0]
    return {
        c.field: Wanted(c.value, view.relocate(c.spans, c.quotes) if c.spans else ()) for c in judgement.corrections
    }


def _find_mentions(judgement: Judgement, views: Views) -> Fields:
    """The words of each side of an entity that is parted, as fields to be put right."""
    fields: dict[str, Wanted] = {}
    for number, anchors in enumerate(group(judgement.target.anchors)):
        view = views.of(anchors[0].report)[0]
        spans = tuple(span for a in anchors for span in view.relocate(a.spans, a.quotes))
        fields[f"{MENTIONS} {number}"] = Wanted(None, spans)
    return fields
