"""Lay judgements over readings, before they are compared."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.comparing.ties import Ties
from rashomon.records.comparison import Judgements
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Readings as people see them, and what people say of how they stand to each other.

    `silent` are the stretches of each report whose attribution was rejected: nobody is said to say what stands there.
    `people`, `events` and `copies` say what is one, by ids of entities, events and reports. `waiting` are judgements
    of what only comparing finds. `outcome` tells what came of each judgement so far.
    """

    readings: tuple[Reading, ...]
    silent: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    people: Ties[tuple[str, str]] = Ties()
    events: Ties[tuple[str, str]] = Ties()
    copies: Ties[str] = Ties()
    waiting: tuple[Judgement, ...] = ()
    outcome: Judgements = Judgements()


def apply(readings: Sequence[Reading], judgements: Iterable[Judgement]) -> Judged:
    """The readings with what people judged of them: what they rejected is gone, what they corrected is put right.

    Those that contradict each other have no effect, and those that do not fit are listed in `outcome`.
    """
    raise NotImplementedError
