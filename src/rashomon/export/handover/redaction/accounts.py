"""Take names out of a comparison, of judgements."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.export.handover.redaction.rewriting import Rewriting
from rashomon.export.handover.redaction.sweep import Sweeper
from rashomon.records.comparison import (
    Agreement,
    Comparison,
    Copy,
    Denial,
    Dispute,
    Holder,
    Independence,
    Position,
    Quote,
)
from rashomon.records.judgement import Anchor, Judgement
from rashomon.records.span import Span


class AccountRedaction:
    """Takes names out of what is said of reports; `rewritings` say what became of the text of each, by its id."""

    def __init__(self, sweeper: Sweeper, rewritings: Mapping[str, Rewriting], ids: Mapping[str, str]) -> None:
        self._sweeper = sweeper
        self._sweep = sweeper.sweep
        self._rewritings = rewritings
        self._ids = ids

    def comparison(self, comparison: Comparison) -> Comparison:
        """The comparison without names."""
        return replace(
            comparison,
            reports=tuple(
                replace(
                    one,
                    id=self._id(one.id),
                    publisher=self._maybe(one.publisher),
                    title=self._maybe(one.title),
                )
                for one in comparison.reports
            ),
            copies=tuple(map(self._copy, comparison.copies)),
            stories=tuple(
                replace(one, reports=self._all_ids(one.reports), title=self._sweep(one.title))
                for one in comparison.stories
            ),
            incidents=tuple(
                replace(
                    one,
                    place=self._maybe(one.place),
                    mentions=tuple(replace(mention, report=self._id(mention.report)) for mention in one.mentions),
                )
                for one in comparison.incidents
            ),
            disputes=tuple(map(self._dispute, comparison.disputes)),
            updates=tuple(map(self._dispute, comparison.updates)),
            agreements=tuple(map(self._agreement, comparison.agreements)),
            denials=tuple(map(self._denial, comparison.denials)),
        )

    def judgements(self, judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
        """Judgements without names, by the words alone: their ids came of what they said, so they get others."""
        ids = {one.id: f"judgement-{number}" for number, one in enumerate(judgements, 1)}
        return tuple(
            replace(
                one,
                id=ids[one.id],
                target=replace(
                    one.target,
                    anchors=tuple(map(self._anchor, one.target.anchors)),
                    name=ids.get(one.target.name or "") or self._maybe(one.target.name),
                ),
                corrections=tuple(replace(fix, value=self._maybe(fix.value), spans=()) for fix in one.corrections),
                reason=self._maybe(one.reason),
            )
            for one in judgements
        )

    def _anchor(self, anchor: Anchor) -> Anchor:
        return replace(anchor, spans=(), quotes=tuple(map(self._sweep, anchor.quotes)))

    def _copy(self, copy: Copy) -> Copy:
        return replace(
            copy,
            reports=self._all_ids(copy.reports),
            origin=self._id(copy.origin) if copy.origin else None,
            evidence=self._quotes(copy.evidence),
            reason=self._maybe(copy.reason),
            origin_evidence=self._quotes(copy.origin_evidence),
        )

    def _dispute(self, dispute: Dispute) -> Dispute:
        return replace(
            dispute,
            about=self._sweep(dispute.about, dispute.entity or ""),
            entity=self._maybe(dispute.entity),
            positions=tuple(map(self._position, dispute.positions)),
        )

    def _position(self, position: Position) -> Position:
        return replace(
            position,
            value=self._sweep(position.value),
            text=self._sweep(position.text),
            holders=tuple(map(self._holder, position.holders)),
            independent=self._independence(position.independent),
        )

    def _agreement(self, agreement: Agreement) -> Agreement:
        return replace(
            agreement,
            about=self._sweep(agreement.about),
            value=self._sweep(agreement.value),
            holders=tuple(map(self._holder, agreement.holders)),
            independent=self._independence(agreement.independent),
        )

    def _denial(self, denial: Denial) -> Denial:
        return replace(
            denial, of=replace(denial.of, report=self._id(denial.of.report)), holder=self._holder(denial.holder)
        )

    def _holder(self, holder: Holder) -> Holder:
        return replace(
            holder,
            name=self._sweep(holder.name, holder.entity or ""),
            entity=self._sweep(holder.entity, holder.entity) if holder.entity else None,
            via=tuple(map(self._sweep, holder.via)),
            report=self._id(holder.report),
            evidence=self._move(holder.report, holder.evidence),
            quote=self._sweep(holder.quote),
        )

    def _independence(self, independent: Independence) -> Independence:
        why = tuple(
            replace(
                one,
                reports=self._all_ids(one.reports),
                reason=self._sweep(one.reason),
                evidence=self._quotes(one.evidence),
            )
            for one in independent.why
        )
        return replace(independent, why=why)

    def _quotes(self, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
        return tuple(
            replace(
                one,
                report=self._id(one.report),
                span=self._move(one.report, one.span),
            )
            for one in quotes
        )

    def _move(self, report: str, span: Span) -> Span:
        return self._rewritings[report].move(span) if report in self._rewritings else span

    def _id(self, report: str) -> str:
        return self._ids.get(report, report)

    def _all_ids(self, reports: Sequence[str]) -> tuple[str, ...]:
        return tuple(map(self._id, reports))

    def _maybe(self, words: str | None) -> str | None:
        return self._sweep(words) if words else words
