"""Keep of a password what proves it, by Argon2id."""

import unicodedata
from secrets import token_urlsafe
from typing import TYPE_CHECKING

from rashomon.errors import BadSettings, MissingResource

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST, MOST = 12, 1_000
PROFILE = "RFC_9106_LOW_MEMORY"
"""How much it costs to try a password: the second choice of RFC 9106, 64 MiB and three rounds."""
_FEWEST_SIGNS = 5


def make_lock(password: str, *, name: str = "") -> str:
    """What is kept of a password, with its salt.

    Raises BadSettings for one that is too short, too plain, or the name itself; MissingResource without the library.
    """
    plain = _normalise(password)
    if not LEAST <= len(plain) <= MOST:
        raise BadSettings(f"a password has {LEAST} to {MOST:,} characters, this one {len(plain):,}; some words do well")
    if len(set(plain)) < _FEWEST_SIGNS or plain.casefold() in (name.casefold(), name.casefold() * 2):
        raise BadSettings("this password would be guessed at once; take some words that have nothing to do with you")
    return _open_hasher().hash(plain)


def make_lock_of_nobody() -> str:
    """What no password opens, so that it takes as long to try one for somebody who is not there."""
    return _open_hasher().hash(token_urlsafe())


def opens(lock: str, password: str) -> bool:
    """Whether a password is the one that a lock was made of."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _open_hasher().verify(lock, _normalise(password[:MOST])) and len(password) <= MOST
    except (InvalidHashError, VerificationError):
        return False


def is_outdated(lock: str) -> bool:
    """Whether a lock was made with less than is asked for today."""
    return _open_hasher().check_needs_rehash(lock)


def _open_hasher() -> "PasswordHasher":
    try:
        from argon2 import PasswordHasher, profiles
    except ImportError as error:
        raise MissingResource(f"accounts need {error.name}; run: pip install 'rashomon[web]'") from error
    return PasswordHasher.from_parameters(getattr(profiles, PROFILE))


def _normalise(password: str) -> str:
    """One form of what is typed on different keyboards."""
    return unicodedata.normalize("NFKC", password)
