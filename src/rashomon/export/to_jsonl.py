"""Write readings, or judgements, as lines of JSON."""

from collections.abc import Iterable, Iterator

from rashomon import wire
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure


def to_jsonl(outcomes: Iterable[Reading | Failure | Judgement]) -> Iterator[str]:
    """One line a report or judgement, in order, as they come."""
    for outcome in outcomes:
        yield wire.encode(outcome).decode() + "\n"
