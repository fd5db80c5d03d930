"""Say in what tables stands what is drawn from the newest readings."""

from sqlalchemy import REAL, Column, Float, ForeignKey, ForeignKeyConstraint, PrimaryKeyConstraint, Table

from rashomon.store.tables.columns import NUMBER, metadata, words

# The rows below are drawn from the newest reading of each report, and are drawn again when a newer one comes.

statements = Table(
    "statements",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    words("id"),
    words("source"),
    words("speaker", null=True),
    words("holder"),
    words("via", null=True),
    words("stance", null=True),
    words("quotation"),
    words("cue"),
    words("content"),
    words("spans"),
    words("chain"),
    PrimaryKeyConstraint("report", "place"),
)

events = Table(
    "events",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    words("id"),
    words("happening"),
    words("type"),
    words("mode", null=True),
    words("trigger"),
    Column("start", NUMBER, nullable=False),
    Column("end", NUMBER, nullable=False),
    words("time", null=True),
    words("site", null=True),
    words("modality"),
    words("polarity"),
    Column("factuality", Float(53).with_variant(REAL(), "sqlite"), nullable=True),
    Column("statement", NUMBER, nullable=True),
    PrimaryKeyConstraint("report", "place"),
)

participants = Table(
    "participants",
    metadata,
    Column("report", NUMBER, nullable=False),
    Column("event", NUMBER, nullable=False),
    words("part"),
    Column("place", NUMBER, nullable=False),
    words("name"),
    words("folded"),
    PrimaryKeyConstraint("report", "event", "part", "place"),
    ForeignKeyConstraint(["report", "event"], ["events.report", "events.place"]),
)

entities = Table(
    "entities",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    words("id"),
    words("name"),
    words("folded"),
    words("type"),
    words("country", null=True),
    words("role", null=True),
    Column("mentions", NUMBER, nullable=False),
    PrimaryKeyConstraint("report", "place"),
)

# What they hold is counted, too, so that it need not be counted each time that somebody asks.

sources = Table(
    "sources",
    metadata,
    words("holder"),
    *(Column(name, NUMBER, nullable=False) for name in ("statements", "reports", "denials", "asides", "aside_denials")),
    PrimaryKeyConstraint("holder"),
)
"""How much each source says; `asides` are statements of a pronoun with nobody found behind it, which is no source."""

tallies = Table(
    "tallies",
    metadata,
    words("kind"),
    words("one"),
    words("other"),
    Column("number", NUMBER, nullable=False),
    PrimaryKeyConstraint("kind", "one", "other"),
)
