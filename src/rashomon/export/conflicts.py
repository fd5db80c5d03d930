"""Put disputes in the order in which a person reads them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rashomon.export.accounts import label_reports
from rashomon.export.heads import say_date
from rashomon.export.statements import FAMILIES, MARKS, join
from rashomon.export.visible import flatten
from rashomon.export.voices import ITSELF
from rashomon.export.wording import ask, say_count, say_value
from rashomon.records.comparison import Agreement, Comparison, Dispute, Holder, Independence, Position
from rashomon.records.reading import Reading

Strength = Literal["strict", "possible"]
STRENGTHS: tuple[Strength, ...] = ("strict", "possible")
SIGNS: dict[Strength, str] = {"strict": "≠", "possible": "≈"}
MEANINGS: dict[Strength, str] = {"strict": "they cannot all be true", "possible": "they may be reconciled"}
_MOST_HOLDERS = 25
_LONGEST_QUOTE = 1_500
_LONGEST_ABOUT = 90
_ITSELF = "the report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One holder with the words; `labels` are the reports in which both stand alike.

    `before`, `key` and `after` make up the quote; `key` is the part that says the value, where it is found.
    """

    name: str
    through: tuple[str, ...]
    stance: str
    family: str
    labels: tuple[str, ...]
    before: str
    key: str
    after: str

    @property
    def mark(self) -> str:
        """The sign of the kind of stance."""
        return MARKS[self.family]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value with all who hold it, and how many independent origins they come to, in words.

    `date` says when a value that was revised was told first.
    `reports` are the labels of the reports that it stands in, `hidden` counts the holders that are left out.
    """

    value: str
    date: str
    origins: str
    why: tuple[str, ...]
    holdings: tuple[Holding, ...]
    hidden: int
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One dispute: the question, what it is about, how strict it is, the sides; an update has its sides by date."""

    number: int
    question: str
    about: str
    strength: Strength
    sides: tuple[Side, ...]

    @property
    def strict(self) -> bool:
        """Whether the sides cannot all be true."""
        return self.strength == "strict"

    @property
    def sign(self) -> str:
        """≠ where the sides cannot all be true, ≈ where they may be reconciled."""
        return SIGNS[self.strength]

    @property
    def meaning(self) -> str:
        """What the strength means of the sides."""
        return MEANINGS[self.strength]


def arrange_disputes(disputes: Sequence[Dispute], labels: Mapping[str, str]) -> tuple[Conflict, ...]:
    """The disputes with their sides, strict ones first; `labels` leads from a report's id to its label."""
    ordered = sorted(disputes, key=lambda dispute: dispute.strength != "strict")
    return tuple(_arrange(number, dispute, labels) for number, dispute in enumerate(ordered, 1))


def arrange_inner_disputes(reading: Reading, comparison: Comparison) -> tuple[Conflict, ...]:
    """The disputes within one report.

    A report that speaks in its own voice and has no publisher is held by `the report`: it becomes `the report itself`,
    to be told from another one that it cites, unless it cites one in just those words.
    """
    cited = {flatten(join(reading.text, attribution.source)) for attribution in reading.attributions}
    name = _ITSELF if _ITSELF in cited else ITSELF
    disputes = tuple(_rename(dispute, {_ITSELF: name}) for dispute in comparison.disputes)
    return arrange_disputes(disputes, label_reports(comparison.reports))


def arrange_updates(
    updates: Sequence[Dispute], labels: Mapping[str, str], dates: Mapping[str, str]
) -> tuple[Conflict, ...]:
    """The updates, each with its sides by the date (ISO 8601) of the first report that they stand in."""
    return tuple(_arrange(number, _order(update, dates), labels, dates) for number, update in enumerate(updates, 1))


def arrange_agreement(agreement: Agreement, labels: Mapping[str, str]) -> Side:
    """What holders agree on, as one side."""
    position = Position(
        value=agreement.value, text=agreement.value, holders=agreement.holders, independent=agreement.independent
    )
    return _side(agreement.slot, position, labels, {})


def hold(holder: Holder, labels: Mapping[str, str], *, key: str = "") -> Holding:
    """One holder with the words, in which `key` is made out."""
    return next(_hold([holder], labels, key))


def say_about(slot: str, about: str, entity: str | None) -> str:
    """What a dispute or agreement is about, without the slot that its question names."""
    words = flatten(entity or about.removeprefix(slot).lstrip(": ")).removeprefix("of ")
    return words if len(words) <= _LONGEST_ABOUT else words[:_LONGEST_ABOUT].rsplit(" ", 1)[0] + " …"


def say_origins(reports: int, independent: Independence) -> str:
    """How many reports, and how many independent origins they come to: 3 reports → 2 independent origins, up to 3."""
    least, most = independent.at_least, independent.at_most
    if reports == least == most == 1:
        return say_count(1, "report")
    upto = f", up to {most}" if most > least else ""
    return f"{say_count(reports, 'report')} → {say_count(least, 'independent origin')}{upto}"


def count_disputes(disputes: Sequence[Conflict]) -> str:
    """How many disputes there are of each strength."""
    numbers = Counter(dispute.strength for dispute in disputes)
    return ", ".join(f"{numbers[strength]} {strength}" for strength in STRENGTHS if numbers[strength])


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


def _arrange(
    number: int, dispute: Dispute, labels: Mapping[str, str], dates: Mapping[str, str] | None = None
) -> Conflict:
    return Conflict(
        number=number,
        question=ask(dispute.slot),
        about=say_about(dispute.slot, dispute.about, dispute.entity),
        strength=dispute.strength,
        sides=tuple(_side(dispute.slot, position, labels, dates or {}) for position in dispute.positions),
    )


def _side(slot: str, position: Position, labels: Mapping[str, str], dates: Mapping[str, str]) -> Side:
    holdings = tuple(_hold(position.holders, labels, position.text))
    reports = {holder.report for holder in position.holders}
    several = len(labels) > 1
    date = _first_date(position, dates)
    return Side(
        value=say_value(slot, position.value),
        date=flatten(say_date(date)) if date else "",
        origins=say_origins(len(reports), position.independent) if several else "",
        why=tuple(_say_why(position.independent, labels)) if several else (),
        holdings=holdings[:_MOST_HOLDERS],
        hidden=max(0, len(holdings) - _MOST_HOLDERS),
        reports=tuple(label for report, label in labels.items() if report in reports),
    )


def _say_why(independent: Independence, labels: Mapping[str, str]) -> Iterator[str]:
    for same in independent.why:
        reports = ", ".join(labels.get(report, flatten(report)) for report in same.reports)
        yield f"{reports}: {flatten(same.reason)}"


def _hold(holders: Sequence[Holder], labels: Mapping[str, str], key: str) -> Iterator[Holding]:
    """The holders in order; the same one with the same words in several reports is one."""
    alike: dict[tuple[object, ...], list[Holder]] = {}
    for holder in holders:
        alike.setdefault((holder.name, holder.via, holder.stance, flatten(holder.quote)), []).append(holder)
    for same in alike.values():
        before, found, after = _split(_clip(flatten(same[0].quote)), flatten(key))
        yield Holding(
            name=flatten(same[0].name),
            through=tuple(flatten(name) for name in same[0].via),
            stance=same[0].stance,
            family=FAMILIES.get(same[0].stance, "says"),
            labels=tuple(labels.get(one.report, flatten(one.report)) for one in same) if len(labels) > 1 else (),
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
