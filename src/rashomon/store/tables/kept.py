"""Say in what tables stands what is kept."""

from sqlalchemy import Column, ForeignKey, LargeBinary, PrimaryKeyConstraint, Table

from rashomon.store.tables.columns import NUMBER, metadata, words

settings = Table("settings", metadata, words("name"), words("value"), PrimaryKeyConstraint("name"))

blobs = Table(
    "blobs",
    metadata,
    words("sha256"),
    Column("size", NUMBER, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("sha256"),
)

reports = Table(
    "reports",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("key"),
    words("id"),
    words("sha256", ForeignKey("blobs.sha256")),
    words("head"),
    words("assumed"),
    words("media_type"),
    words("place"),
    words("container", null=True),
    Column("envelope", LargeBinary, nullable=False),
    words("publisher", null=True),
    words("publisher_folded", null=True),
    words("published", null=True),
    words("moment"),
    words("title", null=True),
    words("url", null=True),
    words("language", null=True),
    words("added"),
    words("recipe", null=True),
    words("stances", null=True),
)
"""`stances` are those of its statements, in order, each once, with spaces between."""

recipes = Table("recipes", metadata, words("id"), words("data"), PrimaryKeyConstraint("id"))

readings = Table(
    "readings",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    words("recipe", ForeignKey("recipes.id")),
    words("made"),
    words("digest"),
    words("raw_digest"),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("report", "recipe"),
)

failures = Table(
    "failures",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("made"),
    words("place"),
    words("id"),
    words("sha256"),
    words("stage"),
    words("error"),
    words("message"),
    words("head"),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("key"),
    words("id"),
    words("sha256"),
    words("reason"),
    words("by"),
    words("made"),
    Column("blob", NUMBER, nullable=False),
)

log = Table(
    "log",
    metadata,
    Column("seq", NUMBER, primary_key=True, autoincrement=False),
    words("made"),
    words("by"),
    words("act"),
    words("subject"),
    words("previous"),
    words("hash"),
)
