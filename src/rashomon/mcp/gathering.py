"""Gather what an answer holds from readings, from comparisons."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from rashomon.export.accounts import Accounts
from rashomon.export.happenings import Happening, gather_happenings
from rashomon.export.judged import NOTHING_SAID, Sayings, say_of_disputes
from rashomon.export.rows import (
    Holding,
    Row,
    arrange_agreement,
    arrange_disputes,
    arrange_updates,
    find_further_agreements,
)
from rashomon.export.rows import Side as Laid
from rashomon.export.statements import Statement, arrange
from rashomon.export.visible import flatten
from rashomon.mcp.fitting import clip
from rashomon.mcp.forms import Cited, Question, Said, Side, Told, Voice
from rashomon.records.comparison import Account, Agreement, Comparison, Dispute, Independence
from rashomon.records.reading import Reading
from rashomon.records.span import Span

LONGEST = 600
_MOST_REASONS = 4
_MOST_CITED = 10
_MOST_PARTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A dispute, an update or an agreement, with the origins of each of its sides, in the order of the row's."""

    id: str | None
    row: Row
    origins: tuple[Independence, ...]


def name_by_id(reports: Sequence[Account]) -> Accounts:
    """The reports of a comparison, each labelled by its own id."""
    return replace(Accounts.of(reports), labels={one.id: flatten(one.id) for one in reports})


def list_entries(comparison: Comparison, accounts: Accounts) -> Iterator[Entry]:
    """All that was compared: disputes, strict ones first, updates, what is agreed on besides."""
    said = list_sayings(comparison)
    for dispute in sorted(comparison.disputes, key=lambda one: one.strength != "strict"):
        yield enter_dispute(dispute, accounts, said)
    for update in comparison.updates:
        yield enter_update(update, accounts, said)
    for agreement in find_further_agreements(comparison):
        yield _enter_agreement(agreement, accounts)


def list_sayings(comparison: Comparison) -> Sayings:
    """What people judged of disputes, by the dispute's id."""
    judged = {one.id: one.judged for one in (*comparison.disputes, *comparison.updates)}
    return say_of_disputes(comparison.judgements, judged)


def enter_dispute(dispute: Dispute, accounts: Accounts, said: Sayings = NOTHING_SAID) -> Entry:
    """A dispute as a row."""
    (row,) = arrange_disputes([dispute], accounts, said)
    return Entry(id=dispute.id, row=row, origins=tuple(one.independent for one in dispute.positions))


def enter_update(update: Dispute, accounts: Accounts, said: Sayings = NOTHING_SAID) -> Entry:
    """A later figure as a row, the earliest first."""
    dates = accounts.dates
    positions = sorted(update.positions, key=lambda one: min(dates.get(holder.report, "") for holder in one.holders))
    ordered = replace(update, positions=tuple(positions))
    (row,) = arrange_updates([ordered], accounts, said)
    return Entry(id=update.id, row=row, origins=tuple(one.independent for one in ordered.positions))


def tell_question(entry: Entry, *, voices: int, first: int = 0) -> Question:
    """What is answered otherwise, with some of the voices of its sides, counted through, from the first one on."""
    sides, at = [], 0
    for side, independent in zip(entry.row.sides, entry.origins, strict=True):
        shown = side.holdings[max(0, first - at) : max(0, first + voices - at)]
        at += len(side.holdings)
        sides.append(_tell_side(side, independent, shown))
    return Question(
        id=entry.id,
        kind=entry.row.kind,
        question=entry.row.question,
        about=entry.row.about,
        incident=entry.row.incident,
        judged=entry.row.judged[:_MOST_REASONS],
        sides=tuple(sides),
    )


def count_voices(entry: Entry) -> int:
    """How many voices the sides have together."""
    return sum(len(side.holdings) for side in entry.row.sides)


def tell_voice(holding: Holding) -> Voice:
    """Who holds a value, in which words."""
    places = zip(holding.reports, holding.spans, strict=True)
    return Voice(
        name=holding.name,
        entity=holding.entity,
        via=holding.chain,
        stance=holding.stance,
        marks=tuple(mark.name or mark.meaning for mark in holding.marks),
        quote=clip(holding.before + holding.key + holding.after, LONGEST),
        cited=tuple(
            Cited(report=report, start=span.start, end=span.end) for report, span in islice(places, _MOST_CITED)
        ),
    )


def tell_statements(reading: Reading) -> Iterator[Said]:
    """Who says what in a report, in the order of the text, numbered."""
    yield from map(_tell_statement, arrange(reading))


def tell_happenings(reading: Reading) -> Iterator[Told]:
    """What is told to have happened, each happening once, always according to somebody."""
    for one in gather_happenings(reading, arrange(reading)):
        yield _tell_happening(one, reading.report.id)


def tell_retellings(readings: Iterable[Reading], events: frozenset[tuple[str, str]]) -> Iterator[Told]:
    """How each report tells of one happening; `events` are its mentions, a report with the id of an event."""
    for reading in readings:
        report = reading.report.id
        spans = {event.trigger for event in reading.events if (report, event.id) in events}
        for one in gather_happenings(reading, arrange(reading)):
            if spans & set(one.spans):
                yield _tell_happening(one, report)


def _enter_agreement(agreement: Agreement, accounts: Accounts) -> Entry:
    return Entry(id=None, row=arrange_agreement(agreement, accounts), origins=(agreement.independent,))


def _tell_side(side: Laid, independent: Independence, shown: Sequence[Holding]) -> Side:
    return Side(
        value=side.value + (f" ({side.date})" if side.date else ""),
        reports=len({report for holding in side.holdings for report in holding.reports}),
        at_least=independent.at_least,
        at_most=independent.at_most,
        why=side.why[:_MOST_REASONS],
        voices=tuple(map(tell_voice, shown)),
        more_voices=len(side.holdings) - len(shown),
    )


def _tell_statement(one: Statement) -> Said:
    spans = one.attribution.content or one.attribution.cue or one.attribution.source or (Span(0, 0),)
    return Said(
        number=one.number,
        id=one.attribution.id,
        who=one.source,
        named=one.speaker,
        via=one.through,
        stance=one.stance,
        quotation=one.manner,
        words=clip(one.words, LONGEST),
        start=spans[0].start,
        end=spans[-1].end,
        unsure=one.doubt,
    )


def _tell_happening(one: Happening, report: str) -> Told:
    return Told(
        report=report,
        kind=one.kind,
        words=clip(" … ".join(one.words[:_MOST_PARTS]), LONGEST),
        start=one.spans[0].start,
        end=one.spans[0].end,
        actors=_some(one.actors),
        recipients=_some(one.recipients),
        when=_some(one.when),
        where=_some(one.where),
        how_many=_some(one.how_many),
        according_to=_some([": ".join(part for part in (told.status, told.who) if part) for told in one.tellings]),
    )


def _some(words: Sequence[str]) -> tuple[str, ...]:
    more = (f"and {len(words) - _MOST_PARTS:,} more",) if len(words) > _MOST_PARTS else ()
    return (*(clip(one, LONGEST) for one in words[:_MOST_PARTS]), *more)
