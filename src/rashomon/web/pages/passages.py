"""Cut out of a report the words around what is judged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from rashomon.export.segments import cut
from rashomon.export.visible import neutralise
from rashomon.records.reading import Reading
from rashomon.records.span import Span

_AROUND = 1_500
_MOST_AROUND = 10_000
_LONGEST = 8_000
_MOST_MARKS = 400
_MOST_RUNS = 1_000
_MOST_ODD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Some words that stand at `start` of the clean text; `roles` is what they are in what is judged.

    `end` is given where more or less is shown than stands there, so that the place within cannot be counted.
    """

    start: int
    end: int | None
    words: str
    roles: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Paragraphs of a report around some words, each the runs that it is made of; `before` and `after` are left out.

    `wider` is what to ask for to see more, None where all that can be shown is.
    """

    paragraphs: tuple[tuple[Run, ...], ...]
    before: int
    after: int
    wider: int | None


def cut_passage(reading: Reading, roles: Mapping[str, Sequence[Span]], wider: int = 0) -> Passage:
    """The words around the spans of some roles; four times as many each time that more is asked for."""
    text = reading.text
    spans = [span for found in roles.values() for span in found]
    first = min((span.start for span in spans), default=0)
    last = min(max((span.end for span in spans), default=0), first + _LONGEST)
    around = min(_AROUND * 4 ** min(wider, 9), _MOST_AROUND)
    start = _find_edge(text, first - around, -1)
    end = _find_edge(text, last + around, 1)
    paragraphs = tuple(_cut_paragraphs(reading, roles, Span(start, end)))
    reached = max((run.end or run.start + len(run.words) for paragraph in paragraphs for run in paragraph), default=end)
    return Passage(
        paragraphs=paragraphs,
        before=start,
        after=len(text) - reached,
        wider=wider + 1 if around < _MOST_AROUND and (start > 0 or end < len(text)) else None,
    )


def _find_edge(text: str, at: int, step: int) -> int:
    """The end of a line, of a word at least, that is near a point or past it."""
    if not 0 < at < len(text):
        return 0 if at <= 0 else len(text)
    near = text[at : at + 300] if step > 0 else text[max(0, at - 300) : at]
    for edge in ("\n", " "):
        found = near.find(edge) if step > 0 else near.rfind(edge)
        if found >= 0:
            return at + found if step > 0 else at - len(near) + found + 1
    return at


def _cut_paragraphs(reading: Reading, roles: Mapping[str, Sequence[Span]], window: Span) -> Iterator[tuple[Run, ...]]:
    words = window.of(reading.text)
    marks = [
        (role, Span(max(0, span.start - window.start), min(len(words), span.end - window.start)))
        for role, span in _each(reading, roles, window)
    ]
    odd = [neutralise(one) != one for one in words]
    cuts = [place for place in range(1, len(words)) if odd[place] != odd[place - 1]]
    cuts += [point for place, one in enumerate(words) if one == "\n" for point in (place, place + 1)]
    runs = []
    for segment in islice(cut(len(words), [span for _, span in marks], cuts=cuts, most=4), _MOST_RUNS):
        stretch, (start, end) = segment.span.of(words), segment.span
        run = Run(
            start=window.start + start,
            end=window.start + end if odd[start] else None,
            words=_show_odd(stretch) if odd[start] else stretch,
            roles=" ".join(dict.fromkeys(marks[place][0] for place in segment.covering)),
        )
        runs.append((stretch == "\n", run))
    for is_break, found in groupby(runs, key=lambda one: one[0]):
        if not is_break:
            yield tuple(run for _, run in found)


def _show_odd(words: str) -> str:
    """Characters that cannot be seen, by their numbers; of many the first."""
    more = f" … {len(words):,} such characters" if len(words) > _MOST_ODD else ""
    return neutralise(words[:_MOST_ODD]) + more


def _each(reading: Reading, roles: Mapping[str, Sequence[Span]], window: Span) -> Iterator[tuple[str, Span]]:
    """What is judged, then what was repaired."""
    told: Iterable[tuple[str, Span]] = ((role, span) for role, spans in roles.items() for span in spans)
    repairs = (("repair", repair.span) for repair in reading.repairs if repair.span.start < repair.span.end)
    for found in (told, repairs):
        inside = ((role, span) for role, span in found if span.meets(window))
        yield from (one for _, one in zip(range(_MOST_MARKS), inside, strict=False))
