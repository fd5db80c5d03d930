"""Find the events of a line of news, with what an encoder would say of it made up."""

from rashomon.pipeline import Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.events import find_events
from rashomon.reading.layout import lay_out
from rashomon.records.event import Event
from rashomon.records.parse import Parse
from rashomon.records.tags import Tags
from rashomon.records.text import Text


def parse(words: str, tools: Tools) -> Parse:
    """The parse of a line."""
    text = Text(clean=words)
    return look([text], [lay_out(text)], tools)[0].parse


def find(words: str, tools: Tools, tags: Tags | None = None) -> tuple[Event, ...]:
    """The events of a line, by the tables and `tags`."""
    text = Text(clean=words)
    [seen] = look([text], [lay_out(text)], tools)
    said, _ = attribute(*seen, tools.lexicon, tools.confidence)
    return find_events(text, seen.parse, said, tools.ontology, tags or Tags())


def token(words: str, word: str, tools: Tools) -> int:
    """The token of a word of a line."""
    return parse(words, tools).words.index(word)
