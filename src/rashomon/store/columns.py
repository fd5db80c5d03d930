"""Hold in memory what the reports of a casebook are narrowed by, in the order of lists."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import compress, islice
from sys import intern
from threading import Lock

from rashomon.store.answers import Counted, Facets
from rashomon.store.words import fold_name

Row = tuple[int, str | None, str, str | None, str | None]
"""Of a report its number, publisher, moment, language, stances."""
_MOST = 12
_YEAR, _DAY = 4, 10
_REMEMBERED = 16


class Columns:
    """What reports are narrowed by: a mark for each report and value.

    100,000 of them take some 8 MB, and are counted through in a few milliseconds. `state` is that of the casebook that
    it was read from. The rows come in the order of lists: the newest first.
    """

    def __init__(self, rows: Iterable[Row], state: int) -> None:
        self.state = state
        self._numbers = array("q")
        self._publishers: list[str] = []
        self._days: list[tuple[str, int]] = []  # each with the place of its first report
        by_publisher: dict[str, array[int]] = defaultdict(lambda: array("q"))
        found: dict[tuple[str, str], array[int]] = defaultdict(lambda: array("q"))
        for place, (number, publisher, moment, language, stances) in enumerate(rows):
            self._numbers.append(number)
            self._publishers.append(intern(publisher or ""))
            if not self._days or self._days[-1][0] != moment[:_DAY]:
                self._days.append((moment[:_DAY], place))
            by_publisher[publisher or ""].append(place)
            found["languages", language or ""].append(place)
            found["years", moment[:_YEAR]].append(place)
            for stance in (stances or "").split():
                found["stances", stance].append(place)
        self._by_publisher = _join(by_publisher)
        self._places = array("q", bytes(8 * (max(self._numbers, default=0) + 1)))
        for place, number in enumerate(self._numbers):
            self._places[number] = place
        self._all = Chosen(self, _pack(b"\x01" * len(self)))
        self._asked: dict[Hashable, Chosen] = {}
        self._lock = Lock()
        self._marks = {named: _pack(self._mark(places)) for named, places in found.items() if named[1]}

    def __len__(self) -> int:
        return len(self._numbers)

    def place_of(self, number: int | None) -> int:
        """Where a report stands in lists; past all where there is none."""
        return len(self) if number is None else self._places[number]

    def choose(self, numbers: Sequence[int] | None = None) -> "Chosen":
        """The reports of some numbers, or all."""
        if numbers is None:
            return self._all
        return Chosen(self, _pack(self._mark(map(self._places.__getitem__, numbers))))

    def recall(self, asked: Hashable, find: Callable[[], Sequence[int]]) -> "Chosen":
        """The reports that answer a question; the last ones are kept, for who turns the page or narrows them."""
        with self._lock:
            chosen = self._asked.pop(asked, None)
        chosen = chosen or self.choose(find())
        with self._lock:
            self._asked[asked] = chosen
            for oldest in list(self._asked)[:-_REMEMBERED]:
                del self._asked[oldest]
        return chosen

    def _mark(self, places: Iterable[int]) -> bytearray:
        marks = bytearray(len(self))
        for place in places:
            marks[place] = 1
        return marks


class Chosen:
    """Some of the reports, and what they can be narrowed to."""

    def __init__(self, columns: Columns, marks: int) -> None:
        self._columns, self._marks = columns, marks
        self._counted: Facets | None = None
        self._by_day: Counted | None = None

    def narrow(self, kind: str, value: str | None) -> "Chosen":
        """Those with a value of a kind: languages, years, stances; all where none is given."""
        if value is None:
            return self
        return Chosen(self._columns, self._marks & self._columns._marks.get((kind, value), 0))

    def narrow_to_publisher(self, name: str | None) -> "Chosen":
        """Those of a publisher, by its name in any case; all where none is given."""
        if name is None:
            return self
        places = self._columns._by_publisher.get(fold_name(name), ())
        return Chosen(self._columns, self._marks & _pack(self._columns._mark(places)))

    def cut(self, first: int, last: int) -> "Chosen":
        """Those from one place in lists on, up to another."""
        size = len(self._columns)
        marks = bytes(first) + b"\x01" * max(0, last - first)
        return Chosen(self._columns, self._marks & _pack(marks.ljust(size, b"\x00")))

    def take(self, limit: int) -> list[int]:
        """The numbers of the first ones, in the order of lists."""
        return list(islice(compress(self._columns._numbers, self._unpack()), limit))

    def count(self) -> Facets:
        """How many there are, and of which values most."""
        if self._counted is None:
            self._counted = self._count_all()
        return self._counted

    def count_days(self) -> Counted:
        """The days on which they were published, in order, each with how many."""
        if self._by_day is None:
            marks, days = self._unpack(), self._columns._days
            ends = [*(place for _, place in days), len(marks)][1:]
            found = [(day, marks.count(1, first, end)) for (day, first), end in zip(days, ends, strict=True) if day]
            self._by_day = tuple((day, number) for day, number in reversed(found) if number)
        return self._by_day

    def _count_all(self) -> Facets:
        publishers = Counter(compress(self._columns._publishers, self._unpack()))
        del publishers[""]
        return Facets(
            reports=self._marks.bit_count(),
            publishers=_rank(publishers),
            languages=self._count("languages"),
            years=self._count("years"),
            stances=self._count("stances"),
        )

    def _count(self, kind: str) -> Counted:
        marks = self._columns._marks
        return _rank({value: (self._marks & own).bit_count() for (of, value), own in marks.items() if of == kind})

    def _unpack(self) -> bytes:
        return self._marks.to_bytes(len(self._columns), "little")


def _join(by_name: "dict[str, array[int]]") -> "dict[str, array[int]]":
    """The places by folded names; those of names that are written in several ways together."""
    joined: dict[str, array[int]] = defaultdict(lambda: array("q"))
    for name, places in by_name.items():
        if name:
            joined[fold_name(name)].extend(places)
    return dict(joined)


def _pack(marks: bytes | bytearray) -> int:
    # One number with a byte for each report: two of them are laid over each other in a few microseconds.
    return int.from_bytes(marks, "little")


def _rank(counted: "dict[str, int] | Counter[str]") -> Counted:
    there = ((value, number) for value, number in counted.items() if number)
    return tuple(sorted(there, key=lambda one: (-one[1], one[0]))[:_MOST])
