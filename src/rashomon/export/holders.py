"""Tell the holders of claims apart across reports."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.export.rows import THE_REPORT, Row
from rashomon.export.visible import flatten
from rashomon.export.voices import ITSELF
from rashomon.records.comparison import Copy

# Two reports that cite "a witness" may cite two; "the witness" of both is taken for one, as the count of origins does.
_VAGUE = ("a ", "an ", "another ", "one ", "some ", "several ", "many ", "two ", "three ")
_ARTICLE = "the "
_OWN = (THE_REPORT, ITSELF)

Key = tuple[str, str]
Held = tuple[int, int, str]
"""The number of a row, the place of a side in it, a report."""


class Identities:
    """Who is one holder: the same entity or name in several reports, but for what no name is; copies are one text."""

    def __init__(self, copies: Sequence[Copy], outlets: Mapping[str, str]) -> None:
        self._folded: dict[str, str] = {}  # the same names come again and again
        self._outlets = {report: self._fold(outlet) for report, outlet in outlets.items()}
        self._copies = copies
        self._origins = {copy.origin for copy in copies}
        self._roots: dict[str, str] = {}
        for copy in copies:
            root = self.root(copy.origin or copy.reports[0]) if copy.reports else ""
            for report in copy.reports:
                self._roots.setdefault(report, root)

    def root(self, report: str) -> str:
        """The report that a copy goes back to; any other report itself."""
        return self._roots.get(report, report)

    def is_origin(self, report: str) -> bool:
        """Whether it is known that others repeat this report, and not it them."""
        return report in self._origins

    def key(self, name: str, entity: str | None, report: str) -> Key:
        """What is the same for one holder wherever it speaks: the name of the entity, else the words for it."""
        if entity:
            return self._fold(entity), ""
        alone = name in _OWN or name.casefold().startswith(_VAGUE)
        return self._fold(name), self.root(report) if alone else ""

    def is_own(self, name: str, report: str) -> bool:
        """Whether this is the voice of the report, not of a source that it names."""
        return name in _OWN or (bool(name) and self._fold(name) == self._outlets.get(report))

    def _fold(self, name: str) -> str:
        folded = self._folded.get(name)
        if folded is None:
            folded = self._folded[name] = fold_name(name)
        return folded

    def fold_copies(self, rows: Iterable[Row]) -> dict[Key, Key]:
        """The outlets that only repeat another one, with that other one.

        An outlet is folded where all that it says of its own is in copies of a text of the other one, and where both
        have something on a question, the same.
        """
        own: dict[Key, set[str]] = defaultdict(set)
        says: dict[Key, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for key, name, (number, place, report) in self._each(rows):
            if self.is_own(name, report):
                own[key].add(report)
                says[key][number].add(place)
        speaking: dict[str, list[Key]] = defaultdict(list)
        for key, reports in own.items():
            for report in reports:
                speaking[report].append(key)
        folded: dict[Key, Key] = {}
        for copy in self._copies:
            inside = dict.fromkeys(key for report in _origin_first(copy) for key in speaking.get(report, ()))
            leader, *others = list(inside) or [("", "")]
            reports = set(copy.reports)
            for key in others:
                alike = all(says[leader].get(number, places) == places for number, places in says[key].items())
                if alike and own[key] <= reports and key not in folded and leader not in folded:
                    folded[key] = leader
        return folded

    def _each(self, rows: Iterable[Row]) -> Iterator[tuple[Key, str, Held]]:
        for row in rows:
            for place, side in enumerate(row.sides):
                for holding in side.holdings:
                    for report in holding.reports:
                        yield self.key(holding.name, holding.entity, report), holding.name, (row.number, place, report)


def fold_name(name: str) -> str:
    """A name without what is written now so, now otherwise."""
    return flatten(name).casefold().removeprefix(_ARTICLE)


def _origin_first(copy: Copy) -> list[str]:
    return sorted(copy.reports, key=lambda report: report != copy.origin)
