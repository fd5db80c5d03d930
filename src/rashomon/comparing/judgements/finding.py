"""Find again what was judged, in readings by any recipe."""

from collections.abc import Sequence
from typing import NamedTuple

from rashomon.records.judgement import Target
from rashomon.records.comparison import Found
from rashomon.records.reading import Reading


class Search(NamedTuple):
    """What a target was found to be, a group for each of its things; or why it was not found."""

    things: tuple[tuple[Found, ...], ...] = ()
    reason: str | None = None


def find(target: Target, readings: Sequence[Reading]) -> Search:
    """The attributions, events or entities that a target means, in readings of the same reports by any recipe.

    The same raw words in the same roles first, then those that share half of them or more, if they are one only.
    """
    raise NotImplementedError
