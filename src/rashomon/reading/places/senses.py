"""Tell a place from the government, team or people that its name stands for."""

from collections.abc import Callable, Sequence

from rashomon.knowledge.place_words import PlaceWords
from rashomon.reading.places.mentions import Mention
from rashomon.records.parse import Parse

_PARTS = ("compound", "nmod", "amod", "appos")
_DEEPEST = 8  # names that are strung together
GRAMMAR = 1.5  # what the rules add to the encoder's score, or take from it; see training/metonymy/README.md


def find_senses(
    mentions: Sequence[Mention], parse: Parse, words: PlaceWords, scores: Sequence[float] = ()
) -> list[str]:
    """How each name is meant: literal, metonymic (a government, a team, the people) or demonym ("Azeri citizens").

    `scores` are the encoder's for the last tokens of the parse, as many as it saw (Tags.metonymy). A name that it did
    not see, or does not take for one, is told by the rules alone.
    """
    unseen = len(parse.words) - len(scores)
    found = []
    for mention in mentions:
        head = find_head(mention.first, mention.last, parse)
        sense = _sense(mention, head, parse, words)
        if head >= unseen and _is_open(mention):
            grammar = GRAMMAR if sense == "metonymic" else -GRAMMAR
            sense = "metonymic" if scores[head - unseen] + grammar > 0 else "literal"
        found.append(sense)
    return found


def _is_open(mention: Mention) -> bool:
    return not mention.people and mention.container is None and not mention.short


def find_head(first: int, last: int, parse: Parse) -> int:
    """The token of a name that the others hang on."""
    return next((token for token in range(last - 1, first - 1, -1) if not first <= parse.heads[token] < last), last - 1)


def _sense(mention: Mention, head: int, parse: Parse, words: PlaceWords) -> str:
    if mention.people:
        return "demonym"
    if mention.container is not None or mention.short:
        return "literal"
    for _ in range(_DEEPEST):  # "Baku and Moscow" stand to the verb as "Baku" does
        if parse.relations[head] != "conj" or not parse.tags[parse.heads[head]].startswith("NNP"):
            break
        head = parse.heads[head]
    relation, governor = parse.relations[head], parse.heads[head]
    rule = _RULES.get(relation)
    return "metonymic" if rule is not None and rule(governor, parse, words) else "literal"


def _acts(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.tags[governor].startswith("VB") and parse.lemmas[governor] not in words.states


def _owns(governor: int, parse: Parse, words: PlaceWords) -> bool:
    # "Baku's rival Armenia", "Baku's prosecutor general": the noun that tells may hang on another
    near = range(max(0, governor - 2), min(governor + 2, len(parse.words)))
    return any(
        parse.lemmas[token] in words.policies
        for token in near
        if token == governor or (parse.heads[token] == governor and parse.relations[token] in _PARTS)
    )


def _plays(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.lemmas[governor] in words.squads


def _is_addressed(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.lemmas[governor] in words.addressed


def _is_party(preposition: int, parse: Parse, words: PlaceWords) -> bool:
    """Whether what a preposition leads to takes part: "ties with Moscow", "sanctions against Iran"."""
    governor = parse.heads[preposition]
    word = parse.lemmas[preposition]
    if parse.relations[preposition] == "agent" or word == "by":
        return parse.lemmas[governor] not in words.states
    if word not in words.partnering:
        return False
    return parse.lemmas[governor] in (words.relations if parse.tags[governor].startswith("N") else words.dealing)


_RULES: dict[str, Callable[[int, Parse, PlaceWords], bool]] = {
    "nsubj": _acts,
    "poss": _owns,
    "compound": _plays,
    "dobj": _is_addressed,
    "dative": _is_addressed,
    "nsubjpass": _is_addressed,
    "pobj": _is_party,
}
