"""Say in what tables comparisons stand, what people judged."""

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, LargeBinary, PrimaryKeyConstraint, Table

from rashomon.store.tables.columns import NUMBER, metadata, words

comparisons = Table(
    "comparisons",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("id"),
    words("made"),
    words("by"),
    words("recipe"),
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
    words("kind"),
    Column("place", NUMBER, nullable=False),
    words("id", null=True),
    words("slot", null=True),
    words("about"),
    words("incident", null=True),
    words("entity", null=True),
    words("strength", null=True),
    words("folded", null=True),
    words("brief", null=True),
    *(Column(name, NUMBER, nullable=True) for name in ("rank", "reports", "disputes")),
    PrimaryKeyConstraint("comparison", "kind", "place"),
)
"""`brief` is what a list shows of a finding, `rank` its place there, from 1; `folded` its entity in lower case."""

pieces = Table(
    "pieces",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    words("kind"),
    Column("place", NUMBER, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("comparison", "kind", "place"),
)
"""A comparison taken apart, so that one of its findings can be looked at without all others."""

finding_holders = Table(
    "finding_holders",
    metadata,
    Column("comparison", NUMBER, nullable=False),
    words("kind"),
    *(Column(name, NUMBER, nullable=False) for name in ("place", "number", "side")),
    words("name"),
    words("known"),
    PrimaryKeyConstraint("comparison", "kind", "place", "number"),
    ForeignKeyConstraint(["comparison", "kind", "place"], ["findings.comparison", "findings.kind", "findings.place"]),
)

novelties = Table(
    "novelties",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    Column("since", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    words("data"),
    PrimaryKeyConstraint("comparison"),
)

finding_reports = Table(
    "finding_reports",
    metadata,
    Column("comparison", NUMBER, nullable=False),
    words("kind"),
    Column("place", NUMBER, nullable=False),
    Column("position", NUMBER, nullable=False),
    words("report"),
    PrimaryKeyConstraint("comparison", "kind", "place", "position"),
    ForeignKeyConstraint(["comparison", "kind", "place"], ["findings.comparison", "findings.kind", "findings.place"]),
)

comparison_reports = Table(
    "comparison_reports",
    metadata,
    Column("comparison", NUMBER, ForeignKey("comparisons.number"), nullable=False),
    Column("place", NUMBER, nullable=False),
    words("report"),
    *(words(name, null=True) for name in ("publisher", "published", "title")),
    PrimaryKeyConstraint("comparison", "place"),
)

judgements = Table(
    "judgements",
    metadata,
    Column("number", NUMBER, primary_key=True, autoincrement=False),
    words("id"),
    words("made"),
    words("by"),
    words("verdict"),
    words("part"),
    words("name", null=True),
    words("withdrawn", null=True),
    words("data"),
)

judgement_reports = Table(
    "judgement_reports",
    metadata,
    Column("judgement", NUMBER, ForeignKey("judgements.number"), nullable=False),
    words("sha256"),
    PrimaryKeyConstraint("judgement", "sha256"),
)
