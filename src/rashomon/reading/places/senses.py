"""Tell a place from the government, team or people that its name stands for."""

from collections.abc import Callable, Mapping, Sequence

from rashomon.knowledge.place_words import PlaceWords
from rashomon.reading.places.mentions import Mention
from rashomon.records.parse import Parse


def find_senses(mentions: Sequence[Mention], parse: Parse, words: PlaceWords) -> list[str]:
    """How each name is meant: literal, metonymic (a government, a team, the people) or demonym ("Azeri citizens")."""
    senses: dict[int, str] = {}
    found = []
    for mention in mentions:
        head = find_head(mention.first, mention.last, parse)
        senses[head] = sense = _sense(mention, head, parse, words, senses)
        found.append(sense)
    return found


def find_head(first: int, last: int, parse: Parse) -> int:
    """The token of a name that the others hang on."""
    return next((token for token in range(last - 1, first - 1, -1) if not first <= parse.heads[token] < last), last - 1)


def _sense(mention: Mention, head: int, parse: Parse, words: PlaceWords, senses: Mapping[int, str]) -> str:
    if mention.people:
        return "demonym"
    if mention.container is not None or mention.short:
        return "literal"
    relation, governor = parse.relations[head], parse.heads[head]
    if relation == "conj" and governor in senses:
        return senses[governor] if senses[governor] != "demonym" else "literal"
    rule = _RULES.get(relation)
    return "metonymic" if rule is not None and rule(governor, parse, words) else "literal"


def _acts(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.lemmas[governor] in words.acts


def _owns(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.lemmas[governor] in words.policies


def _plays(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.lemmas[governor] in words.squads


def _is_addressed(governor: int, parse: Parse, words: PlaceWords) -> bool:
    return parse.lemmas[governor] in words.addressed


def _is_party(preposition: int, parse: Parse, words: PlaceWords) -> bool:
    """Whether what a preposition leads to takes part: "ties with Moscow", "sanctions against Iran", "a win over France"."""
    governor = parse.heads[preposition]
    word = parse.lemmas[preposition]
    if parse.relations[preposition] == "agent" or word == "by":
        return parse.tags[governor].startswith("VB")
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
