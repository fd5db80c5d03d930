"""Take reports into a casebook, read once each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from rashomon.pipeline import Tools, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from rashomon.store.answers import Arrival, Saved
from rashomon.store.opening import Store
from rashomon.store.queries import find_unread
from rashomon.store.saving import key_of, save

Item = Report | Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of one report on its way into a casebook; `failure` says why it, or a part of it, is not there."""

    saved: Saved
    failure: Failure | None = None


def add(store: Store, items: Iterable[Item], tools: Tools) -> Iterator[Added]:
    """Save reports, each with its reading, block by block: what was yielded is safe whatever happens next.

    A report that the casebook has read by this recipe is not read again; one that cannot be read is saved with the
    failure. Nothing is saved twice: stopped at any moment, the same call goes on where it was.
    """
    for block in _blocks(items, tools):
        arrivals = list(_read(store, block, tools))
        for arrival, saved in zip(arrivals, save(store, arrivals), strict=True):
            failure = arrival.outcome if isinstance(arrival.outcome, Failure) else None
            yield Added(saved=saved, failure=failure)


class _Waiting(NamedTuple):
    item: Item
    unread: bool


def _read(store: Store, block: Sequence[Item], tools: Tools) -> Iterator[Arrival]:
    keys = [key_of(item) if isinstance(item, Report) else "" for item in block]
    unread = find_unread(store, [key for key in keys if key], tools.recipe.id)
    waiting: list[_Waiting] = []
    for item, key in zip(block, keys, strict=True):
        waiting.append(_Waiting(item, key in unread))
        unread.discard(key)  # the same report twice in a block is read once
    outcomes: Iterator[Reading | Failure] = read_many((w.item for w in waiting if w.unread), tools)
    for item, is_unread in waiting:
        if isinstance(item, Failure):
            yield Arrival(report=None, outcome=item)
        else:
            yield Arrival(report=item, outcome=next(outcomes) if is_unread else None)


def _blocks(items: Iterable[Item], tools: Tools) -> Iterator[list[Item]]:
    """Items in blocks of bounded number and length."""
    stream = iter(items)
    while block := list(islice(stream, 1)):
        length = _length(block[0])
        while len(block) < tools.settings.block and length < tools.settings.block_characters:
            item = next(stream, None)
            if item is None:
                break
            block.append(item)
            length += _length(item)
        yield block


def _length(item: Item) -> int:
    """What an item takes in memory, by the longer of its text and its bytes."""
    if isinstance(item, Failure):
        return 0
    return max(len(item.text), len(item.raw.data) if item.raw else 0)
