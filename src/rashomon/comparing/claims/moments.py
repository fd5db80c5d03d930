"""Find when, or where, each holder says that something happened."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.comparing.claims.days import days_of_time
from rashomon.comparing.claims.scene import Scene
from rashomon.comparing.words import stem, stems_of
from rashomon.records.anchor import Time
from rashomon.records.claim import Claim
from rashomon.records.event import Event
from rashomon.records.span import Span

CLOCK = re.compile(r"T(\d\d):?(\d\d)?")
NOT_BEFORE = 12  # characters before a deed in which "not" says that it was not done there
STAY = "stay"  # where somebody is
OF_PEOPLE = frozenset({STAY, "see", "vanish", "hold", "die", "seize", "board"})
HOUR = 60
NIGHT = 2  # days that a night lies on
ANY = "hour"  # the unit of an hour at which something was done that no table knows
OTHER = "other "  # begins the unit of a deed that no table knows
UNDATED = "X"  # with which the value of an hour begins whose day is not said
BEFORE = 4  # words before a deed that say what began, or fell


def date(scene: Scene) -> Iterator[Claim]:
    """When something happened: events with a time on one day, or at an hour (`low`: minutes after midnight)."""
    times = {t.id: t for t in scene.reading.times}
    for event in scene.reading.events:
        time = times.get(event.time or "")
        if time is None or not _is_told(scene, event):
            continue
        clock = CLOCK.search(time.value)
        days = days_of_time(time)
        if not clock and not days:
            continue
        minutes = int(clock[1]) * HOUR + int(clock[2] or 0) if clock else None
        subject = _victim(scene, event)
        yield scene.claim(
            "time", time.span, time.value, low=minutes, high=minutes, kind=_day(time), subject=subject,
            unit=_deed(scene, event),
        )  # fmt: skip


def clock(scene: Scene) -> Iterator[Claim]:
    """At which hour somebody is said to have died, or something to have gone wrong, where no event says so.

    Of other deeds the unit is `hour`: what they are, the words beside it say.
    """
    dated = {event.time for event in scene.reading.events}
    for time in scene.reading.times:
        hour = CLOCK.search(time.value)
        if hour is None or time.type == "DURATION" or time.id in dated or not scene.is_claimed(time.span):
            continue
        words = scene.voices.sentence(time.span).of(scene.text)
        effects = {name: family.effects.findall(words) for name, family in scene.slots.families.items()}
        families = [name for name, found in effects.items() if found]
        for name in families or [ANY]:
            what = stems_of(" ".join(effects.get(name, ())), scene.slots.stop)
            person = scene.person_near(time.span)
            minutes = int(hour[1]) * HOUR + int(hour[2] or 0)
            claim = scene.claim(
                "time", time.span, time.value, low=minutes, high=minutes, kind=_day(time), unit=name,
                subject=scene.voices.name(person) if person and families else None,
            )  # fmt: skip
            yield replace(claim, harmed=what)


def place_in_time(scene: Scene) -> Iterator[Claim]:
    """On which day something befell somebody, where no event says so: "had died on Saturday"."""
    for time in scene.reading.times:
        days = days_of_time(time)
        if not days or len(days) > NIGHT or CLOCK.search(time.value) or not scene.is_claimed(time.span):
            continue
        words = scene.text[scene.part(time.span).start : time.span.start]
        deeds = [*scene.slots.placing.finditer(words)]
        if deeds and scene.phrases["dayward"].match(words, deeds[-1].end()):
            deed = scene.slots.deeds[deeds[-1].group().lower()]
            person = scene.person_near(time.span) if deed in OF_PEOPLE else None
            name = scene.voices.name(person) if person else None
            if name:
                yield scene.claim("time", time.span, time.value, kind=min(days), subject=name, unit=deed)
            continue
        done = scene.phrases["done_on"].search(words)
        if done:
            what = stems_of(" ".join(words[: done.start()].rsplit(",", 1)[-1].split()[-BEFORE:]), scene.slots.stop)
            unit = f"{OTHER}{stem(done['deed'].lower())}"
            yield replace(scene.claim("time", time.span, time.value, kind=min(days), unit=unit), harmed=what)


def _day(time: Time) -> str | None:
    """The first day of a time; None where its words name none, so that it may be any day's."""
    return None if time.value.startswith(UNDATED) else min(days_of_time(time), default=None)


def locate(scene: Scene) -> Iterator[Claim]:
    """Where something happened: events with a named place, deeds with a place behind them, sites where people died."""
    places = {p.id: p for p in scene.reading.places}
    for event in scene.reading.events:
        place = places.get(event.place or "")
        if place is not None and place.kind == "literal" and _is_told(scene, event):
            yield scene.claim(
                "place", place.span, place.name, subject=_victim(scene, event), unit=_deed(scene, event),
                country=place.country,
            )  # fmt: skip
    for sentence in scene.reading.sentences:
        words = sentence.of(scene.text)
        known = [*scene.slots.placing.finditer(words)]
        others = [m for m in scene.phrases["placed"].finditer(words) if not any(m.end() == k.end() for k in known)]
        for match in (*known, *others, *scene.phrases["staying"].finditer(words)):
            found = scene.phrases["spot"].match(words, match.end())
            if found is None or scene.phrases["timely"].search(found["spot"]):
                continue
            span = Span(sentence.start + found.start("spot"), sentence.start + found.end("spot"))
            if not scene.is_claimed(span):
                continue
            deed = scene.slots.deeds.get(match.group().lower()) or (
                f"{OTHER}{stem(match['deed'].lower())}" if match.lastgroup else STAY
            )
            person = scene.person_near(span) if deed in OF_PEOPLE else None
            site = next((kind for kind, _, _ in scene.slots.sites.find(found["spot"])), None)
            if found["by"] and site is None:  # "killed by police"
                continue
            before = words[: match.start()]
            if scene.phrases["negation"].search(before, max(0, len(before) - NOT_BEFORE)):
                continue
            claim = scene.claim(
                "place",
                span,
                found["spot"],
                kind=site,
                unit=deed,
                subject=scene.voices.name(person) if person else None,
            )
            what = stems_of(" ".join(before.rsplit(",", 1)[-1].split()[-BEFORE:]), scene.slots.stop)
            yield replace(claim, near=stems_of(found["spot"], scene.slots.stop), harmed=what)
        yield from _clefts(scene, sentence)
        yield from _deathbeds(scene, sentence)


def _clefts(scene: Scene, sentence: Span) -> Iterator[Claim]:
    """The place that stands before a deed: "it was in the harbour that Tarn died"."""
    words = sentence.of(scene.text)
    found = scene.phrases["cleft_spot"].search(words)
    match = scene.slots.placing.search(words, found.end()) if found else None
    if found and match:
        span = Span(sentence.start + found.start("spot"), sentence.start + found.end("spot"))
        deed = scene.slots.deeds[match.group().lower()]
        person = scene.person_near(Span(sentence.start + match.start(), sentence.start + match.end()))
        name = scene.voices.name(person) if person and deed in OF_PEOPLE else None
        if scene.is_claimed(span) and (name or deed not in OF_PEOPLE):
            site = next((kind for kind, _, _ in scene.slots.sites.find(found["spot"])), None)
            what = stems_of(words[found.end() : match.start()], scene.slots.stop)
            claim = scene.claim("place", span, found["spot"], kind=site, unit=deed, subject=name)
            yield replace(claim, near=stems_of(found["spot"], scene.slots.stop), harmed=what)


def _deathbeds(scene: Scene, sentence: Span) -> Iterator[Claim]:
    """The kinds of site at which somebody is said to have died: "died where he lay, in the cell"."""
    words = sentence.of(scene.text)
    if not scene.slots.families["death"].effects.search(words):
        return
    for kind, start, end in scene.slots.sites.find(words):
        span = Span(sentence.start + start, sentence.start + end)
        if scene.phrases["placing"].search(words[:start]) and scene.is_claimed(span):
            person = scene.person_near(span)
            name = scene.voices.name(person) if person else None
            if name:
                claim = scene.claim("place", span, span.of(scene.text).lower(), kind=kind, unit="die", subject=name)
                yield replace(claim, near=stems_of(claim.value, scene.slots.stop))


def _is_told(scene: Scene, event: Event) -> bool:
    return (
        event.modality in ("actual", "possible")
        and event.polarity == "positive"
        and not event.background
        and scene.is_claimed(event.trigger)
    )


def _victim(scene: Scene, event: Event) -> str | None:
    for recipient in event.recipients:
        entity = scene.entities.get(recipient.entity or "")
        name = scene.voices.name(entity) if entity else None
        if name:
            return name
    return None


def _deed(scene: Scene, event: Event) -> str:
    """What was done: the type of event with its mode, else with the stem of its word."""
    return f"{event.type} {event.mode or stem(event.trigger.of(scene.text).lower())}"
