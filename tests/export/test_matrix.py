"""The questions stand down, the holders across, in the cells what they say."""

from dataclasses import replace

import pytest

from rashomon.export.accounts import Accounts
from rashomon.export.matrix import MOST_COLUMNS, Matrix, lay_out, point, read_figure, say_incident, shorten
from rashomon.export.rows import arrange_comparison
from rashomon.records.comparison import Account, Comparison, Story
from tests.export.matrix_sample import COMPARISON, hold, origins, place


def lay(comparison: Comparison) -> tuple[Matrix, ...]:
    accounts = Accounts.of(comparison.reports)
    return lay_out(arrange_comparison(comparison, accounts), comparison, accounts)


(MATRIX,) = lay(COMPARISON)
COLUMNS = {column.name: column for column in MATRIX.columns}


def cell(number: int, name: str) -> list[str]:
    """What a holder says of a question, as a reader sees it."""
    (line,) = [line for group in MATRIX.groups for line in group.lines if line.row.number == number]
    entries = line.cells[list(COLUMNS).index(name)]
    return [f"{one.arrow}{one.mark} {one.value}" for one in entries]


def test_a_holder_is_one_column_over_all_reports() -> None:
    assert COLUMNS["Mines Ministry"].labels == ("A", "C", "F")
    assert COLUMNS["the union"].labels == ("B",)


def test_copies_are_folded_into_one_column() -> None:
    assert COLUMNS["Northern Wire"].twins == ("Sorn Gazette",)
    assert replace(COLUMNS["Northern Wire"], twins=tuple("VWXYZ")).copiers == "V, W, X and 2 more"
    assert COLUMNS["Northern Wire"].reports == "C, D"
    assert "Sorn Gazette" not in COLUMNS


def test_what_is_no_name_has_a_column_for_each_report() -> None:
    assert [column.labels for column in MATRIX.columns if column.name == "a policeman"] == [("F",), ("G",)]


def test_the_chain_stands_with_the_holder() -> None:
    assert COLUMNS["the prosecutor"].chain == ("state television",)


def test_a_cell_has_the_value_with_its_stance() -> None:
    assert cell(1, "the union") == ["• 22"]
    assert cell(2, "the union") == ["? Karst Coal"]
    assert cell(2, "Karst Coal") == ["≠ nobody"]


def test_a_cell_is_empty_where_a_holder_says_nothing() -> None:
    assert cell(2, "Mines Ministry") == []


def test_a_figure_that_is_revised_rises() -> None:
    assert cell(4, "Mines Ministry") == ["• 14", "↑• 19", "↑• 23"]


def test_who_says_the_same_stands_together() -> None:
    names = [column.name for column in MATRIX.columns]
    assert names[:4] == ["Mines Ministry", "the union", "Northern Wire", "نقابة عمال المناجم"]


def test_rows_stand_under_their_happening() -> None:
    assert [(group.title, [line.row.number for line in group.lines]) for group in MATRIX.groups] == [
        ("violence · 4 May 2025 · Orvelle", [1, 2, 4]),
        ("protest", [3]),
        ("Not tied to one happening", [5]),
    ]
    (untied,) = lay(replace(COMPARISON, incidents=()))
    assert [group.title for group in untied.groups] == [""]


def test_an_agreement_stands_with_what_its_holder_disputes() -> None:
    agreement = replace(
        COMPARISON.agreements[0], slot="deaths", holders=(hold("the union", "post", "22 dead"),), value="22"
    )
    (matrix,) = lay(replace(COMPARISON, agreements=(agreement,)))
    assert [line.row.number for line in matrix.groups[0].lines] == [1, 2, 4, 5]


def test_each_story_has_a_matrix() -> None:
    reports = [account.id for account in COMPARISON.reports]
    stories = (
        Story(id="s1", reports=tuple(reports[:5]), title="Blast"),
        Story(id="s2", reports=tuple(reports[5:]), title="Protest"),
    )
    matrices = lay(replace(COMPARISON, stories=stories, agreements=()))
    assert [matrix.title for matrix in matrices] == ["Blast", "Protest"]
    assert MATRIX.title == ""


def test_of_too_many_holders_each_value_keeps_one() -> None:
    reports = tuple(Account(id=str(number)) for number in range(400))
    values = {value: [hold(f"union {n}", str(n), "so") for n in range(value, 400, 3)] for value in range(3)}
    positions = tuple(place(str(value), holders, origins(1)) for value, holders in values.items())
    dispute = replace(COMPARISON.disputes[0], positions=positions)
    (matrix,) = lay(replace(COMPARISON, reports=reports, disputes=(dispute,), updates=(), agreements=()))
    assert (len(matrix.columns), matrix.hidden) == (MOST_COLUMNS, 400 - MOST_COLUMNS)
    shown = {entry.place for group in matrix.groups for line in group.lines for cell in line.cells for entry in cell}
    assert shown == {1, 2, 3}


@pytest.mark.parametrize(
    ("before", "after", "arrow"),
    [
        ("14", "19", "↑"),
        ("1,900", "1,200", "↓"),
        ("about 60", "60", "→"),
        ("900", "1,200", "↑"),
        ("2.5", "2,5", "→"),
        ("alive", "dead", "→"),
        ("at least 9", "12 to 14", "↑"),
        ("²", "3", "→"),
    ],
)
def test_the_arrow_says_where_a_figure_goes(before: str, after: str, arrow: str) -> None:
    assert point(before, after) == arrow


def test_a_figure_is_read_out_of_its_words() -> None:
    assert [read_figure(words) for words in ("at least 1,200,000", "٣٠", "none")] == [1_200_000, None, None]


def test_a_happening_of_which_little_is_known_is_named_all_the_same() -> None:
    assert say_incident(COMPARISON.incidents[1]) == "protest"
    assert shorten("x" * 100).endswith("x…")


def test_a_time_that_leaves_the_day_open_is_no_part_of_the_name_of_an_incident() -> None:
    incident = replace(COMPARISON.incidents[1], time="XXXX-XX-XXT18:00")
    assert say_incident(incident) == "protest"
