"""Count what found reports can be narrowed to."""

from sqlalchemy import ColumnElement, Select, func, literal_column, select

from rashomon.store.answers import EVERYTHING, Counted, Facets, Filters
from rashomon.store.asking import understand
from rashomon.store.narrowing import conditions
from rashomon.store.opening import Store
from rashomon.store.tables import reports, statements

_MOST = 12


def count_facets(store: Store, asked: str = "", *, filters: Filters = EVERYTHING) -> Facets:
    """The publishers, languages, years, stances of the reports that a search finds; of all where nothing is asked."""
    numbers = select(reports.c.number).where(*conditions(filters))
    if asked:
        numbers = store.database.ask(numbers, understand(asked))
    found = reports.c.number.in_(numbers)
    year = func.substr(
        reports.c.moment, literal_column("1"), literal_column("4")
    )  # the same words in SELECT as in GROUP BY
    told = func.count(statements.c.report.distinct())
    stances = select(statements.c.stance, told).join(reports, reports.c.number == statements.c.report).where(found)
    queries = {
        "publishers": _count(reports.c.publisher, found),
        "languages": _count(reports.c.language, found),
        "years": _count(year, found),
        "stances": stances.group_by(statements.c.stance).order_by(told.desc(), statements.c.stance),
    }
    with store.reading() as connection:
        whole = connection.execute(select(func.count()).select_from(reports).where(found)).scalar_one()
        counted: dict[str, Counted] = {
            name: tuple((value, number) for value, number in connection.execute(query.limit(_MOST)) if value)
            for name, query in queries.items()
        }
    return Facets(reports=whole, **counted)


def count_days(store: Store, asked: str = "", *, filters: Filters = EVERYTHING) -> Counted:
    """The days (ISO 8601, UTC) on which reports that a search finds were published, each with how many, in order."""
    numbers = select(reports.c.number).where(*conditions(filters), reports.c.moment != "")
    if asked:
        numbers = store.database.ask(numbers, understand(asked))
    day = func.substr(reports.c.moment, literal_column("1"), literal_column("10"))
    query = select(day, func.count()).where(reports.c.number.in_(numbers)).group_by(day).order_by(day)
    with store.reading() as connection:
        return tuple((value, number) for value, number in connection.execute(query))


def _count(column: ColumnElement[str], found: ColumnElement[bool]) -> Select[str, int]:
    number = func.count()
    return select(column, number).where(found).group_by(column).order_by(number.desc(), column)
