"""Packages built by hand: a reading with every layer, a comparison of three reports, a judgement."""

from dataclasses import replace

from rashomon.export.handover import Custody, Handover
from rashomon.records.comparison import Account, Applied, EventMention, Found, Idle, Incident, Judgements, Rating
from rashomon.records.event import Event
from rashomon.records.judgement import Anchor, Correction, Judgement, Target
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON, READING, find
from tests.export.sample import FAILURE, HOSTILE
from tests.export.sample import READING as REPAIRED

MADE = "2026-01-02T03:04:05+00:00"
JUDGEMENT = Judgement(
    id="ef" * 32,
    made="2026-01-01T10:00:00+00:00",
    by="Mara Lint",
    verdict="correct",
    target=Target(
        part="event",
        anchors=(Anchor(report=READING.report.sha256, role="trigger", spans=(find("beaten"),), quotes=("beaten",)),),
    ),
    corrections=(Correction(field="mode", value="torture"),),
    reason="The brother speaks of batons.",
)
COMPARED = replace(
    COMPARISON,
    reports=(*COMPARISON.reports, Account(id="miners", published="2025-07-02", title="Miners held in Kelvar")),
    incidents=(Incident(id="i1", story="s1", type="ASSAULT", mentions=(EventMention(report="miners", event="v2"),)),),
)
HANDOVER = Handover(
    title="Miners of Kelvar",
    made=MADE,
    by="Mara Lint",
    readings=lambda: (READING, REPAIRED),
    comparison=COMPARED,
    judgements=(JUDGEMENT,),
    failures=(FAILURE,),
    custody=(Custody(report=READING.report.sha256, steps=("Fetched from the web on 2 July 2025.",)),),
)
SETTLED = replace(
    JUDGEMENT, id="e1" * 32, verdict="resolve", target=Target(part="dispute", slot="deaths"), corrections=(),
    reason="A court found 12 names.",
)  # fmt: skip
RATED = replace(
    JUDGEMENT, id="e2" * 32, verdict="rate", target=Target(part="source", name="his mother"), reason=None,
    corrections=(Correction(field="reliability", value="B"),),
)  # fmt: skip
LOST = replace(
    JUDGEMENT, id="e3" * 32, target=Target(part="event", anchors=(Anchor(report="00" * 32, role="trigger"),))
)
_SAID = (JUDGEMENT, SETTLED, RATED, LOST)
_FIRST, *_OTHERS = COMPARISON.disputes
JUDGED = replace(
    HANDOVER,
    judgements=_SAID,
    comparison=replace(
        COMPARED,
        disputes=(replace(_FIRST, judged=(SETTLED.id,), resolved=SETTLED.reason), *_OTHERS),
        judgements=Judgements(
            given=_SAID,
            applied=(
                Applied(id=JUDGEMENT.id, found=(Found(part="event", report="miners", id="v2"),)),
                Applied(id=SETTLED.id, found=(Found(part="dispute", id=_FIRST.id),)),
                Applied(id=RATED.id, found=(Found(part="source", id="his mother"),)),
            ),
            unfit=(Idle(id=LOST.id, reason="the report is not among these"),),
            ratings=(Rating(name="his mother", reliability="B", judged=(RATED.id,)),),
            disputes=(replace(_FIRST, id="d9"),),
            incidents=(replace(COMPARED.incidents[0], id="i9"),),
        ),
    ),
)
EMPTY = Handover(title="Nothing", made=MADE, readings=lambda: ())
_WORDS = f"=1+1\x00 {HOSTILE} says: @SUM(A1)|"
_HOSTILE_READING = Reading(
    recipe=READING.recipe,
    report=Head(
        id="=cmd|' /C calc'!A0",
        sha256="cd" * 32,
        title=HOSTILE,
        publisher="-2+3",
        author="'=x",
        published="+1",
        url="javascript:alert(1)",
    ),
    text=_WORDS,
    sentences=(Span(0, len(_WORDS)),),
    events=(Event(id="v1", happening="h1", type="ASSAULT", trigger=Span(0, 4), sentence=0),),
)
HOSTILE_PACKAGE = Handover(title=HOSTILE, by="=1+1", made=MADE, readings=lambda: (_HOSTILE_READING,))
