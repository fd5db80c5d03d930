"""Mark where a page of a list ends."""

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode

import msgspec

from rashomon.errors import BadSettings

Mark = tuple[str | int, ...]
_GREATEST = 2**63 - 1  # what a database counts to


def write_cursor(*mark: str | int) -> str:
    """A cursor that stands for the last item of a page."""
    return urlsafe_b64encode(msgspec.json.encode(mark)).decode("ascii").rstrip("=")


def read_cursor(cursor: str | None, *kinds: type) -> Mark | None:
    """The mark that the cursor stands for, each part of its kind. Raises BadSettings where it is no such cursor."""
    if cursor is None:
        return None
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        mark = msgspec.json.decode(urlsafe_b64decode(padded), type=tuple[str | int, ...])
    except (ValueError, binascii.Error) as error:  # msgspec's errors and those of encodings are among them
        raise BadSettings(f"{cursor!r} is no cursor; take the one that came with the page before") from error
    if list(map(type, mark)) != list(kinds) or any(isinstance(one, int) and abs(one) > _GREATEST for one in mark):
        raise BadSettings(f"{cursor!r} is no cursor of this list; take the one that came with the page before")
    return mark
