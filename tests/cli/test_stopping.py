"""Ctrl-C counts even where Python drops it."""

import os
import signal
import weakref

import pytest

from rashomon.cli.progress import Progress
from rashomon.cli.stopping import Stopping
from tests.export.sample import FAILURE


class _Thing:
    """Something that a weak reference can lead to."""


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_stop_that_is_dropped_is_noticed_at_the_next_report() -> None:
    thing = _Thing()

    def callback(_: object) -> None:
        os.kill(os.getpid(), signal.SIGINT)

    with Progress(shown=False) as progress:
        waiting = progress.watch_in(iter([FAILURE, FAILURE]))
        next(waiting)
        held = weakref.ref(thing, callback)
        del thing
        assert held() is None
        with pytest.raises(KeyboardInterrupt):
            next(waiting)


def test_the_handler_is_put_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Stopping() as stopping:
        assert signal.getsignal(signal.SIGINT) != before
        stopping.check()
    assert signal.getsignal(signal.SIGINT) == before
