"""Keep the log of who did what with a casebook, each entry sealed with the one before it."""

from rashomon.store.answers import Act, Entry, JsonValue
from rashomon.store.opening import Store


def note(store: Store, act: Act, subject: dict[str, JsonValue]) -> Entry:
    """Add an entry of its own, such as `exported`; what the store does itself it notes itself."""
    ...
