"""Name what can be done on the pages, each with its address."""

from collections.abc import Mapping

from rashomon.web.acting import Act
from rashomon.web.acts.accounts import ACCOUNTS

ACTS: Mapping[str, Act] = {**ACCOUNTS}
"""Each act by the address that its form is sent to."""
