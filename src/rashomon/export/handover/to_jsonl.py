"""Hand over the public forms, a line each."""

from collections.abc import Iterable, Iterator

from rashomon import wire
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.package import Handover, LeftOut

_MEDIA_TYPE = "application/jsonl"


def write_jsonl(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """Readings, comparison, judgements, failures in their own forms: nothing is lost."""
    yield from ()
    forms: tuple[tuple[str, str, Iterable[object]], ...] = (
        ("readings.jsonl", "a rashomon.reading/1 a line", handover.readings()),
        ("comparison.jsonl", "the rashomon.comparison/1", filter(None, [handover.comparison])),
        ("judgements.jsonl", "a rashomon.judgement/1 a line", handover.judgements),
        ("failures.jsonl", "a rashomon.failure/1 a line: reports that could not be read", handover.failures),
    )
    for name, says, records in forms:
        with folder.open(name, says, media_type=_MEDIA_TYPE) as output:
            for record in records:
                output.write(wire.encode(record) + b"\n")
