"""Progress counts, and names failures where they are."""

import pytest

from rashomon.cli.progress import Progress
from tests.export.sample import FAILURE, READING


def test_failures_are_named_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress(shown=True) as progress:
        outcomes = list(progress.watch_out([READING, FAILURE, READING]))
    assert outcomes == [READING, FAILURE, READING]
    assert progress.sum_up() == "3 reports done, 1 of them failed"
    said = capsys.readouterr()
    assert said.err == "rashomon: harbour.pdf is a PDF; rashomon 0.7 will read PDF\n"
    assert said.out == ""


def test_nothing_is_taken_ahead() -> None:
    progress = Progress(shown=False)
    waiting = progress.watch_in(iter([FAILURE, FAILURE]))
    next(waiting)
    assert progress.taken == 1
