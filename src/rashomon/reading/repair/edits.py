"""Compose edits so that each leads from the raw text to the clean one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rashomon.records.span import Span
from rashomon.records.text import Repair, RepairKind, Text

MOST = 8  # alternatives listed


class Edit(NamedTuple):
    """`text[start:end]` becomes `after`; `alternatives` are the other originals that fit, likeliest first."""

    start: int
    end: int
    after: str
    kind: RepairKind
    certain: bool = True
    alternatives: tuple[str, ...] = ()


def apply(text: str, edits: Iterable[Edit]) -> str:
    """`text` with all of `edits` done: sorted by place, none overlapping another."""
    pieces: list[str] = []
    point = 0
    for edit in edits:
        pieces += (text[point : edit.start], edit.after)
        point = edit.end
    pieces.append(text[point:])
    return "".join(pieces)


def compose(first: Sequence[Edit], second: Sequence[Edit], middle: str) -> list[Edit]:
    """The edits that do in one step what `first`, leading to the text `middle`, and `second` do in two.

    Edits that meet in the middle text become one; all others are carried over. Linear in the number of edits.
    """
    if not first:
        return list(second)
    if not second:
        return list(first)
    out: list[Edit] = []
    shift = 0  # middle minus raw position, behind the last of the first edits that was taken
    left = right = 0
    while left < len(first) or right < len(second):
        a = first[left] if left < len(first) else None
        b = second[right] if right < len(second) else None
        a_start = a.start + shift if a else 0
        a_end = a_start + len(a.after) if a else 0
        if a and (b is None or a_end < b.start or (a_end == b.start and not a_start == a_end == b.start == b.end)):
            out.append(a)
            shift += len(a.after) - (a.end - a.start)
            left += 1
        elif b and (a is None or b.end <= a_start):
            out.append(b._replace(start=b.start - shift, end=b.end - shift))
            right += 1
        else:
            assert a and b
            left, right, shift, merged = _merge(first, second, middle, (left, right, shift))
            out.append(merged)
    return out


def _merge(
    first: Sequence[Edit], second: Sequence[Edit], middle: str, state: tuple[int, int, int]
) -> tuple[int, int, int, Edit]:
    # Take edits from both sides as long as they meet the stretch [low, high) of the middle text.
    left, right, shift = state
    low = min(first[left].start + shift, second[right].start)
    raw_start = low - shift
    high = low
    ours: list[tuple[int, Edit]] = []
    theirs: list[Edit] = []
    while True:
        if left < len(first) and (not ours or first[left].start + shift < high):
            edit = first[left]
            start = edit.start + shift
            ours.append((start, edit))
            high = max(high, start + len(edit.after))
            shift += len(edit.after) - (edit.end - edit.start)
            left += 1
        elif right < len(second) and (not theirs or second[right].start < high):
            theirs.append(second[right])
            high = max(high, second[right].end)
            right += 1
        else:
            break
    moved = [edit._replace(start=edit.start - low, end=edit.end - low) for edit in theirs]
    after = apply(middle[low:high], moved)
    kind = next((edit.kind for _, edit in ours if edit.kind == "mojibake"), theirs[0].kind)
    kind = kind if any(edit.kind == kind for edit in theirs) or kind == "mojibake" else ours[0][1].kind
    certain = all(edit.certain for _, edit in ours) and all(edit.certain for edit in theirs)
    return (
        left,
        right,
        shift,
        Edit(
            raw_start,
            high - shift,
            after,
            kind,
            certain,
            () if certain else _others(middle[low:high], moved, ours, low, after),
        ),
    )


def _others(
    text: str, theirs: Sequence[Edit], ours: Sequence[tuple[int, Edit]], low: int, after: str
) -> tuple[str, ...]:
    # One doubtful edit is varied at a time; that of the first pass first of all where the second left it as it was.
    found: list[str] = []
    for index, edit in enumerate(theirs):
        found += [
            apply(text, [*theirs[:index], edit._replace(after=other), *theirs[index + 1 :]])
            for other in edit.alternatives
        ]
    covered: list[str] = []
    for point, edit in ours:
        start, end = point - low, point - low + len(edit.after)
        beside = [their for their in theirs if their.end <= start or their.start >= end]
        rest = [apply(text, sorted([*beside, Edit(start, end, other, edit.kind)])) for other in edit.alternatives]
        if len(beside) == len(theirs):
            found += rest
        else:
            covered += rest
    return tuple(dict.fromkeys(other for other in found or covered if other != after))[:MOST]


def text_of(raw: str, edits: Sequence[Edit]) -> Text:
    """The clean text with its repairs, each as short as it can be said."""
    repairs = []
    pieces: list[str] = []
    point = 0  # in the raw text
    length = 0  # of the clean text so far
    for edit in edits:
        start, end, after, kind, certain, alternatives = edit
        before = raw[start:end]
        if before == after:
            continue
        if before and after and (before[0] == after[0] or before[-1] == after[-1]):
            low, high = _shared(before, after, alternatives)
            start, end = start + low, end - high
            before, after = before[low : len(before) - high], after[low : len(after) - high]
            alternatives = tuple([other[low : len(other) - high] for other in alternatives])
        pieces += (raw[point:start], after)
        length += start - point
        span = Span(length, length + len(after))
        repairs.append(
            Repair(
                span=span,
                raw=Span(start, end),
                before=before,
                after=after,
                kind=kind,
                certain=certain,
                alternatives=alternatives,
            )
        )
        length = span.end
        point = end
    pieces.append(raw[point:])
    return Text(clean="".join(pieces), repairs=tuple(repairs))


def _shared(before: str, after: str, alternatives: tuple[str, ...]) -> tuple[int, int]:
    # How many characters all begin with, and how many all end with.
    readings = (before, after, *alternatives)
    most = min(map(len, readings))
    low = 0
    while low < most and len({reading[low] for reading in readings}) == 1:
        low += 1
    high = 0
    while high < most - low and len({reading[-1 - high] for reading in readings}) == 1:
        high += 1
    return low, high
