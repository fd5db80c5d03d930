"""Hold a stretch that stands in quotation marks."""

from dataclasses import dataclass

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A stretch in quotation marks, marks included, in a paragraph of the layout; `closed` if its last mark stands."""

    span: Span
    paragraph: int
    closed: bool
