"""Name the pages of a casebook, each with its address."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from rashomon.web.asking import Asked
from rashomon.web.pages.access import tell_accounts, tell_own_account
from rashomon.web.pages.adding import tell_adding, tell_questions
from rashomon.web.pages.entities import tell_entity
from rashomon.web.pages.findings import (
    lay_out_dispute,
    lay_out_incident,
    tell_dispute,
    tell_disputes,
    tell_incident,
    tell_incidents,
)
from rashomon.web.pages.history import tell_custody_log, tell_failures
from rashomon.web.pages.jobs import tell_job, tell_jobs
from rashomon.web.pages.judgements import tell_judgements
from rashomon.web.pages.judging import tell_judging
from rashomon.web.pages.network import tell_network
from rashomon.web.pages.original import tell_original
from rashomon.web.pages.overview import lay_out as lay_out_overview
from rashomon.web.pages.overview import tell as tell_overview
from rashomon.web.pages.report import lay_out_report, tell_report
from rashomon.web.pages.search import lay_out as lay_out_search
from rashomon.web.pages.search import tell as tell_search
from rashomon.web.pages.sources import tell_source, tell_sources

Record = TypeVar("Record")


def lay_out_nothing(_page: object) -> Mapping[str, object]:
    """What a template needs besides a record that says all."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf(Generic[Record]):
    """A page: the function that tells what stands on it, the template that shows it, the heading it lies under.

    `lay_out` makes of the record what is for reading alone, by the names that the template has for it. One that is not
    `lasting` changes without the log telling of it.
    """

    tell: Callable[[Asked], Record]
    template: str
    under: str
    lasting: bool = True
    lay_out: Callable[[Record], Mapping[str, object]] = lay_out_nothing


JUDGING: Leaf[Any] = Leaf(tell=tell_judging, template="judge", under="")
"""The page on which one thing is judged."""
PAGES: Mapping[tuple[str, ...], Leaf[Any]] = {
    ("/",): Leaf(tell=tell_overview, template="overview", under="/", lay_out=lay_out_overview),
    ("/search",): Leaf(tell=tell_search, template="search", under="/search", lay_out=lay_out_search),
    ("/reports/{name:str}", "/report"): Leaf(
        tell=tell_report, template="one_report", under="/search", lay_out=lay_out_report
    ),
    ("/reports/{name:str}/original", "/report/original"): Leaf(
        tell=tell_original, template="original", under="/search"
    ),
    ("/disputes", "/comparisons/{comparison:str}/disputes"): Leaf(
        tell=tell_disputes, template="disputes", under="/disputes"
    ),
    ("/comparisons/{comparison:str}/disputes/{dispute:str}",): Leaf(
        tell=tell_dispute, template="one_dispute", under="/disputes", lay_out=lay_out_dispute
    ),
    ("/incidents", "/comparisons/{comparison:str}/incidents"): Leaf(
        tell=tell_incidents, template="incidents", under="/incidents"
    ),
    ("/comparisons/{comparison:str}/incidents/{incident:str}",): Leaf(
        tell=tell_incident, template="one_incident", under="/incidents", lay_out=lay_out_incident
    ),
    ("/sources",): Leaf(tell=tell_sources, template="sources", under="/sources"),
    ("/source",): Leaf(tell=tell_source, template="one_source", under="/sources"),
    ("/network", "/comparisons/{comparison:str}/network"): Leaf(
        tell=tell_network, template="network", under="/sources"
    ),
    ("/entity",): Leaf(tell=tell_entity, template="one_entity", under="/search"),
    ("/judge",): JUDGING,
    ("/judgements",): Leaf(tell=tell_judgements, template="judgements", under="/custody"),
    ("/custody",): Leaf(tell=tell_custody_log, template="custody", under="/custody"),
    ("/add",): Leaf(tell=tell_adding, template="add", under="/add"),
    ("/add/ask",): Leaf(tell=tell_questions, template="ask", under="/add", lasting=False),
    ("/jobs",): Leaf(tell=tell_jobs, template="jobs", under="/add", lasting=False),
    ("/jobs/{name:str}",): Leaf(tell=tell_job, template="one_job", under="/add", lasting=False),
    ("/accounts",): Leaf(tell=tell_accounts, template="accounts", under="/account", lasting=False),
    ("/account",): Leaf(tell=tell_own_account, template="own_account", under="/account", lasting=False),
    ("/failures",): Leaf(tell=tell_failures, template="failures", under="/custody"),
}
"""Each page by its addresses; every one of them ends with .json for programs."""
