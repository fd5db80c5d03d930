"""Print what is said to have happened."""

from collections.abc import Iterator, Sequence

from rashomon.export.happenings import Happening
from rashomon.export.parts import INDENT, keep_together, print_heading
from rashomon.export.wording import say_count
from rashomon.export.wrap import Page, Piece, wrap


def print_happenings(
    happenings: Sequence[Happening], page: Page, *, heading: str = "What happened, as told", aside: str = ""
) -> str:
    """Each happening once: what, who to whom, when, where, how many, according to whom; `aside` follows the heading."""
    if not happenings:
        return ""
    digits = len(str(len(happenings)))
    counted = aside + say_count(len(happenings), "happening")
    return print_heading(heading, counted, page) + "\n".join(_print(one, digits, page) for one in happenings)


def _print(happening: Happening, digits: int, page: Page) -> str:
    number = Piece(f"{INDENT}{happening.number:>{digits}}  ", "label")
    beside = [Piece(" " * len(number.words))]
    head = [Piece(happening.kind, "source")]
    if happening.status:
        head += [Piece(" · "), Piece(happening.status, "doubtful")]
    aside = [", ".join(f"“{words}”" for words in happening.words), keep_together(happening.place)]
    aside += ["background"] if happening.background else []
    aside += [f"confidence {happening.confidence:.0%}"] if happening.confidence is not None else []
    lines = [wrap([*head, Piece("".join(f" · {one}" for one in aside), "label")], page, first=[number], rest=beside)]
    lines += [wrap(pieces, page, first=beside, rest=beside) for pieces in _lines(happening)]
    return "".join(lines)


def _lines(happening: Happening) -> Iterator[list[Piece]]:
    if happening.actors or happening.recipients:
        yield _print_parts(happening)
    if happening.facts:
        pieces = []
        for place, (question, answer) in enumerate(happening.facts):
            pieces += [Piece(" · " if place else ""), Piece(f"{question} ", "label"), Piece(answer)]
        yield pieces
    for telling in happening.tellings:
        own = telling.status if not happening.status else ""
        yield [Piece(f"{own} · " if own else "", "doubtful"), Piece(telling.who, "label")]


def _print_parts(happening: Happening) -> list[Piece]:
    who = Piece("; ".join(happening.actors)) if happening.actors else Piece("it is not said who", "label")
    if not happening.recipients:
        return [who]
    return [who, Piece(" → ", "label"), Piece("; ".join(happening.recipients))]
