"""Hold the grammar of a text as columns, one entry a token."""

from dataclasses import dataclass
from typing import NamedTuple

from rashomon.records.span import Span


class Name(NamedTuple):
    """A name that the parser saw: tokens `first` to `last` (exclusive), with an OntoNotes label."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parse:
    """Tokens, dependencies, sentences and names of one clean text.

    Columns are of one length, one entry a token, in the order of the text; `starts` and `ends` count code points of
    the clean text, `heads` tokens of this parse (a root is its own head). `tags` are Penn Treebank tags, `relations`
    ClearNLP dependency labels, `lemmas` lower case. `sentences` holds for each sentence its first token and the one
    past its last; `paragraphs` for each sentence the paragraph of the layout that it stands in.
    """

    words: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    paragraphs: tuple[int, ...] = ()
    names: tuple[Name, ...] = ()

    def span(self, first: int, last: int) -> Span:
        """The stretch of clean text from token `first` to before token `last`."""
        return Span(self.starts[first], self.ends[last - 1])
