"""Reports with readings that no model made, quick to make in any number."""

import hashlib
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.comparison import (
    Account,
    Agreement,
    Comparison,
    Copy,
    Dispute,
    EventMention,
    Holder,
    Incident,
    Independence,
    Position,
    Quote,
)
from rashomon.records.entity import Entity
from rashomon.records.event import Event, Participant
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Decoding, Head, Raw, Report
from rashomon.records.span import Span
from rashomon.records.text import Repair
from rashomon.store.answers import Arrival, Clock

PEOPLE = ("Aru Velmar", "Ines Calloway", "Tomás Reyl", "Oda Brandt", "Petrik Saal", "سارة الكيلاني")
CUES = {"said": "asserts", "claimed": "alleges", "denied": "denies", "confirmed": "confirms", "promised": "promises"}
DEEDS = {"shelled": "ASSAULT", "detained": "COERCE", "met": "CONSULT", "accused": "ACCUSE"}
PLACES = ("Kelvar", "Hask", "Norrim", "the Lower Quay")
PUBLISHERS = ("Kelvar Courier", "Northern Wire", "The Hask Évening", None)
FILLING = (
    "bridge", "council", "winter", "harbour", "ministry", "figures", "ferry", "cargo", "toll", "valley", "market",
    "clinic", "court", "strike", "flood", "witness", "statement", "border", "union", "wages", "hospital", "school",
    "river", "storm", "grain", "railway", "editor", "mayor", "garrison",
)  # fmt: skip


def recipe_of(version: str = "1") -> Recipe:
    """A recipe of nothing, with an id of its own."""
    name = hashlib.sha256(version.encode()).hexdigest()
    return Recipe(rashomon=version, id=name, stages={}, models={}, tables={}, settings={}, kernel="none")


def make_arrival(number: int, *, version: str = "1", words: int = 60, said: str = "") -> Arrival:
    """A report with its reading, the same for the same number; `said` stands at the end of its text."""
    chance = random.Random(number)
    report = make_report(number, chance, words, said)
    return Arrival(report=report, outcome=read(report, recipe_of(version)))


def make_report(number: int, chance: random.Random, words: int, said: str) -> Report:
    """A report of so many words of filling, between sentences that say something, with a ligature to repair."""
    sentences = [
        f"{chance.choice(PEOPLE)} {chance.choice(tuple(CUES))} that {chance.choice(PEOPLE)} "
        f"{chance.choice(tuple(DEEDS))} {chance.choice(PEOPLE)} in {chance.choice(PLACES)}."
        for _ in range(3)
    ]
    filling = " ".join(chance.choice(FILLING) for _ in range(words))
    text = f"{' '.join(sentences)} The ﬁgures of report {number}: {filling}. {said}".strip()
    data = text.encode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    head = Head(
        id=f"report-{number}",
        sha256=digest,
        title=f"{chance.choice(FILLING).title()} of {chance.choice(PLACES)}",
        publisher=chance.choice(PUBLISHERS),
        published=chance.choice((None, f"2025-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}")),
        language="en",
        decoding=Decoding(encoding="utf-8", how="detected"),
    )
    return Report(head=head, text=text, raw=Raw(data=data, media_type="text/plain", place=f"{number}.txt"))


def read(report: Report, recipe: Recipe) -> Reading:
    """The reading of a report that `make_report` made."""
    at = report.text.index("ﬁ")
    text = report.text.replace("ﬁ", "fi", 1)
    entities: dict[str, list[Span]] = {}
    said: list[Attribution] = []
    events: list[Event] = []
    ids = count(1)
    start = 0
    for sentence in text[:at].split(". ")[:3]:
        cue = next(word for word in CUES if f" {word} that " in sentence)
        deed = next(word for word in DEEDS if f" {word} " in sentence)
        source, rest = sentence.split(f" {cue} that ")
        actor, rest = rest.split(f" {deed} ", 1)
        recipient = rest.split(" in ")[0]
        first = start + len(source) + len(cue) + 7
        trigger = first + len(actor) + 1
        whom = trigger + len(deed) + 1
        spans = {
            source: Span(start, start + len(source)),
            actor: Span(first, first + len(actor)),
            recipient: Span(whom, whom + len(recipient)),
        }
        for name, span in spans.items():
            entities.setdefault(name, []).append(span)
        names = {name: f"n{list(entities).index(name) + 1}" for name in spans}
        number = next(ids)
        said.append(
            Attribution(
                id=f"a{number}",
                source=(spans[source],),
                cue=(Span(start + len(source) + 1, start + len(source) + 1 + len(cue)),),
                content=(Span(first, start + len(sentence)),),
                quotation="indirect",
                stance=CUES[cue],  # type: ignore[arg-type]
                speaker=names[source],
                within=f"a{number - 1}" if number == 3 else None,
            )
        )
        events.append(
            Event(
                id=f"e{number}",
                happening=f"h{number}",
                type=DEEDS[deed],
                trigger=Span(trigger, trigger + len(deed)),
                sentence=number - 1,
                actors=(Participant(span=spans[actor], entity=names[actor]),),
                recipients=(Participant(span=spans[recipient], entity=names[recipient]),),
                time="t1",
                place="p1",
                factuality=1.5,
                attributions=(f"a{number}",),
            )
        )
        start += len(sentence) + 2
    return Reading(
        recipe=recipe,
        report=report.head,
        text=text,
        repairs=(Repair(span=Span(at, at + 2), raw=Span(at, at + 1), before="ﬁ", after="fi", kind="width"),),
        sentences=(Span(0, len(text)),),
        entities=tuple(
            Entity(id=f"n{place}", name=name, type="person", mentions=tuple(mentions))
            for place, (name, mentions) in enumerate(entities.items(), 1)
        ),
        attributions=tuple(said),
        times=(Time(id="t1", span=Span(0, 1), type="DATE", value="2025-07-02"),),
        places=(Place(id="p1", span=Span(0, 1), name="Kelvar", kind="literal"),),
        events=tuple(events),
    )


def compare(*readings: Reading) -> Comparison:
    """A comparison in which the first two reports quarrel, and copy each other."""
    first, second = (reading.report.id for reading in readings[:2])
    positions = tuple(
        Position(
            value=value,
            text=value,
            holders=(Holder(name=name, report=report, stance="asserts", evidence=Span(0, 3), quote=reading.text[:3]),),
            independent=Independence(at_least=1, at_most=1),
        )
        for value, name, report, reading in zip(
            ("14", "31"), ("Aru Velmar", "Oda Brandt"), (first, second), readings, strict=False
        )
    )
    dispute = Dispute(
        id="d1", slot="deaths", about="how many died", incident="i1", strength="strict", positions=positions
    )
    return Comparison(
        recipe=recipe_of("compare"),
        reports=tuple(Account(id=reading.report.id) for reading in readings),
        copies=(Copy(reports=(first, second), evidence=(Quote(report=first, span=Span(0, 3)),)),),
        incidents=(
            Incident(
                id="i1", type="ASSAULT", mentions=tuple(EventMention(report=r, event="e1") for r in (first, second))
            ),
        ),
        disputes=(dispute,),
        updates=(replace(dispute, id="u1"),),
        agreements=(
            Agreement(
                slot="place",
                about="where",
                value="Kelvar",
                holders=positions[0].holders,
                independent=positions[0].independent,
            ),
        ),
    )


def ticking() -> Clock:
    """A clock that goes on by a second each time it is looked at."""
    began = datetime(2025, 7, 2, tzinfo=UTC)
    ticks = count()
    return lambda: (began + timedelta(seconds=next(ticks))).isoformat()
