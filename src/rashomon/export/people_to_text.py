"""Print what is said of people, of bodies."""

from collections.abc import Sequence

from rashomon.export.parts import INDENT, keep_together, print_heading
from rashomon.export.people import Fact, Person
from rashomon.export.wrap import Page, Piece, wrap


def print_people(people: Sequence[Person], page: Page) -> str:
    """Each person or body once, with what is said of it, according to whom."""
    if not people:
        return ""
    persons = sum(person.is_person for person in people)
    counted = [f"{persons} {'person' if persons == 1 else 'people'}"] if persons else []
    bodies = len(people) - persons
    counted += [f"{bodies} {'body' if bodies == 1 else 'bodies'}"] if bodies else []
    heading = print_heading("People and bodies", ", ".join(counted), page)
    return heading + "".join(_print(person, page) for person in people)


def _print(person: Person, page: Page) -> str:
    about = " · ".join([*person.about, keep_together(person.mentions)])
    head = [Piece(person.name, "source"), Piece(f" · {about}", "label")]
    lines = [wrap(head, page, first=[Piece(INDENT)], rest=[Piece(INDENT * 2)])]
    return "".join([*lines, *(_print_fact(fact, page) for fact in person.facts)])


def _print_fact(fact: Fact, page: Page) -> str:
    words = f" {', '.join(f'“{words}”' for words in fact.words)}" if fact.words else ""
    pieces = [Piece(f"{fact.name} ", "label"), Piece(fact.value), Piece(f"{words} · {fact.who}", "label")]
    return wrap(pieces, page, first=[Piece(INDENT * 2)], rest=[Piece(INDENT * 3)])
