"""Make what large casebooks are asked quickly by: counts, indexes, comparisons piece by piece."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
_COUNTED = ("statements", "reports", "denials", "asides", "aside_denials")


def upgrade() -> None:
    """Make the tables and indexes; whoever opens the casebook fills them."""
    _make_counts()
    _make_pieces()
    _make_indexes()


def _make_counts() -> None:
    _make_table(
        "tallies",
        *map(_text, ("kind", "one", "other")),
        _number("number"),
        sa.PrimaryKeyConstraint("kind", "one", "other"),
    )
    _make_table("sources", _text("holder"), *map(_number, _COUNTED), sa.PrimaryKeyConstraint("holder"))
    op.create_index("sources_statements", "sources", [sa.text("statements DESC"), "holder"])


def _make_pieces() -> None:
    op.create_table(
        "pieces",
        _number("comparison"),
        _text("kind"),
        _number("place"),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("comparison", "kind", "place"),
        sa.ForeignKeyConstraint(["comparison"], ["comparisons.number"]),
        sqlite_strict=True,
    )
    for name in ("publisher", "published", "title"):
        op.add_column("comparison_reports", _text(name, null=True))
    for name in ("folded", "brief"):
        op.add_column("findings", _text(name, null=True))
    for name in ("rank", "reports", "disputes"):
        op.add_column("findings", sa.Column(name, _BIG, nullable=True))
    op.create_index("findings_rank", "findings", ["comparison", "kind", "rank"])
    op.create_index("findings_strength", "findings", ["comparison", "kind", "strength"])
    op.create_index("findings_incident", "findings", ["comparison", "incident"])
    op.create_index("findings_folded", "findings", ["folded", "comparison"])
    _make_table(
        "finding_holders",
        _number("comparison"),
        _text("kind"),
        *map(_number, ("place", "number", "side")),
        *map(_text, ("name", "known")),
        sa.PrimaryKeyConstraint("comparison", "kind", "place", "number"),
        sa.ForeignKeyConstraint(
            ["comparison", "kind", "place"], ["findings.comparison", "findings.kind", "findings.place"]
        ),
    )
    op.create_index("finding_holders_known", "finding_holders", ["comparison", "known", "kind", "place", "side"])
    _make_table(
        "novelties",
        *map(_number, ("comparison", "since")),
        _text("data"),
        sa.PrimaryKeyConstraint("comparison"),
        sa.ForeignKeyConstraint(["comparison"], ["comparisons.number"]),
        sa.ForeignKeyConstraint(["since"], ["comparisons.number"]),
    )


def _make_indexes() -> None:
    op.add_column("reports", _text("stances", null=True))
    op.create_index("reports_publisher", "reports", ["publisher_folded", sa.text("moment DESC"), "id"])
    op.create_index("log_act", "log", ["act", "seq"])
    op.drop_index("statements_via")
    op.drop_index("comparison_reports_report")
    op.create_index("comparison_reports_report", "comparison_reports", ["report", "comparison"])
    op.drop_index("finding_reports_report")
    op.create_index("finding_reports_report", "finding_reports", ["report", "kind", "comparison", "place"])
    # Of what a report calls a source the beginning: the whole may be longer than PostgreSQL takes into an index.
    op.execute(
        "CREATE INDEX statements_source ON statements (substr(source, 1, 100), report, place)"
        " WHERE speaker IS NOT NULL AND speaker <> source"
    )
    op.execute(
        "CREATE INDEX statements_denials ON statements (holder, stance, report, place)"
        " WHERE stance IN ('denies', 'rejects')"
    )


def _make_table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=False)


def _text(name: str, *, null: bool = False) -> "sa.Column[str]":
    return sa.Column(name, _TEXT, nullable=null)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, _BIG, nullable=False)
