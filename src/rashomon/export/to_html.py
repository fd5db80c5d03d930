"""Write readings as a page that needs nothing beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rashomon.export.accounts import Accounts
from rashomon.export.article import Paragraph, mark_article
from rashomon.export.damage import Damage, group_repairs
from rashomon.export.drawing.spots import Spot, find_report_spots
from rashomon.export.happenings import Happening, gather_happenings
from rashomon.export.heads import describe, identify, title_of
from rashomon.export.lines import Lines
from rashomon.export.matrix import Matrix, lay_out
from rashomon.export.own_voice import own_voice
from rashomon.export.people import Person, gather_people
from rashomon.export.rows import Row, arrange_inner_disputes, choose_rows
from rashomon.export.statements import Statement, arrange, count_sources, join
from rashomon.export.template import fill_template
from rashomon.export.to_text import Compare
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head

_SHOWN = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One report in the index of a folder of pages."""

    page: str
    title: str
    about: str
    found: str

    @classmethod
    def of(cls, outcome: Reading | Failure, *, page: str) -> "Entry":
        """The entry of a report whose page is the file `page`."""
        found = (
            f"could not be read: {flatten(outcome.message)}"
            if isinstance(outcome, Failure)
            else say_count(len(outcome.attributions), "statement")
        )
        return cls(page=page, title=title_of(outcome.report), about=" · ".join(describe(outcome.report)), found=found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """All that the page shows of one report."""

    number: int
    head: Head
    title: str
    about: tuple[str, ...]
    identity: tuple[str, ...]
    link: str | None
    failure: str | None = None
    paragraphs: Iterable[Paragraph] = ()
    statements: tuple[Statement, ...] = ()
    sources: int = 0
    own: tuple[tuple[str, str], ...] = ()
    happenings: tuple[Happening, ...] = ()
    people: tuple[Person, ...] = ()
    rows: tuple[Row, ...] = ()
    unshown: int = 0
    matrices: tuple[Matrix, ...] = ()
    anchored: bool = False
    places: tuple[Spot, ...] = ()
    repaired: int = 0
    certain: tuple[Damage, ...] = ()
    uncertain: tuple[tuple[str, Damage], ...] = ()
    unlisted: int = 0
    remarks: tuple[str, ...] = ()


def to_html(outcomes: Iterable[Reading | Failure], *, compare: Compare | None = None) -> Iterator[str]:
    """One page with all reports, in order, in pieces, as they come; no more than one report is held at a time.

    `compare` lays a reading beside nothing but itself, for its inner disputes; without it they are left out.
    """
    sections = (lay_out_report(outcome, number, compare) for number, outcome in enumerate(outcomes, 1))
    return fill_template("report.html.jinja", sections=sections)


def to_index(entries: Sequence[Entry]) -> Iterator[str]:
    """A page that leads to the pages of all reports."""
    return fill_template("index.html.jinja", entries=entries)


def lay_out_report(outcome: Reading | Failure, number: int, compare: Compare | None = None) -> Section:
    """All that a page shows of one report; `number` is its place on the page."""
    head = outcome.report
    if isinstance(outcome, Failure):
        return Section(
            number=number,
            head=head,
            title=title_of(head),
            about=describe(head),
            identity=identify(head),
            link=_link(head),
            failure=flatten(outcome.message),
        )
    comparison = compare(outcome) if compare else None
    rows = arrange_inner_disputes(outcome, comparison) if comparison else ()
    shown = choose_rows(rows)
    statements = arrange(outcome)
    happenings = gather_happenings(outcome, statements)
    lines = Lines(outcome)
    damages = group_repairs(outcome.text, outcome.repairs, most=_SHOWN)
    return Section(
        number=number,
        head=head,
        title=title_of(head),
        about=describe(head),
        identity=identify(head),
        link=_link(head),
        paragraphs=mark_article(outcome, statements, happenings),
        statements=statements,
        sources=count_sources(statements),
        own=tuple(
            (lines.name(parts[0].start), join(outcome.text, parts))
            for parts in own_voice(outcome.text, outcome.sentences, outcome.attributions)
        ),
        happenings=happenings,
        people=gather_people(outcome, statements),
        rows=shown,
        unshown=len(rows) - len(shown),
        matrices=lay_out(shown, comparison, Accounts.of(comparison.reports)) if comparison else (),
        anchored=bool(outcome.times or outcome.places),
        places=find_report_spots(head.id, outcome),
        repaired=len(outcome.repairs),
        certain=damages.certain,
        uncertain=tuple((lines.name(damage.first.span.start), damage) for damage in damages.uncertain),
        unlisted=damages.hidden,
        remarks=tuple(flatten(remark.message) for remark in outcome.remarks[:_SHOWN]),
    )


def _link(head: Head) -> str | None:
    """The report's address, if it is one of the web: no other may become a link."""
    url = flatten(head.url or "")
    return url if url.lower().startswith(("https://", "http://")) else None
