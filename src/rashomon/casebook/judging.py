"""Make a person's judgement of what a casebook shows, as it is named there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import get_args

from rashomon.casebook.laying import list_stored_judgements
from rashomon.casebook.paging import MOST, every
from rashomon.comparing.judgements import (
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
from rashomon.comparing.judgements.rules import FIELDS
from rashomon.comparing.judgements.views import Kind
from rashomon.errors import BadJudgement, BadSettings
from rashomon.records.comparison import Comparison, Copy, Dispute, EventMention, Incident
from rashomon.records.judgement import Correction, Judgement, Target, Verdict
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.judgements import save_judgement, save_once
from rashomon.store.opening import Store
from rashomon.store.queries import (
    find_report,
    get_comparison,
    get_reading,
    is_known,
    list_comparisons,
    list_readings,
)

_ARTICLE = "the "
_OF_READINGS: tuple[Kind, ...] = get_args(Kind)
_CAN_BE_NOTHING = frozenset({"origin", "time", "place"})  # of what came of comparing
Compare = Callable[[], Comparison]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says, in the words of the command line.

    `names` name what is judged: `REPORT:ID` for an attribution, event or entity of a report; a report's id for each of
    a copy; the id that a comparison gives to a dispute or an incident; a source's name; a judgement's id, or its
    beginning. `fields` are corrections, each `field=value`; the value of one that is words may be `@120:180`, code
    points of the reading's text, or several of them with commas between. `apart` names what is none of the one
    incident or entity that is parted: `REPORT:EVENT`, or mentions as `120:180`.

    What was seen is named by `recipe`, that of the reading, or `comparison`, its id: the newest where not given.
    """

    verdict: Verdict
    part: str
    names: tuple[str, ...]
    fields: tuple[str, ...] = ()
    reason: str | None = None
    apart: tuple[str, ...] = ()
    recipe: str | None = None
    comparison: str | None = None


def say(store: Store, said: Said, compare: Compare) -> Judgement:
    """Make the judgement, save it; what the same person said last of the same thing, if it is the same, is not doubled.

    `compare` lays all reports side by side: it is asked for a dispute or an incident where no comparison is named.
    Raises BadSettings or BadJudgement where nothing is named, or it cannot be.
    """
    target, reading = _aim(store, said, compare)
    judgement = judge(
        target,
        said.verdict,
        by=store.by,
        made=store.clock(),
        reason=said.reason,
        corrections=[_correct(field, reading) for field in said.fields],
    )
    return save_once(store, judgement)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """How many judgements that were made elsewhere are new here; why others could not be kept, a sentence each."""

    new: int
    refused: tuple[str, ...]


def take_in(store: Store, judgements: Iterable[Judgement]) -> TakenIn:
    """Save judgements that were made elsewhere; one of words that are not here is refused, and the rest goes on."""
    new, refused = 0, []
    for judgement in judgements:
        try:
            new += save_judgement(store, judgement)
        except BadSettings as error:
            refused.append(f"judgement {judgement.id[:16]} of {judgement.by} is not kept: {error}")
    return TakenIn(new=new, refused=tuple(refused))


def aim_at_finding(store: Store, comparison: str, finding: Dispute | Incident | Copy) -> Target:
    """What a comparison (its id) found, as it has it. Raises BadSettings where its words are gone."""
    if isinstance(finding, Copy):
        return aim_at_copy([_read(store, name) for name in finding.reports])
    made = _find_moment(store, comparison)
    if isinstance(finding, Dispute):
        return _aim_at_dispute(store, finding, made)
    return _aim_at_incidents(store, [finding], made)


def _aim(store: Store, said: Said, compare: Compare) -> tuple[Target, Reading | None]:
    """What is judged, with the reading that it stands in, if it is one."""
    said = replace(said, names=tuple(dict.fromkeys(said.names)))  # nothing is one with itself
    if not said.names:
        raise BadSettings(f"say which {said.part} is judged; `rashomon judge --help` shows how")
    if said.apart and (said.verdict != "part" or said.part not in ("entity", "incident")):
        raise BadSettings("only an entity or an incident can be parted; name what is none of it then alone")
    if said.part in _OF_READINGS:
        kind: Kind = said.part
        places = [_find_place(store, name, said.recipe) for name in said.names]
        if said.apart:
            return _part_entity(_find_place(store, _single(said), said.recipe), said.apart), None
        return aim_at_parts(kind, places), places[0].reading
    if said.part == "copy":
        return aim_at_copy([_read(store, name) for name in said.names]), None
    if said.part == "source":
        return aim_at_source(_find_source(store, _single(said))), None
    if said.part == "judgement":
        return aim_at_judgement(_find_judgement(store, _single(said))), None
    seen = get_comparison(store, said.comparison) if said.comparison else compare()
    made = _find_moment(store, said.comparison) if said.comparison else None
    if said.part == "dispute":
        return _aim_at_dispute(store, _find_dispute(seen, _single(said)), made), None
    incidents = [_find_incident(seen, name) for name in said.names]
    if said.apart:
        incidents = _part_incident(_find_incident(seen, _single(said)), said.apart)
    return _aim_at_incidents(store, incidents, made), None


def _find_moment(store: Store, comparison: str) -> str | None:
    """When a comparison was made."""
    kept = every(lambda cursor: list_comparisons(store, cursor=cursor, limit=MOST))
    return next((one.made for one in kept if one.id.startswith(comparison)), None)


def _find_dispute(comparison: Comparison, name: str) -> Dispute:
    found = next((one for one in (*comparison.disputes, *comparison.updates) if one.id == name), None)
    if found is None:
        raise BadSettings(f"there is no dispute {name!r}; `rashomon show CASE disputes` lists them")
    return found


def _find_incident(comparison: Comparison, name: str) -> Incident:
    found = next((one for one in comparison.incidents if one.id == name), None)
    if found is None:
        raise BadSettings(f"there is no incident {name!r}; `rashomon show CASE incidents` lists them")
    return found


def _aim_at_dispute(store: Store, dispute: Dispute, made: str | None) -> Target:
    holders = [holder for position in dispute.positions for holder in position.holders]
    readings = {name: _read(store, name, made=made) for name in sorted({holder.report for holder in holders})}
    for holder in holders:
        if " ".join(holder.evidence.of(readings[holder.report].text).split()) != holder.quote:
            raise BadSettings(_read_anew(holder.report))
    return aim_at_dispute(dispute, list(readings.values()))


def _aim_at_incidents(store: Store, incidents: Sequence[Incident], made: str | None) -> Target:
    told = [mention for incident in incidents for mention in incident.mentions]
    readings = {name: _read(store, name, made=made) for name in sorted({mention.report for mention in told})}
    known = {(name, event.id) for name, reading in readings.items() for event in reading.events}
    for mention in told:
        if (mention.report, mention.event) not in known:
            raise BadSettings(_read_anew(mention.report))
    return aim_at_incidents(incidents, list(readings.values()))


def _read_anew(report: str) -> str:
    return f"the report {report!r} was read anew since it was compared; compare anew, then judge what is found then"


def _part_incident(incident: Incident, apart: Sequence[str]) -> list[Incident]:
    """The incident without some of what is told of it, that by itself."""

    def name(mention: EventMention) -> str:
        return f"{mention.report}:{mention.event}"

    sides = {held: tuple(m for m in incident.mentions if (name(m) in apart) == held) for held in (False, True)}
    unknown = set(apart) - {name(mention) for mention in incident.mentions}
    if unknown:
        raise BadSettings(f"{min(unknown)!r} is not told of {incident.id}; give REPORT:EVENT, as the incident has them")
    if not sides[False]:
        raise BadSettings("nothing is left of the incident; reject it, or leave something in it")
    return [replace(incident, mentions=sides[False]), replace(incident, mentions=sides[True])]


def _part_entity(place: Place, apart: Sequence[str]) -> Target:
    """The entity by the mentions that are it, those that are not."""
    entity = next((one for one in place.reading.entities if one.id == place.id), None)
    others = [_find_span(one, place.reading) for one in apart]
    if entity is None or not set(others) <= set(entity.mentions):
        raise BadSettings("those words are no mentions of it; give START:END of some of its mentions")
    left = [mention for mention in entity.mentions if mention not in others]
    if not left:
        raise BadSettings("nothing is left of the entity; reject it, or leave some words to it")
    return aim_at_mentions(place.reading, [left, others])


def _find_place(store: Store, name: str, recipe: str | None) -> Place:
    report, colon, part = name.rpartition(":")
    if not colon:
        raise BadSettings(
            f"{name!r} names no part of a report; give REPORT:ID, as `rashomon show CASE report` has them"
        )
    return Place(_read(store, report, recipe=recipe), part)


def _read(store: Store, name: str, *, recipe: str | None = None, made: str | None = None) -> Reading:
    """The reading of a report that is the newest, was at a moment, or is by a recipe."""
    report = find_report(store, name)
    reading = get_reading(store, report.key, recipe=recipe or _find_recipe(store, report.key, made))
    if reading is None and recipe:
        raise BadSettings(f"the reading of {name!r} that was judged is not here any more; look at the report again")
    if reading is None:
        raise BadSettings(f"the report {name!r} was not read; there is nothing in it to judge")
    return reading


def _find_recipe(store: Store, key: str, made: str | None) -> str | None:
    """The recipe of the reading that was the newest at a moment; None for that which is now."""
    if made is None:
        return None
    moment = datetime.fromisoformat(made)
    before = [one.recipe for one in list_readings(store, key) if datetime.fromisoformat(one.made) <= moment]
    return before[-1] if before else None


def _find_source(store: Store, name: str) -> str:
    words = name.strip()
    if not is_known(store, words[len(_ARTICLE) :] if words.casefold().startswith(_ARTICLE) else words):
        raise BadSettings(
            f"nobody called {name!r} is quoted or publishes here; `rashomon show CASE sources` lists them"
        )
    return words


def _find_judgement(store: Store, beginning: str) -> Judgement:
    known = (stored.judgement for stored in list_stored_judgements(store))
    found = [one for one in known if one.id.startswith(beginning)]
    if len(found) != 1:
        there = "no judgement" if not found else f"{len(found)} judgements"
        raise BadSettings(f"{there} of an id that begins with {beginning!r}; `rashomon judgements CASE` lists them")
    if found[0].by != store.by:
        raise BadSettings(
            f"judgement {found[0].id[:16]} is by {found[0].by}, who alone can take it back; judge otherwise beside it"
        )
    return found[0]


def _single(said: Said) -> str:
    if len(said.names) != 1:
        raise BadSettings(f"{len(said.names)} {said.part}s are named; judge one at a time")
    return said.names[0]


def _correct(field: str, reading: Reading | None) -> Correction:
    name, sign, value = field.partition("=")
    if not sign or not name:
        raise BadSettings(f"{field!r} is no correction; give field=value, such as stance=denies or content=@120:180")
    if reading is None:
        return Correction(field=name, value=None if not value and name in _CAN_BE_NOTHING else value)
    if value.startswith("@") and name not in FIELDS["entity"]:
        return correct(reading, name, spans=[_find_span(one, reading) for one in value[1:].split(",")])
    return correct(reading, name, value or None)


def _find_span(value: str, reading: Reading) -> Span:
    try:
        start, end = (int(number) for number in value.split(":"))
    except ValueError as error:
        raise BadJudgement(f"{value!r} is no stretch of the text; give START:END, counted in code points") from error
    if not 0 <= start < end <= len(reading.text):
        raise BadJudgement(f"{value!r} lies outside of the text, which has {len(reading.text):,} characters")
    return Span(start, end)
