"""Print who said what when."""

from rashomon.export.parts import INDENT, keep_together, margin, print_heading
from rashomon.export.timeline import Saying, Telling, Timeline
from rashomon.export.wrap import Page, Piece, wrap


def print_timeline(timeline: Timeline, page: Page) -> str:
    """The days, under each its reports, under each report what it says."""
    parts = [print_heading("Who said what when", "by day of publication", page)]
    for day in timeline.days:
        parts.append(wrap([Piece(day.words, "heading")], page, first=margin(), rest=margin()))
        parts += [_print_telling(telling, page) for telling in day.tellings]
    if timeline.hidden:
        more = f"and {timeline.hidden:,} more reports; --format json has every one"
        parts.append(wrap([Piece(more, "label")], page, first=margin()))
    return "".join(parts)


def _print_telling(telling: Telling, page: Page) -> str:
    label = [Piece(INDENT * 2), Piece(telling.label, "source"), Piece("  ")]
    beside = [Piece(" " * sum(len(piece.words) for piece in label))]
    aside = [telling.time] if telling.time else []
    aside += [telling.copy] if telling.copy else []
    head = [Piece(telling.outlet), Piece("".join(f" · {one}" for one in aside), "label")]
    lines = [wrap(head, page, first=label, rest=beside)]
    lines += [_print_saying(saying, page, beside) for saying in telling.sayings]
    if telling.hidden:
        lines.append(wrap([Piece(f"and {telling.hidden} more", "label")], page, first=beside))
    return "".join(lines)


def _print_saying(saying: Saying, page: Page, beside: list[Piece]) -> str:
    holding = saying.holding
    number = [*beside, Piece(f"{saying.number:>2}  ", "label")]
    who = [Piece("".join(f"{name} ← " for name in holding.chain), "label"), Piece(holding.name, "source")]
    before = [Piece(keep_together(f"{saying.before} {saying.arrow} "))] if saying.arrow else []
    value = [Piece(keep_together(f"{holding.mark} "), holding.family), *before, Piece(saying.value, "key")]
    question = Piece(" · " + " ".join(part for part in (saying.question, saying.about) if part), "label")
    return wrap([*who, Piece(" "), *value, question], page, first=number, rest=[*beside, Piece(" " * 4)])
