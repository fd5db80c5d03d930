"""Take names out of a package, whatever format it is handed over in."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.proper_names import ProperNames, load_proper_names
from rashomon.export.handover.redaction.profiles import PROFILES, Profile
from rashomon.export.handover.redaction.readings import ReadingRedaction
from rashomon.export.handover.redaction.records import RecordRedaction
from rashomon.export.handover.redaction.rewriting import Rewriting
from rashomon.export.handover.redaction.roll import ANOTHER, Roll
from rashomon.export.handover.redaction.sweep import Sweeper
from rashomon.export.handover.sight import see_all
from rashomon.export.handover.tally import Tally
from rashomon.export.to_json import print_json
from rashomon.knowledge.name_words import load_names
from rashomon.knowledge.redaction_words import load_redaction_words

__all__ = ["PROFILES", "Profile", "Redacted", "redact", "write_key"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """A package without names, and apart from it the key: each pseudonym with the names that it stands for."""

    handover: Handover
    key: tuple[tuple[str, tuple[str, ...]], ...]


def redact(handover: Handover, profile: Profile) -> Redacted:
    """The package with pseudonyms for those whom the profile means, everywhere.

    Names go out of all words: texts, titles, quotes, lists, ids of reports. All spans point into the new texts. The
    readings are gone through twice for it, then again each time they are asked for.
    """
    proper, names = load_proper_names(), load_names()
    roll = Roll(profile, load_redaction_words(), names, proper)
    for sight in see_all(handover):
        roll.read(sight)
    people = roll.people()
    sources = sum(person.label.startswith("Source") for person in people)
    phrases = {phrase: (f"Source {number}", said) for number, (phrase, said) in enumerate(roll.phrases(), sources + 1)}
    sweeper = Sweeper(
        people,
        {phrase: label for phrase, (label, _) in phrases.items()},
        is_everyday=proper.is_everyday,
        small=names.small | names.articles | names.ties,
        given=proper.given,
    )
    key = [(person.label, person.names) for person in people if person.label != ANOTHER]
    key += [(label, (said,)) for label, said in phrases.values()]
    return Redacted(handover=_redact(handover, profile, sweeper, (roll, proper)), key=tuple(key))


def write_key(redacted: Redacted, path: Path) -> None:
    """Pseudonyms with their names in a file of its own, which only its owner may read; no export has it."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(print_json(dict(redacted.key)))


def _redact(handover: Handover, profile: Profile, sweeper: Sweeper, known: tuple[Roll, ProperNames]) -> Handover:
    roll, proper = known
    tally = Tally()
    ids: dict[str, str] = {one.id: f"judgement-{number}" for number, one in enumerate(handover.judgements, 1)}
    rewritings: dict[str, Rewriting] = {}
    compared = {account.id for account in handover.comparison.reports} if handover.comparison else set()
    records = RecordRedaction(sweeper, ids, rewritings)
    readings = ReadingRedaction(sweeper, records, proper.key)
    for number, reading in enumerate(handover.readings(), 1):
        head = reading.report
        if sweeper.holds(head.id):
            ids[head.id] = f"report-{number}"
        if head.id in compared:
            rewritings[head.id] = readings.rewriting(reading)
        tally.add("repair of damaged text", len(reading.repairs), "it leads back to the words before the redaction")
        tally.add("key that rashomon does not know", len(head.extra), "it may hold a name")
        tally.add("web address", int(bool(head.url and sweeper.holds(head.url))), "it holds a name")
        tally.add("way back to the raw text", 1, "the text was changed by the redaction")
    for number, failure in enumerate(handover.failures, 1):
        if sweeper.holds(failure.report.id):
            ids[failure.report.id] = f"failure-{number}"
    tally.add("note on custody", sum(len(one.steps) for one in handover.custody), "it may hold a name")
    tally.add("place of a judgement in the raw text", len(handover.judgements), "the text was changed by the redaction")
    return replace(
        handover,
        title=sweeper.sweep(handover.title),
        readings=lambda: map(readings.redact, handover.readings()),
        comparison=records.redact(handover.comparison),
        judgements=records.redact(handover.judgements),
        failures=tuple(map(readings.failure, handover.failures)),
        custody=(),
        redacted=profile.name,
        left_out=(*handover.left_out, *_say(profile, roll), *tally),
    )


def _say(profile: Profile, roll: Roll) -> Iterator[LeftOut]:
    people = sum(person.label != ANOTHER for person in roll.people())
    reason = f"redacted ({profile.name}): {profile.says}; a pseudonym stands in its place"
    yield LeftOut(what="name of somebody", count=people, reason=reason)
    yield LeftOut(what="description of a source without a name", count=len(roll.phrases()), reason=reason)
