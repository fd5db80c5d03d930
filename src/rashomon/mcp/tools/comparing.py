"""Lay reports, texts side by side as they are asked for."""

from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.ingest.identity import Identities
from rashomon.mcp.desk import Desk, read_offset
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import SideBySide
from rashomon.mcp.phrasing import join, say_accounts
from rashomon.mcp.siding import Accountings
from rashomon.mcp.tools.reading import GivenText, read_given
from rashomon.pipeline import compare as lay_side_by_side
from rashomon.records.reading import Reading

_MOST = 25
_MOST_REPORTS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which reports, which texts."""

    reports: tuple[str, ...] = ()
    texts: tuple[GivenText, ...] = ()
    after: str | None = None


def compare(desk: Desk, asked: Asked) -> Draft[SideBySide]:
    """The reports, the texts side by side, nothing saved. Raises BadSettings where they are too few, or too many."""
    first = read_offset(asked.after)
    accounts = Accountings(lay_side_by_side(_gather(desk, asked), desk.casebook.tools), ())

    def make(number: int) -> Draft[SideBySide]:
        found = accounts.cut(first, number)
        following = str(first + number) if first + number < accounts.number else None
        return Draft(found=found, text=join(say_accounts(found)), next=following)

    return desk.fit(make, _MOST)


def _gather(desk: Desk, asked: Asked) -> list[Reading]:
    number = len(asked.reports) + len(asked.texts)
    if not 2 <= number <= _MOST_REPORTS:
        raise BadSettings(f"{number} reports and texts are given; give 2 to {_MOST_REPORTS}")
    identities = Identities()
    readings = [desk.open(report)[1] for report in dict.fromkeys(asked.reports)]
    readings += [read_given(desk, text) for text in asked.texts]
    return [identities.set_apart(reading) for reading in readings]
