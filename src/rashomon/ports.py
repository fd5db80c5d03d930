"""Say what may be swapped."""

from collections.abc import Sequence
from typing import Protocol

from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.report import Layout
from rashomon.records.tags import Tags
from rashomon.records.text import Text


class Parser(Protocol):
    """Finds sentences, tokens, dependencies and names.

    Implementations give for each text a parse that does not depend on the other texts handed in with it.
    """

    @property
    def version(self) -> str:
        """Name and version of the model, for the recipe."""

    def __call__(self, texts: Sequence[Text], layouts: Sequence[Layout]) -> list[Parse]:
        """One parse for each text, in order; only the paragraphs of its layout are parsed."""


class Tagger(Protocol):
    """Tags the tokens of parses with what an encoder sees in them.

    Implementations give for each parse tags that do not depend on the other parses handed in with it.
    """

    @property
    def version(self) -> str:
        """Name and version of the model, for the recipe."""

    def __call__(self, parses: Sequence[Parse], quoted: Sequence[Sequence[Quoted]]) -> list[Tags]:
        """Tags for each parse, in order; `quoted` holds for each what stands in quotation marks."""
