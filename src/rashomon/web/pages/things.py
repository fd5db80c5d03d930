"""Find what is judged on a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from rashomon.casebook.laying import Laid
from rashomon.errors import BadSettings, NotThere
from rashomon.export.matrix import say_incident
from rashomon.export.rows import say_about
from rashomon.export.statements import join
from rashomon.export.visible import flatten
from rashomon.export.wording import ask, enumerate_words, say_kind
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import Copy, Dispute, Incident
from rashomon.records.event import Event
from rashomon.records.judgement import Part
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.answers import StoredReport
from rashomon.store.queries import find_comparison, find_report, get_part, get_reading, is_known
from rashomon.store.words import know
from rashomon.web.asking import Asked
from rashomon.web.linking import lead, to_finding, to_report
from rashomon.web.pages import amending
from rashomon.web.pages.findings import UNLAID

_ARTICLE = "the "
_LONGEST = 160
Row = amending.Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What is judged: `names` as `Said` has them, the words that it is known by, the address where it stands.

    A part of a report has the report, its reading, the row; what came of comparing has the comparison, the finding.
    """

    part: Part
    names: tuple[str, ...]
    title: str
    place: str
    fields: tuple[amending.Field, ...] = ()
    report: StoredReport | None = None
    reading: Reading | None = None
    row: Row | None = None
    laid: Laid | None = None
    finding: Dispute | Incident | Copy | None = None


def find_thing(asked: Asked) -> Thing:
    """What is asked for by `part`, `of`, with `report` or `comparison`. Raises BadSettings where it is not there."""
    part: Part | None = next((one for one in get_args(Part) if one == asked.get("part")), None)
    if part in ("attribution", "event", "entity"):
        return _find_in_report(asked, part)
    if part == "source":
        return _find_source(asked)
    if part in ("dispute", "incident", "copy"):
        return _find_in_comparison(asked, part)
    raise BadSettings("it is not said what is to be judged; open a report or a dispute, then “Is this right?”")


def find_roles(row: Row) -> Mapping[str, Sequence[Span]]:
    """Where the words of a part of a report stand, by what they are in it."""
    if isinstance(row, Attribution):
        return {"content": row.content, "cue": row.cue, "source": row.source}
    if isinstance(row, Event):
        sides = {"actor": row.actors, "recipient": row.recipients}
        return {"trigger": (row.trigger,), **{name: [p.span for p in side if p.span] for name, side in sides.items()}}
    return {"mention": row.mentions}


def say_row(reading: Reading, row: Row) -> str:
    """A part of a report in a few words."""
    if isinstance(row, Attribution):
        who, cue = join(reading.text, row.source), join(reading.text, row.cue)
        said = " ".join(one for one in (who, cue) if one) or "the report"
        return f"{_shorten(said)}: “{_shorten(join(reading.text, row.content))}”"
    if isinstance(row, Event):
        return f"{say_kind(row.type, row.mode)}: “{_shorten(flatten(row.trigger.of(reading.text)))}”"
    return _shorten(flatten(row.name))


def _find_in_report(asked: Asked, part: Part) -> Thing:
    stored = find_report(asked.store, _need(asked, "report"))
    reading = get_reading(asked.store, stored.key, recipe=asked.get("recipe"))
    if reading is None:
        raise BadSettings(f"the report {stored.id!r} was not read, or not as it was shown; look at it again")
    row = amending.find_part(reading, part, _need(asked, "of"))
    spans = [span for found in find_roles(row).values() for span in found]
    return Thing(
        part=part,
        names=(f"{stored.id}:{row.id}",),
        title=say_row(reading, row),
        place=to_report(stored.id, min(spans, default=None)),
        fields=amending.list_fields(reading, row),
        report=stored,
        reading=reading,
        row=row,
    )


def _find_in_comparison(asked: Asked, part: Part) -> Thing:
    given, name = asked.get("comparison"), _need(asked, "of")
    stored = find_comparison(asked.store, given or "")
    if stored is None:
        raise NotThere(f"this casebook holds no comparison {given!r}") if given else BadSettings(UNLAID)
    if part == "dispute":
        laid = Laid(stored.id, get_part(asked.store, stored.id, dispute=name))
    else:
        laid = asked.shelf.find(asked.store, stored.id)
    comparison = laid.comparison
    rows: dict[str, Sequence[Dispute | Incident | Copy]] = {
        "dispute": (*comparison.disputes, *comparison.updates),
        "incident": comparison.incidents,
        "copy": comparison.copies,
    }
    finding = next((one for one in rows[part] if name in (one.reports if isinstance(one, Copy) else (one.id,))), None)
    if finding is None:
        raise BadSettings(f"this comparison has no {part} {name!r}; look at the newest one")
    is_copy = isinstance(finding, Copy)
    return Thing(
        part=part,
        names=finding.reports if isinstance(finding, Copy) else (name,),
        title=_say_finding(finding),
        place=to_report(name) if is_copy else to_finding(laid.id, part, name),
        fields=amending.list_fields_of_finding(finding),
        laid=laid,
        finding=finding,
    )


def _find_source(asked: Asked) -> Thing:
    name = _need(asked, "of")
    bare = name[len(_ARTICLE) :] if name.casefold().startswith(_ARTICLE) else name
    if not know(name) or not is_known(asked.store, bare):
        raise BadSettings(f"nobody called {name!r} is quoted or publishes here")
    return Thing(
        part="source", names=(name,), title=flatten(name), place=lead("source", name), fields=amending.list_letters()
    )  # fmt: skip


def _say_finding(finding: Dispute | Incident | Copy) -> str:
    if isinstance(finding, Dispute):
        return f"{ask(finding.slot)} {say_about(finding.slot, finding.about, finding.entity)}"
    if isinstance(finding, Incident):
        return say_incident(finding)
    return _shorten(f"{enumerate_words([flatten(one) for one in finding.reports[:9]])}")


def _need(asked: Asked, name: str) -> str:
    given = asked.get(name)
    if given is None:
        raise BadSettings("it is not said what is to be judged; open a report or a dispute, then “Is this right?”")
    return given


def _shorten(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
