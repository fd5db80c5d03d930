"""Make the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

# What stands in the second place is what must hold for the act to be let through; None: nothing.
_REFUSALS = (
    ("blobs", "UPDATE", None),
    ("blobs", "DELETE", "EXISTS (SELECT 1 FROM tombstones WHERE tombstones.sha256 = OLD.sha256 AND blob = 1)"),
    ("readings", "UPDATE", None),
    ("recipes", "UPDATE", None),
    ("failures", "UPDATE", None),
    ("comparisons", "UPDATE", None),
    ("tombstones", "UPDATE", None),
    ("tombstones", "DELETE", None),
    ("log", "UPDATE", None),
    ("log", "DELETE", None),
    (
        "reports",
        "UPDATE OF number, key, id, sha256, head, assumed, media_type, place, container, envelope, added",
        None,
    ),
    ("judgements", "UPDATE OF number, id, made, by, verdict, part, name, data", None),
)


def upgrade() -> None:
    """Make the tables, the word index, the triggers."""
    _make_kept()
    _make_derived()
    _make_compared()
    _make_judged()
    postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in _on_postgresql() if postgresql else _on_sqlite():
        op.execute(statement)


def _make_kept() -> None:
    _make_table("settings", _text("name"), _text("value"), sa.PrimaryKeyConstraint("name"))
    _make_table("blobs", _text("sha256"), _number("size"), _bytes("data"), sa.PrimaryKeyConstraint("sha256"))
    _make_table(
        "reports",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("key", "id", "sha256", "head", "assumed", "media_type", "place")),
        _text("container", null=True),
        _bytes("envelope"),
        *(_text(name, null=True) for name in ("publisher", "publisher_folded", "published")),
        _text("moment"),
        *(_text(name, null=True) for name in ("title", "url", "language")),
        _text("added"),
        _text("recipe", null=True),
        sa.ForeignKeyConstraint(["sha256"], ["blobs.sha256"]),
    )
    op.create_index("reports_key", "reports", ["key"], unique=True)
    op.create_index("reports_id", "reports", ["id"], unique=True)
    op.create_index("reports_sha256", "reports", ["sha256"])
    op.create_index("reports_moment", "reports", [sa.text("moment DESC"), "id"])
    _make_table("recipes", _text("id"), _text("data"), sa.PrimaryKeyConstraint("id"))
    _make_table(
        "readings",
        _number("report"),
        *map(_text, ("recipe", "made", "digest", "raw_digest")),
        _bytes("data"),
        sa.PrimaryKeyConstraint("report", "recipe"),
        sa.ForeignKeyConstraint(["report"], ["reports.number"]),
        sa.ForeignKeyConstraint(["recipe"], ["recipes.id"]),
    )
    _make_table(
        "failures",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("made", "place", "id", "sha256", "stage", "error", "message", "head")),
    )
    op.create_index("failures_sha256", "failures", ["sha256"])
    _make_table(
        "tombstones",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("key", "id", "sha256", "reason", "by", "made")),
        _number("blob"),
    )
    op.create_index("tombstones_sha256", "tombstones", ["sha256"])
    _make_table(
        "log",
        sa.Column("seq", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("made", "by", "act", "subject", "previous", "hash")),
    )


def _make_derived() -> None:
    _make_table(
        "statements",
        *map(_number, ("report", "place")),
        *map(_text, ("id", "source")),
        _text("speaker", null=True),
        _text("holder"),
        *(_text(name, null=True) for name in ("via", "stance")),
        *map(_text, ("quotation", "cue", "content", "spans", "chain")),
        sa.PrimaryKeyConstraint("report", "place"),
        sa.ForeignKeyConstraint(["report"], ["reports.number"]),
        narrow=True,
    )
    op.create_index("statements_holder", "statements", ["holder", "report", "place"])
    op.create_index("statements_via", "statements", ["via"])
    _make_table(
        "events",
        *map(_number, ("report", "place")),
        *map(_text, ("id", "happening", "type")),
        _text("mode", null=True),
        _text("trigger"),
        *map(_number, ("start", "end")),
        *(_text(name, null=True) for name in ("time", "site")),
        *map(_text, ("modality", "polarity")),
        sa.Column("factuality", sa.REAL().with_variant(sa.Float(53), "postgresql"), nullable=True),
        sa.Column("statement", _BIG, nullable=True),
        sa.PrimaryKeyConstraint("report", "place"),
        sa.ForeignKeyConstraint(["report"], ["reports.number"]),
        narrow=True,
    )
    op.create_index("events_type", "events", ["type", "report", "place"])
    _make_table(
        "participants",
        *map(_number, ("report", "event")),
        _text("part"),
        _number("place"),
        *map(_text, ("name", "folded")),
        sa.PrimaryKeyConstraint("report", "event", "part", "place"),
        sa.ForeignKeyConstraint(["report", "event"], ["events.report", "events.place"]),
        narrow=True,
    )
    op.create_index("participants_folded", "participants", ["folded", "part", "report", "event"])
    _make_table(
        "entities",
        *map(_number, ("report", "place")),
        *map(_text, ("id", "name", "folded", "type")),
        *(_text(name, null=True) for name in ("country", "role")),
        _number("mentions"),
        sa.PrimaryKeyConstraint("report", "place"),
        sa.ForeignKeyConstraint(["report"], ["reports.number"]),
        narrow=True,
    )
    op.create_index("entities_folded", "entities", ["folded", "report", "place"])


def _make_compared() -> None:
    _make_table(
        "comparisons",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("id", "made", "by", "recipe")),
        *map(_number, ("reports", "disputes", "agreements", "incidents", "copies")),
        _bytes("data"),
    )
    op.create_index("comparisons_id", "comparisons", ["id"], unique=True)
    _make_table(
        "comparison_reports",
        *map(_number, ("comparison", "place")),
        _text("report"),
        sa.PrimaryKeyConstraint("comparison", "place"),
        sa.ForeignKeyConstraint(["comparison"], ["comparisons.number"]),
        narrow=True,
    )
    op.create_index("comparison_reports_report", "comparison_reports", ["report"])
    _make_table(
        "findings",
        _number("comparison"),
        _text("kind"),
        _number("place"),
        *(_text(name, null=True) for name in ("id", "slot")),
        _text("about"),
        *(_text(name, null=True) for name in ("incident", "entity", "strength")),
        sa.PrimaryKeyConstraint("comparison", "kind", "place"),
        sa.ForeignKeyConstraint(["comparison"], ["comparisons.number"]),
        narrow=True,
    )
    op.create_index("findings_id", "findings", ["id"])
    _make_table(
        "finding_reports",
        _number("comparison"),
        _text("kind"),
        *map(_number, ("place", "position")),
        _text("report"),
        sa.PrimaryKeyConstraint("comparison", "kind", "place", "position"),
        sa.ForeignKeyConstraint(
            ["comparison", "kind", "place"], ["findings.comparison", "findings.kind", "findings.place"]
        ),
        narrow=True,
    )
    op.create_index("finding_reports_report", "finding_reports", ["report", "kind"])


def _make_judged() -> None:
    _make_table(
        "judgements",
        sa.Column("number", _BIG, primary_key=True, autoincrement=False),
        *map(_text, ("id", "made", "by", "verdict", "part")),
        *(_text(name, null=True) for name in ("name", "withdrawn")),
        _text("data"),
    )
    op.create_index("judgements_id", "judgements", ["id"], unique=True)
    _make_table(
        "judgement_reports",
        _number("judgement"),
        _text("sha256"),
        sa.PrimaryKeyConstraint("judgement", "sha256"),
        sa.ForeignKeyConstraint(["judgement"], ["judgements.number"]),
        narrow=True,
    )
    op.create_index("judgement_reports_sha256", "judgement_reports", ["sha256"])


def _on_sqlite() -> list[str]:
    # The words come folded, with spaces between: of each sign past ASCII this tokenizer makes a letter, which they are.
    words = "CREATE VIRTUAL TABLE words USING fts5(title, text, content='', columnsize=0, tokenize='ascii')"
    triggers = [
        f"CREATE TRIGGER {table}_keeps_{number} BEFORE {act} ON {table} WHEN NOT ({allowed or 'FALSE'})"
        f" BEGIN SELECT RAISE(ABORT, 'what {table} holds is not to be changed'); END"
        for number, (table, act, allowed) in enumerate(_REFUSALS)
    ]
    seal = "CREATE TABLE seal (mark BLOB NOT NULL) STRICT"
    broken = f"INSERT INTO seal VALUES (x'{b'rashomon-seal-01'.hex()}{'00' * 32}')"
    return [words, seal, broken, *triggers]


def _on_postgresql() -> list[str]:
    refuse = (
        "CREATE FUNCTION rashomon_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION 'what % holds is not to be changed', TG_TABLE_NAME; END $$"
    )
    blobs = (
        "CREATE FUNCTION rashomon_keep_blob() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF NOT ({_REFUSALS[1][2]}) THEN RAISE EXCEPTION 'what blobs holds is not to be changed'; END IF;"
        " RETURN OLD; END $$"
    )
    triggers = [
        f"CREATE TRIGGER {table}_keeps_{number} BEFORE {act.replace('by', chr(34) + 'by' + chr(34))} ON {table}"
        f" FOR EACH ROW EXECUTE FUNCTION {'rashomon_keep_blob' if allowed else 'rashomon_refuse'}()"
        for number, (table, act, allowed) in enumerate(_REFUSALS)
    ]
    emptying = [
        f"CREATE TRIGGER {table}_keeps_all BEFORE TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION rashomon_refuse()"
        for table in ("blobs", "tombstones", "log")
    ]
    return [
        "CREATE TABLE words (report bigint PRIMARY KEY REFERENCES reports (number),"
        ' tokens tsvector NOT NULL, title text COLLATE "C" NOT NULL, text text COLLATE "C" NOT NULL)',
        "CREATE INDEX words_tokens ON words USING gin (tokens)",
        *(f"ALTER TABLE {table} ALTER data SET STORAGE EXTERNAL" for table in ("readings", "comparisons")),
        refuse,
        blobs,
        *triggers,
        *emptying,
    ]


def _make_table(name: str, *parts: sa.schema.SchemaItem, narrow: bool = False) -> None:
    # Strict: a value of another type than its column's is found by SQLite's own check. Rows that are narrow lie in the
    # tree of their key, without a second one.
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=not narrow)


def _text(name: str, *, null: bool = False) -> "sa.Column[str]":
    return sa.Column(name, _TEXT, nullable=null)


def _number(name: str) -> "sa.Column[int]":
    return sa.Column(name, _BIG, nullable=False)


def _bytes(name: str) -> "sa.Column[bytes]":
    return sa.Column(name, sa.LargeBinary, nullable=False)
