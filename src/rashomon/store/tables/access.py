"""Say in what tables stands who may come in."""

from sqlalchemy import Column, ForeignKey, PrimaryKeyConstraint, Table

from rashomon.store.tables.columns import NUMBER, metadata, words

# Who may come in: of a secret only a digest is here, and no export reads these.

accounts = Table(
    "accounts",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("key"),
    words("name"),
    words("role"),
    words("lock"),
    words("made"),
    words("by"),
    words("changed"),
    words("disabled", null=True),
)

tokens = Table(
    "tokens",
    metadata,
    words("id"),
    words("sha256"),
    words("label"),
    words("key"),
    words("role"),
    Column("account", NUMBER, ForeignKey("accounts.number"), nullable=True),
    words("made"),
    words("by"),
    words("expires", null=True),
    words("revoked", null=True),
    words("used", null=True),
    PrimaryKeyConstraint("id"),
)

sessions = Table(
    "sessions",
    metadata,
    words("sha256"),
    Column("account", NUMBER, ForeignKey("accounts.number"), nullable=False),
    words("made"),
    words("seen"),
    words("expires"),
    PrimaryKeyConstraint("sha256"),
)
