"""Print one incident, as each report tells of it."""

from collections.abc import Iterable, Iterator, Mapping

from rashomon.export.accounts import describe_account
from rashomon.export.happenings import gather_happenings
from rashomon.export.happenings_to_text import print_happenings
from rashomon.export.matrix import say_incident
from rashomon.export.parts import print_heading
from rashomon.export.statements import arrange
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.export.wrap import Page
from rashomon.records.comparison import Account, Incident
from rashomon.records.reading import Reading


def page_of_incident(
    incident: Incident, accounts: Mapping[str, Account], readings: Iterable[Reading], page: Page
) -> Iterator[str]:
    """What kind of happening it is, when, where; then who did what to whom according to whom, report by report."""
    reports = dict.fromkeys(mention.report for mention in incident.mentions)
    yield print_heading(say_incident(incident), say_count(len(reports), "report"), page)
    for reading in readings:
        report = reading.report.id
        told = {mention.event for mention in incident.mentions if mention.report == report}
        spans = {event.trigger for event in reading.events if event.id in told}
        happenings = [one for one in gather_happenings(reading, arrange(reading)) if spans & set(one.spans)]
        heading = describe_account(accounts[report])
        yield "\n" + print_happenings(happenings, page, heading=heading, aside=f"{flatten(report)} · ")
