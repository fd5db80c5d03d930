"""Find both sides of what a noun tells of."""

from collections.abc import Sequence

from rashomon.reading.events.draft import Sides
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.joined import (
    BESIDE,
    FALLBACK,
    INSIDE,
    MEANT,
    agents_joined,
    is_nobody,
    meant,
    modifiers,
    of_clause,
    only_hit,
)
from rashomon.reading.events.phrases import HARM, reach
from rashomon.reading.events.triggers import Trigger

ACTED_ON = ("of", "on", "at", "in", "against", "to")
AGAINST = ("against", "on", "at")


def sides_of_noun(grammar: Grammar, trigger: Trigger) -> Sides:
    """Who does and who suffers what a noun names, by its light verb, its possessor, its prepositions, its modifiers."""
    noun, sense, light = trigger.token, trigger.sense, trigger.light
    bases = [noun] if light is None else [noun, light]
    after = noun + 1
    beside = after < len(grammar.words) and grammar.relations[after] in {"prep", "agent"}
    if beside and grammar.heads[after] not in bases and grammar.words[after].lower() in {"by", "of", "against"}:
        bases.append(after)
    if grammar.relations[noun] == "conj" and grammar.is_noun(grammar.heads[noun]):
        bases.append(grammar.heads[noun])
    bases += [token for token in grammar.all(noun, "conj") if grammar.is_noun(token)]
    carried = grammar.heads[noun]
    if grammar.words[carried].lower() == "of" and grammar.relations[noun] == "pobj":
        bases.append(grammar.heads[carried])
    doers: list[int] = []
    sufferers: list[int] = []
    if light is not None:
        suffered_passive = trigger.kind == "suffered" and grammar.is_passive(light)
        who = grammar.objects(light) if suffered_passive else grammar.subjects(light)
        who = grammar.with_conjuncts(who)
        who = [token for token in who if token != noun]
        if trigger.kind == "suffered":  # "the raid earned them a rebuke"
            sufferers = grammar.all(light, "dative", "iobj") or who
        else:
            doers = who
    actors, used = _doers(grammar, trigger, bases) if not doers else (doers, set())
    recipients = sufferers or _sufferers(grammar, trigger, bases, used)
    if not actors and sense.mutual and "between" not in sense.targets:
        actors = grammar.with_conjuncts(grammar.under(noun, "of"))
    return Sides(actors=actors, recipients=recipients)


def _doers(grammar: Grammar, trigger: Trigger, bases: list[int]) -> tuple[list[int], set[int]]:
    sense, noun = trigger.sense, trigger.token
    suffers = _owner_suffers(grammar, sense.owner, bases)
    for place in dict.fromkeys(("owner", *sense.sources) if sense.owner == "recipient" else sense.sources):
        if place == "owner":
            found = [] if suffers else _owners(grammar, bases)
        elif place == "modifier":
            found = modifiers(grammar, noun)
        elif place == "hands":
            found = _hands(grammar, noun)
        else:
            found = [token for base in bases for token in grammar.under(base, place)]
            if place == "by" and not found:
                things = [thing for under in ACTED_ON for base in bases for thing in grammar.under(base, under)]
                behind = [token for thing in things for token in grammar.under(thing, "by")]
                found = [token for token in behind if grammar.is_agent(token)] or _by_further_up(grammar, noun)
            if place in {"of", "from"}:
                found = [token for token in found if grammar.is_agent(token)]
        found = [token for token in found if not grammar.is_time(token)]
        if found:
            return grammar.with_conjuncts(found), set(found)
    blamed = _accused(grammar, noun)
    return blamed or _responsible(grammar, noun), set(blamed)


def _accused(grammar: Grammar, noun: int) -> list[int]:
    """Who is accused or found guilty of what a noun tells of: "jailed for the killing of a student"."""
    preposition = grammar.heads[noun]
    if grammar.relations[noun] != "pobj" or grammar.words[preposition].lower() not in {"of", "for", "with"}:
        return []
    verb = grammar.heads[preposition]
    if grammar.is_verb(verb) and grammar.lemmas[verb] in grammar.ontology.control["tried"]:
        return [token for token in grammar.with_conjuncts(grammar.objects(verb)) if grammar.is_agent(token)]
    return []


def _responsible(grammar: Grammar, noun: int) -> list[int]:
    """Who claims or denies responsibility for what a noun tells of."""
    above = grammar.above(noun)
    verb = next((token for token in above if grammar.is_verb(token)), None)
    if verb is None or grammar.words[above[0]].lower() != "for":
        return []
    if any(is_nobody(grammar, subject) for subject in grammar.subjects(verb)):
        return []
    claims = any(grammar.lemmas[token] == "responsibility" for token in (*above, *grammar.all(verb, "dobj")))
    return grammar.with_conjuncts(grammar.subjects(verb)) if claims else []


def _sufferers(grammar: Grammar, trigger: Trigger, bases: list[int], used: set[int]) -> list[int]:
    sense, noun = trigger.sense, trigger.token
    if _owner_suffers(grammar, sense.owner, bases):
        owners = _owners(grammar, bases)
        if owners:
            return grammar.with_conjuncts(owners)
        before = modifiers(grammar, noun)
        if before and not any(grammar.under(base, "of") for base in bases):
            return before
    beside = INSIDE if sense.type in HARM else ()  # an attack in a town is not one on it
    for place in sense.targets:
        if place == "object" or place in beside:
            continue
        if place == "dative":
            found = [token for base in bases for token in grammar.all(base, "dative") if grammar.is_noun(token)]
        elif place == "clause":
            found = [token for base in bases for token in of_clause(grammar, base)]
        else:
            found = [token for base in bases for token in grammar.under(base, place)]
        found = [token for token in found if token not in used and token != noun and not grammar.is_time(token)]
        found = only_hit(grammar, sense.type, place, found)
        if sense.reach or place == "between":
            found = reach(grammar, found)
        if found:
            return grammar.with_conjuncts(meant(grammar, bases, found))
    places = [place for place in (BESIDE if sense.mutual else FALLBACK) if place not in beside]
    joined = agents_joined(grammar, bases, places, sense.type in HARM)
    joined = [token for token in joined if token not in used] or [
        token for base in bases for token in grammar.under(base, "against") if not grammar.is_time(token)
    ]
    joined = joined or agents_joined(
        grammar, grammar.under(noun, "of"), MEANT
    )  # "the threat of a curfew against suburbs"
    if joined:
        return joined
    return _behind_doers(grammar, sense.targets, used)


def _behind_doers(grammar: Grammar, targets: Sequence[str], doers: set[int]) -> list[int]:
    """Whom a deed is against where the parser hung that on who does it: "a raid by rebels on the depot"."""
    for place in AGAINST:
        found = [
            token
            for doer in doers
            for token in grammar.under(doer, place)
            if place == "against"
            or grammar.is_agent(token)
            or grammar.is_place(token)
            or grammar.lemmas[token] in grammar.ontology.sites
        ]
        found = [token for token in found if not grammar.is_time(token)]  # nor "on motorcycles", which says how
        if place in targets and found:
            return grammar.with_conjuncts(found)
    return []


def _owner_suffers(grammar: Grammar, owner: str, bases: list[int]) -> bool:
    """Whether the possessor is who suffers: in "the courier's killing", not in "the rebels' killing of the courier"."""
    return owner == "recipient" and not any(grammar.under(base, "of") for base in bases)


def _owners(grammar: Grammar, bases: list[int]) -> list[int]:
    """The possessor of a noun, or of the nouns coordinated with it."""
    for base in bases:
        found = [token for token in grammar.all(base, "poss") if not grammar.is_time(token)]
        if found:
            return found
    return []


def _by_further_up(grammar: Grammar, noun: int) -> list[int]:
    """Who did it where "by …" hangs on the active verb above: "described the torture of prisoners by guards"."""
    for above in grammar.above(noun):
        if grammar.is_verb(above):
            if grammar.is_passive(above) or grammar.relations[noun] not in {"dobj", "conj"}:
                return []
            return [token for token in grammar.under(above, "by") if token > noun and grammar.is_agent(token)]
    return []


def _hands(grammar: Grammar, noun: int) -> list[int]:
    """At whose hands, wherever above `noun` that hangs."""
    for base in [noun, *grammar.above(noun)]:
        for hand in grammar.under(base, "at"):
            if grammar.lemmas[hand] == "hand" and hand > noun:
                return grammar.under(hand, "of")
    return []
