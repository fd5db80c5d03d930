"""Tag nothing, where the rules are to decide alone."""

from collections.abc import Sequence

from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.tags import Tags


class BlankTagger:
    """The Tagger port without an encoder."""

    version = "none"

    def __call__(self, parses: Sequence[Parse], quoted: Sequence[Sequence[Quoted]]) -> list[Tags]:  # noqa: ARG002
        """Blank tags for each parse."""
        return [Tags() for _ in parses]
