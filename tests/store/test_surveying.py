"""What is found together with what it can be narrowed to is what a search finds."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection

from rashomon.errors import BadSettings
from rashomon.store.answers import Arrival, Filters, StoredReport
from rashomon.store.asking import Question
from rashomon.store.deleting import delete_reports
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import list_reports, list_statements
from rashomon.store.saving import save
from rashomon.store.searching import search
from rashomon.store.surveying import survey
from tests.store.made import make_arrival, ticking

NUMBER = 40
QUESTIONS = ("", "said", "kelvar bridge", '"the lower quay"', "har*", "said -ferry", "nothingofthekind")
FILTERS = (
    Filters(),
    Filters(publisher="northern WIRE"),
    Filters(publisher="nobody"),
    Filters(language="en", stance="denies"),
    Filters(language="xx"),
    Filters(since="2025-07-03"),
    Filters(until="2025-07-03", stance="alleges"),
    Filters(since="2025-07-02", until="2025-07-04T12:00:00"),
    Filters(since="2031-01-01"),
    Filters(until="1931-01-01"),
)


@pytest.fixture
def store(case: str) -> Iterator[Store]:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(NUMBER)])
        save(store, [Arrival(report=make_arrival(NUMBER).report)])  # collected, and not read
        yield store


def test_a_survey_finds_what_a_search_finds(store: Store) -> None:
    columns = survey(store).columns
    for asked in QUESTIONS:
        for filters in FILTERS:
            found = survey(store, asked, columns=columns, filters=filters, limit=7)
            assert found.columns is columns
            if asked:
                assert found.hits == search(store, asked, filters=filters, limit=7)
            else:
                listed = list_reports(store, filters=filters, limit=7)
                assert [hit.report for hit in found.hits.items] == list(listed.items)
                assert found.hits.next == listed.next


def test_pages_of_a_survey_make_up_the_whole(store: Store) -> None:
    whole = list_reports(store, limit=1000).items
    reports: list[StoredReport] = []
    cursor = None
    for _ in range(NUMBER):
        page = survey(store, cursor=cursor, limit=6).hits
        reports += [hit.report for hit in page.items]
        cursor = page.next
        if cursor is None:
            break
    assert tuple(reports) == whole


def test_facets_are_those_of_the_reports_found(store: Store) -> None:
    for asked in QUESTIONS:
        found = survey(store, asked, limit=1000)
        reports = [hit.report for hit in found.hits.items]
        assert found.facets.reports == len(reports)
        assert dict(found.facets.publishers) == Counter(one.publisher for one in reports if one.publisher)
        assert dict(found.facets.languages) == Counter(one.language for one in reports if one.language)
        assert found.days == tuple(sorted(Counter(one.moment[:10] for one in reports if one.moment).items()))
        assert dict(found.facets.years) == Counter(one.moment[:4] for one in reports if one.moment)
        said = ({s.stance for s in list_statements(store, report=one.id, limit=1000).items} for one in reports)
        assert dict(found.facets.stances) == Counter(stance for stances in said for stance in stances if stance)


def test_columns_are_read_anew_when_reports_come_or_go(store: Store) -> None:
    before = survey(store)
    save(store, [make_arrival(NUMBER + 1)])
    after = survey(store, columns=before.columns)
    assert after.facets.reports == before.facets.reports + 1 == NUMBER + 2
    delete_reports(store, [after.hits.items[0].report.key], reason="a trial")
    last = survey(store, columns=after.columns)
    assert last.facets.reports == NUMBER + 1
    assert survey(store, columns=last.columns).columns is last.columns


def test_a_question_is_asked_once_until_reports_come_or_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Question] = []
    find = store.database.find

    def ask(connection: Connection, question: Question) -> Sequence[int]:
        asked.append(question)
        return find(connection, question)

    monkeypatch.setattr(store.database, "find", ask)
    first = survey(store, "said")
    for filters in FILTERS:
        survey(store, "said", columns=first.columns, filters=filters)
    assert len(asked) == 1
    save(store, [make_arrival(NUMBER + 1)])
    after = survey(store, "said", columns=first.columns)
    assert len(asked) == 2
    assert after.hits == search(store, "said")
    for number in range(20):
        survey(store, f"said -nobody{number}", columns=after.columns)
    survey(store, "said", columns=after.columns)
    assert len(asked) == 23  # it was long ago, and is asked anew


def test_what_is_asked_wrongly_is_refused(store: Store) -> None:
    for wrong in (Filters(since="yesterday"), Filters(until="2025-99-99")):
        with pytest.raises(BadSettings, match="no date"):
            survey(store, filters=wrong)
    with pytest.raises(BadSettings, match="cursor"):
        survey(store, cursor="x")
    assert survey(store, filters=replace(Filters(), publisher="")).facets.reports == 0
