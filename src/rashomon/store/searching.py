"""Find reports by their words."""

import msgspec
from sqlalchemy import Connection, and_, select

from rashomon.store.answers import EVERYTHING, Filters, Hit, Page, StoredReport
from rashomon.store.asking import Question, find_terms, understand
from rashomon.store.cursors import read_cursor
from rashomon.store.narrowing import ORDER, check_limit, conditions, make_page, past
from rashomon.store.opening import Store
from rashomon.store.queries.reports import make_report, select_reports
from rashomon.store.seals import unpack
from rashomon.store.tables import readings, reports


class _Told(msgspec.Struct):
    """Of a reading no more than its text."""

    text: str


def search(
    store: Store, asked: str, *, filters: Filters = EVERYTHING, cursor: str | None = None, limit: int = 20
) -> Page[Hit]:
    """Reports that hold all that is asked: words, "a phrase", -word (it must not stand there), word* (its beginning).

    Newest first, then by id. Accents, case, Arabic spellings do not matter. The words may stand in the title, too.
    Raises BadSettings for a question without a word that is to be found, or a cursor that is none.
    """
    question = understand(asked)
    mark = read_cursor(cursor, str, str)
    # First no more than the numbers: what lists show of a report is fetched for those of one page.
    numbers = (
        select(reports.c.number).where(*conditions(filters), *past(mark)).order_by(*ORDER).limit(check_limit(limit))
    )
    query = select_reports().where(reports.c.number.in_(store.database.ask(numbers, question))).order_by(*ORDER)
    with store.reading() as connection:
        rows = connection.execute(query).all()
        texts = find_texts(connection, [row.number for row in rows[:limit]])
    return make_page(
        rows,
        limit,
        lambda row: make_hit(make_report(row), texts[row.number], question),
        lambda row: (row.moment, row.id),
    )


def find_texts(connection: Connection, numbers: list[int]) -> dict[int, str]:
    """The clean texts of the reports with these numbers."""
    newest = and_(readings.c.report == reports.c.number, readings.c.recipe == reports.c.recipe)
    query = select(reports.c.number, readings.c.data).join(readings, newest).where(reports.c.number.in_(numbers))
    return {row.number: msgspec.json.decode(unpack(row.data), type=_Told).text for row in connection.execute(query)}


def make_hit(report: StoredReport, text: str, question: Question | None) -> Hit:
    """A report with the places in it that answer a question, if one was put."""
    return Hit(report=report, text=text, spans=find_terms(text, question) if question else ())
