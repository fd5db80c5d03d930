"""Hold what people say is one, or is not."""

from collections.abc import Hashable
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Ties(NamedTuple, Generic[Key]):
    """Things that are one whatever the machine thinks (`together`), and pairs of sides that are not (`apart`)."""

    together: tuple[frozenset[Key], ...] = ()
    apart: tuple[tuple[frozenset[Key], frozenset[Key]], ...] = ()
