"""Say what somebody may be called, so that nobody is taken for somebody else."""

import unicodedata

from sqlalchemy import Connection, select

from rashomon.errors import BadSettings
from rashomon.store.tables import accounts, tokens

_LONGEST = 60
_BESIDE = frozenset(" .-_'@+")
"""What may stand in a name beside letters, marks on letters, figures."""


def check_name(name: str) -> str:
    """The name as it is kept. Raises BadSettings where it is empty, too long, or has signs that hide what it is."""
    kept = unicodedata.normalize("NFC", name)
    if not kept or len(kept) > _LONGEST or not kept[0].isalnum() or kept != " ".join(kept.split()):
        raise BadSettings(f"{name!r} is no name: give 1 to {_LONGEST} characters that begin with a letter or a figure")
    wrong = sorted({sign for sign in kept if sign not in _BESIDE and unicodedata.category(sign)[0] not in "LMN"})
    if wrong:
        raise BadSettings(f"{name!r} has {wrong[0]!r} in it; a name has letters, figures, spaces and . - _ ' @ +")
    return kept


def fold_name(name: str) -> str:
    """What two names share that people would take for one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def must_be_free(connection: Connection, name: str, *, token: bool) -> None:
    """Raises BadSettings where an account has the name, or where an account is to have the name of a program.

    What is done is told by name: neither may act in the name of the other. Several tokens may share a name.
    """
    key = fold_name(name)
    if connection.execute(select(accounts.c.number).where(accounts.c.key == key)).first():
        raise BadSettings(f"there is an account {name!r} already; what is done is told by name, so each has its own")
    own = select(tokens.c.id).where(tokens.c.key == key, tokens.c.account.is_(None))
    if not token and connection.execute(own).first():
        raise BadSettings(f"a token acts as {name!r}; what is done is told by name, so each has its own")
