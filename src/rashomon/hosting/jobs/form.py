"""Read a form with files in it, as it comes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from rashomon.errors import BadSettings
from rashomon.hosting.jobs.inbox import MOST_FILES, Inbox

if TYPE_CHECKING:
    from multipart import PushMultipartParser

FILES, TEXT = "files", "text"
"""The fields that hold what is to be read; all others must stand before them."""
PASTED = "pasted text"
_LONGEST_FIELD = 10_000
_MOST_FIELDS = 40
_MOST_HEADERS = 8_000


class Form:
    """Leads the files of a form, with a text that was pasted into it, to an inbox.

    `open_inbox` makes it of the fields that stand before them: so who may not add, or says what cannot be, is told
    before any file is taken.
    """

    def __init__(self, content_type: str, open_inbox: Callable[[dict[str, str]], Inbox]) -> None:
        """Raises BadSettings where it is no form with files."""
        self._parser = _open_parser(content_type)
        self._open_inbox = open_inbox
        self._fields: dict[str, str] = {}
        self._name, self._file = "", False
        self._value = bytearray()
        self._returned = b""
        self.inbox: Inbox | None = None

    def take(self, data: bytes) -> None:
        """Take in the next bytes of the form. Raises BadSettings where it is broken or too large."""
        from multipart import MultipartError, MultipartSegment

        try:
            for part in self._parser.parse(data):
                if isinstance(part, MultipartSegment):
                    self._begin(part.name, part.filename)
                elif part is None:
                    self._end()
                else:
                    self._go_on(bytes(part))
        except MultipartError as error:
            raise BadSettings(f"this form is broken: {error}") from error

    def end(self) -> Inbox:
        """All has come. Raises BadSettings where the form broke off, or held nothing."""
        from multipart import MultipartError

        try:
            self._parser.close()
        except MultipartError as error:
            raise BadSettings("this form broke off before its end; send it again") from error
        return self._open()

    def _begin(self, name: str, filename: str | None) -> None:
        self._name, self._value, self._returned = name, bytearray(), b""
        # A field for files that was left empty comes as one file without a name.
        self._file = name == FILES and bool(filename)
        if self._file:
            self._open().begin(filename or "")
        elif name not in (FILES, TEXT) and len(self._fields) >= _MOST_FIELDS:
            raise BadSettings("this form has too many fields")

    def _go_on(self, data: bytes) -> None:
        if self._file and self._name == FILES:
            self._open().take(data)
        elif self._name == TEXT:
            self._take_text(data)
        elif len(self._value) + len(data) > _LONGEST_FIELD:
            raise BadSettings(f"the field {self._name[:40]!r} holds more than {_LONGEST_FIELD:,} bytes")
        else:
            self._value += data

    def _take_text(self, data: bytes) -> None:
        """Take in some of a text, with the line ends that it had before the browser sent it."""
        data = self._returned + data
        self._returned = b"\r" if data.endswith(b"\r") else b""
        data = data[: len(data) - len(self._returned)].replace(b"\r\n", b"\n")
        if not self._file and data.strip():
            self._open().begin(PASTED)
            self._file = True
        if self._file:
            self._open().take(data)

    def _end(self) -> None:
        if self._name == TEXT and self._file and self._returned:
            self._open().take(self._returned)
        elif self._name not in (FILES, TEXT):
            self._fields[self._name] = self._value.decode("utf-8", "replace")

    def _open(self) -> Inbox:
        self.inbox = self.inbox or self._open_inbox(self._fields)
        return self.inbox


def _open_parser(content_type: str) -> "PushMultipartParser":
    from multipart import MultipartError, PushMultipartParser, parse_options_header

    kind, options = parse_options_header(content_type)
    if kind != "multipart/form-data":
        raise BadSettings("files are sent by the form of the page, or by the API")
    try:
        return PushMultipartParser(
            options.get("boundary", ""),
            max_header_size=_MOST_HEADERS,
            max_segment_count=MOST_FILES + _MOST_FIELDS,
        )
    except MultipartError as error:
        raise BadSettings(f"this form is broken: {error}") from error
