"""Put disputes, updates, agreements in the order in which a person reads them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from rashomon.export.accounts import Accounts, enumerate_labels
from rashomon.export.heads import say_date
from rashomon.export.judged import NOTHING_SAID, Sayings, say_of_disputes
from rashomon.export.standing import Mark, explain_marks, mark_holder
from rashomon.export.statements import FAMILIES, MARKS, join
from rashomon.export.visible import flatten
from rashomon.export.voices import ITSELF
from rashomon.export.wording import ask, say_count, say_value
from rashomon.records.comparison import Agreement, Comparison, Denial, Dispute, Holder, Independence, Position
from rashomon.records.reading import Reading
from rashomon.records.span import Span

Kind = Literal["strict", "possible", "revised", "agreed"]
KINDS: tuple[Kind, ...] = ("strict", "possible", "revised", "agreed")
SIGNS: dict[Kind, str] = {"strict": "≠", "possible": "≈", "revised": "Δ", "agreed": "="}
MEANINGS: dict[Kind, str] = {
    "strict": "they cannot all be true",
    "possible": "they may be reconciled",
    "revised": "another value by the same holder, later",
    "agreed": "they say the same",
}
# The styles of the signs: those of the families of stances, and a quiet one.
TINTS: dict[Kind, str] = {"strict": "against", "possible": "doubtful", "revised": "ahead", "agreed": "label"}
THE_REPORT = "the report"
_ROOM = {"disputed": 200, "revised": 50, "agreed": 50}  # how many rows of a kind there is room for
_MOST_HOLDERS = 25
_MOST_REASONS = 12
_LONGEST_QUOTE = 1_500
_LONGEST_ABOUT = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sign with its style and what it means."""

    sign: str
    style: str
    name: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One holder with the words; `reports` are the ids, `labels` the labels of the reports in which both stand alike.

    `entity` is the full name behind `name`, empty where none is known; `marks` say where it stands; `spans` where the
    words do, report by report. `before`, `key`, `after` make up the quote; `key` says the value, where it is found.
    """

    name: str
    entity: str
    through: tuple[str, ...]
    stance: str
    family: str
    marks: tuple[Mark, ...]
    reports: tuple[str, ...]
    labels: tuple[str, ...]
    spans: tuple[Span, ...]
    before: str
    key: str
    after: str

    @property
    def mark(self) -> str:
        """The sign of the kind of stance."""
        return MARKS[self.family]

    @property
    def where(self) -> str:
        """The labels, as many as there is room for."""
        return enumerate_labels(self.labels)

    @property
    def chain(self) -> tuple[str, ...]:
        """Who relays the words, the one nearest to the reader first."""
        return self.through[::-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value with all who hold it, and how many independent origins they come to, in words, and as `range`.

    `date` says when a value that was revised was told first, in words; `since` as the report writes it.
    """

    value: str
    since: str
    date: str
    origins: str
    range: str
    why: tuple[str, ...]
    holdings: tuple[Holding, ...]

    @property
    def shown(self) -> tuple[Holding, ...]:
        """The holders that there is room for."""
        return self.holdings[:_MOST_HOLDERS]

    @property
    def hidden(self) -> int:
        """How many holders there is no room for."""
        return len(self.holdings) - len(self.shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One question with the values that answer it: a dispute, an update, which has its sides by date, or an agreement.

    `incident` is the id of the happening that it is about, `judged` what people say of it.
    """

    number: int
    kind: Kind
    question: str
    about: str
    incident: str | None
    sides: tuple[Side, ...]
    judged: tuple[str, ...] = ()

    @property
    def sign(self) -> str:
        """≠ where the sides cannot all be true, ≈ where they may be reconciled …"""
        return SIGNS[self.kind]

    @property
    def disputed(self) -> bool:
        """Whether its sides do not go together."""
        return self.kind in ("strict", "possible")

    @property
    def meaning(self) -> str:
        """What the sign means of the sides."""
        return MEANINGS[self.kind]

    @property
    def tint(self) -> str:
        """The style of the sign."""
        return TINTS[self.kind]


def arrange_comparison(comparison: Comparison, accounts: Accounts) -> tuple[Row, ...]:
    """All that was compared, numbered through: disputes, strict ones first, updates, what is agreed on besides."""
    judged = {one.id: one.judged for one in (*comparison.disputes, *comparison.updates)}
    said = say_of_disputes(comparison.judgements, judged)
    rows = chain(
        arrange_disputes(comparison.disputes, accounts, said),
        arrange_updates(comparison.updates, accounts, said),
        (arrange_agreement(agreement, accounts) for agreement in find_further_agreements(comparison)),
    )
    return tuple(replace(row, number=number) for number, row in enumerate(rows, 1))


def choose_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that there is room for, of each kind the first ones."""
    left = dict(_ROOM)
    kept = []
    for row in rows:
        room = "disputed" if row.disputed else row.kind
        if left[room] > 0:
            left[room] -= 1
            kept.append(row)
    return tuple(kept)


def arrange_disputes(disputes: Sequence[Dispute], accounts: Accounts, said: Sayings = NOTHING_SAID) -> tuple[Row, ...]:
    """The disputes with their sides, strict ones first; `said` is what people say of each, by its id."""
    ordered = sorted(disputes, key=lambda dispute: dispute.strength != "strict")
    rows = (_arrange(number, dispute, dispute.strength, accounts) for number, dispute in enumerate(ordered, 1))
    return tuple(replace(row, judged=said.get(dispute.id, ())) for row, dispute in zip(rows, ordered, strict=True))


def arrange_inner_disputes(reading: Reading, comparison: Comparison) -> tuple[Row, ...]:
    """The disputes within one report.

    A report that speaks in its own voice and has no publisher is held by `the report`: it becomes `the report itself`,
    to be told from another one that it cites, unless it cites one in just those words.
    """
    cited = {flatten(join(reading.text, attribution.source)) for attribution in reading.attributions}
    name = THE_REPORT if THE_REPORT in cited else ITSELF
    disputes = tuple(_rename(dispute, {THE_REPORT: name}) for dispute in comparison.disputes)
    return arrange_disputes(disputes, Accounts.of(comparison.reports))


def arrange_updates(updates: Sequence[Dispute], accounts: Accounts, said: Sayings = NOTHING_SAID) -> tuple[Row, ...]:
    """The updates, each with its sides by the date of the first report that they stand in."""
    return tuple(
        replace(_arrange(number, _order(update, accounts.dates), "revised", accounts), judged=said.get(update.id, ()))
        for number, update in enumerate(updates, 1)
    )


def arrange_agreement(agreement: Agreement, accounts: Accounts) -> Row:
    """What holders agree on, as a row of one side."""
    value, holders = agreement.value, agreement.holders
    position = Position(value=value, text=value, holders=holders, independent=agreement.independent)
    return Row(
        number=1,
        kind="agreed",
        question=ask(agreement.slot),
        about=say_about(agreement.slot, agreement.about, None),
        incident=agreement.incident,
        sides=(_side(agreement.slot, position, accounts, dated=False),),
    )


def find_further_denials(comparison: Comparison) -> tuple[Denial, ...]:
    """The denials that are no part of a dispute."""
    sides = [side for dispute in comparison.disputes for side in dispute.positions]
    shown = {identify_holding(one) for side in sides for one in side.holders}
    return tuple(denial for denial in comparison.denials if identify_holding(denial.holder) not in shown)


def find_further_agreements(comparison: Comparison) -> Iterator[Agreement]:
    """The agreements that are no side of a dispute."""
    sides: dict[object, list[frozenset[object]]] = defaultdict(list)
    for dispute in comparison.disputes:
        for position in dispute.positions:
            side: frozenset[object] = frozenset(map(identify_holding, position.holders))
            for key in side:
                sides[key].append(side)
    for agreement in comparison.agreements:
        keys = [identify_holding(holder) for holder in agreement.holders]
        if not any(side.issuperset(keys) for side in sides.get(keys[0], ()) if keys):
            yield agreement


def hold(holder: Holder, accounts: Accounts, *, key: str = "") -> Holding:
    """One holder with the words, in which `key` is made out."""
    return next(_hold([holder], accounts, key))


def identify_holding(holder: Holder) -> tuple[str, str, tuple[int, int]]:
    """What tells a holder's words from all others: report, name, place."""
    return holder.report, holder.name, holder.evidence


def say_about(slot: str, about: str, entity: str | None) -> str:
    """What a dispute or agreement is about, without the slot that its question names."""
    words = flatten(entity or about.removeprefix(slot).lstrip(": ")).removeprefix("of ")
    return words if len(words) <= _LONGEST_ABOUT else words[:_LONGEST_ABOUT].rsplit(" ", 1)[0] + " …"


def say_origins(reports: int, outlets: int, independent: Independence) -> str:
    """From reports to origins: 10 reports → 6 outlets → 2 independent origins, up to 3.

    Outlets are left out where each report has its own, all where one report is one origin.
    """
    if reports == independent.at_least == independent.at_most == 1:
        return say_count(1, "report")
    steps = [say_count(reports, "report")]
    steps += [say_count(outlets, "outlet")] if outlets != reports else []
    return " → ".join((*steps, say_independent(independent)))


def say_independent(independent: Independence) -> str:
    """How many independent origins: 2 independent origins, up to 3."""
    least, most = independent.at_least, independent.at_most
    return say_count(least, "independent origin") + (f", up to {most}" if most > least else "")


def explain_signs(rows: Iterable[Row]) -> tuple[tuple[Sign, ...], tuple[Sign, ...]]:
    """The signs of kinds, then those of stances, that stand in these rows."""
    rows = list(rows)
    kinds = [kind for kind in KINDS if any(row.kind == kind for row in rows)]
    families = {holding.family for row in rows for side in row.sides for holding in side.holdings}
    return (
        tuple(Sign(sign=SIGNS[kind], style=TINTS[kind], name=kind, meaning=MEANINGS[kind]) for kind in kinds),
        tuple(
            Sign(sign=mark, style=family, name="", meaning=_say_family(family))
            for family, mark in MARKS.items()
            if family in families
        ),
    )


def find_marks(rows: Iterable[Row]) -> tuple[Mark, ...]:
    """The marks that stand beside holders in these rows, each once."""
    return explain_marks(
        mark for row in rows for side in row.sides for holding in side.holdings for mark in holding.marks
    )


def count_rows(rows: Iterable[Row]) -> str:
    """How many rows there are of each kind."""
    numbers = Counter(row.kind for row in rows)
    return ", ".join(f"{numbers[kind]} {kind}" for kind in KINDS if numbers[kind])


def _say_family(family: str) -> str:
    return ", ".join(stance for stance, other in FAMILIES.items() if other == family)


def _rename(dispute: Dispute, names: Mapping[str, str]) -> Dispute:
    return replace(
        dispute,
        positions=tuple(
            replace(
                position,
                holders=tuple(replace(one, name=names.get(one.name, one.name)) for one in position.holders),
            )
            for position in dispute.positions
        ),
    )


def _order(update: Dispute, dates: Mapping[str, str]) -> Dispute:
    return replace(update, positions=tuple(sorted(update.positions, key=lambda one: _first_date(one, dates))))


def _first_date(position: Position, dates: Mapping[str, str]) -> str:
    return min((dates.get(holder.report, "") for holder in position.holders), default="")


def _arrange(number: int, dispute: Dispute, kind: Kind, accounts: Accounts) -> Row:
    dated = kind == "revised"
    return Row(
        number=number,
        kind=kind,
        question=ask(dispute.slot),
        about=say_about(dispute.slot, dispute.about, dispute.entity),
        incident=dispute.incident,
        sides=tuple(_side(dispute.slot, position, accounts, dated=dated) for position in dispute.positions),
    )


def _side(slot: str, position: Position, accounts: Accounts, *, dated: bool) -> Side:
    reports = {holder.report for holder in position.holders}
    date = _first_date(position, accounts.dates) if dated else ""
    told = accounts.several
    independent = position.independent
    return Side(
        value=say_value(slot, position.value),
        since=date,
        date=flatten(say_date(date)) if date else "",
        origins=say_origins(len(reports), accounts.count_outlets(reports), independent) if told else "",
        range=_say_range(independent) if told else "",
        why=tuple(_say_why(independent, accounts)) if told else (),
        holdings=tuple(_hold(position.holders, accounts, position.text)),
    )


def _say_range(independent: Independence) -> str:
    least, most = independent.at_least, independent.at_most
    return str(least) if least == most else f"{least}–{most}"


def _say_why(independent: Independence, accounts: Accounts) -> Iterator[str]:
    for same in independent.why[:_MOST_REASONS]:
        yield f"{enumerate_labels(list(map(accounts.label, same.reports)))}: {flatten(same.reason)}"
    if len(independent.why) > _MOST_REASONS:
        yield f"and {len(independent.why) - _MOST_REASONS:,} more reasons"


def _hold(holders: Sequence[Holder], accounts: Accounts, key: str) -> Iterator[Holding]:
    """The holders in order; the same one with the same words in several reports is one."""
    alike: dict[tuple[str, str | None, tuple[str, ...], str, str], list[Holder]] = {}
    for holder in holders:
        alikeness = (holder.name, holder.entity, holder.via, holder.stance, flatten(holder.quote))
        alike.setdefault(alikeness, []).append(holder)
    sought = flatten(key)
    for (*_, quote), same in alike.items():
        before, found, after = _split(_clip(quote), sought)
        first = {one.report: one.evidence for one in reversed(same)}
        reports = tuple(dict.fromkeys(one.report for one in same))
        yield Holding(
            name=flatten(same[0].name),
            entity=flatten(same[0].entity or ""),
            through=tuple(flatten(name) for name in same[0].via),
            stance=same[0].stance,
            family=FAMILIES.get(same[0].stance, "says"),
            marks=mark_holder(same),
            reports=reports,
            labels=tuple(map(accounts.label, reports)) if accounts.several else (),
            spans=tuple(first[report] for report in reports),
            before=before,
            key=found,
            after=after,
        )


def _split(quote: str, key: str) -> tuple[str, str, str]:
    """The quote around the first place where `key` stands; no key where it is all of the quote, or not in it."""
    if not key or len(key) * 2 > len(quote) or key not in quote:
        return quote, "", ""
    before, found, after = quote.partition(key)
    return before, found, after


def _clip(quote: str) -> str:
    left = len(quote) - _LONGEST_QUOTE
    return quote if left <= 0 else f"{quote[:_LONGEST_QUOTE]} … ({left:,} more characters)"
