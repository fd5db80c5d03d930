"""Make a person's judgement of what a casebook shows, as it is named there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from rashomon.casebook.laying import lay, list_all_judgements
from rashomon.comparing.judgements import (
    Place,
    aim_at_copy,
    aim_at_dispute,
    aim_at_incidents,
    aim_at_judgement,
    aim_at_parts,
    aim_at_source,
    correct,
    judge,
)
from rashomon.comparing.judgements.views import Kind
from rashomon.errors import BadJudgement, BadSettings
from rashomon.pipeline import Tools
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Correction, Judgement, Target, Verdict
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.judgements import save_judgement
from rashomon.store.opening import Store
from rashomon.store.queries import find_report, get_reading, is_known

_ARTICLE = "the "
_OF_READINGS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says, in the words of the command line.

    `names` name what is judged: `REPORT:ID` for an attribution, event or entity of a report's newest reading; a
    report's id for each of a copy; the id that the newest comparison gives to a dispute or an incident; a source's
    name; a judgement's id, or its beginning. `fields` are corrections, each `field=value`; the value of one that is
    words may be `@120:180`, code points of the reading's text.
    """

    verdict: Verdict
    part: str
    names: tuple[str, ...]
    fields: tuple[str, ...] = ()
    reason: str | None = None


def say(store: Store, tools: Tools, said: Said) -> Judgement:
    """Make the judgement, save it. Raises BadSettings or BadJudgement where it names nothing, or cannot be."""
    target, reading = _aim(store, tools, said)
    judgement = judge(
        target,
        said.verdict,
        by=store.by,
        made=store.clock(),
        reason=said.reason,
        corrections=[_correct(field, reading) for field in said.fields],
    )
    save_judgement(store, judgement)
    return judgement


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


def _aim(store: Store, tools: Tools, said: Said) -> tuple[Target, Reading | None]:
    """What is judged, with the reading that it stands in, if it is one."""
    if not said.names:
        raise BadSettings(f"say which {said.part} is judged; `rashomon judge --help` shows how")
    if said.part in _OF_READINGS:
        kind: Kind = said.part
        places = [_find_place(store, name) for name in said.names]
        return aim_at_parts(kind, places), places[0].reading
    if said.part == "copy":
        return aim_at_copy([_read(store, name) for name in said.names]), None
    if said.part == "source":
        return aim_at_source(_find_source(store, _single(said))), None
    if said.part == "judgement":
        return aim_at_judgement(_find_judgement(store, _single(said))), None
    comparison = lay(store, tools).comparison
    if said.part == "dispute":
        return _aim_at_dispute(store, comparison, _single(said)), None
    return _aim_at_incidents(store, comparison, said.names), None


def _aim_at_dispute(store: Store, comparison: Comparison, name: str) -> Target:
    found = next((one for one in (*comparison.disputes, *comparison.updates) if one.id == name), None)
    if found is None:
        raise BadSettings(f"there is no dispute {name!r}; `rashomon show CASE disputes` lists them")
    reports = {holder.report for position in found.positions for holder in position.holders}
    return aim_at_dispute(found, [_read(store, report) for report in sorted(reports)])


def _aim_at_incidents(store: Store, comparison: Comparison, names: Sequence[str]) -> Target:
    by_id = {incident.id: incident for incident in comparison.incidents}
    unknown = [name for name in names if name not in by_id]
    if unknown:
        raise BadSettings(f"there is no incident {unknown[0]!r}; `rashomon show CASE incidents` lists them")
    found = [by_id[name] for name in names]
    reports = {mention.report for incident in found for mention in incident.mentions}
    return aim_at_incidents(found, [_read(store, report) for report in sorted(reports)])


def _find_place(store: Store, name: str) -> Place:
    report, colon, part = name.rpartition(":")
    if not colon:
        raise BadSettings(
            f"{name!r} names no part of a report; give REPORT:ID, as `rashomon show CASE report` has them"
        )
    return Place(_read(store, report), part)


def _read(store: Store, report: str) -> Reading:
    reading = get_reading(store, find_report(store, report).key)
    if reading is None:
        raise BadSettings(f"the report {report!r} was not read; there is nothing in it to judge")
    return reading


def _find_source(store: Store, name: str) -> str:
    words = name.strip()
    if not is_known(store, words[len(_ARTICLE) :] if words.casefold().startswith(_ARTICLE) else words):
        raise BadSettings(
            f"nobody called {name!r} is quoted or publishes here; `rashomon show CASE sources` lists them"
        )
    return words


def _find_judgement(store: Store, beginning: str) -> Judgement:
    found = [one for one in list_all_judgements(store) if one.id.startswith(beginning)]
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
        return Correction(field=name, value=value)
    if value.startswith("@"):
        return correct(reading, name, spans=[_find_span(value, reading)])
    return correct(reading, name, value or None)


def _find_span(value: str, reading: Reading) -> Span:
    try:
        start, end = (int(number) for number in value[1:].split(":"))
    except ValueError as error:
        raise BadJudgement(f"{value!r} is no stretch of the text; give @START:END, counted in code points") from error
    if not 0 <= start < end <= len(reading.text):
        raise BadJudgement(f"{value!r} lies outside of the text, which has {len(reading.text):,} characters")
    return Span(start, end)
