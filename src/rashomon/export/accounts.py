"""Name the reports of a comparison shortly."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.export.wording import JUDGED, enumerate_words
from rashomon.records.comparison import Account, Comparison, Copy

_MOST_LABELS = 30
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """The reports compared, in order: their labels, dates (ISO 8601) and outlets, each by the report's id."""

    labels: Mapping[str, str]
    dates: Mapping[str, str]
    outlets: Mapping[str, str]

    @classmethod
    def of(cls, reports: Sequence[Account]) -> "Accounts":
        """The reports of a comparison."""
        return cls(
            labels=label_reports(reports),
            dates={account.id: account.published or "" for account in reports},
            outlets={account.id: flatten(account.publisher or "") for account in reports},
        )

    @property
    def several(self) -> bool:
        """Whether there is more than one report, so that it is to be said which."""
        return len(self.labels) > 1

    def label(self, report: str) -> str:
        """The label of a report; the id of one that is not among them."""
        return self.labels.get(report) or flatten(report)

    def label_all(self, reports: Iterable[str]) -> tuple[str, ...]:
        """The labels of these reports, in order."""
        known = sorted({(len(label), label) for label in map(self.label, reports)})
        return tuple(label for _, label in known)

    def count_outlets(self, reports: Iterable[str]) -> int:
        """How many outlets published these reports; a report of no known outlet counts as one of its own."""
        return len({self.outlets.get(report) or ("", report) for report in reports})


def enumerate_labels(labels: Sequence[str], most: int = 12) -> str:
    """Labels in a row, as many as there is room for: A, B, C and 40 more."""
    more = len(labels) - most
    return ", ".join(labels[:most]) + (f" and {more:,} more" if more > 0 else "")


def label_reports(accounts: Sequence[Account]) -> dict[str, str]:
    """A label for each report by its id, in order: A, B … Z, AA, AB …"""
    return {account.id: _letter(number) for number, account in enumerate(accounts, 1)}


def describe_account(account: Account) -> str:
    """Publisher and date of a report, or its id where neither is known."""
    known = (account.publisher, say_date(account.published) if account.published else None)
    return " · ".join(flatten(part) for part in known if part) or f"id {flatten(account.id)}"


def say_copies(comparison: Comparison, labels: Mapping[str, str]) -> tuple[str, ...]:
    """Which reports repeat which, a sentence each: B and C repeat A; a mark where a person judged it."""
    return tuple(say_copy(copy, labels) for copy in comparison.copies)


def say_stories(comparison: Comparison, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The labels and the title of each story, where there are several."""
    if len(comparison.stories) > 1:
        for story in comparison.stories:
            yield ", ".join(_label(story.reports, labels)), flatten(story.title)


def say_copy(copy: Copy, labels: Mapping[str, str]) -> str:
    """Which reports repeat which; a mark where a person judged it."""
    mark = f" {JUDGED}" if copy.judged else ""
    if copy.origin is None:
        return f"{enumerate_words(_label(copy.reports, labels))} repeat each other{mark}"
    others = _label([report for report in copy.reports if report != copy.origin], labels)
    verb = "repeats" if len(others) == 1 else "repeat"
    return f"{enumerate_words(others)} {verb} {labels.get(copy.origin, flatten(copy.origin))}{mark}"


def _label(reports: Sequence[str], labels: Mapping[str, str]) -> list[str]:
    named = [labels.get(report, flatten(report)) for report in reports[:_MOST_LABELS]]
    return named if len(reports) <= _MOST_LABELS else [*named, f"{len(reports) - _MOST_LABELS:,} more"]


def _letter(number: int) -> str:
    letters = ""
    while number:
        number, place = divmod(number - 1, len(_LETTERS))
        letters = _LETTERS[place] + letters
    return letters
