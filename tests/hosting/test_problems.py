"""Each error has its status, in one form."""

import json

import pytest

from rashomon import errors
from rashomon.hosting.problems import TITLES, make_problem, say, status_of


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.NotThere("x"), 404),
        (errors.TooMuch("x"), 413),
        (errors.BadSettings("x"), 400),
        (errors.BadJudgement("x"), 409),
        (errors.BadReport("x"), 422),
        (errors.Forbidden("x"), 403),
        (errors.Busy("x", 5), 503),
        (errors.MissingResource("x"), 503),
        (errors.BrokenEvidence("x"), 500),
    ],
)
def test_each_error_has_its_status(error: errors.RashomonError, status: int) -> None:
    assert status_of(error) == status
    assert status in TITLES


def test_programs_are_told_in_their_form() -> None:
    body, kind = say("/api/v1/x", 421, "led here")
    assert kind == "application/problem+json"
    assert json.loads(body) == {
        "type": "/api/v1/#421",
        "title": TITLES[421],
        "status": 421,
        "detail": "led here",
    }
    assert say("/reports/x", 421, "led here") == (b"led here\n", "text/plain; charset=utf-8")
    assert make_problem(418, "tea").title == "At fault"
