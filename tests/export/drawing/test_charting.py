"""What was said when is drawn as the list has it."""

from dataclasses import replace

from rashomon.export.accounts import Accounts
from rashomon.export.drawing.charting import draw_chart
from rashomon.export.rows import Row, arrange_comparison
from rashomon.records.comparison import Comparison
from tests.export.drawing.sheet import HOSTILE, Sheet
from tests.export.matrix_sample import COMPARISON, hold, origins, place

ACCOUNTS = Accounts.of(COMPARISON.reports)
ROWS = arrange_comparison(COMPARISON, ACCOUNTS)


def draw(rows: tuple[Row, ...] = ROWS) -> Sheet:
    return Sheet(draw_chart(rows, ACCOUNTS.dates, prefix="c"))


def dotted(row: Row) -> int:
    return sum(
        bool(ACCOUNTS.dates.get(report)) for side in row.sides for one in side.holdings for report in one.reports
    )


def test_each_holder_in_each_dated_report_is_a_mark_that_leads_to_its_words() -> None:
    row = ROWS[0]
    sheet = draw((row,))
    assert len(sheet.find("dot")) == dotted(row) > 2
    assert set(sheet.links) == {f"#c-q{row.number}-{place}" for place in range(1, len(row.sides) + 1)}
    assert sheet.is_within()


def test_marks_stand_in_the_order_of_their_reports() -> None:
    sheet = draw((ROWS[0],))
    places = {
        one.attrib["transform"].split("(")[1].split()[0]
        for one in sheet.root.iter()
        if "translate(" in one.attrib.get("transform", "")
    }
    assert len(places) > 2


def test_many_questions_stand_below_each_other() -> None:
    sheet = draw()
    assert len(sheet.words("head")) == 2 * min(6, sum(row.kind != "agreed" for row in ROWS))
    assert sheet.is_within()


def test_the_kind_of_stance_can_be_seen() -> None:
    families = {one.family for row in ROWS if row.kind != "agreed" for side in row.sides for one in side.holdings}
    sheet = draw()
    assert all(sheet.find(family) for family in families)


def test_there_is_no_picture_of_one_moment() -> None:
    (one, *_) = ROWS
    assert draw_chart((one,), dict.fromkeys(ACCOUNTS.dates, "2025-05-05"), prefix="c") == ""
    assert draw_chart((), {}, prefix="c") == ""


def test_what_has_no_date_is_counted() -> None:
    dates = {**ACCOUNTS.dates, "post": ""}
    drawn = Sheet(draw_chart((ROWS[0],), dates, prefix="c"))
    assert "of unknown date" in drawn.source


def test_hostile_words_are_only_words() -> None:
    told = replace(
        COMPARISON.disputes[0],
        about=HOSTILE,
        positions=(
            place(HOSTILE, [hold(HOSTILE, "radio", HOSTILE)], origins(1)),
            place("b", [hold("x", "mist", "y", "denies")], origins(1)),
        ),
    )
    comparison = Comparison(recipe=COMPARISON.recipe, reports=COMPARISON.reports, disputes=(told,))
    sheet = draw(arrange_comparison(comparison, ACCOUNTS))
    assert "<script" not in sheet.source and "\u202e" not in sheet.source
