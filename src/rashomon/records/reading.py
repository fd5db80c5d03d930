"""Hold all that came of reading one report once."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.anchor import Place, Time
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Entity
from rashomon.records.event import Event
from rashomon.records.quantity import Quantity
from rashomon.records.recipe import Recipe
from rashomon.records.remark import Remark
from rashomon.records.report import Head
from rashomon.records.span import Evidence, Span
from rashomon.records.text import Repair, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A report's clean text with every layer found in it; all spans count in `text`."""

    schema: Literal["rashomon.reading/1"] = "rashomon.reading/1"
    recipe: Recipe
    report: Head
    text: str
    repairs: tuple[Repair, ...] = ()
    sentences: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    events: tuple[Event, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def cite(self, span: Span) -> Evidence:
        """Evidence for `span`: its words, and where they stand in the raw text."""
        return Text(clean=self.text, repairs=self.repairs).cite(span)
