"""Keep the settings of a casebook."""

from rashomon.store.opening import Store


def get_setting(store: Store, name: str) -> str | None:
    """What is set under a name: `retention_days`."""
    ...


def set_setting(store: Store, name: str, value: str | None) -> None:
    """Set it, or with None take it away. Raises BadSettings for a name or a value that it cannot have."""
    ...
