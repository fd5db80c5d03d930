"""Make the tables of who may come in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

# What the log tells of stays as it is told: an account is disabled, a token revoked, neither is taken away.
_REFUSALS = (
    ("accounts", "UPDATE OF number, key, name, made, by"),
    ("accounts", "DELETE"),
    ("tokens", "UPDATE OF id, sha256, label, key, role, account, made, by, expires"),
    ("tokens", "DELETE"),
)


def upgrade() -> None:
    """Make the tables, the triggers."""
    _make_table(
        "accounts",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("key", "name", "role", "lock", "made", "by", "changed")),
        _text("disabled", null=True),
    )
    op.create_index("accounts_key", "accounts", ["key"], unique=True)
    _make_table(
        "tokens",
        _text("id"),
        *map(_text, ("sha256", "label", "key", "role")),
        sa.Column("account", _BIG, nullable=True),
        *map(_text, ("made", "by")),
        *(_text(name, null=True) for name in ("expires", "revoked", "used")),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["account"], ["accounts.number"]),
    )
    op.create_index("tokens_sha256", "tokens", ["sha256"], unique=True)
    _make_table(
        "sessions",
        _text("sha256"),
        sa.Column("account", _BIG, nullable=False),
        *map(_text, ("made", "seen", "expires")),
        sa.PrimaryKeyConstraint("sha256"),
        sa.ForeignKeyConstraint(["account"], ["accounts.number"]),
    )
    op.create_index("sessions_account", "sessions", ["account"])
    postgresql = op.get_bind().dialect.name == "postgresql"
    for number, (table, act) in enumerate(_REFUSALS):
        op.execute((_on_postgresql if postgresql else _on_sqlite)(number, table, act))


def _on_sqlite(number: int, table: str, act: str) -> str:
    return (
        f"CREATE TRIGGER {table}_keeps_{number} BEFORE {act} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, 'what {table} holds is not to be changed'); END"
    )


def _on_postgresql(number: int, table: str, act: str) -> str:
    return (
        f"CREATE TRIGGER {table}_keeps_{number} BEFORE {act.replace('by', chr(34) + 'by' + chr(34))} ON {table}"
        " FOR EACH ROW EXECUTE FUNCTION rashomon_refuse()"
    )


def _make_table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(name, *parts, sqlite_strict=True)


def _text(name: str, *, null: bool = False) -> "sa.Column[str]":
    return sa.Column(name, _TEXT, nullable=null)
