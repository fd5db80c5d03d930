"""Take names out of a reading."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from rashomon.export.handover.proper_names import Key
from rashomon.export.handover.redaction.records import RecordRedaction
from rashomon.export.handover.redaction.rewriting import Rewriting
from rashomon.export.handover.redaction.sweep import Mention, Sweeper
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head

_NO_MESSAGE = "The message is left out: it may hold a name."


class ReadingRedaction:
    """Takes names out of readings, of failures."""

    def __init__(self, sweeper: Sweeper, records: RecordRedaction, key: Callable[[str], Key]) -> None:
        self._sweeper = sweeper
        self._records = records
        self._key = key

    def rewriting(self, reading: Reading) -> Rewriting:
        """What is put in place of what in the text."""
        return Rewriting(self._sweeper.find(reading.text, list(self._find_mentions(reading))))

    def redact(self, reading: Reading) -> Reading:
        """The reading without names, all spans in the new text, without repairs, which lead back to the old one."""
        rewriting = self.rewriting(reading)
        moved = rewriting.move_all(replace(reading, repairs=()))
        return replace(
            self._records.redact(replace(moved, text="", report=self.head(reading.report))),
            text=rewriting.of(reading.text),
        )

    def head(self, head: Head) -> Head:
        """A head without names: no address that holds one, no keys of others, no way back to a file."""
        return replace(
            self._records.redact(replace(head, url=None)),
            url=None if head.url and self._sweeper.holds(head.url) else head.url,
            extra={},
            extraction=replace(head.extraction, map=()) if head.extraction else None,
        )

    def failure(self, failure: Failure) -> Failure:
        """A failure without names; its message may be of a file that bears one."""
        message = self._sweeper.sweep(failure.message)
        message = _NO_MESSAGE if self._sweeper.holds(message) else message
        return replace(failure, report=self.head(failure.report), message=message)

    def _find_mentions(self, reading: Reading) -> Iterator[Mention]:
        for entity in reading.entities:
            if entity.type == "person" and (key := self._key(entity.name)):
                for span in entity.mentions:
                    if span not in entity.doubtful:
                        yield span, key
