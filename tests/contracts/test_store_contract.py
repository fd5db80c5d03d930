"""What a casebook must keep to in either database."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from rashomon.errors import BadReport, BadSettings
from rashomon.records.judgement import Anchor, Judgement, Target
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report
from rashomon.records.span import Span
from rashomon.store.answers import Arrival, Fault, Filters, StoredReport
from rashomon.store.comparisons import save_comparison
from rashomon.store.custody import note
from rashomon.store.deleting import delete_reports, find_due
from rashomon.store.drawing import redraw
from rashomon.store.judgements import id_of, save_judgement
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import (
    count,
    describe_source,
    find_report,
    find_unread,
    get_comparison,
    get_dispute,
    get_raw,
    get_reading,
    get_report,
    list_comparisons,
    list_entities,
    list_entries,
    list_events,
    list_failures,
    list_findings,
    list_judgements,
    list_readings,
    list_reports,
    list_sources,
    list_statements,
    list_tombstones,
    stream_readings,
)
from rashomon.store.saving import key_of, save
from rashomon.store.searching import search
from rashomon.store.settings import get_setting, set_setting
from rashomon.store.verifying import verify
from tests.store.made import compare, make_arrival, ticking

ARRIVALS = [make_arrival(number) for number in range(40)]
Opener = Callable[[], Store]


@pytest.fixture
def opener(case: str) -> Opener:
    clock = ticking()
    return lambda: open_store(case, by="tester", clock=clock, create=True)


@pytest.fixture
def store(opener: Opener) -> Iterator[Store]:
    with opener() as store:
        yield store


@pytest.fixture
def filled(store: Store) -> Store:
    save(store, ARRIVALS)
    return store


def faults(store: Store) -> list[Fault]:
    return [found for found in verify(store) if isinstance(found, Fault)]


def ids(store: Store, asked: str, **filters: str) -> list[str]:
    page = search(store, asked, filters=Filters(**filters), limit=1000)  # type: ignore[arg-type]
    return [hit.report.id for hit in page.items]


def told(text_: str, number: int = 0) -> Arrival:
    """A report that says something of our own at its end."""
    return make_arrival(1000 + number, words=3, said=text_)


# Opening


def test_what_is_not_there_is_not_made_unasked(case: str) -> None:
    with pytest.raises(BadSettings, match="no casebook"):
        open_store(case, by="tester", clock=ticking())


def test_a_newer_schema_is_refused(store: Store, case: str) -> None:
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadSettings, match="newer"):
        open_store(case, by="tester", clock=ticking())


def test_other_tables_are_no_casebook(store: Store, case: str) -> None:
    with store.writing() as connection:
        connection.execute(text("UPDATE settings SET value = 'something/2' WHERE name = 'format'"))
    with pytest.raises(BadSettings, match="no casebook"):
        open_store(case, by="tester", clock=ticking(), create=True)


def test_what_was_saved_is_there_when_it_is_opened_again(opener: Opener) -> None:
    with opener() as store:
        save(store, ARRIVALS[:3])
    with opener() as store:
        assert [get_reading(store, key_of(a.report)) for a in ARRIVALS[:3] if a.report] == [
            a.outcome for a in ARRIVALS[:3]
        ]


# Saving


def test_everything_comes_back_as_it_was(filled: Store) -> None:
    for arrival in ARRIVALS:
        report = arrival.report
        assert report is not None
        key = key_of(report)
        assert get_reading(filled, key) == arrival.outcome
        assert get_raw(filled, key) == report.raw
        assert get_report(filled, key) == (report.head, report.assumed)
        shown = find_report(filled, report.head.id)
        assert (shown.title, shown.publisher) == (report.head.title, report.head.publisher)
        assert find_report(filled, key[:12]) == find_report(filled, report.head.sha256[:12]) == shown


def test_the_same_bytes_with_the_same_sayings_are_one_report(filled: Store) -> None:
    again = save(filled, ARRIVALS[:2])
    assert [(saved.new, saved.read) for saved in again] == [(False, False)] * 2
    first = ARRIVALS[0].report
    assert first is not None
    other = replace(first, head=replace(first.head, publisher="Somebody Else"))
    saved = save(filled, [Arrival(report=other), Arrival(report=other)])
    assert [(one.id, one.new) for one in saved] == [("report-0-2", True), ("report-0-2", False)]
    assert not faults(filled)


def test_an_id_that_is_taken_gets_a_number(store: Store) -> None:
    def alike(number: int) -> Arrival:
        arrival = make_arrival(number)
        assert arrival.report is not None
        assert isinstance(arrival.outcome, Reading)
        head = replace(arrival.report.head, id="same")
        return Arrival(report=replace(arrival.report, head=head), outcome=replace(arrival.outcome, report=head))

    names = [saved.id for block in range(4) for saved in save(store, [alike(block * 5 + n) for n in range(5)])]
    assert names == ["same", *(f"same-{number}" for number in range(2, 21))]
    reading = get_reading(store, find_report(store, "same-7").key)
    assert reading is not None
    assert reading.report.id == "same-7"
    assert [remark.code for remark in reading.remarks] == ["id-repeated"]
    assert not faults(store)


def test_what_is_too_long_for_an_index_is_kept_all_the_same(store: Store) -> None:
    chance = random.Random(1)
    words = " ".join(f"{chance.getrandbits(200):x}" for _ in range(200))
    arrival = ARRIVALS[0]
    assert arrival.report is not None
    assert isinstance(arrival.outcome, Reading)
    head = replace(arrival.report.head, id=words, publisher=words)
    entities = tuple(replace(entity, name=words) for entity in arrival.outcome.entities)
    reading = replace(arrival.outcome, report=head, entities=entities)
    [saved] = save(store, [Arrival(report=replace(arrival.report, head=head), outcome=reading)])
    assert saved.id == head.sha256[:16]
    kept = get_reading(store, saved.key or "")
    assert kept is not None
    assert [remark.message[:31] for remark in kept.remarks] == ["the id has more than 500 charac"]
    assert describe_source(store, words).name == words
    assert list_statements(store, source=words).items
    assert list_reports(store, filters=Filters(publisher=words)).items
    assert not faults(store)


def test_a_newer_reading_takes_the_place_of_the_older_in_all_answers(filled: Store) -> None:
    newer = told("A heron stood there.")
    assert newer.report is not None
    assert isinstance(newer.outcome, Reading)
    older = replace(newer, outcome=replace(newer.outcome, text=newer.outcome.text.replace("heron", "stork")))
    save(filled, [older])
    assert (ids(filled, "stork"), ids(filled, "heron")) == (["report-1000"], [])
    new = replace(
        newer.outcome,
        recipe=replace(newer.outcome.recipe, id="new", rashomon="2"),
        attributions=newer.outcome.attributions[:1],
    )
    key = key_of(newer.report)
    assert find_unread(filled, [key, "none"], "new") == {key, "none"}
    assert save(filled, [replace(newer, outcome=new)])[0].read
    assert find_unread(filled, [key, "none"], "new") == {"none"}
    assert (ids(filled, "stork"), ids(filled, "heron")) == ([], ["report-1000"])
    assert len(list_statements(filled, report="report-1000").items) == 1
    assert [version.recipe for version in list_readings(filled, key)] == [newer.outcome.recipe.id, "new"]
    assert get_reading(filled, key) == new
    assert get_reading(filled, key, recipe=newer.outcome.recipe.id) == older.outcome
    # The older one says what its bytes do not: that is found.
    assert {(fault.part, fault.place) for fault in faults(filled)} == {("readings", "report-1000")}


def test_failures_are_kept_with_their_reports(store: Store) -> None:
    report = ARRIVALS[0].report
    assert report is not None
    head = Head(id="lost.pdf", sha256="")
    failed = [
        Arrival(
            report=report, outcome=Failure(report=report.head, stage="pipeline", error="BadReport", message="too long")
        ),
        Arrival(report=None, outcome=Failure(report=head, stage="ingest", error="BadReport", message="no such file")),
    ]
    saved = save(store, failed + failed)
    assert [(one.id, one.new, one.read) for one in saved[:2]] == [("report-0", True, False), ("lost.pdf", False, False)]
    assert [(one.id, one.place, one.message) for one in list_failures(store).items] == [
        ("lost.pdf", "lost.pdf", "no such file"),
        ("report-0", "0.txt", "too long"),
    ]
    save(store, [ARRIVALS[0]])
    assert find_report(store, "report-0").recipe is not None
    assert not faults(store)


def test_an_error_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(ValueError, match="without a report"):
        save(store, [*ARRIVALS[:5], Arrival(report=None)])
    assert count(store).reports == 0
    assert [entry.act for entry in list_entries(store)] == ["created"]


def test_what_cannot_be_written_as_json_is_refused(store: Store) -> None:
    with pytest.raises(BadReport, match="cannot be written as JSON"):
        save(store, [Arrival(report=Report(head=Head(id="odd", sha256="", title="a\ud800"), text="words"))])
    assert count(store).reports == 0


def test_odd_characters_are_kept(store: Store) -> None:
    words = "zero \0 and 北京 and كِتَاب"
    head = Head(id="odd\0", sha256="", title="a\0b", publisher="Ö\0")
    save(store, [Arrival(report=Report(head=head, text=words))])
    shown = list_reports(store).items[0]
    assert (shown.id, shown.title, shown.publisher) == ("odd\ufffd", "a\ufffdb", "Ö\ufffd")
    assert get_raw(store, shown.key).data == words.encode()
    assert not faults(store)


# Lists


def test_lists_run_by_date_then_id_in_pages(filled: Store) -> None:
    whole = list_reports(filled, limit=1000).items
    assert [(-int(r.moment.replace("-", "") or 0), r.id) for r in whole] == sorted(
        (-int(r.moment.replace("-", "") or 0), r.id) for r in whole
    )
    paged: list[StoredReport] = []
    cursor = None
    for _ in range(20):
        page = list_reports(filled, cursor=cursor, limit=7)
        paged += page.items
        cursor = page.next
        if cursor is None:
            break
    assert tuple(paged) == whole
    assert [reading.report.id for reading in stream_readings(filled)] == [report.id for report in whole]


def test_lists_are_narrowed(filled: Store) -> None:
    everything = list_reports(filled, limit=1000).items
    evening = list_reports(filled, filters=Filters(publisher="the hask evening"), limit=1000).items
    assert {report.publisher for report in evening} == {"The Hask Évening"}
    march = list_reports(filled, filters=Filters(since="2025-03-01", until="2025-03-31"), limit=1000).items
    assert march == tuple(r for r in everything if r.moment.startswith("2025-03"))
    day = march[0].moment
    assert march[0] in list_reports(filled, filters=Filters(since=day, until=day)).items
    denied = list_reports(filled, filters=Filters(stance="denies"), limit=1000).items
    assert 0 < len(denied) < len(everything)
    assert not list_reports(filled, filters=Filters(language="fr")).items


@pytest.mark.parametrize("cursor", ["nonsense", "W10", "WzEsMl0", "é", ""])
def test_a_cursor_that_is_none_is_refused(filled: Store, cursor: str) -> None:
    with pytest.raises(BadSettings, match="no cursor"):
        list_reports(filled, cursor=cursor)


def test_what_is_not_there_is_said_so(filled: Store) -> None:
    for ask in (
        lambda: find_report(filled, "nobody"),
        lambda: find_report(filled, "no\0body"),
        lambda: get_raw(filled, "0"),
        lambda: get_comparison(filled, "abc"),
        lambda: get_dispute(filled, "d1"),
        lambda: describe_source(filled, "Nobody"),
        lambda: list_reports(filled, limit=0),
        lambda: list_reports(filled, filters=Filters(since="yesterday")),
        lambda: list_entities(filled, "…"),
    ):
        with pytest.raises(BadSettings):
            ask()


def test_statements_events_entities_are_those_of_the_readings(filled: Store) -> None:
    readings = [a.outcome for a in ARRIVALS if isinstance(a.outcome, Reading)]
    statements = list_statements(filled, source="TOMAS REYL", limit=1000).items
    said = [a for r in readings for a in r.attributions if a.source[0].of(r.text) == "Tomás Reyl"]
    assert len(statements) == len(said) > 0
    assert {statement.speaker for statement in statements} == {"Tomás Reyl"}
    first = next(r for r in readings if r.report.id == "report-0")
    shown = list_statements(filled, report="report-0").items
    assert [(s.id, s.content, s.spans) for s in shown] == [
        (a.id, a.content[0].of(first.text), a.content) for a in first.attributions
    ]
    assert shown[2].chain == (shown[1].speaker,)
    events = list_events(filled, report="report-0").items
    assert [(e.id, e.type, e.trigger, e.span, e.place, e.statement) for e in events] == [
        (e.id, e.type, e.trigger.of(first.text), e.trigger, "Kelvar", e.attributions[0]) for e in first.events
    ]
    names = {entity.id: entity.name for entity in first.entities}
    assert [e.actors for e in events] == [(names[e.actors[0].entity or ""],) for e in first.events]
    by_saal = list_events(filled, actor="petrik saal", kind="ASSAULT", limit=1000).items
    assert {event.actors for event in by_saal} == {("Petrik Saal",)}
    velmar = list_entities(filled, "velmar", limit=1000).items
    assert len(velmar) == sum(e.name == "Aru Velmar" for r in readings for e in r.entities)


def test_a_zero_with_a_sign_is_zero(store: Store) -> None:
    reading = ARRIVALS[0].outcome
    assert isinstance(reading, Reading)
    events = tuple(replace(event, factuality=-0.0) for event in reading.events)
    save(store, [replace(ARRIVALS[0], outcome=replace(reading, events=events))])
    assert {repr(event.factuality) for event in list_events(store).items} == {"0.0"}
    assert not faults(store)


def test_sources_are_described(filled: Store) -> None:
    sources = list_sources(filled).items
    assert [s.statements for s in sources] == sorted((s.statements for s in sources), reverse=True)
    assert sum(source.statements for source in sources) == count(filled).statements == 120
    assert [s.name for s in list_sources(filled, name="الكيلانى").items] == ["سارة الكيلاني"]
    first = list_sources(filled, limit=2)
    assert list_sources(filled, limit=100, cursor=first.next).items == sources[2:]
    dossier = describe_source(filled, "oda brandt")
    assert dossier.name == "Oda Brandt"
    assert dossier.statements == next(s.statements for s in sources if s.name == "Oda Brandt")
    assert dossier.speaks_of_acts_of
    assert "Oda Brandt" not in dict(dossier.speaks_of_acts_of)
    courier = describe_source(filled, "Kelvar Courier")
    assert courier.statements == 0
    assert sum(number for _, number in courier.relies_on) > 10


# Searching


def test_words_are_found_whatever_their_accents_or_script(store: Store) -> None:
    save(store, [told("Crème brûlée in İstanbul, 北京 too; إِبْرَاهِيم قال ۱۲۳ مكتبة. Don’t al-Nadim ﬁx Straße.")])
    for asked in (
        "creme", "BRULEE", "istanbul", "北京", "ابراهيم", "123", "مكتبه", "don't", "al-nadim", "fix", "strasse",
        "“crème brûlée”", "ist*", "al-nad*",
    ):  # fmt: skip
        hits = search(store, asked).items
        assert [hit.report.id for hit in hits] == ["report-1000"], asked
        assert hits[0].spans, asked
        shown = [span.of(hits[0].text) for span in hits[0].spans]
        assert all(word.strip() == word for word in shown)
    (hit,) = search(store, '"creme brulee" al-nad*').items
    assert [span.of(hit.text) for span in hit.spans] == ["Crème brûlée", "al-Nadim"]


def test_what_is_asked_for_together(store: Store) -> None:
    save(store, [told("red fox jumps", 0), told("red dog", 1), told("fox red", 2), told("reddish", 3)])
    names = {f"report-100{n}": n for n in range(4)}

    def numbers(asked: str) -> set[int]:
        return {names[name] for name in ids(store, asked)}

    assert numbers("red") == {0, 1, 2}
    assert numbers("red*") == {0, 1, 2, 3}
    assert numbers("fox red") == {0, 2}
    assert numbers('"red fox"') == {0}
    assert numbers("red -fox") == {1}
    assert numbers('red -"red fox"') == {1, 2}
    assert numbers("red* -red") == {3}
    assert numbers("red -do*") == {0, 2}
    assert numbers('"red fo"') == set()
    assert numbers('"red fo"*') == {0}


def test_titles_are_searched_apart_from_texts(store: Store) -> None:
    arrival = told("Nothing of note.")
    assert isinstance(arrival.outcome, Reading)
    head = replace(arrival.outcome.report, title="Zebra crossing")
    save(store, [replace(arrival, outcome=replace(arrival.outcome, report=head))])
    start = arrival.outcome.text.split()[0]
    assert ids(store, "zebra note") == ["report-1000"]
    assert ids(store, f'"crossing {start}"') == []


@pytest.mark.parametrize(
    "asked",
    [
        "'", '"', "a'b", "a\\b", "NEAR(a b)", "title:harbour", "a AND", "(((", "a:*", "*", "-", "--a b", "a % _",
        "harbour NOT", "\0", "x\ud800y", "a OR b", "{a}", "^a", "a+b", "a & | ! <-> b", "é" * 5000, "😀", "&& harbour",
    ],
)  # fmt: skip
def test_odd_questions_are_answered_or_refused_in_plain_words(filled: Store, asked: str) -> None:
    try:
        search(filled, asked)
    except BadSettings as error:
        assert "word" in str(error)


def test_searches_run_in_pages_and_are_narrowed(filled: Store) -> None:
    whole = ids(filled, "figures")
    assert len(whole) == 40
    paged: list[str] = []
    cursor = None
    for _ in range(20):
        page = search(filled, "figures", cursor=cursor, limit=9)
        paged += [hit.report.id for hit in page.items]
        cursor = page.next
        if cursor is None:
            break
    assert paged == whole
    denied = {report.id for report in list_reports(filled, filters=Filters(stance="denies"), limit=1000).items}
    assert ids(filled, "harbour", stance="denies") == [name for name in ids(filled, "harbour") if name in denied]


def test_a_very_long_text_is_searched_by_its_beginning(store: Store) -> None:
    arrival = told("")
    assert isinstance(arrival.outcome, Reading)
    text_ = "first " + " ".join(f"word{number:07}" for number in range(120_000)) + " last"
    long = Reading(recipe=arrival.outcome.recipe, report=arrival.outcome.report, text=text_)
    save(store, [replace(arrival, outcome=long)])
    assert ids(store, "first word0000001") == ["report-1000"]
    assert ids(store, "last") == []


# Comparisons, judgements


def test_comparisons_are_kept_with_what_they_found(filled: Store) -> None:
    comparison = compare(*(a.outcome for a in ARRIVALS[:3] if isinstance(a.outcome, Reading)))
    name = save_comparison(filled, comparison)
    assert save_comparison(filled, comparison) == name
    (shown,) = list_comparisons(filled).items
    assert (shown.id, shown.reports, shown.disputes, shown.by) == (name, 3, 1, "tester")
    assert get_comparison(filled, name[:8]) == comparison
    for kind in ("copy", "incident", "dispute", "update"):
        (found,) = list_findings(filled, kind, report="report-1").items
        assert found.reports == ("report-0", "report-1")
        assert not list_findings(filled, kind, report="report-2").items
    assert [f.reports for f in list_findings(filled, "agreement", comparison=name).items] == [("report-0",)]
    assert get_dispute(filled, "d1") == comparison.disputes[0]
    assert get_dispute(filled, "u1", comparison=name) == comparison.updates[0]
    assert not faults(filled)


def judge(arrival: Arrival, by: str = "Ada") -> Judgement:
    assert arrival.report is not None
    anchor = Anchor(
        report=arrival.report.head.sha256, role="cue", spans=(Span(0, 3),), quotes=(arrival.report.text[:3],)
    )
    judgement = Judgement(
        id="", made="2025-07-03T10:00:00+00:00", by=by, verdict="accept",
        target=Target(part="attribution", anchors=(anchor,)),
    )  # fmt: skip
    return replace(judgement, id=id_of(judgement))


def take_back(judgement: Judgement) -> Judgement:
    target = Target(part="judgement", name=judgement.id)
    back = replace(judgement, id="", verdict="withdraw", target=target)
    return replace(back, id=id_of(back))


def test_judgements_are_kept_beside_what_they_judge(filled: Store) -> None:
    judgement = judge(ARRIVALS[0])
    assert save_judgement(filled, judgement)
    assert not save_judgement(filled, judgement)
    assert [one.judgement for one in list_judgements(filled, report=judgement.target.anchors[0].report).items] == [
        judgement
    ]
    back = take_back(judgement)
    save_judgement(filled, back)
    assert not list_judgements(filled).items
    assert [one.withdrawn for one in list_judgements(filled, withdrawn=True).items] == [back.id, None]
    for wrong in (
        replace(judgement, by="Eve"),
        judge(told("")),
        take_back(judge(ARRIVALS[1])),
        take_back(judge(ARRIVALS[0], by="x")),
    ):
        with pytest.raises(BadSettings):
            save_judgement(filled, wrong)
    assert not faults(filled)


# Custody


def test_the_log_tells_of_everything_in_one_chain(filled: Store) -> None:
    note(filled, "exported", {"what": "all"})
    set_setting(filled, "retention_days", "30")
    entries = list_entries(filled, limit=1000)
    assert [entry.seq for entry in entries] == list(range(1, 84))
    assert [entry.previous for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    assert [entry.act for entry in entries][:3] == ["created", "collected", "read"]
    assert list_entries(filled, act="exported")[0].subject == {"what": "all"}
    assert not faults(filled)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET made = 'never'", "DELETE FROM log", "UPDATE blobs SET size = 1", "DELETE FROM blobs",
        "UPDATE readings SET digest = ''", "UPDATE reports SET added = ''", "UPDATE reports SET head = '{}'",
        "UPDATE recipes SET data = '{}'",
    ],
)  # fmt: skip
def test_what_is_kept_cannot_be_changed(filled: Store, statement: str) -> None:
    with pytest.raises(BadSettings, match=r"not to be changed|violates"), filled.writing() as connection:
        connection.execute(text(statement))
    assert not faults(filled)


# Deleting


def test_what_is_deleted_leaves_a_tombstone(filled: Store) -> None:
    keys = [key_of(a.report) for a in ARRIVALS if a.report]
    save_comparison(filled, compare(*(a.outcome for a in ARRIVALS[:2] if isinstance(a.outcome, Reading))))
    kept = save_comparison(filled, compare(*(a.outcome for a in ARRIVALS[5:7] if isinstance(a.outcome, Reading))))
    judgement = judge(ARRIVALS[0])
    for one in (judgement, take_back(judgement), judge(ARRIVALS[3])):
        save_judgement(filled, one)
    stones = delete_reports(filled, keys[:2], reason="asked for by the court")
    assert [(stone.id, stone.blob) for stone in stones] == [("report-0", True), ("report-1", True)]
    assert list_tombstones(filled).items == tuple(stones[::-1])
    for name in (keys[0], "report-0", stones[0].sha256):
        with pytest.raises(BadSettings):
            find_report(filled, name)
    assert [shown.id for shown in list_comparisons(filled).items] == [kept]
    assert len(list_judgements(filled, withdrawn=True).items) == 1
    assert len(ids(filled, "figures")) == 38
    assert not faults(filled)
    assert save(filled, ARRIVALS[:1])[0].new
    assert not faults(filled)
    with pytest.raises(BadSettings, match="reason"):
        delete_reports(filled, keys[3:4], reason=" ")


def test_bytes_stay_while_another_report_has_them(filled: Store) -> None:
    first = ARRIVALS[0].report
    assert first is not None
    other = replace(first, head=replace(first.head, publisher="Somebody Else"))
    save(filled, [Arrival(report=other)])
    assert not delete_reports(filled, [key_of(first)], reason="twice")[0].blob
    assert get_raw(filled, key_of(other)) == first.raw
    assert not faults(filled)
    assert delete_reports(filled, [key_of(other)], reason="all")[0].blob
    assert not faults(filled)


def test_reports_are_due_after_the_days_that_are_set(filled: Store) -> None:
    assert find_due(filled, now="2030-01-01T00:00:00+00:00") == []
    set_setting(filled, "retention_days", "30")
    assert get_setting(filled, "retention_days") == "30"
    assert find_due(filled, now="2025-07-20T00:00:00+00:00") == []
    assert len(find_due(filled, now="2025-08-20T00:00:00+00:00")) == 40
    for name, value in (("retention_days", "many"), ("colour", "red")):
        with pytest.raises(BadSettings):
            set_setting(filled, name, value)
    set_setting(filled, "retention_days", None)
    assert get_setting(filled, "retention_days") is None
    assert not faults(filled)


# Verifying


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        ("reports", "UPDATE reports SET title = 'Another' WHERE id = 'report-3'"),
        ("reports", "UPDATE reports SET recipe = NULL WHERE id = 'report-3'"),
        ("statements", "UPDATE statements SET stance = 'denies' WHERE place = 0"),
        ("statements", "DELETE FROM statements WHERE place = 2"),
        ("events", "UPDATE events SET factuality = 3 WHERE place = 1"),
        ("participants", "UPDATE participants SET name = 'Eve', folded = 'eve' WHERE part = 'actor'"),
        ("entities", "UPDATE entities SET mentions = 7 WHERE place = 0"),
        ("settings", "INSERT INTO settings (name, value) VALUES ('retention_days', '1')"),
        ("comparisons", "UPDATE findings SET about = 'x'"),
        ("judgements", "UPDATE judgements SET withdrawn = 'x'"),
        ("log", "INSERT INTO log SELECT seq+1, made, by, act, subject, hash, hash FROM log ORDER BY seq DESC LIMIT 1"),
    ],
)  # fmt: skip
def test_what_was_changed_behind_its_back_is_found(filled: Store, part: str, statement: str) -> None:
    save_comparison(filled, compare(*(a.outcome for a in ARRIVALS[:2] if isinstance(a.outcome, Reading))))
    save_judgement(filled, judge(ARRIVALS[0]))
    with filled.writing() as connection:
        connection.execute(text(statement.replace('"', "")))
    parts = {fault.part for fault in faults(filled)}
    assert part in parts or (part == "comparisons" and "findings" in parts)


def test_rows_that_were_changed_can_be_drawn_anew(filled: Store) -> None:
    asked = ids(filled, "harbour"), list_sources(filled), list_events(filled, actor="Oda Brandt")
    with filled.writing() as connection:
        connection.execute(text("DELETE FROM participants"))
        connection.execute(text("UPDATE statements SET holder = 'eve'"))
        connection.execute(text("UPDATE reports SET title = 'x' WHERE id = 'report-3'"))
        filled.database.clear_words(connection)
    assert {fault.part for fault in faults(filled)} == {"participants", "statements", "reports", "words"}
    assert redraw(filled) == 40
    assert not faults(filled)
    assert (ids(filled, "harbour"), list_sources(filled), list_events(filled, actor="Oda Brandt")) == asked


def test_two_who_write_make_one_chain(opener: Opener) -> None:
    with opener() as first, opener() as second:
        for number in range(0, 20, 2):
            save(first, [ARRIVALS[number]])
            save(second, [ARRIVALS[number + 1]])
        assert count(first).entries == 41
        assert not faults(first)


def test_errors_of_the_database_are_not_shown_raw(filled: Store) -> None:
    with pytest.raises(BadSettings), filled.writing() as connection:
        connection.execute(text("SELECT * FROM nowhere"))
    assert count(filled).reports == 40
    assert not isinstance(BadSettings(), DBAPIError)
