"""Tell which documents with acts of the police nothing is learned from."""

import hashlib

PERCENT = 30


def is_held_out(identity: str) -> bool:
    """Whether a document is only measured on, by its id."""
    return int(hashlib.sha256(identity.encode()).hexdigest(), 16) % 100 < PERCENT
