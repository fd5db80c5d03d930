"""Quote the sentences in which reports tell of one happening."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.export.visible import flatten
from rashomon.records.comparison import Account, EventMention, Incident
from rashomon.records.event import Event
from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.store.opening import Store
from rashomon.store.queries import get_readings

_MOST_REPORTS = 20
_MOST = 30
_LONGEST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A sentence of a report, with the word in it that tells of the happening; `who` is whom the report cites."""

    report: str
    event: str
    outlet: str
    published: str | None
    who: str | None
    before: str
    word: str
    after: str
    span: Span


def quote_tellings(store: Store, incident: Incident, accounts: Sequence[Account]) -> tuple[Telling, ...]:
    """What the reports say of a happening, in the order of the reports, of many the first."""
    known = {account.id: account for account in accounts}
    events: dict[str, list[str]] = defaultdict(list)
    for mention in sorted(incident.mentions, key=lambda one: _moment(one, known)):
        events[mention.report].append(mention.event)
    first = list(events)[:_MOST_REPORTS]
    readings = get_readings(store, first)  # none of what is gone
    told = (
        telling
        for report in first
        if report in readings
        for telling in _quote(readings[report], known.get(report) or Account(id=report), events[report])
    )
    return tuple(one for _, one in zip(range(_MOST), told, strict=False))


def _quote(reading: Reading, account: Account, events: Sequence[str]) -> Iterator[Telling]:
    """The sentences of one report; none where it was read otherwise since."""
    by_id = {event.id: event for event in reading.events}
    for event in (by_id[name] for name in events if name in by_id):
        sentence = _find_sentence(reading, event)
        text, trigger = reading.text, event.trigger
        yield Telling(
            report=account.id,
            event=event.id,
            outlet=flatten(account.publisher or account.id),
            published=account.published,
            who=_name(reading, event),
            before=text[max(sentence.start, trigger.start - _LONGEST) : trigger.start],
            word=trigger.of(text),
            after=text[trigger.end : min(sentence.end, trigger.end + _LONGEST)],
            span=trigger,
        )


def _find_sentence(reading: Reading, event: Event) -> Span:
    start, end = event.trigger
    found = next((one for one in reading.sentences if one.start <= start and end <= one.end), None)
    return found or event.trigger


def _name(reading: Reading, event: Event) -> str | None:
    """The innermost source that the event is according to."""
    said = {one.id: one for one in reading.attributions}
    names = {one.id: one.name for one in reading.entities}
    inner = next((said[one] for one in reversed(event.attributions) if one in said), None)
    if inner is None:
        return None
    words = " … ".join(span.of(reading.text) for span in inner.source)
    return flatten(names.get(inner.speaker or "") or words) or None


def _moment(mention: EventMention, known: dict[str, Account]) -> tuple[str, str]:
    account = known.get(mention.report)
    return (account.published or "" if account else ""), mention.report
