"""Name what can be done on the pages, each with its address."""

from collections.abc import Mapping

from rashomon.web.acting import Act
from rashomon.web.acts.accounts import ACCOUNTS
from rashomon.web.acts.judging import judge, undo
from rashomon.web.pages import JUDGING

ACTS: Mapping[str, Act] = {
    **ACCOUNTS,
    "/judge/keep": Act(do=judge, right="judge", form=JUDGING),
    "/judge/undo": Act(do=undo, right="judge"),
}
"""Each act by the address that its form is sent to."""
