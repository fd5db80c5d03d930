"""Tell disputes, agreements, judgements as notes."""

from collections.abc import Iterator, Mapping

from rashomon.export.handover.ftm.things import Said, Thing, article_id, make_id
from rashomon.export.handover.package import Handover
from rashomon.export.wording import ask, say_count, say_value
from rashomon.records.comparison import Dispute, Holder, Independence
from rashomon.records.judgement import Judgement


def tell_accounts(handover: Handover, digests: Mapping[str, str]) -> Iterator[Thing]:
    """A note for each dispute, each update, each agreement, on all articles that it is between.

    `digests` are the SHA-256 of the reports by their ids.
    """
    comparison = handover.comparison
    if comparison is None:
        return
    for kind, disputes in (("dispute", comparison.disputes), ("update", comparison.updates)):
        for dispute in disputes:
            holders = tuple(one for position in dispute.positions for one in position.holders)
            yield _note(f"{kind}, {dispute.strength}: {dispute.about}", "\n".join(_tell(dispute)), holders, digests)
    for agreement in comparison.agreements:
        words = _tell_side(agreement.slot, agreement.value, agreement.independent, agreement.holders)
        yield _note(f"agreement: {agreement.about}", f"{ask(agreement.slot)}\n{words}", agreement.holders, digests)


def tell_judgement(judgement: Judgement) -> Thing:
    """A note on the articles whose words are judged."""
    target = judgement.target
    reports = dict.fromkeys(anchor.report for anchor in target.anchors)
    quotes = "; ".join(f"“{quote}”" for anchor in target.anchors for quote in anchor.quotes)
    corrections = "; ".join(f"{one.field}: {one.value or 'other words'}" for one in judgement.corrections)
    about = " ".join(filter(None, (target.part, target.slot, target.name)))
    parts = (f"{judgement.by}: {judgement.verdict} {about}", quotes, corrections, judgement.reason)
    said = [Said("name", f"judgement: {judgement.verdict} {about}"), Said("createdAt", judgement.made)]
    said += [Said("description", ". ".join(filter(None, parts)))]
    said += [Said("entity", article_id(report)) for report in reports]
    return Thing(id=make_id("Note", judgement.id), schema="Note", report=next(iter(reports), ""), said=tuple(said))


def _note(name: str, words: str, holders: tuple[Holder, ...], digests: Mapping[str, str]) -> Thing:
    reports = dict.fromkeys(digests[one.report] for one in holders if one.report in digests)
    said = [Said("name", name), Said("description", words)]
    said += [Said("entity", article_id(report)) for report in reports]
    identity = make_id("Note", name, words)
    return Thing(id=identity, schema="Note", report=next(iter(reports), ""), said=tuple(said))


def _tell(dispute: Dispute) -> Iterator[str]:
    yield f"{ask(dispute.slot)} {dispute.about}"
    for position in dispute.positions:
        yield _tell_side(dispute.slot, position.value, position.independent, position.holders)


def _tell_side(slot: str, value: str, independent: Independence, holders: tuple[Holder, ...]) -> str:
    least, most = independent.at_least, independent.at_most
    origins = say_count(least, "independent origin") + (f", up to {most}" if most > least else "")
    said = "; ".join(
        f"{', as relayed by '.join((one.name, *reversed(one.via)))} ({one.stance}, {one.report}): “{one.quote}”"
        for one in holders
    )
    return f"{say_value(slot, value)} ({origins}): {said}"
