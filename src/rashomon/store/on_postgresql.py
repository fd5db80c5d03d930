"""Keep a casebook in a PostgreSQL database."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import (
    Connection,
    Engine,
    Text,
    and_,
    bindparam,
    cast,
    column,
    create_engine,
    event,
    func,
    literal,
    not_,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError
from sqlalchemy.pool import NullPool

from rashomon.errors import BadSettings, MissingResource
from rashomon.store.answers import Fault
from rashomon.store.asking import Question, Term
from rashomon.store.database import Condition, Numbers
from rashomon.store.derived import Folded
from rashomon.store.tables import reports

if TYPE_CHECKING:
    import psycopg

# For whoever asks while others do: no query takes several cores, and each is planned by the words that it is asked with
# (a plan that is to do for rare and for frequent ones takes ten times as long for the latter). On the disks of today
# pages here and there cost little more than neighbours do.
_SESSION = (
    "SET jit = off",
    "SET max_parallel_workers_per_gather = 0",
    "SET plan_cache_mode = force_custom_plan",
    "SET random_page_cost = 1.1",
)
SCHEMES = ("postgresql://", "postgres://")
_LOCK = 0x72617368  # "rash": whoever writes holds it, so that the log has one end
_ADD = text(
    "INSERT INTO words (report, tokens, title, text) VALUES"
    " (:number, array_to_tsvector(string_to_array(nullif(:all, ''), ' ')), :title, :text)"
)
_WORDS = table("words", column("report"), column("tokens"), column("title"), column("text"))
_REMOVE = text("DELETE FROM words WHERE report = :number")


class Postgresql:
    """A database of a server."""

    def __init__(self, address: str) -> None:
        try:
            url = make_url(address)
        except (ArgumentError, ValueError) as error:
            raise BadSettings("this is no address of a database; write postgresql://user@host/name") from error
        self._url = url.set(drivername="postgresql+psycopg")
        self.name = url.render_as_string(hide_password=True)

    def connect(self, *, create: bool) -> Engine:  # noqa: ARG002 - a database is made by its server's owner
        """An engine without transactions of its own. Raises MissingResource without the driver."""
        try:
            engine = create_engine(self._url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        except ImportError as error:
            raise MissingResource(
                "a casebook in PostgreSQL needs a driver; run: pip install 'rashomon[postgresql]'"
            ) from error
        event.listen(engine, "connect", _begin_session)
        return engine

    def begin(self, connection: Connection, *, writing: bool) -> None:
        """Begin to write, alone, or to look at one state of all tables."""
        if writing:
            connection.exec_driver_sql("BEGIN")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            # What is written is written by the same plan each time: to plan it anew takes a third of the time.
            connection.exec_driver_sql("SET LOCAL plan_cache_mode = auto")
        else:
            connection.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def tell_seconds(self, connection: Connection) -> int:
        """The time by the clock of the server: seconds since 1970."""
        return int(connection.exec_driver_sql("SELECT extract(epoch FROM clock_timestamp())::bigint").scalar_one())

    def is_empty(self, connection: Connection) -> bool:
        """Whether no table stands where a casebook's would go."""
        query = "SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'"
        return not connection.exec_driver_sql(query).scalar()

    def prepare(self, connection: Connection) -> None:
        """Nothing marks a database beside its tables."""

    def save_copy(self, connection: Connection, version: str) -> None:
        """A step to another version is one transaction; copies are the business of the server's owner."""

    def close(self, connection: Connection) -> None:
        """Nothing is left to do."""

    def seal(self, connection: Connection) -> None:
        """The files of a server are its own."""

    def erase(self, connection: Connection) -> None:
        """Let the space of what was deleted be used again."""
        connection.exec_driver_sql("VACUUM")

    def add_words(self, connection: Connection, rows: Sequence[Folded]) -> None:
        """Put reports into the word index."""
        told = [row._asdict() | {"all": f"{row.title} {row.text}".strip()} for row in rows]
        connection.execute(_ADD, told)

    def remove_words(self, connection: Connection, rows: Sequence[Folded]) -> None:
        """Take reports out of the word index."""
        connection.execute(_REMOVE, [{"number": row.number} for row in rows])

    def clear_words(self, connection: Connection) -> None:
        """Empty the word index, whatever state it is in."""
        connection.exec_driver_sql("DELETE FROM words")

    def ask(self, query: Numbers, question: Question) -> Numbers:
        """The query over reports, narrowed to those whose words answer the question."""
        return query.join(_WORDS, _WORDS.c.report == reports.c.number).where(_answers(question))

    def find(self, connection: Connection, question: Question) -> list[int]:
        """The numbers of all reports whose words answer the question, in any order."""
        numbers = func.string_agg(cast(_WORDS.c.report, Text), literal(","))  # one row, quicker read than many
        # For a word that most reports hold the planner would unpack the words of each, which it takes for cheap.
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        found = connection.execute(select(numbers).where(_answers(question))).scalar()
        connection.exec_driver_sql("SET LOCAL enable_seqscan TO DEFAULT")
        return msgspec.json.decode(f"[{found or ''}]", type=list[int])

    def check(self, connection: Connection) -> Iterator[Fault]:
        """What the server's own check of its indexes finds, where amcheck is installed in the database."""
        there = connection.exec_driver_sql("SELECT count(*) FROM pg_extension WHERE extname = 'amcheck'").scalar()
        if not there:
            return
        indexes = connection.exec_driver_sql(
            "SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
            " JOIN pg_am ON pg_am.oid = relam WHERE amname = 'btree'"
            " AND relnamespace = current_schema()::regnamespace ORDER BY 1"
        ).scalars()
        for index in indexes.all():
            try:
                connection.exec_driver_sql("SELECT bt_index_check(%s::regclass, true)", (index,))
            except DatabaseError as error:
                yield Fault(part="database", place=index, message=str(error.orig))
                return  # the transaction is over

    def sum_words(self, connection: Connection) -> dict[int, int]:
        """For each report in the word index a sum over its words, as `sum_of` makes it."""
        query = "SELECT report, title, text, tsvector_to_array(tokens) FROM words"
        rows = connection.exec_driver_sql(query, execution_options={"yield_per": 500})
        return {number: hash((title, told, tuple(sorted(tokens)))) for number, title, told, tokens in rows}

    def sum_of(self, row: Folded) -> int:
        """What `sum_words` should find for a report."""
        return hash((row.title, row.text, tuple(sorted({*row.title.split(), *row.text.split()}))))


def _begin_session(connection: "psycopg.Connection[tuple[object, ...]]", _record: object) -> None:
    with connection.transaction():
        connection.execute("; ".join(_SESSION))


def _answers(question: Question) -> Condition:
    """What holds for the words of reports that answer a question."""
    words = _WORDS.c
    single = [f"!{_lexeme(term)}" for term in question.unwanted if len(term.words) == 1]
    all_of = " & ".join([*map(_lexeme, question.wanted), *single])
    tokens = words.tokens.op("@@")(text("(:asked)::tsquery").bindparams(bindparam("asked", all_of)))
    phrases = [_stands(words.title, words.text, term) for term in question.wanted if len(term.words) > 1]
    barred = [not_(_stands(words.title, words.text, term)) for term in question.unwanted if len(term.words) > 1]
    return and_(tokens, *phrases, *barred)


def _lexeme(term: Term) -> str:
    # No word holds an apostrophe: they are letters, figures and marks on letters.
    last = len(term.words) - 1
    words = (f"'{word}'" + (":*" if term.prefix and place == last else "") for place, word in enumerate(term.words))
    return "(" + " & ".join(words) + ")"


def _stands(title: Condition, told: Condition, term: Term) -> Condition:
    sought = " " + " ".join(term.words) + ("" if term.prefix else " ")
    return or_(*(func.strpos(literal(" ") + part + literal(" "), sought) > 0 for part in (title, told)))
