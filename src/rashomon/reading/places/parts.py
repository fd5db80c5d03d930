"""Tell the name of a place from a part of another name."""

from rashomon.knowledge.place_words import PlaceWords
from rashomon.reading.places.mentions import Mention
from rashomon.records.parse import Name, Parse

_BODIES = ("ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT")
_LINKS = ("of", "for")


def find_part(mention: Mention, names: dict[int, Name], parse: Parse, words: PlaceWords) -> bool:
    """Whether a mention only helps to name a body, a paper, a street: "Bank of England", "the Boston Globe".

    `names` are the parser's names by their tokens.
    """
    if mention.container is not None or mention.short:
        return False
    bearers = words.bearers | words.bodies | words.ways
    name = names.get(mention.first)
    body = name is not None and name.label in _BODIES and name.first <= mention.first and mention.last <= name.last
    if _follows(mention, parse, bearers - words.areas, anything=body, words=words):
        return True
    before = mention.first - 1
    before -= before >= 0 and parse.words[before].lower() == "the"
    if before < 1 or parse.words[before] not in _LINKS:
        return False
    head = parse.words[before - 1]
    return head[:1].isupper() and (head.lower() in bearers or body) and head.lower() not in words.areas


def _follows(mention: Mention, parse: Parse, bearers: frozenset[str], *, anything: bool, words: PlaceWords) -> bool:
    """Whether the name goes on behind the mention, with a word that says what is named, or, in a body's, any."""
    for token in range(mention.last, min(mention.last + 3, len(parse.words))):
        word = parse.words[token]
        if word.lower() in bearers and word[:1].isupper():
            return True
        if word[:1].isdigit() and word.endswith("ers"):  # the Philadelphia 76ers
            return True
        if not word[:1].isupper() or not parse.tags[token].startswith("NN"):
            return False
        if word.lower().rstrip(".") in words.titles or word.lower() in words.areas:
            return False
        if not anything:
            return False
        if parse.relations[token] != "compound":
            return True
    return False
