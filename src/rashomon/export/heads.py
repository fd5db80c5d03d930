"""Put the head of a report in words."""

from datetime import date, datetime

from rashomon.export.visible import flatten
from rashomon.records.report import Head

_DIGITS = 12
# English whatever the locale, as the whole page is.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip  # noqa: E501
_HOW = {"declared": "declared", "bom": "by its byte order mark", "detected": "detected", "given": "as you said"}


def title_of(head: Head) -> str:
    """The title of a report, if it has one."""
    return flatten(head.title or "") or "Untitled report"


def describe(head: Head) -> tuple[str, ...]:
    """Publisher, author, date and language of a report, as far as known."""
    known = (head.publisher, head.author, say_date(head.published) if head.published else None, head.language)
    return tuple(part for part in (flatten(one or "") for one in known) if part)


def identify(head: Head) -> tuple[str, ...]:
    """Id and digest of a report, and how its bytes were decoded."""
    decoding = head.decoding
    decoded = f"decoded as {decoding.encoding} ({_HOW[decoding.how]})" if decoding else ""
    digest = "" if not head.sha256 or head.sha256.startswith(head.id) else f"sha256 {flatten(head.sha256)[:_DIGITS]}…"
    parts = (f"id {flatten(head.id)}", digest, decoded)
    return tuple(part for part in parts if part)


def say_date(published: str) -> str:
    """An ISO 8601 date, or date and time, as a person writes it; anything else as it is."""
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    if len(published) <= len(date.min.isoformat()):
        return day
    zone = moment.strftime("%z")
    offset = "" if not zone else " UTC" if zone == "+0000" else f" UTC{zone[:3]}:{zone[3:5]}"
    return f"{day}, {moment:%H:%M}{offset}"
