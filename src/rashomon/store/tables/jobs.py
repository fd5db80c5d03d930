"""Say in what tables long work stands."""

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, LargeBinary, PrimaryKeyConstraint, Table

from rashomon.store.tables.columns import NUMBER, metadata, words

# What is asked for and worked on: no part of what is proven, so that the log does not tell of it.

jobs = Table(
    "jobs",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("kind"),
    words("state"),
    words("by"),
    words("made"),
    words("began", null=True),
    words("ended", null=True),
    words("asked"),
    words("note"),
    Column("done", NUMBER, nullable=False),
    Column("total", NUMBER, nullable=False),
    Column("added", NUMBER, nullable=False),
    Column("known", NUMBER, nullable=False),
    Column("failed", NUMBER, nullable=False),
    Column("stopping", NUMBER, nullable=False),
    Column("starts", NUMBER, nullable=False),
    Column("deaths", NUMBER, nullable=False),
    Column("losses", NUMBER, nullable=False),
    words("worker", null=True),
    Column("until", NUMBER, nullable=False),
    Column("at", NUMBER, nullable=True),
)

job_inputs = Table(
    "job_inputs",
    metadata,
    Column("job", NUMBER, ForeignKey("jobs.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    words("name"),
    Column("size", NUMBER, nullable=False),
    words("state"),
    Column("added", NUMBER, nullable=False),
    Column("known", NUMBER, nullable=False),
    Column("failed", NUMBER, nullable=False),
    words("report", null=True),
    PrimaryKeyConstraint("job", "place"),
)

job_pieces = Table(
    "job_pieces",
    metadata,
    Column("job", NUMBER, nullable=False),
    Column("input", NUMBER, nullable=False),
    Column("place", NUMBER, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("job", "input", "place"),
    ForeignKeyConstraint(["job", "input"], ["job_inputs.job", "job_inputs.place"]),
)

job_failures = Table(
    "job_failures",
    metadata,
    Column("job", NUMBER, ForeignKey("jobs.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    Column("input", NUMBER, nullable=True),
    words("name"),
    words("message"),
    PrimaryKeyConstraint("job", "place"),
)
