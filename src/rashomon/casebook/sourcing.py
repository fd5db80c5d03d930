"""Find who is quoted by any of their names."""

from collections import Counter
from contextlib import suppress

from rashomon.casebook.choosing import is_holder
from rashomon.errors import BadSettings, NotThere
from rashomon.records.comparison import Comparison
from rashomon.store.answers import Dossier, Filters
from rashomon.store.opening import Store
from rashomon.store.queries import describe_source, find_speaker, list_reports
from rashomon.store.words import know


def find_source(store: Store, given: str) -> Dossier:
    """The source of a name, with its article or without, or of the words that a report has for it; or a publisher.

    Raises NotThere where nobody of that name is quoted or publishes.
    """
    bare = know(given)
    for name in dict.fromkeys((given, bare, f"the {bare}")):
        with suppress(BadSettings):
            return describe_source(store, name)
    speaker = find_speaker(store, given)
    if speaker is not None:
        return describe_source(store, speaker)
    published = list_reports(store, filters=Filters(publisher=given), limit=1)
    if not published.items:
        raise NotThere(f"nobody of the name {given!r} is quoted in this casebook; search finds words")
    known = published.items[0].publisher or given
    return Dossier(name=known, statements=0, denials=0, relies_on=(), speaks_of_acts_of=())


def find_opponents(comparison: Comparison, name: str, most: int = 30) -> tuple[tuple[str, int], ...]:
    """Who stands on another side than a source, in how many of these disputes, most first."""
    counted: Counter[str] = Counter()
    for dispute in comparison.disputes:
        sides = [position.holders for position in dispute.positions]
        others = [side for side in sides if not any(is_holder(one, name) for one in side)]
        if len(others) < len(sides):
            counted.update({one.entity or one.name for side in others for one in side})
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:most])
