"""Lay accounts side by side for an assistant."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from rashomon.export.accounts import Accounts, say_copies
from rashomon.export.independence import count_whole
from rashomon.export.matrix import lay_out
from rashomon.export.matrix_to_text import print_legend, print_matrix
from rashomon.export.rows import Row, find_further_denials, hold
from rashomon.export.visible import flatten
from rashomon.export.wrap import Page
from rashomon.mcp.fitting import clip
from rashomon.mcp.forms import Labelled, SideBySide, Told
from rashomon.mcp.gathering import LONGEST, list_entries, name_by_id, tell_question, tell_voice
from rashomon.records.comparison import Account, Comparison

_PAGE = Page(width=110, colour=False)
_MOST_ACCOUNTS = 20
_MOST_COPIES = 10
_MOST_VOICES = 12


class Accountings:
    """A comparison cut into items: its questions, its denials, what is told besides."""

    def __init__(self, comparison: Comparison, told: Sequence[Told]) -> None:
        self._comparison, self._told = comparison, told
        self._lettered = Accounts.of(comparison.reports)
        self._rows = [entry.row for entry in list_entries(comparison, self._lettered)]
        self._named = name_by_id(comparison.reports)
        self._entries = list(list_entries(comparison, self._named))
        self._denials = find_further_denials(comparison)

    @property
    def number(self) -> int:
        """How many items there are."""
        return len(self._entries) + len(self._denials) + len(self._told)

    def cut(self, first: int, number: int) -> SideBySide:
        """A number of the items from one on, with the table of the questions among them."""
        whole = count_whole(self._comparison, self._lettered)
        rows = [replace(row, number=place) for place, row in enumerate(self._rows[first : first + number], first + 1)]
        left = number - len(rows)
        at = max(0, first - len(self._rows))
        denials = self._denials[at : at + left]
        at, left = max(0, at - len(self._denials)), left - len(denials)
        told = tuple(self._told[at : at + left]) if first + number > len(self._rows) + len(self._denials) else ()
        holders = [denial.holder for denial in denials]
        speaking = {one for row in rows for side in row.sides for holding in side.shown for one in holding.reports}
        speaking |= {holder.report for holder in holders} | {one.report for one in told}
        return SideBySide(
            reports=len(self._comparison.reports),
            at_least=whole.at_least if whole else 0,
            at_most=whole.at_most if whole else 0,
            accounts=tuple(self._label(one) for one in self._choose(speaking)),
            copies=tuple(f"{one}." for one in islice(say_copies(self._comparison, self._named.labels), _MOST_COPIES)),
            matrix="\n".join(self._draw(rows)),
            questions=tuple(tell_question(one, voices=_MOST_VOICES) for one in self._entries[first : first + number]),
            denials=tuple(tell_voice(hold(holder, self._named)) for holder in holders),
            told=told,
        )

    def _choose(self, speaking: set[str]) -> list[Account]:
        shown = [one for one in self._comparison.reports if one.id in speaking]
        return shown[:_MOST_ACCOUNTS] if shown else list(self._comparison.reports[:_MOST_ACCOUNTS])

    def _label(self, account: Account) -> Labelled:
        return Labelled(
            label=self._lettered.label(account.id),
            id=account.id,
            publisher=account.publisher,
            published=account.published,
            title=clip(flatten(account.title), LONGEST) if account.title else None,
        )

    def _draw(self, rows: Sequence[Row]) -> Iterator[str]:
        if rows:
            yield print_legend(rows, _PAGE).rstrip("\n")
            for matrix in lay_out(rows, self._comparison, self._lettered):
                yield print_matrix(matrix, _PAGE).rstrip("\n")
