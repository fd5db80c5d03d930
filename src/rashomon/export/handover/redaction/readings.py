"""Take names out of a reading."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from rashomon.export.handover.redaction.rewriting import Rewriting
from rashomon.export.handover.redaction.roll import Key
from rashomon.export.handover.redaction.sweep import Mention, Sweeper
from rashomon.records.anchor import Place
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head

_NO_MESSAGE = "The message is left out: it may hold a name."


class ReadingRedaction:
    """Takes names out of readings; `ids` are the new ids of reports whose id holds a name."""

    def __init__(self, sweeper: Sweeper, key: Callable[[str], Key], ids: Mapping[str, str]) -> None:
        self._sweeper = sweeper
        self._key = key
        self._ids = ids

    def rewriting(self, reading: Reading) -> Rewriting:
        """What is put in place of what in the text."""
        return Rewriting(self._sweeper.find(reading.text, list(self._find_mentions(reading))))

    def redact(self, reading: Reading) -> Reading:
        """The reading without names, all spans in the new text, without repairs, which lead back to the old one."""
        rewriting = self.rewriting(reading)
        moved = rewriting.move_all(
            replace(reading, report=self.head(reading.report), text=rewriting.of(reading.text), repairs=())
        )
        return replace(
            moved,
            entities=tuple(map(self._redact_entity, moved.entities)),
            places=tuple(map(self._redact_place, moved.places)),
            quantities=tuple(replace(one, of=self._sweep(one.of)) for one in moved.quantities),
            remarks=tuple(replace(one, message=self._sweeper.sweep(one.message)) for one in moved.remarks),
        )

    def head(self, head: Head) -> Head:
        """A head without names: no address that holds one, no keys of others', no way back to a file."""
        return replace(
            head,
            id=self._ids.get(head.id, head.id),
            title=self._sweep(head.title),
            author=self._sweep(head.author),
            publisher=self._sweep(head.publisher),
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

    def _redact_entity(self, entity: Entity) -> Entity:
        said = tuple(replace(one, value=self._sweeper.sweep(one.value)) for one in entity.attributes)
        return replace(entity, name=self._sweeper.sweep(entity.name, entity.name), attributes=said)

    def _redact_place(self, place: Place) -> Place:
        name = self._sweeper.sweep(place.name)
        return place if name == place.name else replace(place, name=name, geonames=None, lat=None, lon=None)

    def _sweep(self, words: str | None) -> str | None:
        return self._sweeper.sweep(words) if words else words
