"""Write readings as pages for people to read."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from rashomon.export.accounts import Accounts
from rashomon.export.damage import Damage, group_repairs
from rashomon.export.happenings import gather_happenings
from rashomon.export.happenings_to_text import print_happenings
from rashomon.export.heads import describe, identify, title_of
from rashomon.export.lines import Lines
from rashomon.export.matrix import lay_out
from rashomon.export.matrix_to_text import print_legend, print_matrix
from rashomon.export.own_voice import own_voice
from rashomon.export.parts import INDENT, keep_together, margin, print_heading, print_list
from rashomon.export.people import gather_people
from rashomon.export.people_to_text import print_people
from rashomon.export.rows import arrange_inner_disputes, choose_rows, count_rows
from rashomon.export.rows_to_text import print_rows
from rashomon.export.statements import Statement, arrange, count_sources, join
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count
from rashomon.export.wrap import Page, Piece, wrap
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.report import Failure

CAUTION = "Each statement is according to whoever is named with it. rashomon does not say what is true."
_SHOWN = 200
Compare = Callable[[Reading], Comparison]


def to_text(outcomes: Iterable[Reading | Failure], page: Page, *, compare: Compare | None = None) -> Iterator[str]:
    """A page for each report, in order, as they come; a rule stands between two.

    `compare` lays a reading beside nothing but itself, for its inner disputes; without it they are left out.
    """
    for place, outcome in enumerate(outcomes):
        rule = wrap([Piece("═" * page.width, "label")], page) + "\n" if place else ""
        body = print_reading(outcome, page, compare) if isinstance(outcome, Reading) else print_failure(outcome, page)
        yield rule + body


def print_failure(failure: Failure, page: Page) -> str:
    """The page of a report that could not be read."""
    title = wrap([Piece(title_of(failure.report), "title")], page)
    reason = [Piece("could not be read: ", "failure"), Piece(failure.message)]
    return title + wrap(reason, page, first=margin(), rest=margin()) + "\n"


def print_reading(reading: Reading, page: Page, compare: Compare | None = None) -> str:
    """The page of one reading.

    Its parts: the head, what was repaired, who says what, what the report says itself, what happened, people, inner
    disputes, remarks.
    """
    statements = arrange(reading)
    told = (
        _print_statements(statements, page),
        _print_own_voice(reading, page),
        print_happenings(gather_happenings(reading, statements), page),
        print_people(gather_people(reading, statements), page),
        _print_conflicts(reading, page, compare),
    )
    parts = (
        _print_head(reading, page),
        _print_repairs(reading, page),
        *told,
        _print_remarks(reading, page),
        wrap([Piece(CAUTION, "label")], page) if any(told) else "",
    )
    return "\n".join(part for part in parts if part) + "\n"


def _print_head(reading: Reading, page: Page) -> str:
    head = reading.report
    lines = [wrap([Piece(title_of(head), "title")], page)]
    described = describe(head)
    if described:
        lines.append(wrap([Piece(" · ".join(described))], page))
    lines.append(wrap([Piece(" · ".join(identify(head)), "label")], page))
    if head.url:
        lines.append(wrap([Piece(flatten(head.url), "label")], page))
    return "".join(lines)


def _print_repairs(reading: Reading, page: Page) -> str:
    if not reading.repairs:
        return ""
    damages = group_repairs(reading.text, reading.repairs, most=_SHOWN)
    lines = Lines(reading)
    count = say_count(len(reading.repairs), "place")
    doubt = f", {damages.doubtful} not certain" if damages.doubtful else ", all certain"
    parts = [print_heading("What was repaired", count + doubt, page)]
    parts += [_print_damage(damage, lines, page) for damage in (*damages.certain, *damages.uncertain)]
    if damages.hidden:
        more = f"and {damages.hidden} more; --format json lists every one"
        parts.append(wrap([Piece(more, "label")], page, first=margin(), rest=margin()))
    return "".join(parts)


def _print_damage(damage: Damage, lines: Lines, page: Page) -> str:
    times = f" ×{damage.count}" if damage.count > 1 else ""
    where = "" if damage.first.certain else f" · {lines.name(damage.first.span.start)}"
    change = [Piece(damage.before, "before"), Piece(" → "), Piece(damage.after, "after"), Piece(times)]
    aside = [Piece(f" · {damage.doubt}{where}", "label"), Piece(f" · … {damage.example} …")]
    return wrap([*change, *aside], page, first=margin(), rest=margin(2))


def _print_statements(statements: Sequence[Statement], page: Page) -> str:
    if not statements:
        return ""
    count = f"{say_count(len(statements), 'statement')} by {say_count(count_sources(statements), 'named source')}"
    heading = print_heading("Who says what", count, page)
    digits = len(str(len(statements)))
    return heading + "".join(_print_statement(one, digits, page) for one in statements).removesuffix("\n")


def _print_statement(statement: Statement, digits: int, page: Page) -> str:
    indent = INDENT + "    " * statement.depth
    beside = indent + " " * (digits + 2)
    number = Piece(f"{indent}{statement.number:>{digits}}  ", "label")
    source = [Piece(statement.source, "source")]
    if statement.speaker:
        source.append(Piece(f" [{statement.speaker}]"))
    stance = Piece(keep_together(f"{statement.mark} {statement.stance}"), statement.family)
    through = "".join(f", relayed by {name}" for name in statement.through)
    place, doubt = keep_together(statement.place), keep_together(statement.doubt)
    details = [f"“{statement.cue}”" if statement.cue else "", statement.manner, place, doubt]
    aside = Piece("".join(f" · {one}" for one in details if one), "label")
    head = wrap([*source, Piece(through), Piece(" "), stance, aside], page, first=[number], rest=[Piece(beside)])
    bar = [Piece(beside), Piece("│ ", statement.family)]
    return head if statement.relays else head + wrap([Piece(statement.words)], page, first=bar, rest=bar) + "\n"


def _print_own_voice(reading: Reading, page: Page) -> str:
    sentences = own_voice(reading.text, reading.sentences, reading.attributions)
    if not sentences:
        return ""
    lines = Lines(reading)
    places = [lines.name(parts[0].start) for parts in sentences]
    width = max(len(place) for place in places) + 2
    beside = [Piece(INDENT + " " * width)]
    told = []
    for parts, place in zip(sentences, places, strict=True):
        margin = [Piece(f"{INDENT}{place:<{width}}", "label")]
        told.append(wrap([Piece(join(reading.text, parts))], page, first=margin, rest=beside))
    return print_heading("What the report itself says", say_count(len(sentences), "sentence"), page) + "".join(told)


def _print_conflicts(reading: Reading, page: Page, compare: Compare | None) -> str:
    comparison = compare(reading) if compare else None
    rows = arrange_inner_disputes(reading, comparison) if comparison else ()
    if not comparison or not rows:
        return ""
    shown = choose_rows(rows)
    matrices = lay_out(shown, comparison, Accounts.of(comparison.reports))
    table = print_legend(shown, page) + "\n" + "\n".join(print_matrix(matrix, page) for matrix in matrices)
    return print_rows("Where its accounts conflict", count_rows(rows), rows, page, before=table + "\n")


def _print_remarks(reading: Reading, page: Page) -> str:
    if not reading.remarks:
        return ""
    return print_heading("Remarks", "", page) + print_list([one.message for one in reading.remarks], page, most=_SHOWN)
