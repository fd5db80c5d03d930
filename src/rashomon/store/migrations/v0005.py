"""Count reports as they come; keep PostgreSQL's words of reports apart from what the index points at."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Count what is there; make the table of words anew."""
    op.execute("INSERT INTO tallies (kind, one, other, number) SELECT 'total', '', 'reports', count(*) FROM reports")
    if op.get_bind().dialect.name == "postgresql":
        for statement in _narrow_words():
            op.execute(statement)


def _narrow_words() -> list[str]:
    # A search visits the row of each report that it finds: many of them are in one page where the rest lies beside.
    return [
        "ALTER TABLE words RENAME TO words_before",
        "CREATE TABLE words (report bigint NOT NULL, tokens tsvector NOT NULL,"
        ' title text COLLATE "C" NOT NULL, text text COLLATE "C" NOT NULL) WITH (toast_tuple_target = 128)',
        "INSERT INTO words SELECT report, tokens, title, text FROM words_before ORDER BY report",
        "DROP TABLE words_before",
        "ALTER TABLE words ADD PRIMARY KEY (report), ADD FOREIGN KEY (report) REFERENCES reports (number)",
        "CREATE INDEX words_tokens ON words USING gin (tokens)",
    ]
