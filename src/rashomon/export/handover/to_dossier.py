"""Hand over a dossier: one page that can be read, printed, kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.export.accounts import Accounts
from rashomon.export.comparison_to_html import lay_out_comparison
from rashomon.export.handover.cited import Sources
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.judged import (
    Judged,
    MachineRow,
    find_in_comparison,
    find_in_report,
    lay_out_judgement,
)
from rashomon.export.handover.manifest import CAUTION
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.heads import describe, say_date, title_of
from rashomon.export.judged import count_fates, list_fates
from rashomon.export.rows import Row, arrange_comparison
from rashomon.export.statements import arrange
from rashomon.export.template import fill_template
from rashomon.export.to_html import lay_out_report
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head

_NEEDLESS = "a page has no place for it; the jsonl format has it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A report in the table of contents, with its custody."""

    number: int
    label: str
    title: str
    about: str
    sha256: str
    decoded: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What is known of all reports before the first of them is shown."""

    reports: tuple[Listed, ...]
    sources: Sources
    judged: tuple[Judged, ...]
    fates: str
    recipes: tuple[Recipe, ...]
    sections: int


def write_dossier(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """`dossier.html`: cover, contents, comparison, judgements, reports, sources, custody, recipe, what is left out.

    The readings are gone through twice: for the contents, then for the pages; one is held at a time.
    """
    gathered = _gather(handover)
    pages = (lay_out_report(reading, number) for number, reading in enumerate(handover.readings(), 1))
    comparison = lay_out_comparison(handover.comparison) if handover.comparison else {"rows": ()}
    comparison["sayings"] = ()  # they stand in a section of their own, each beside what it is of
    page = fill_template(
        "dossier.html.jinja",
        **comparison | _lay_out_cover(handover),
        dossier=flatten(handover.title),
        compared=handover.comparison is not None,
        gathered=gathered,
        pages=pages,
    )
    with folder.open(
        "dossier.html", "the dossier: one page that needs nothing beside it", media_type="text/html"
    ) as file:
        file.write_text(page)
    yield LeftOut(what="confidence, offset, id of each part of a reading", count=gathered.sections, reason=_NEEDLESS)


def _lay_out_cover(handover: Handover) -> dict[str, Any]:
    return {
        "made": flatten(say_date(handover.made)),
        "by": flatten(handover.by or ""),
        "redacted": handover.redacted,
        "left_out": [one for one in handover.left_out if one.count],
        "unread": [(title_of(one.report), flatten(one.message)) for one in handover.failures],
        "caution": CAUTION,
    }


def _gather(handover: Handover) -> Gathered:
    labels = Accounts.of(handover.comparison.reports).labels if handover.comparison else {}
    steps = {one.report: one.steps for one in handover.custody}
    asked = _arrange(handover)
    found: list[list[MachineRow]] = [list(find_in_comparison(one, asked)) for one in handover.judgements]
    fates = {one.judgement: one for one in list_fates(handover.comparison.judgements)} if handover.comparison else {}
    reports: list[Listed] = []
    sources = Sources()
    recipes: dict[str, Recipe] = {}
    for number, reading in enumerate(handover.readings(), 1):
        head = reading.report
        recipes.setdefault(reading.recipe.id, reading.recipe)
        sources.add(number, arrange(reading))
        reports.append(_list(number, head, labels, steps.get(head.sha256, ())))
        if any(anchor.report == head.sha256 for one in handover.judgements for anchor in one.target.anchors):
            section = lay_out_report(reading, number)
            for judgement, rows in zip(handover.judgements, found, strict=True):
                rows += find_in_report(judgement, section, reading)
    if handover.comparison:
        recipes.setdefault(handover.comparison.recipe.id, handover.comparison.recipe)
    return Gathered(
        reports=tuple(reports),
        sources=sources,
        judged=tuple(
            lay_out_judgement(judgement, rows, fates.get(judgement.id))
            for judgement, rows in zip(handover.judgements, found, strict=True)
        ),
        fates=count_fates(fates.values()) or say_count(len(handover.judgements), "judgement"),
        recipes=tuple(recipes.values()),
        sections=len(reports),
    )


def _arrange(handover: Handover) -> Sequence[Row]:
    if handover.comparison is None:
        return ()
    return arrange_comparison(handover.comparison, Accounts.of(handover.comparison.reports))


def _list(number: int, head: Head, labels: Mapping[str, str], steps: Sequence[str]) -> Listed:
    decoding = head.decoding
    return Listed(
        number=number,
        label=labels.get(head.id, ""),
        title=title_of(head),
        about=" · ".join(describe(head)),
        sha256=head.sha256,
        decoded=f"{decoding.encoding} ({decoding.how})" if decoding else "",
        steps=tuple(map(flatten, steps)),
    )
