"""Say what tables a casebook has, the same in both databases."""

from sqlalchemy import (
    REAL,
    BigInteger,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
)
from sqlalchemy.types import TypeEngine

# Words are compared byte by byte in both databases, so that lists run in one order.
WORDS = Text().with_variant(Text(collation="C"), "postgresql")
NUMBER: TypeEngine[int] = BigInteger().with_variant(Integer(), "sqlite")

metadata = MetaData()
"""What queries need to know; the steps in `migrations` make the tables, with their indexes."""


def _words(name: str, *more: object, null: bool = False) -> Column[str]:
    return Column(name, WORDS, *more, nullable=null)  # type: ignore[arg-type]


settings = Table("settings", metadata, _words("name"), _words("value"), PrimaryKeyConstraint("name"))

blobs = Table(
    "blobs",
    metadata,
    _words("sha256"),
    Column("size", NUMBER, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("sha256"),
)

reports = Table(
    "reports",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("key"),
    _words("id"),
    _words("sha256", ForeignKey("blobs.sha256")),
    _words("head"),
    _words("assumed"),
    _words("media_type"),
    _words("place"),
    _words("container", null=True),
    Column("envelope", LargeBinary, nullable=False),
    _words("publisher", null=True),
    _words("publisher_folded", null=True),
    _words("published", null=True),
    _words("moment"),
    _words("title", null=True),
    _words("url", null=True),
    _words("language", null=True),
    _words("added"),
    _words("recipe", null=True),
    _words("stances", null=True),
)
"""`stances` are those of its statements, in order, each once, with spaces between."""

recipes = Table("recipes", metadata, _words("id"), _words("data"), PrimaryKeyConstraint("id"))

readings = Table(
    "readings",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    _words("recipe", ForeignKey("recipes.id")),
    _words("made"),
    _words("digest"),
    _words("raw_digest"),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("report", "recipe"),
)

# The rows below are drawn from the newest reading of each report, and are drawn again when a newer one comes.

statements = Table(
    "statements",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    _words("id"),
    _words("source"),
    _words("speaker", null=True),
    _words("holder"),
    _words("via", null=True),
    _words("stance", null=True),
    _words("quotation"),
    _words("cue"),
    _words("content"),
    _words("spans"),
    _words("chain"),
    PrimaryKeyConstraint("report", "place"),
)

events = Table(
    "events",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    _words("id"),
    _words("happening"),
    _words("type"),
    _words("mode", null=True),
    _words("trigger"),
    Column("start", NUMBER, nullable=False),
    Column("end", NUMBER, nullable=False),
    _words("time", null=True),
    _words("site", null=True),
    _words("modality"),
    _words("polarity"),
    Column("factuality", Float(53).with_variant(REAL(), "sqlite"), nullable=True),
    Column("statement", NUMBER, nullable=True),
    PrimaryKeyConstraint("report", "place"),
)

participants = Table(
    "participants",
    metadata,
    Column("report", NUMBER, nullable=False),
    Column("event", NUMBER, nullable=False),
    _words("part"),
    Column("place", NUMBER, nullable=False),
    _words("name"),
    _words("folded"),
    PrimaryKeyConstraint("report", "event", "part", "place"),
    ForeignKeyConstraint(["report", "event"], ["events.report", "events.place"]),
)

entities = Table(
    "entities",
    metadata,
    Column("report", NUMBER, ForeignKey("reports.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    _words("id"),
    _words("name"),
    _words("folded"),
    _words("type"),
    _words("country", null=True),
    _words("role", null=True),
    Column("mentions", NUMBER, nullable=False),
    PrimaryKeyConstraint("report", "place"),
)

# What they hold is counted, too, so that it need not be counted each time that somebody asks.

sources = Table(
    "sources",
    metadata,
    _words("holder"),
    *(Column(name, NUMBER, nullable=False) for name in ("statements", "reports", "denials", "asides", "aside_denials")),
    PrimaryKeyConstraint("holder"),
)
"""How much each source says; `asides` are statements of a pronoun with nobody found behind it, which is no source."""

tallies = Table(
    "tallies",
    metadata,
    _words("kind"),
    _words("one"),
    _words("other"),
    Column("number", NUMBER, nullable=False),
    PrimaryKeyConstraint("kind", "one", "other"),
)

failures = Table(
    "failures",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("made"),
    _words("place"),
    _words("id"),
    _words("sha256"),
    _words("stage"),
    _words("error"),
    _words("message"),
    _words("head"),
)

comparisons = Table(
    "comparisons",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("id"),
    _words("made"),
    _words("by"),
    _words("recipe"),
    Column("reports", NUMBER, nullable=False),
    Column("disputes", NUMBER, nullable=False),
    Column("agreements", NUMBER, nullable=False),
    Column("incidents", NUMBER, nullable=False),
    Column("copies", NUMBER, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

findings = Table(
    "findings",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    _words("kind"),
    Column("place", NUMBER, nullable=False),
    _words("id", null=True),
    _words("slot", null=True),
    _words("about"),
    _words("incident", null=True),
    _words("entity", null=True),
    _words("strength", null=True),
    _words("folded", null=True),
    _words("brief", null=True),
    *(Column(name, NUMBER, nullable=True) for name in ("rank", "reports", "disputes")),
    PrimaryKeyConstraint("comparison", "kind", "place"),
)
"""`brief` is what a list shows of a finding, `rank` its place there, from 1; `folded` its entity in lower case."""

pieces = Table(
    "pieces",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    _words("kind"),
    Column("place", NUMBER, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("comparison", "kind", "place"),
)
"""A comparison taken apart, so that one of its findings can be looked at without all others."""

finding_holders = Table(
    "finding_holders",
    metadata,
    Column("comparison", NUMBER, nullable=False),
    _words("kind"),
    *(Column(name, NUMBER, nullable=False) for name in ("place", "number", "side")),
    _words("name"),
    _words("known"),
    PrimaryKeyConstraint("comparison", "kind", "place", "number"),
    ForeignKeyConstraint(["comparison", "kind", "place"], ["findings.comparison", "findings.kind", "findings.place"]),
)

novelties = Table(
    "novelties",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    Column("since", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    _words("data"),
    PrimaryKeyConstraint("comparison"),
)

finding_reports = Table(
    "finding_reports",
    metadata,
    Column("comparison", NUMBER, nullable=False),
    _words("kind"),
    Column("place", NUMBER, nullable=False),
    Column("position", NUMBER, nullable=False),
    _words("report"),
    PrimaryKeyConstraint("comparison", "kind", "place", "position"),
    ForeignKeyConstraint(["comparison", "kind", "place"], ["findings.comparison", "findings.kind", "findings.place"]),
)

comparison_reports = Table(
    "comparison_reports",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    _words("report"),
    *(_words(name, null=True) for name in ("publisher", "published", "title")),
    PrimaryKeyConstraint("comparison", "place"),
)

judgements = Table(
    "judgements",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("id"),
    _words("made"),
    _words("by"),
    _words("verdict"),
    _words("part"),
    _words("name", null=True),
    _words("withdrawn", null=True),
    _words("data"),
)

judgement_reports = Table(
    "judgement_reports",
    metadata,
    Column("judgement", NUMBER, ForeignKey("judgements.number"), nullable=False),
    _words("sha256"),
    PrimaryKeyConstraint("judgement", "sha256"),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("key"),
    _words("id"),
    _words("sha256"),
    _words("reason"),
    _words("by"),
    _words("made"),
    Column("blob", NUMBER, nullable=False),
)

# Who may come in: of a secret only a digest is here, and no export reads these.

accounts = Table(
    "accounts",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("key"),
    _words("name"),
    _words("role"),
    _words("lock"),
    _words("made"),
    _words("by"),
    _words("changed"),
    _words("disabled", null=True),
)

tokens = Table(
    "tokens",
    metadata,
    _words("id"),
    _words("sha256"),
    _words("label"),
    _words("key"),
    _words("role"),
    Column("account", NUMBER, ForeignKey("accounts.number"), nullable=True),
    _words("made"),
    _words("by"),
    _words("expires", null=True),
    _words("revoked", null=True),
    _words("used", null=True),
    PrimaryKeyConstraint("id"),
)

sessions = Table(
    "sessions",
    metadata,
    _words("sha256"),
    Column("account", NUMBER, ForeignKey("accounts.number"), nullable=False),
    _words("made"),
    _words("seen"),
    _words("expires"),
    PrimaryKeyConstraint("sha256"),
)

log = Table(
    "log",
    metadata,
    Column("seq", NUMBER, primary_key=True, autoincrement=False),
    _words("made"),
    _words("by"),
    _words("act"),
    _words("subject"),
    _words("previous"),
    _words("hash"),
)

# What is asked for and worked on: no part of what is proven, so that the log does not tell of it.

jobs = Table(
    "jobs",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    _words("kind"),
    _words("state"),
    _words("by"),
    _words("made"),
    _words("began", null=True),
    _words("ended", null=True),
    _words("asked"),
    _words("note"),
    Column("done", NUMBER, nullable=False),
    Column("total", NUMBER, nullable=False),
    Column("added", NUMBER, nullable=False),
    Column("known", NUMBER, nullable=False),
    Column("failed", NUMBER, nullable=False),
    Column("stopping", NUMBER, nullable=False),
    Column("starts", NUMBER, nullable=False),
    Column("deaths", NUMBER, nullable=False),
    Column("losses", NUMBER, nullable=False),
    _words("worker", null=True),
    Column("until", NUMBER, nullable=False),
    Column("at", NUMBER, nullable=True),
)

job_inputs = Table(
    "job_inputs",
    metadata,
    Column("job", NUMBER, ForeignKey("jobs.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    _words("name"),
    Column("size", NUMBER, nullable=False),
    _words("state"),
    Column("added", NUMBER, nullable=False),
    Column("known", NUMBER, nullable=False),
    Column("failed", NUMBER, nullable=False),
    _words("report", null=True),
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
    _words("name"),
    _words("message"),
    PrimaryKeyConstraint("job", "place"),
)
