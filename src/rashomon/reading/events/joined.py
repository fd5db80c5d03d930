"""Find who stands behind a preposition, or before a noun."""

from collections.abc import Sequence

from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.phrases import HARM, agents_within

FALLBACK = (
    "against",
    "on",
    "with",
    "to",
    "into",
    "toward",
    "towards",
    "for",
    "from",
    "at",
    "over",
    "in",
    "inside",
    "near",
)
BESIDE = ("with", "against", "to")  # of what two do together
MEANT = ("to", "for", "against", "from", "on")
CAUSES = ("for", "about", "over", "at")
INSIDE = ("in", "inside", "near")
NAMING = frozenset({"compound", "amod", "nmod"})
NOBODY = frozenset({"nobody", "none", "no-one", "nothing"})
WHERE = ("at", "over", "in", "inside", "near")


def agents_joined(grammar: Grammar, bases: Sequence[int], places: Sequence[str], anywhere: bool = True) -> list[int]:
    """Those who act, and places, that the first preposition joins that joins any."""
    for place in places:
        found = [
            token
            for base in bases
            for token in grammar.under(base, place)
            if not grammar.is_time(token) and (grammar.is_agent(token) or _is_hit(grammar, place, token, anywhere))
        ]
        if found:
            return grammar.with_conjuncts(found)
    return []


def _is_hit(grammar: Grammar, preposition: str, place: int, anywhere: bool) -> bool:
    return grammar.is_place(place) and (anywhere or not _is_scene(grammar, preposition, place))


def _is_scene(grammar: Grammar, preposition: str, place: int) -> bool:
    """Whether something only happens at a place that is no town or country: "rioting in the old market"."""
    if preposition not in WHERE or grammar.labels.get(place) == "GPE" or grammar.tags[place].startswith("NNP"):
        return False
    if any(grammar.is_place(token) for token in grammar.under(place, "of")):
        return False  # "in the town of Orl"
    return grammar.is_place(place) or grammar.lemmas[place] in grammar.ontology.sites


def only_hit(grammar: Grammar, kind: str, preposition: str, tokens: list[int]) -> list[int]:
    """Those of `tokens` to whom a deed is done, and not only where, or for a cause: "marched for peace"."""
    if kind in HARM:
        return tokens
    if kind == "PROTEST" and preposition in CAUSES:
        return [token for token in tokens if grammar.is_agent(token) or grammar.is_place(token)]
    return [token for token in tokens if not _is_scene(grammar, preposition, token)]


def meant(grammar: Grammar, bases: list[int], things: list[int]) -> list[int]:
    """Whom things are for, go to or come from, if that is said: nurses in "the cancellation of visas for nurses"."""
    deeds = grammar.ontology.nouns
    if any(grammar.is_agent(t) or grammar.is_place(t) or grammar.lemmas[t] in deeds for t in things):
        return things
    inner = [token for token in agents_within(grammar, things[0]) if not _only_names(grammar, token)]
    return agents_joined(grammar, [*bases, *things], MEANT) or inner or things


def _only_names(grammar: Grammar, inner: int) -> bool:
    """Whether who is named in a phrase only tells which, where, by whom: "the Orl smelter", "a house in Orl"."""
    return grammar.relations[inner] in NAMING or grammar.words[grammar.heads[inner]].lower() in {*WHERE, "by"}


def is_nobody(grammar: Grammar, token: int) -> bool:
    """Whether a word says that there is nobody: "nobody was arrested", "no one has claimed it"."""
    word, before = grammar.words[token].lower(), grammar.words[max(token - 1, 0)].lower()
    return word in NOBODY or (word == "one" and before == "no")


def of_clause(grammar: Grammar, verb: int) -> list[int]:
    """The subject of the clause that completes `verb`: "demanded that the mayor resign"."""
    for clause in grammar.all(verb, "ccomp", "xcomp"):
        subjects = grammar.all(clause, "nsubj", "nsubjpass")
        if subjects:
            return grammar.with_conjuncts(subjects)
    return []


def modifiers(grammar: Grammar, noun: int) -> list[int]:
    """Who is named by a word before the noun: "a police raid", "the Russian strikes"."""
    found = [
        child
        for child in grammar.all(noun, "compound", "amod", "nmod")
        if grammar.is_agent(child) and not grammar.is_time(child)
    ]
    if found and grammar.words[found[-1] - 1] == "-":  # "a police-miners clash"
        return [*(token for token in grammar.all(found[-1], "compound", "nmod") if grammar.is_agent(token)), found[-1]]
    if not found and grammar.relations[noun] == "acl" and grammar.is_agent(grammar.heads[noun]):
        found = [grammar.heads[noun]]
    return found[-1:]
