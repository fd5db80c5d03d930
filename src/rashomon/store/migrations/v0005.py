"""Count reports as they come; keep PostgreSQL's words of reports apart from what the index points at."""

from alembic import op

revision = "0005"
down_revision = "0004"

# Where a phrase is looked for, texts are unpacked: of what a server can be built with this is the quickest.
_HAS_LZ4 = "SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression'"


def upgrade() -> None:
    """Count what is there; make the table of words anew."""
    op.execute("INSERT INTO tallies (kind, one, other, number) SELECT 'total', '', 'reports', count(*) FROM reports")
    if op.get_bind().dialect.name == "postgresql":
        quick = bool(op.get_bind().exec_driver_sql(_HAS_LZ4).scalar())
        for statement in _narrow_words("COMPRESSION lz4" if quick else ""):
            op.execute(statement)


def _narrow_words(packed: str) -> list[str]:
    # A search visits the row of each report that it finds: many of them are in one page where the rest lies beside.
    return [
        "ALTER TABLE words RENAME TO words_before",
        "CREATE TABLE words (report bigint NOT NULL, tokens tsvector NOT NULL,"
        f' title text COLLATE "C" NOT NULL, text text {packed} COLLATE "C" NOT NULL) WITH (toast_tuple_target = 128)',
        "INSERT INTO words SELECT report, tokens, title, text || '' FROM words_before ORDER BY report",
        "DROP TABLE words_before",
        "ALTER TABLE words ADD PRIMARY KEY (report), ADD FOREIGN KEY (report) REFERENCES reports (number)",
        "CREATE INDEX words_tokens ON words USING gin (tokens)",
    ]
