"""Draw addresses of every kind of page at random, none of them twice."""

import random
from collections.abc import Callable, Mapping
from urllib.parse import quote

from sqlalchemy import func, select

from benchmarks.store.world import World as Words
from rashomon.store.answers import StoredReport
from rashomon.store.cursors import write_cursor
from rashomon.store.opening import open_store
from rashomon.store.queries import find_comparison, list_disputes, list_incidents, list_sources
from rashomon.store.queries.reports import make_report, select_reports
from rashomon.store.tables import entities, log, reports, sources

_MANY, _FEW = 50, 8
_SAMPLE = 4_000


class Addresses:
    """The addresses of one casebook. Each has a number behind it, so that no page that was kept answers it."""

    def __init__(self, case: str, seed: int = 3) -> None:
        self._chance, self._given = random.Random(seed), 0
        self._words = Words(1).words
        with open_store(case, by="benchmark", clock=lambda: "") as store:
            newest = find_comparison(store)
            assert newest is not None, "the casebook has no comparison"
            self._laid = f"/comparisons/{newest.id[:16]}"
            self._disputes, self._incidents, self._all = newest.disputes, newest.incidents, newest.reports
            largest = max(list_disputes(store, newest.id, limit=newest.disputes), key=lambda one: one.reports)
            told = max(list_incidents(store, newest.id, limit=newest.incidents), key=lambda one: one.reports)
            self._largest, self._told = (largest.id, largest.reports), (told.incident.id, told.reports)
            self._frequent = [one.name for one in list_sources(store, limit=_MANY).items]
            with store.reading() as connection:
                numbers = self._chance.sample(range(1, self._all + 1), min(_SAMPLE, self._all))
                rows = connection.execute(select_reports().where(reports.c.number.in_(numbers))).all()
                self._reports: list[StoredReport] = [make_report(row) for row in rows]
                rare = select(sources.c.holder).where(sources.c.statements.between(1, 12)).limit(_SAMPLE)
                self._rare = list(connection.execute(rare).scalars())
                names = (
                    select(entities.c.name, func.count())
                    .where(entities.c.report.in_(numbers))
                    .group_by(entities.c.name)
                )
                counted = sorted(connection.execute(names).all(), key=lambda row: -row[1])
                self._named, self._unnamed = [row[0] for row in counted[:_MANY]], [row[0] for row in counted[-_SAMPLE:]]
                self._entries = connection.execute(select(func.max(log.c.seq))).scalar_one()

    @property
    def sizes(self) -> str:
        """What there is, in words."""
        return (
            f"{self._all:,} reports, {self._disputes:,} disputes (the largest of {self._largest[1]:,} reports),"
            f" {self._incidents:,} incidents (the largest of {self._told[1]:,} reports)"
        )

    def kinds(self) -> Mapping[str, Callable[[], str]]:
        """Each kind of page with what draws an address of it; those for programs too."""
        pages = self._pages()
        told = {f"{kind}, JSON": draw for kind, draw in pages.items() if kind != "bytes"}
        return {
            **{kind: (lambda draw=draw: self._mark(draw())) for kind, draw in pages.items()},
            **{kind: (lambda draw=draw: self._mark(_as_json(draw()))) for kind, draw in told.items()},
        }

    def _mark(self, path: str) -> str:
        self._given += 1
        return f"{path}{'&' if '?' in path else '?'}drawn={self._given}"

    def _pages(self) -> dict[str, Callable[[], str]]:
        laid, pick = self._laid, self._chance.choice
        number = self._chance.randint
        return {
            "overview": lambda: "/",
            "reports, all": lambda: "/search",
            "reports, narrowed": lambda: f"/search?year={number(2015, 2024)}&language={pick(('en', 'fr', 'es'))}",
            "reports, of a publisher": lambda: f"/search?publisher={quote(self._report().publisher or '')}",
            "reports, a later page": lambda: f"/search?after={self._cursor()}",
            "search, a rare word": lambda: f"/search?q={self._word(3_000, 20_000)}",
            "search, a frequent word": lambda: f"/search?q={self._word(0, 60)}",
            "search, three words": lambda: f"/search?q={self._word(0, 30)}+{self._word(20, 200)}+{self._word(50, 600)}",
            "search, a name": lambda: f"/search?q=%22{quote(pick(self._named))}%22",
            "search, narrowed": lambda: f"/search?q={self._word(0, 200)}&year={number(2015, 2024)}&stance=denies",
            "report": lambda: f"/reports/{self._report().id}",
            "report, cited words": lambda: f"/reports/{self._report().id}?cite={number(10, 90)}-{number(100, 180)}",
            "original": lambda: f"/reports/{self._report().id}/original",
            "disputes": lambda: "/disputes",
            "disputes, a later page": lambda: f"/disputes?page={number(2, max(2, self._disputes // 25))}",
            "disputes, of a kind": lambda: (
                f"/disputes?kind={pick(('strict', 'possible', 'revised'))}&page={number(1, 9)}"
            ),
            "dispute": lambda: f"{laid}/disputes/d{number(2, self._disputes)}",
            "dispute, the largest": lambda: f"{laid}/disputes/{self._largest[0]}?part={number(1, 5)}",
            "incidents": lambda: "/incidents",
            "incidents, a later page": lambda: f"/incidents?page={number(2, max(2, self._incidents // 25))}",
            "incident": lambda: f"{laid}/incidents/i{number(2, self._incidents)}",
            "incident, the largest": lambda: f"{laid}/incidents/{self._told[0]}?part={number(1, 5)}",
            "sources": lambda: "/sources",
            "sources, by name": lambda: f"/sources?name={quote(pick(self._rare).split()[-1])}",
            "source, frequent": lambda: f"/source?name={quote(pick(self._frequent))}",
            "source, rare": lambda: f"/source?name={quote(pick(self._rare))}",
            "source, an outlet": lambda: f"/source?name={quote(self._report().publisher or '')}",
            "network": lambda: "/network",
            "network, around a source": lambda: f"/network?name={quote(pick(self._frequent))}",
            "entity, frequent": lambda: f"/entity?name={quote(pick(self._named))}",
            "entity, rare": lambda: f"/entity?name={quote(pick(self._unnamed))}",
            "judgements": lambda: "/judgements",
            "judge, a statement": lambda: f"/judge?part=attribution&of=a{number(0, 9)}&report={self._report().id}",
            "judge, a dispute": lambda: f"/judge?part=dispute&of=d{number(2, self._disputes)}",
            "custody": lambda: "/custody",
            "custody, earlier": lambda: f"/custody?after={number(0, self._entries - 60)}",
            "failures": lambda: "/failures",
            "bytes": lambda: f"/bytes/{self._report().sha256}",
        }

    def _report(self) -> StoredReport:
        return self._chance.choice(self._reports)

    def _cursor(self) -> str:
        report = self._report()
        return write_cursor(report.moment, report.id)

    def _word(self, first: int, last: int) -> str:
        return self._words[self._chance.randrange(first, last)]


def _as_json(path: str) -> str:
    head, mark, rest = path.partition("?")
    return ("/index" if head == "/" else head) + ".json" + mark + rest
