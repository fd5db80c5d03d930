"""Hold what people say is one, or is not."""

from collections.abc import Hashable, Sequence
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Ties(NamedTuple, Generic[Key]):
    """Things that are one whatever the machine thinks (`together`), and pairs of sides that are not (`apart`)."""

    together: tuple[frozenset[Key], ...] = ()
    apart: tuple[tuple[frozenset[Key], frozenset[Key]], ...] = ()


def regroup(groups: Sequence[Sequence[Key]], ties: Ties[Key]) -> list[list[Key]]:
    """The groups with what is not one put apart, then what is one together; in each the order is kept.

    Whatever else is in a group stays with the first side of what is parted.
    """
    parted = [list(group) for group in groups]
    for first, second in ties.apart:
        for group in list(parted):
            if first.intersection(group) and second.intersection(group):
                parted.append([key for key in group if key in second])
                group[:] = [key for key in group if key not in second]
    joined = list(parted)
    for together in ties.together:
        ours = [group for group in joined if together.intersection(group)]
        joined = [group for group in joined if not together.intersection(group)]
        known = {key for group in ours for key in group}
        new = sorted((key for key in together if key not in known), key=repr)
        joined.append([key for group in ours for key in group] + new)
    return joined
