"""Check that those may come in of whom the log tells, with no more rights than it says."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, select

from rashomon.store.answers import Fault, JsonValue
from rashomon.store.tables import accounts, tokens
from rashomon.store.verifying.ledger import Ledger

_OF_ACCOUNTS = ("role", "made", "by", "changed", "disabled")
_OF_TOKENS = ("label", "role", "account", "made", "by", "expires", "revoked")


def check_access(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """Accounts and tokens against the log. It knows no secret: another password in place of one does not show."""
    there = {row.number: row._mapping for row in connection.execute(select(accounts))}
    names = {number: row["name"] for number, row in there.items()}
    known = {str(row["name"]): {field: row[field] for field in _OF_ACCOUNTS} for row in there.values()}
    yield from _compare("accounts", known, ledger.accounts)
    rows = [{**row._mapping, "account": names.get(row.account)} for row in connection.execute(select(tokens))]
    yield from _compare(
        "tokens", {row["id"]: {field: row[field] for field in _OF_TOKENS} for row in rows}, ledger.tokens
    )


def _compare(
    part: str, there: Mapping[str, Mapping[str, JsonValue]], told: Mapping[str, Mapping[str, JsonValue]]
) -> Iterator[Fault]:
    for name in sorted(there.keys() | told.keys()):
        if there.get(name) != told.get(name):
            what = "is missing" if name not in there else "is not the one of the log"
            yield Fault(part=part, place=name, message=f"it {what}")
