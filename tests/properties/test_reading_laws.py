"""Whatever the text: evidence stands in the raw text, and reading twice gives the same bytes."""

import hashlib

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from rashomon import wire
from rashomon.pipeline import Tools, read, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span

PIECES = st.sampled_from(
    [
        *["The ministry said ", "“", "”", '"', "‘", "’", " according to ", "Edda Rusk", " denied ", ", ", ". "],
        *["\n", "\n\n", "it is unclear if ", "鈥檚", "鈥", "â€™", "&amp;quot;", "\u200b", "\u00ad", "war.The"],
        *["inter-\nnational", ": ", "— ", "two citizens were killed", "\ufffd", "?", " that ", "(Northern Wire) - "],
        *[
            "By Leo Brandt\n",
            "on Friday",
            "KELVAR, Osteria, March 12",
            "aged 60",
            "in Lyon",
            "arrested",
            "by police",
            ", citing ",
        ],
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))
SLOW = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))


def report(text: str) -> Report:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Report(head=Head(id=digest[:16], sha256=digest, language="en"), text=text)


@SLOW
@given(TEXTS.filter(lambda text: bool(text.strip())))
def test_every_span_stands_in_the_text_and_leads_back_to_the_raw_one(tools: Tools, text: str) -> None:
    reading = read(report(text), tools)
    if not isinstance(reading, Reading):
        return
    spans = [s for a in reading.attributions for s in (*a.source, *a.cue, *a.content)]
    spans += [m for e in reading.entities for m in e.mentions]
    spans += [*reading.sentences, *(r.span for r in reading.repairs)]
    for span in spans:
        evidence = reading.cite(Span(*span))
        assert 0 <= span.start <= span.end <= len(reading.text)
        assert evidence.quote == reading.text[span.start : span.end]
        assert 0 <= evidence.raw.start <= evidence.raw.end <= len(text)
    at = came = 0
    for repair in reading.repairs:
        assert reading.text[at : repair.span.start] == text[came : repair.raw.start]
        assert (repair.before, repair.after) == (repair.raw.of(text), repair.span.of(reading.text))
        at, came = repair.span.end, repair.raw.end
    assert reading.text[at:] == text[came:]
    for attribution in reading.attributions:
        assert attribution.content and attribution.cue
        assert all(s.start < s.end for s in (*attribution.source, *attribution.cue, *attribution.content))


@SLOW
@given(st.lists(TEXTS.filter(lambda text: bool(text.strip())), min_size=2, max_size=4, unique=True))
def test_reading_twice_gives_the_same_bytes_alone_or_among_others(tools: Tools, texts: list[str]) -> None:
    reports = [report(text) for text in texts]
    together = [wire.encode(r) for r in read_many(reports, tools)]
    assert together == [wire.encode(r) for r in read_many(reports, tools)]
    assert together == [wire.encode(read(r, tools)) for r in reports]


@SLOW
@given(TEXTS.filter(lambda text: bool(text.strip())))
@example(text="000. ACCOrDing TO:A0000")
def test_within_never_goes_round(tools: Tools, text: str) -> None:
    reading = read(report(text), tools)
    if isinstance(reading, Reading):
        within = {a.id: a.within for a in reading.attributions}
        for start in within:
            seen, current = {start}, within[start]
            while current is not None:
                assert current in within and current not in seen
                seen.add(current)
                current = within[current]
