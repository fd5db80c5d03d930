"""Find both sides of what a verb tells of."""

from rashomon.reading.events.draft import Sides
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.joined import (
    BESIDE,
    FALLBACK,
    INSIDE,
    agents_joined,
    meant,
    modifiers,
    of_clause,
    only_hit,
)
from rashomon.reading.events.phrases import HARM, agents_within, reach
from rashomon.reading.events.triggers import Trigger

WITH = ("with", "between")
DEFAULT_SOURCES = ("owner", "by", "modifier")


def sides_of_verb(grammar: Grammar, trigger: Trigger) -> Sides:
    """Who does and who suffers what a verb says, by its subject and the places that its meaning names."""
    verb, sense = trigger.token, trigger.sense
    chain_end = trigger.last
    actors = grammar.with_conjuncts(grammar.subjects(verb))
    objects = grammar.with_conjuncts(grammar.objects(verb))
    if "subject" in sense.targets:
        return Sides(
            actors=[n for place in (*sense.sources, "hands") for n in grammar.under(verb, place)],
            recipients=grammar.with_conjuncts(grammar.subjects(verb)),
        )
    if not actors and sense.sources != DEFAULT_SOURCES:
        actors = [noun for place in sense.sources for noun in grammar.under(verb, place)][:1]
    bases = [verb, *([chain_end] if chain_end != verb else []), *objects]
    if grammar.relations[verb] == "conj" and grammar.is_verb(grammar.heads[verb]) and not objects:
        bases.append(verb)
    by_thing = (
        sense.object is not None
        and not (sense.object.agents or sense.object.places)
        and (not sense.targets or sense.targets[0] != "object")
    )
    if sense.mutual and len(actors) > 1:
        with_whom = [token for base in bases for place in WITH for token in grammar.under(base, place)]
        with_whom = [token for token in with_whom if grammar.lemmas[token] not in grammar.ontology.weapons]
        objects = objects if sense.object is None or not by_thing else []
        recipients = grammar.with_conjuncts(with_whom) or [token for token in objects if grammar.is_agent(token)]
        return Sides(actors=actors, recipients=recipients)
    if by_thing:  # "lifted the ban it had slapped on Kelvar"
        bases += [clause for noun in objects for clause in grammar.all(noun, "acl", "relcl")]
    recipients = _fill(grammar, trigger, bases, objects, by_thing=by_thing)
    return Sides(actors=actors, recipients=recipients)


def _fill(grammar: Grammar, trigger: Trigger, bases: list[int], objects: list[int], *, by_thing: bool) -> list[int]:
    """The first place that a meaning names and the sentence fills, else any agent or place that a preposition joins."""
    sense, verb = trigger.sense, trigger.token
    if sense.type == "REJECT" and sense.turn is None:  # whom a denial contradicts is not whom it names
        return [token for token in grammar.all(verb, "dobj") if grammar.is_agent(token)]
    phrase_end = trigger.last if grammar.relations[trigger.last] in {"prep", "agent"} else None
    for place in sense.targets:
        found = _at(grammar, place, verb, bases, objects, phrase_end)
        found = [token for token in found if not grammar.is_time(token) and token not in trigger.chain]
        found = only_hit(grammar, sense.type, place, found)
        if place == "object" and by_thing:
            found = reach(grammar, found)
            found = [token for token in found if token not in objects]
        elif sense.reach or place == "of":
            found = reach(grammar, found)
        if found:
            return meant(grammar, bases, found) if place == "object" and sense.type != "ASSAULT" else found
    places = [
        place for place in (BESIDE if sense.mutual else FALLBACK) if sense.type not in HARM or place not in INSIDE
    ]
    joined = agents_joined(grammar, bases, places, sense.type in HARM)
    if joined:
        return joined
    inner = [] if sense.mutual else [token for noun in objects for token in agents_within(grammar, noun)]
    return inner or (
        [] if by_thing and "object" not in sense.targets else [token for token in objects if token not in trigger.chain]
    )


def _at(
    grammar: Grammar, place: str, verb: int, bases: list[int], objects: list[int], phrase_end: int | None
) -> list[int]:
    if place == "object":
        if phrase_end is not None:
            return grammar.with_conjuncts(grammar.all(phrase_end, "pobj"))
        return objects
    if place == "dative":
        given = grammar.all(verb, "nsubjpass") if grammar.child(verb, "dobj") is not None else []  # "were given tents"
        return grammar.with_conjuncts(
            [*given, *(token for token in grammar.all(verb, "dative", "iobj") if grammar.is_noun(token))]
        )
    if place == "clause":
        return of_clause(grammar, verb)
    if place == "modifier":
        return [token for noun in objects for token in modifiers(grammar, noun)]
    found = [token for base in bases for token in grammar.under(base, place)]
    if phrase_end is not None and grammar.words[phrase_end].lower() == place:
        found += grammar.all(phrase_end, "pobj")
    return grammar.with_conjuncts(found)
