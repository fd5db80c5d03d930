"""Name the reports of a comparison shortly."""

from collections.abc import Iterator, Mapping, Sequence

from rashomon.export.heads import say_date
from rashomon.export.visible import flatten
from rashomon.export.wording import enumerate_words
from rashomon.records.comparison import Account, Comparison, Copy

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def label_reports(accounts: Sequence[Account]) -> dict[str, str]:
    """A label for each report by its id, in order: A, B … Z, AA, AB …"""
    return {account.id: _letter(number) for number, account in enumerate(accounts, 1)}


def describe_account(account: Account) -> str:
    """Publisher and date of a report, or its id where neither is known."""
    known = (account.publisher, say_date(account.published) if account.published else None)
    return " · ".join(flatten(part) for part in known if part) or f"id {flatten(account.id)}"


def say_copies(comparison: Comparison, labels: Mapping[str, str]) -> tuple[str, ...]:
    """Which reports repeat which, a sentence each: B and C repeat A."""
    return tuple(_say_copy(copy, labels) for copy in comparison.copies)


def say_stories(comparison: Comparison, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The labels and the title of each story, where there are several."""
    if len(comparison.stories) > 1:
        for story in comparison.stories:
            yield ", ".join(_label(story.reports, labels)), flatten(story.title)


def _say_copy(copy: Copy, labels: Mapping[str, str]) -> str:
    if copy.origin is None:
        return f"{enumerate_words(_label(copy.reports, labels))} repeat each other"
    others = _label([report for report in copy.reports if report != copy.origin], labels)
    verb = "repeats" if len(others) == 1 else "repeat"
    return f"{enumerate_words(others)} {verb} {labels.get(copy.origin, flatten(copy.origin))}"


def _label(reports: Sequence[str], labels: Mapping[str, str]) -> list[str]:
    return [labels.get(report, flatten(report)) for report in reports]


def _letter(number: int) -> str:
    letters = ""
    while number:
        number, place = divmod(number - 1, len(_LETTERS))
        letters = _LETTERS[place] + letters
    return letters
