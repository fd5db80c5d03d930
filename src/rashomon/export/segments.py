"""Cut a text where anything that is marked in it begins or ends."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from rashomon.records.span import Span


class Segment(NamedTuple):
    """A stretch that no mark begins or ends inside of.

    `covering` are the places, in the list of marks, of those that cover it, the one that began last first; `hidden`
    says how many more there are. `begins` and `finishes` are the marks whose first or last point is this segment's.
    """

    span: Span
    covering: tuple[int, ...]
    hidden: int
    begins: tuple[int, ...]
    finishes: tuple[int, ...]


def cut(length: int, marks: Sequence[Span], *, cuts: Iterable[int] = (), most: int) -> Iterator[Segment]:
    """The segments of a text of `length` code points, in order; they cover all of it, once.

    Cuts also at the points `cuts`. Names at most `most` covering marks a segment, so that the work stays in proportion
    to text and marks. Marks that are empty, or reach outside of the text, are left out.
    """
    starts: dict[int, list[int]] = defaultdict(list)
    ends: dict[int, list[int]] = defaultdict(list)
    for place, (start, end) in enumerate(marks):
        if 0 <= start < end <= length:
            starts[start].append(place)
            ends[end].append(place)
    inner = (point for point in cuts if 0 <= point <= length)
    points = sorted({0, length, *inner, *starts, *ends})
    opened: dict[int, None] = {}
    for start, end in pairwise(points):
        begins = sorted(starts.get(start, ()), key=lambda place: -marks[place].end)
        opened.update(dict.fromkeys(begins))
        covering = tuple(islice(reversed(opened), most))
        finishes = tuple(ends.get(end, ()))
        yield Segment(Span(start, end), covering, len(opened) - len(covering), tuple(begins), finishes)
        for place in sorted(finishes, key=lambda place: (marks[place].start, -marks[place].end), reverse=True):
            _close(opened, place)


def _close(opened: dict[int, None], place: int) -> None:
    # popitem, unlike del, leaves no gap at the end for reversed() to walk over.
    if next(reversed(opened)) == place:
        opened.popitem()
    else:
        del opened[place]
