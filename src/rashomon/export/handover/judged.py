"""Lay judgements beside the rows that they are of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.export.heads import say_date
from rashomon.export.judged import Fate
from rashomon.export.rows import Holding, Row
from rashomon.export.to_html import Section
from rashomon.export.visible import flatten
from rashomon.export.wording import ask
from rashomon.records.judgement import Anchor, Judgement
from rashomon.records.reading import Reading
from rashomon.records.span import Span

_VERDICTS = {
    "accept": "holds it for right",
    "reject": "holds it for wrong",
    "correct": "corrects it",
    "merge": "holds them for one",
    "part": "holds them for several",
    "resolve": "holds it for settled",
    "rate": "rates it",
    "withdraw": "takes back a judgement",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineRow:
    """A row that a judgement is of: its words, where it stands on the page."""

    words: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A judgement as a person reads it, with the rows that it is of, as far as they stand on the page.

    `fate` is what came of it when all accounts were compared, if they were; `why` says why it has no effect.
    """

    by: str
    made: str
    verdict: str
    part: str
    quotes: tuple[str, ...]
    corrections: tuple[str, ...]
    reason: str
    rows: tuple[MachineRow, ...]
    fate: str = ""
    why: str = ""


def lay_out_judgement(judgement: Judgement, rows: Sequence[MachineRow], fate: Fate | None) -> Judged:
    """A judgement in words, with what came of it where that is known."""
    target = judgement.target
    about = (target.part, f"“{ask(target.slot)}”" if target.slot else None, target.name)
    return Judged(
        by=flatten(judgement.by),
        made=flatten(say_date(judgement.made)),
        verdict=_VERDICTS.get(judgement.verdict, judgement.verdict),
        part=" ".join(flatten(part) for part in about if part),
        quotes=tuple(dict.fromkeys(flatten(quote) for anchor in target.anchors for quote in anchor.quotes)),
        corrections=tuple(
            f"{flatten(one.field)}: {flatten(one.value) if one.value is not None else 'other words'}"
            for one in judgement.corrections
        ),
        reason=flatten(judgement.reason or ""),
        rows=tuple(rows),
        fate=fate.fate if fate else "",
        why=flatten(fate.why) if fate else "",
    )


def find_in_report(judgement: Judgement, section: Section, reading: Reading) -> Iterator[MachineRow]:
    """The statements, happenings, people of one report on whose words the judgement stands."""
    anchors = [one for one in judgement.target.anchors if one.report == section.head.sha256]
    if not anchors:
        return
    if not any(anchor.quotes for anchor in anchors):
        yield MachineRow(words=section.title, link=f"r{section.number}")
    elif judgement.target.part == "attribution":
        for statement in section.statements:
            said = statement.attribution
            if _stands_on(anchors, reading, (*said.source, *said.cue, *said.content)):
                words = f"{statement.source} {statement.mark} {statement.stance}: {statement.words}"
                yield MachineRow(words=words, link=f"r{section.number}-s{statement.number}")
    elif judgement.target.part in ("event", "incident"):
        for happening in section.happenings:
            if any(_stands_on(anchors, reading, (span,)) for span in happening.spans):
                who = "; ".join(telling.who for telling in happening.tellings)
                yield MachineRow(words=f"{happening.kind}, {who}", link=f"r{section.number}-h{happening.number}")
    elif judgement.target.part == "entity":
        for entity in reading.entities:
            if _stands_on(anchors, reading, entity.mentions):
                yield MachineRow(words=flatten(entity.name), link=f"r{section.number}")


def _stands_on(anchors: Sequence[Anchor], reading: Reading, spans: Sequence[Span]) -> bool:
    """Whether all that is judged is among these words: by their places, by the words where no place is known."""
    places = {span for anchor in anchors for span in anchor.spans}
    if places:
        return places <= {reading.cite(span).raw for span in spans}
    return {quote for anchor in anchors for quote in anchor.quotes} <= {span.of(reading.text) for span in spans}


def find_in_comparison(judgement: Judgement, rows: Sequence[Row]) -> Iterator[MachineRow]:
    """The questions whose holders' words are those judged."""
    target = judgement.target
    quotes = {flatten(quote) for anchor in target.anchors for quote in anchor.quotes}
    if target.part != "dispute" or target.slot is None:
        return
    for row in rows:
        holdings = (holding for side in row.sides for holding in side.holdings)
        if row.question == ask(target.slot) and any(_quote(holding) in quotes for holding in holdings):
            sides = " / ".join(side.value for side in row.sides)
            yield MachineRow(words=f"{row.question} {row.about} {row.sign} {sides}", link=f"c-q{row.number}")


def _quote(holding: Holding) -> str:
    return holding.before + holding.key + holding.after
