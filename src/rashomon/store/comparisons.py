"""Save comparisons."""

from rashomon.records.comparison import Comparison
from rashomon.store.opening import Store


def save_comparison(store: Store, comparison: Comparison) -> str:
    """Its id: the SHA-256 of its JSON. An equal one is not saved twice. Its reports are named by the casebook's ids."""
    ...
