"""Prove that a casebook holds what it was given."""

from collections.abc import Iterator

from rashomon.store.answers import Fault, Progress
from rashomon.store.opening import Store


def verify(store: Store) -> Iterator[Fault | Progress]:
    """Each fault as it is found, with progress between them; a casebook without a fault yields progress alone."""
    ...
