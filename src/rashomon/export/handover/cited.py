"""Count who is cited, how, in which reports."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.export.statements import FAMILIES, MARKS, Statement, is_named
from rashomon.export.visible import flatten

_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source with how many of its statements are of which kind; `reports` are their numbers on the page."""

    name: str
    statements: int
    kinds: tuple[tuple[str, str, int], ...]
    reports: tuple[int, ...]


class Sources:
    """The sources of all reports, by name."""

    def __init__(self) -> None:
        self._kinds: dict[str, Counter[str]] = {}
        self._names: dict[str, str] = {}
        self._reports: dict[str, dict[int, None]] = {}

    def __len__(self) -> int:
        return len(self._names)

    def add(self, number: int, statements: tuple[Statement, ...]) -> None:
        """Take in the statements of a report."""
        for one in statements:
            if not is_named(one.name):
                continue
            key = one.name.casefold().removeprefix("the ")
            self._names.setdefault(key, flatten(one.name))
            self._kinds.setdefault(key, Counter())[one.family] += 1
            self._reports.setdefault(key, {})[number] = None

    def most(self) -> Iterator[Source]:
        """Those cited most, as many as there is room for."""
        ordered = sorted(self._names, key=lambda key: (-self._kinds[key].total(), key))
        for key in ordered[:_MOST]:
            kinds = self._kinds[key]
            yield Source(
                name=self._names[key],
                statements=kinds.total(),
                kinds=tuple((mark, family, kinds[family]) for family, mark in MARKS.items() if kinds[family]),
                reports=tuple(self._reports[key]),
            )

    @property
    def hidden(self) -> int:
        """How many there is no room for."""
        return max(0, len(self) - _MOST)

    @staticmethod
    def explain() -> tuple[tuple[str, str, str], ...]:
        """What the signs mean: the sign, its style, the stances."""
        said = {family: [stance for stance, other in FAMILIES.items() if other == family] for family in MARKS}
        return tuple((mark, family, ", ".join(said[family])) for family, mark in MARKS.items())
