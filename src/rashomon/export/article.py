"""Mark in an article who says what, what happened, when, where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rashomon.export.anchors import locate, say_place, say_time
from rashomon.export.damage import say_certainty
from rashomon.export.happenings import Happening
from rashomon.export.segments import Segment, cut
from rashomon.export.statements import Statement
from rashomon.export.visible import flatten, neutralise, show
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.records.text import Repair

Layer = Literal["content", "source", "cue", "trigger", "time", "place", "repair", "cited"]
_MOST_COVERING = 6
_MOST_REPAIRS = 10_000
_LAYERS: tuple[Layer, ...] = ("content", "source", "cue", "trigger", "time", "place", "repair", "cited")
_TITLES: dict[Layer, str] = {
    "repair": "Repaired",
    "trigger": "Told here",
    "time": "Time",
    "place": "Place",
    "cited": "Cited",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What is explained of a stretch: a statement that it has a part in, or `words` on another layer."""

    layer: Layer
    statement: Statement | None = None
    happening: int = 0
    words: str = ""

    @property
    def title(self) -> str:
        """What kind of thing the words explain."""
        return _TITLES.get(self.layer, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some words of a paragraph with what is to be said of them.

    `classes` say how they look; `anchors` are the numbers of the statements that are first met here, `ends` of those
    whose content ends here, `told` of the happenings told of here first; the keyboard stops where `stop` holds. What
    was cited begins here where `cited` holds.
    """

    words: str
    classes: str = ""
    notes: tuple[Note, ...] = ()
    hidden: int = 0
    anchors: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    told: tuple[int, ...] = ()
    stop: bool = False
    cited: bool = False


_CITED = Note(layer="cited", words="the words that the address of this page names")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One line of the article, counted from 1 among those that are not empty; `headline` if it is the title."""

    number: int
    stretches: tuple[Stretch, ...]
    headline: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    span: Span
    note: Note
    first: bool = False
    last: bool = False


def mark_article(
    reading: Reading,
    statements: Sequence[Statement],
    happenings: Sequence[Happening] = (),
    *,
    cited: Span | None = None,
) -> Iterator[Paragraph]:
    """The paragraphs of the article, each as the stretches that it is made of; `cited` is marked beside the rest."""
    title = flatten(reading.report.title or "")
    for number, stretches in enumerate(_paragraphs(reading, statements, happenings, cited), start=1):
        headline = bool(title) and flatten("".join(part.words for part in stretches)) == title
        yield Paragraph(number=number, stretches=stretches, headline=headline)


def _paragraphs(
    reading: Reading, statements: Sequence[Statement], happenings: Sequence[Happening], cited: Span | None
) -> Iterator[tuple[Stretch, ...]]:
    marks = [_Mark(span=cited, note=_CITED, first=True)] if cited else []
    marks += [*_mark_statements(statements), *_mark_happenings(happenings), *_mark_anchors(reading)]
    marks += _mark_repairs(reading.repairs)
    text = reading.text
    gone = {mark.span.start: mark.note for mark in marks if mark.span.start == mark.span.end}
    breaks = [place for place, character in enumerate(text) if character == "\n"]
    cuts = [*breaks, *(place + 1 for place in breaks), *gone]
    paragraph: list[Stretch] = []
    for segment in cut(len(text), [mark.span for mark in marks], cuts=cuts, most=_MOST_COVERING):
        words = segment.span.of(text)
        if segment.span.start in gone:
            paragraph.append(_mark_gone(gone[segment.span.start]))
        if words == "\n":
            if paragraph:
                yield tuple(paragraph)
            paragraph = []
        else:
            paragraph.append(_stretch(words, segment, marks))
    if len(text) in gone:
        paragraph.append(_mark_gone(gone[len(text)]))
    if paragraph:
        yield tuple(paragraph)


def explain_repair(repair: Repair) -> str:
    """What a repair did, in one line."""
    return f"{flatten(show(repair.before))} → {flatten(show(repair.after))} ({say_certainty(repair)})"


def _mark_statements(statements: Sequence[Statement]) -> Iterator[_Mark]:
    for statement in statements:
        attribution = statement.attribution
        parts: list[tuple[Layer, Span]] = [("source", span) for span in attribution.source]
        parts += [("cue", span) for span in attribution.cue]
        parts += [("content", span) for span in attribution.content]
        first = min((span.start for _, span in parts), default=0)
        last = max((span.end for layer, span in parts if layer == "content"), default=0)
        for layer, span in parts:
            yield _Mark(
                span=span,
                note=Note(layer=layer, statement=statement),
                first=span.start == first,
                last=layer == "content" and span.end == last,
            )


def _mark_repairs(repairs: Sequence[Repair]) -> Iterator[_Mark]:
    for repair in repairs[:_MOST_REPAIRS]:
        yield _Mark(span=repair.span, note=Note(layer="repair", words=explain_repair(repair)))


def _mark_happenings(happenings: Sequence[Happening]) -> Iterator[_Mark]:
    for happening in happenings:
        note = Note(layer="trigger", happening=happening.number, words=happening.kind)
        for span in happening.spans:
            yield _Mark(span=span, note=note, first=span == happening.spans[0])


def _mark_anchors(reading: Reading) -> Iterator[_Mark]:
    for time in reading.times:
        yield _Mark(span=time.span, note=Note(layer="time", words=say_time(reading.text, time)))
    for place in reading.places:
        if place.kind in ("demonym", "name"):
            continue
        words = " · ".join(part for part in (say_place(place), locate(place)) if part)
        yield _Mark(span=place.span, note=Note(layer="place", words=words))


def _mark_gone(note: Note) -> Stretch:
    return Stretch(words="", classes="repair gone", notes=(note,), stop=True)


def _stretch(words: str, segment: Segment, marks: Sequence[_Mark]) -> Stretch:
    covering = [marks[place] for place in segment.covering]
    begun = [marks[place] for place in segment.begins]
    return Stretch(
        words=neutralise(words),
        classes=_classes([mark.note for mark in covering]),
        notes=tuple(_once(mark.note for mark in covering)),
        hidden=segment.hidden,
        anchors=tuple(mark.note.statement.number for mark in begun if mark.first and mark.note.statement),
        ends=tuple(
            sorted(
                mark.note.statement.number
                for mark in (marks[place] for place in segment.finishes)
                if mark.last and mark.note.statement
            )
        ),
        told=tuple(mark.note.happening for mark in begun if mark.first and mark.note.happening),
        stop=any(mark.note.layer != "cue" for mark in begun),
        cited=any(mark.note.layer == "cited" for mark in begun),
    )


def _once(notes: Iterator[Note]) -> Iterator[Note]:
    met: set[tuple[object, ...]] = set()
    for note in notes:
        key = (note.statement.number,) if note.statement else (note.layer, note.happening, note.words)
        if key not in met:
            met.add(key)
            yield note


def _classes(notes: Sequence[Note]) -> str:
    """The layers that are here, with the kind of stance and the manner of the innermost content."""
    layers = {note.layer for note in notes}
    names: list[str] = [layer for layer in _LAYERS if layer in layers]
    inner = next((note.statement for note in notes if note.layer == "content" and note.statement), None)
    if inner is not None:
        names += [inner.family, inner.attribution.quotation]
        depth = sum(note.layer == "content" for note in notes)
        names += ["nested"] if depth > 1 else []
    return " ".join(names)
