"""Read a line of news of our own for what is claimed in it."""

from collections.abc import Callable, Iterator

from rashomon.comparing.claims.scene import Scene
from rashomon.comparing.people import find_people
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools, read
from rashomon.records.claim import Claim
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report


def read_line(tools: Tools, text: str, publisher: str | None = "Lissa Mail") -> Reading:
    """The reading of a report of a Wednesday, 12 March 2025."""
    head = Head(id="r", sha256="0", publisher=publisher, published="2025-03-12", language="en")
    reading = read(Report(head=head, text=text), tools)
    assert isinstance(reading, Reading)
    return reading


def see(tools: Tools, text: str, publisher: str | None = "Lissa Mail") -> Scene:
    """A report, looked at for claims."""
    reading = read_line(tools, text, publisher)
    people = find_people([reading], {"r": "s1"}, tools.actors.names)
    return Scene(reading, "s1", load_slots(), people["r"])


def claim(
    tools: Tools, make: Callable[[Scene], Iterator[Claim]], text: str, publisher: str | None = "Lissa Mail"
) -> list[Claim]:
    """What one maker of claims finds in a report."""
    return list(make(see(tools, text, publisher)))
