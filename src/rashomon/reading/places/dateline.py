"""Read the dateline as the first sentence of a report."""

import re
from collections.abc import Iterator

from rashomon.records.parse import Name, Parse
from rashomon.records.span import Span

_TOKEN = re.compile(r"[^\W\d_][\w.'’-]*|[^\w\s]|\d+")
_NAMED = re.compile(r"[^(\[/\d–—]*")


def with_dateline(clean: str, parse: Parse, dateline: Span) -> Parse:
    """The parse with the dateline's places as a sentence before all others.

    A dateline is not parsed: what stands between its commas, before the day and the agency, is taken for place names.
    """
    named = _NAMED.match(clean, dateline.start, dateline.end)
    tokens = list(_TOKEN.finditer(clean, dateline.start, named.end() if named else dateline.start))
    count = len(tokens)
    if not count:
        return parse
    words = tuple(token.group() for token in tokens)
    return Parse(
        words=words + parse.words,
        starts=tuple(token.start() for token in tokens) + parse.starts,
        ends=tuple(token.end() for token in tokens) + parse.ends,
        tags=("NNP",) * count + parse.tags,
        lemmas=tuple(word.lower() for word in words) + parse.lemmas,
        relations=("dep",) * count + parse.relations,
        heads=tuple(range(count)) + tuple(head + count for head in parse.heads),
        sentences=((0, count), *((first + count, last + count) for first, last in parse.sentences)),
        paragraphs=(0, *parse.paragraphs),
        names=(*_names(words), *(Name(name.first + count, name.last + count, name.label) for name in parse.names)),
    )


def _names(words: tuple[str, ...]) -> Iterator[Name]:
    first = 0
    for index, word in enumerate((*words, ",")):
        if not word[0].isalpha():
            if index > first:
                yield Name(first, index, "GPE")
            first = index + 1
