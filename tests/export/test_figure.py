"""A figure that is revised is drawn as a line that rises."""

from dataclasses import replace

from rashomon.export.accounts import Accounts
from rashomon.export.figure import WIDTH, Figure, draw_figures
from rashomon.export.rows import arrange_comparison
from rashomon.records.comparison import Account, Comparison, Dispute
from tests.export.matrix_sample import COMPARISON, MINISTRY, origins, place


def draw(comparison: Comparison = COMPARISON) -> tuple[Figure, ...]:
    return draw_figures(arrange_comparison(comparison, Accounts.of(comparison.reports)))


def revise(*values: tuple[str, str | None]) -> Comparison:
    """A comparison in which a ministry gives these values, each in a report of its own with this date."""
    reports = tuple(Account(id=str(number), published=date) for number, (_, date) in enumerate(values))
    update: Dispute = replace(
        COMPARISON.updates[0],
        positions=tuple(
            place(value, [replace(MINISTRY, report=str(number))], origins(1))
            for number, (value, _) in enumerate(values)
        ),
    )
    return replace(COMPARISON, reports=reports, copies=(), updates=(update,))


def test_a_higher_figure_stands_higher_and_a_later_one_further_on() -> None:
    (figure,) = draw()
    assert [point.value for point in figure.points] == ["14", "↑ 19", "↑ 23"]
    assert [point.day for point in figure.points] == ["5 May", "6 May", "12 May"]
    xs, ys = [point.x for point in figure.points], [point.y for point in figure.points]
    assert (xs, ys) == (sorted(xs), sorted(ys, reverse=True))
    assert figure.words == "14 (5 May 2025, 09:00 UTC), then 19 (6 May 2025), then 23 (12 May 2025)"
    assert figure.path.startswith("M40.0 ")


def test_time_is_true_where_there_is_room() -> None:
    (figure,) = draw(revise(("1", "2025-05-01"), ("2", "2025-05-04"), ("3", "2025-05-09")))
    assert [point.x for point in figure.points] == [40.0, 160.0, 360.0]
    (near,) = draw(revise(("1", "2025-05-01"), ("2", "2025-05-02"), ("3", "2025-08-09")))
    assert [point.x for point in near.points] == [40.0, 200.0, 360.0]
    (undated,) = draw(revise(("1", None), ("2", None)))
    assert [(point.x, point.day) for point in undated.points] == [(40.0, ""), (360.0, "")]


def test_what_is_no_figure_is_not_drawn() -> None:
    assert draw(revise(("alive", "2025-05-01"), ("dead", "2025-05-04"))) == ()
    assert draw(revise(("0", "2025-05-01"), ("0", "2025-05-04"))) == ()
    assert draw(replace(COMPARISON, updates=())) == ()


def test_of_many_figures_the_first_and_the_last_are_drawn() -> None:
    (figure,) = draw(revise(*((str(day), f"2025-05-{day:02}") for day in range(1, 20))))
    assert [point.value for point in figure.points] == ["1", "↑ 16", "↑ 17", "↑ 18", "↑ 19"]
    assert all(0 <= point.x <= WIDTH for point in figure.points)
