"""Find what a report says in its own voice."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from rashomon.records.attribution import Attribution
from rashomon.records.span import Span

# Words that stand outside of what is said, beside source and cue, belong to the frame ("in a statement on Friday that")
# up to these numbers; more of them say something of their own.
_LEAST_AROUND = 4
_LEAST_BETWEEN = 8
_WORD = re.compile(r"\w[\w'’.,-]*")
_EDGE = " \t\r\n,;:–—-\"“”„«»‘’'"


def own_voice(
    text: str, sentences: Sequence[Span], attributions: Sequence[Attribution]
) -> tuple[tuple[Span, ...], ...]:
    """For each sentence that tells something in the report's own voice, the parts of it that do, in order.

    A sentence without any attribution is there whole. Of one that is partly somebody's words, what is outside of them
    is there, source and cue included, if it tells more than who said it.
    """
    contents = merge(span for attribution in attributions for span in attribution.content)
    frames = merge(span for attribution in attributions for span in (*attribution.source, *attribution.cue))
    hulls = merge(_hulls(sentences, attributions))
    found = (_outside(text, sentence, contents, frames, hulls) for sentence in sentences)
    return tuple(parts for parts in found if parts)


def merge(spans: Iterable[Span]) -> list[Span]:
    """The same stretches of text, in order, none touching another."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        elif start < end:
            merged.append(Span(start, end))
    return merged


def subtract(span: Span, taken: Sequence[Span]) -> list[Span]:
    """What is left of `span` without `taken`, which must be merged."""
    left: list[Span] = []
    at = span.start
    for index in range(bisect_right(taken, span.start, key=lambda one: one.end), len(taken)):
        start, end = taken[index]
        if start >= span.end:
            break
        if start > at:
            left.append(Span(at, start))
        at = max(at, end)
    if at < span.end:
        left.append(Span(at, span.end))
    return left


def count_words(text: str) -> int:
    """How many words `text` has, numbers included."""
    return len(_WORD.findall(text))


def _outside(
    text: str, sentence: Span, contents: Sequence[Span], frames: Sequence[Span], hulls: Sequence[Span]
) -> tuple[Span, ...]:
    outside = subtract(sentence, contents)
    rest = [gap for part in outside for gap in subtract(part, frames)]
    if rest == [sentence]:
        return (_trim(text, sentence, " \t\r\n"),) if count_words(sentence.of(text)) else ()
    if not any(_tells(text, gap, hulls) for gap in rest):
        return ()
    return tuple(part for part in (_trim(text, part, _EDGE) for part in outside) if count_words(part.of(text)))


def _tells(text: str, gap: Span, hulls: Sequence[Span]) -> bool:
    around = sum(count_words(part.of(text)) for part in subtract(gap, hulls))
    return around >= _LEAST_AROUND or count_words(gap.of(text)) >= _LEAST_BETWEEN


def _hulls(sentences: Sequence[Span], attributions: Sequence[Attribution]) -> Iterable[Span]:
    """In each sentence that names a source or holds a cue: from the first part of that attribution to its last."""
    for attribution in attributions:
        parts = (*attribution.source, *attribution.cue, *attribution.content)
        for place in {_sentence_at(sentences, part.start) for part in (*attribution.source, *attribution.cue)}:
            if place is None:
                continue
            inside = [part for part in parts if part.meets(sentences[place])]
            if inside:
                first, last = min(part.start for part in inside), max(part.end for part in inside)
                yield Span(max(first, sentences[place].start), min(last, sentences[place].end))


def _sentence_at(sentences: Sequence[Span], point: int) -> int | None:
    index = bisect_left(sentences, point + 1, key=lambda sentence: sentence.start) - 1
    return index if index >= 0 and point < sentences[index].end else None


def _trim(text: str, span: Span, edge: str) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(edge))
    return Span(start, max(start, span.start + len(words.rstrip(edge))))
