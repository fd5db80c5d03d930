"""Readings built by hand on an invented article."""

from rashomon.records.attribution import Attribution, Quotation, Stance
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.remark import Remark
from rashomon.records.report import Decoding, Failure, Head
from rashomon.records.span import Span
from rashomon.records.text import Repair

RECIPE = Recipe(rashomon="0.1.0", id="f" * 64, stages={}, models={}, tables={}, settings={}, kernel="any")
RAW = """\
Harbour ferry sinks off Kelvar
By Anna Petrow
KELVAR, Osteria, March 12 (Northern Wire) - The ferry Marigold sank on Tuesday with 31 people aboard.
The Harbour Office denied any fault. Its director, Tomas Veld, said the hull had been inspected in January, \
according to Radio Lume.
鈥淲e owe the families an answer. They will have it,鈥 Veld was quoted as saying by Radio Lume. \
He declined to name the inspector.
A union claimed the ferry鈥檚 pumps had failed twice in a week\u200b.
It is unclear if the captain survived. The wreck lies at a depth of 40 metres.
"""
EDITS = (
    ("鈥淲", "“W", "mojibake", True, ()),
    (",鈥", ",”", "mojibake", False, (",’", ",—")),
    ("鈥檚", "’s", "mojibake", True, ()),
    ("\u200b", "", "control", True, ()),
)


def repair_sample() -> tuple[str, tuple[Repair, ...]]:
    """The clean text of the sample and its repairs."""
    clean, at, repairs = "", 0, []
    for before, after, kind, certain, alternatives in EDITS:
        start = RAW.index(before, at)
        clean += RAW[at:start]
        repairs.append(
            Repair(
                span=Span(len(clean), len(clean) + len(after)),
                raw=Span(start, start + len(before)),
                before=before,
                after=after,
                kind=kind,  # type: ignore[arg-type]
                certain=certain,
                alternatives=alternatives,
            )
        )
        clean += after
        at = start + len(before)
    return clean + RAW[at:], tuple(repairs)


TEXT, REPAIRS = repair_sample()


def find(words: str, after: str = "") -> Span:
    """Where `words` stand in the sample, after the words `after`."""
    start = TEXT.index(words, TEXT.index(after))
    return Span(start, start + len(words))


def attribute(
    name: str,
    source: tuple[Span, ...],
    cue: tuple[Span, ...],
    content: tuple[Span, ...],
    stance: Stance = "asserts",
    quotation: Quotation = "indirect",
    speaker: str | None = None,
    within: str | None = None,
) -> Attribution:
    """An attribution, shortly said."""
    return Attribution(
        id=name,
        source=source,
        cue=cue,
        content=content,
        stance=stance,
        quotation=quotation,
        speaker=speaker,
        within=within,
    )


ATTRIBUTIONS = (
    attribute("a1", (find("The Harbour Office"),), (find("denied"),), (find("any fault"),), "denies"),
    attribute(
        "a2",
        (find("Radio Lume"),),
        (find("according to"),),
        (find("Its director, Tomas Veld, said the hull had been inspected in January"),),
    ),
    attribute(
        "a3",
        (find("Its director, Tomas Veld"),),
        (find("said"),),
        (find("the hull had been inspected in January"),),
        speaker="e1",
        within="a2",
    ),
    attribute(
        "a4",
        (find("Radio Lume", "quoted"),),
        (find("by", "quoted as saying"),),
        (find("“We owe the families an answer. They will have it,”"), find("Veld was quoted as saying")),
    ),
    attribute(
        "a5",
        (find("Veld", "have it"),),
        (find("was quoted as saying"),),
        (find("“We owe the families an answer. They will have it,”"),),
        quotation="direct",
        speaker="e1",
        within="a4",
    ),
    attribute(
        "a6",
        (find("A union"),),
        (find("claimed"),),
        (find("the ferry’s pumps had failed twice in a week"),),
        "alleges",
    ),
    attribute("a7", (), (find("unclear if"),), (find("the captain survived"),), "doubts"),
)
SENTENCES = tuple(
    find(words)
    for words in (
        "Harbour ferry sinks off Kelvar",
        "The ferry Marigold sank on Tuesday with 31 people aboard.",
        "The Harbour Office denied any fault.",
        "Its director, Tomas Veld, said the hull had been inspected in January, according to Radio Lume.",
        "“We owe the families an answer.",
        "They will have it,” Veld was quoted as saying by Radio Lume.",
        "He declined to name the inspector.",
        "A union claimed the ferry’s pumps had failed twice in a week.",
        "It is unclear if the captain survived.",
        "The wreck lies at a depth of 40 metres.",
    )
)
HEAD = Head(
    id="3f9ac2d177e0b451",
    sha256="3f9ac2d177e0b451" * 4,
    title="Harbour ferry sinks off Kelvar",
    author="Anna Petrow",
    publisher="Northern Wire",
    published="2025-03-12",
    language="en",
    decoding=Decoding(encoding="utf-8", how="detected"),
)
READING = Reading(
    recipe=RECIPE,
    report=HEAD,
    text=TEXT,
    repairs=REPAIRS,
    sentences=SENTENCES,
    entities=(
        Entity(id="e1", name="Tomas Veld", type="person", mentions=(find("Tomas Veld"), find("Veld", "have it"))),
    ),
    attributions=ATTRIBUTIONS,
    remarks=(Remark(stage="repair", code="uncertain", message="One damaged place has more than one likely original."),),
)
FAILURE = Failure(
    report=Head(id="0011223344556677", sha256="00" * 32),
    stage="ingest",
    error="BadReport",
    message="harbour.pdf is a PDF; rashomon 0.7 will read PDF",
)
HOSTILE = "\x1b[31m<script>alert(1)</script>\x07\u202egnp.exe\u2066 \"'&amp; \x9b2J\n"
