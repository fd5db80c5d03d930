"""Name what can be done on the pages, each with its address."""

from collections.abc import Mapping

from rashomon.web.acting import Act
from rashomon.web.acts.accounts import ACCOUNTS
from rashomon.web.acts.jobs import compare, drop, fetch, read_again, redo, stop
from rashomon.web.acts.judging import judge, undo
from rashomon.web.pages import JUDGING

ACTS: Mapping[str, Act] = {
    **ACCOUNTS,
    "/judge/keep": Act(do=judge, right="judge", form=JUDGING),
    "/judge/undo": Act(do=undo, right="judge"),
    "/add/fetch": Act(do=fetch, right="add"),
    "/jobs/compare": Act(do=compare, right="add"),
    "/jobs/read-again": Act(do=read_again, right="add"),
    "/jobs/stop": Act(do=stop, right="add"),
    "/jobs/again": Act(do=redo, right="add"),
    "/jobs/drop": Act(do=drop, right="add"),
}
"""Each act by the address that its form is sent to."""
