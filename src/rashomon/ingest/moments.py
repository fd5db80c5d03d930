"""Read a moment as the web writes it."""

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

from rashomon.ingest.given import read_date

_ZONE = re.compile(r"(?<=\d)\s*(?:UTC|GMT|Z)$", re.IGNORECASE)
_BARE_OFFSET = re.compile(r"(?<=:\d\d)([+-]\d\d)$")
_FRACTION = re.compile(r"(?<=:\d\d)\.\d+")


def read_moment(value: str) -> str | None:
    """The ISO 8601 date, or date and time, that `value` is, with its offset where it has one; None if it is none.

    It may be in ISO 8601 or RFC 3339, or in the form of e-mail and RSS: `Wed, 12 Mar 2025 09:30:00 +0400`.
    """
    value = " ".join(value.split())
    plain = _BARE_OFFSET.sub(r"\1:00", _FRACTION.sub("", _ZONE.sub("Z", value)))
    found = read_date(plain)
    if found is not None:
        return found
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is UTC:
        return moment.isoformat().replace("+00:00", "Z")
    return moment.isoformat()
