"""Make the tables of long work."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the tables: jobs, what came with them, the bytes of it, what failed."""
    op.create_table(
        "jobs",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("kind", "state", "by", "made")),
        *(_text(name, null=True) for name in ("began", "ended")),
        *map(_text, ("asked", "note")),
        *map(_number, ("done", "total", "added", "known", "failed", "stopping", "starts", "deaths", "losses")),
        _text("worker", null=True),
        _number("until"),
        sa.Column("at", _BIG, nullable=True),
        sqlite_strict=True,
    )
    op.create_index("jobs_state", "jobs", ["state", "number"])
    op.create_table(
        "job_inputs",
        *map(_number, ("job", "place")),
        _text("name"),
        _number("size"),
        _text("state"),
        *map(_number, ("added", "known", "failed")),
        _text("report", null=True),
        sa.PrimaryKeyConstraint("job", "place"),
        sa.ForeignKeyConstraint(["job"], ["jobs.number"]),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "job_pieces",
        *map(_number, ("job", "input", "place")),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("job", "input", "place"),
        sa.ForeignKeyConstraint(["job", "input"], ["job_inputs.job", "job_inputs.place"]),
        sqlite_strict=True,
    )
    op.create_table(
        "job_failures",
        *map(_number, ("job", "place")),
        sa.Column("input", _BIG, nullable=True),
        *map(_text, ("name", "message")),
        sa.PrimaryKeyConstraint("job", "place"),
        sa.ForeignKeyConstraint(["job"], ["jobs.number"]),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _text(name: str, *, null: bool = False) -> "sa.Column[str]":
    return sa.Column(name, _TEXT, nullable=null)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, _BIG, nullable=False)
