"""Leave out the harm that nobody did."""

from collections.abc import Sequence

from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.joined import modifiers
from rashomon.reading.events.roles import coordinated

CAUSES = ("in", "by", "from", "of")
MARKS = frozenset({"when", "as", "after"})
DEEPEST = 40  # tokens of a cause that are looked at


def without_accidents(grammar: Grammar, drafts: Sequence[Draft]) -> list[Draft]:
    """The events without harm whose only cause is said to be an accident, an illness, the weather.

    "Nine people were hurt when a bus overturned" is no assault; "shot in the storm" is, and so is "killed in a wave of
    bombings". Where somebody who acts is named, the event stays.
    """
    hostile = {draft.token for draft in drafts if draft.type in {"ASSAULT", "COERCE"}}
    return [draft for draft in drafts if draft.type != "ASSAULT" or not _is_accident(grammar, draft, hostile)]


def _is_accident(grammar: Grammar, draft: Draft, hostile: set[int]) -> bool:
    if draft.implied or grammar.lemmas[draft.token] not in grammar.ontology.status["unmeant"]:
        return False
    if any(grammar.is_agent(actor) and not _is_named(grammar, actor) for actor in draft.actors):
        return False
    bases = [draft.token, *coordinated(grammar, draft.token), *grammar.all(draft.token, "conj")]
    if grammar.relations[draft.token] == "conj":
        bases.append(grammar.heads[draft.token])
    nouns = [*draft.actors, *(noun for base in bases for place in CAUSES for noun in grammar.under(base, place))]
    clauses = [clause for base in bases for clause in grammar.all(base, "advcl") if _is_marked(grammar, clause)]
    clauses += [verb for clause in clauses if grammar.is_noun(clause) for verb in grammar.all(clause, "acl")]
    around = [token for cause in (*nouns, *clauses) for token in _below(grammar, cause)]
    if any(token in hostile or grammar.relations[token] == "agent" for token in around):  # "a fire set by rebels"
        return False
    befalling = any(grammar.lemmas[clause] in grammar.ontology.status["befall"] for clause in clauses)
    return befalling or any(_is_named(grammar, noun) for noun in nouns)


def _is_marked(grammar: Grammar, clause: int) -> bool:
    return any(grammar.words[child].lower() in MARKS for child in grammar.all(clause, "advmod", "mark"))


def _below(grammar: Grammar, top: int) -> list[int]:
    """A token with those that hang on it."""
    found = [top]
    for token in found:
        if len(found) < DEEPEST:
            found += grammar.children[token]
    return found


def _is_named(grammar: Grammar, noun: int) -> bool:
    """Whether a noun names an accident: "a fire", "Hurricane Lena", not "police fire"; "a heart attack"."""
    accidents = grammar.ontology.status["accidents"]
    before = [grammar.lemmas[name] for name in grammar.all(noun, "compound")]
    if grammar.tags[noun].startswith("NNP") or grammar.lemmas[noun] == "attack":
        return any(name in accidents for name in before)
    if modifiers(grammar, noun) or (grammar.lemmas[noun] == "fire" and grammar.child(noun, "det") is None):
        return False
    return grammar.lemmas[noun] in accidents
