"""Give each file to who reads it."""

import io
from dataclasses import dataclass
from typing import BinaryIO

from rashomon.ingest.apart import Apart
from rashomon.ingest.formats import Format
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.readers import Items, find_reader, find_stream_reader


@dataclass(frozen=True, slots=True)
class Desk:
    """What the caller says of the reports to come, how much is too much, the process for forms that may be hostile."""

    given: Given
    limits: Limits
    apart: Apart

    def read(self, form: Format, raw: bytes, place: str) -> Items:
        """What a file of this format holds, all of whose bytes are here."""
        if form.apart:
            return self.apart.read(form.reader, raw, place, given=self.given)
        if form.streamed:
            return self.read_stream(form, io.BytesIO(raw), place)
        return find_reader(form)(raw, place, given=self.given, limits=self.limits)

    def read_stream(self, form: Format, stream: BinaryIO, place: str) -> Items:
        """What a file of this format holds, read piece by piece."""
        return find_stream_reader(form)(stream, place, given=self.given, limits=self.limits)
