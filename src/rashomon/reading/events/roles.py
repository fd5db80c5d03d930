"""Find who did it, to whom."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.phrases import agents_within, reach
from rashomon.reading.events.triggers import Trigger

WITH = ("with", "between")
MEANS = ("in", "during", "by", "from")
DEFAULT_SOURCES = ("owner", "by", "modifier")
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


SUBJECTS = ("nsubj", "nsubjpass", "csubj")
AGAINST = ("against", "on", "at")
MEANT = ("for", "to", "against", "with")
WORDS_ALONE = frozenset({"REJECT", "CONCEDE"})


@dataclass(slots=True, kw_only=True)
class Sides:
    """Heads of the noun phrases on either side."""

    actors: list[int] = field(default_factory=list)
    recipients: list[int] = field(default_factory=list)
    implied: bool = False


def find_sides(grammar: Grammar, trigger: Trigger) -> Sides:
    """Actors and recipients of a trigger, as far as the sentence says them."""
    sense = trigger.sense
    verbal = not trigger.nominal
    sides = _of_verb(grammar, trigger) if verbal else _of_noun(grammar, trigger)
    if sense.mutual:
        _share(grammar, sides)
    sides.recipients = [token for token in sides.recipients if token not in sides.actors or sense.mutual]
    if not sides.actors and sense.implied:
        suffered = bool(sides.recipients or grammar.objects(trigger.token))
        passive = "subject" in sense.targets or grammar.is_passive(trigger.token)
        told = trigger.light is not None or grammar.tags[trigger.token] == "NNS"  # not "the fear of arrest"
        sides.implied = suffered and passive if verbal else suffered or told
    return sides


def _of_verb(grammar: Grammar, trigger: Trigger) -> Sides:
    verb, sense = trigger.token, trigger.sense
    chain_end = trigger.last
    actors = grammar.with_conjuncts(grammar.subjects(verb))
    objects = grammar.with_conjuncts(grammar.objects(verb))
    if "subject" in sense.targets:
        return Sides(
            actors=[n for place in ("by", "hands") for n in grammar.under(verb, place)],
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
        objects = objects if sense.object is None or not by_thing else []
        recipients = grammar.with_conjuncts(with_whom) or [token for token in objects if grammar.is_agent(token)]
        return Sides(actors=actors, recipients=recipients)
    recipients = _fill(grammar, trigger, bases, objects, by_thing=by_thing)
    return Sides(actors=actors, recipients=recipients)


def _fill(grammar: Grammar, trigger: Trigger, bases: list[int], objects: list[int], *, by_thing: bool) -> list[int]:
    """The first place that a meaning names and the sentence fills, else any agent or place that a preposition joins."""
    sense, verb = trigger.sense, trigger.token
    phrase_end = trigger.last if grammar.relations[trigger.last] in {"prep", "agent"} else None
    for place in sense.targets:
        found = _at(grammar, place, verb, bases, objects, phrase_end)
        found = [token for token in found if not grammar.is_time(token) and token not in trigger.chain]
        if place == "object" and by_thing:
            found = reach(grammar, found)
            found = [token for token in found if token not in objects]
        elif sense.reach or place == "of":
            found = reach(grammar, found)
        if found:
            return found
    for place in FALLBACK:
        found = [
            token
            for base in bases
            for token in grammar.under(base, place)
            if not grammar.is_time(token) and (grammar.is_agent(token) or grammar.is_place(token))
        ]
        if found:
            return grammar.with_conjuncts(found)
    inner = [token for noun in objects for token in agents_within(grammar, noun)]
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
        return grammar.with_conjuncts(
            [token for token in grammar.all(verb, "dative", "iobj") if grammar.is_noun(token)]
        )
    if place == "clause":
        return _of_clause(grammar, verb)
    if place == "modifier":
        return [token for noun in objects for token in _modifiers(grammar, noun)]
    found = [token for base in bases for token in grammar.under(base, place)]
    if phrase_end is not None and grammar.words[phrase_end].lower() == place:
        found += grammar.all(phrase_end, "pobj")
    return grammar.with_conjuncts(found)


def _of_clause(grammar: Grammar, verb: int) -> list[int]:
    """The subject of the clause that completes `verb`: "demanded that the mayor resign"."""
    for clause in grammar.all(verb, "ccomp", "xcomp"):
        subjects = grammar.all(clause, "nsubj", "nsubjpass")
        if subjects:
            return grammar.with_conjuncts(subjects)
    return []


def _of_noun(grammar: Grammar, trigger: Trigger) -> Sides:
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
        if trigger.kind == "suffered":
            sufferers = who
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
            found = _modifiers(grammar, noun)
        elif place == "hands":
            found = _hands(grammar, noun)
        else:
            found = [token for base in bases for token in grammar.under(base, place)]
            if place == "by" and not found:
                found = _by_further_up(grammar, noun)
            if place in {"of", "from"}:
                found = [token for token in found if grammar.is_agent(token)]
        found = [token for token in found if not grammar.is_time(token)]
        if found:
            return grammar.with_conjuncts(found), set(found)
    return [], set()


def _sufferers(grammar: Grammar, trigger: Trigger, bases: list[int], used: set[int]) -> list[int]:
    sense, noun = trigger.sense, trigger.token
    if _owner_suffers(grammar, sense.owner, bases):
        owners = _owners(grammar, bases)
        if owners:
            return grammar.with_conjuncts(owners)
        modifiers = _modifiers(grammar, noun)
        if modifiers and not any(grammar.under(base, "of") for base in bases):
            return modifiers
    for place in sense.targets:
        if place == "object":
            continue
        if place == "dative":
            found = [token for base in bases for token in grammar.all(base, "dative") if grammar.is_noun(token)]
        elif place == "clause":
            found = [token for base in bases for token in _of_clause(grammar, base)]
        else:
            found = [token for base in bases for token in grammar.under(base, place)]
        found = [token for token in found if token not in used and token != noun and not grammar.is_time(token)]
        if sense.reach or place == "between":
            found = reach(grammar, found)
        if found:
            return grammar.with_conjuncts(_meant(grammar, found))
    for place in FALLBACK:
        found = [
            token
            for base in bases
            for token in grammar.under(base, place)
            if token not in used
            and (place == "against" or grammar.is_agent(token) or grammar.is_place(token))
            and not grammar.is_time(token)
        ]
        if found:
            return grammar.with_conjuncts(found)
    return _behind_doers(grammar, sense.targets, used)


def _meant(grammar: Grammar, things: list[int]) -> list[int]:
    """Whom things are for, or against, if that is said: the nurses in "the cancellation of visas for nurses"."""
    if any(grammar.is_agent(thing) or grammar.is_place(thing) for thing in things):
        return things
    people = [token for thing in things for place in MEANT for token in grammar.under(thing, place)]
    return [token for token in people if grammar.is_agent(token) and not grammar.is_time(token)] or things


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


def _modifiers(grammar: Grammar, noun: int) -> list[int]:
    """Who is named by a word before the noun: "a police raid", "the Russian strikes"."""
    found = [
        child
        for child in grammar.all(noun, "compound", "amod", "nmod")
        if grammar.is_agent(child) and not grammar.is_time(child)
    ]
    if not found and grammar.relations[noun] == "acl" and grammar.is_agent(grammar.heads[noun]):
        found = [grammar.heads[noun]]
    return found[-1:]


def _share(grammar: Grammar, sides: Sides) -> None:
    """Put both sides of what two do together on both sides."""
    others = [t for t in sides.recipients if grammar.relations[t] == "dobj" and not grammar.is_agent(t)]
    both = list(dict.fromkeys([*sides.actors, *(token for token in sides.recipients if token not in others)]))
    if len(both) > 1 or _is_plural(grammar, both):
        sides.actors, sides.recipients = both, [*(token for token in both if not others), *others]


def _is_plural(grammar: Grammar, tokens: list[int]) -> bool:
    return len(tokens) == 1 and grammar.tags[tokens[0]] in {"NNS", "NNPS"}


def settle_recipients(grammar: Grammar, draft: Draft) -> None:
    """Leave out as recipients who does it, dates, and what can be refused nothing: a claim, a demand."""
    people = grammar.ontology.persons | grammar.ontology.groups
    kept = [token for token in draft.recipients if not grammar.is_time(token) or grammar.lemmas[token] in people]
    if not draft.trigger.sense.mutual:
        kept = [token for token in kept if token not in draft.actors]
    if draft.type in WORDS_ALONE:
        kept = [token for token in kept if grammar.is_agent(token) or grammar.is_place(token)]
    draft.recipients = kept


def lend_actors(grammar: Grammar, drafts: list[Draft]) -> None:
    """Say who killed or hurt where the actor is named with the deed that did it: "killed in a police raid"."""
    by_token = {draft.token: draft for draft in drafts}
    for draft in drafts:
        if draft.actors or draft.type != "ASSAULT" or draft.trigger.nominal:
            continue
        beside = [draft.token, *_coordinated(grammar, draft.token)]
        deeds = [token for base in beside for place in MEANS for token in grammar.under(base, place)]
        deeds += [clause for noun in deeds for clause in grammar.all(noun, "acl")]
        for clause in grammar.all(draft.token, "advcl"):
            mark = grammar.child(clause, "advmod", "mark")
            if mark is not None and grammar.words[mark].lower() in {"when", "as"}:
                deeds.append(clause)
        for deed in deeds:
            source = by_token.get(deed)
            if source is not None and source.type in {"ASSAULT", "COERCE"} and source.actors:
                draft.actors = list(source.actors)
                draft.implied = False
                break


def _coordinated(grammar: Grammar, verb: int) -> list[int]:
    """The verbs that go on with a verb about the same people: "two were killed and three injured in a raid".

    Others suffer otherwise: "an officer was killed and four rioters were injured in police firing".
    """
    joined = grammar.all(verb, "conj")
    return [token for token in joined if grammar.is_verb(token) and grammar.child(token, *SUBJECTS) is None] + [
        clause for token in joined if grammar.tags[token] == "CD" for clause in grammar.all(token, "acl")
    ]


def name_wielders(grammar: Grammar, draft: Draft) -> None:
    """Put who wields a weapon in the place of the weapon: "killed by police bullets"."""
    weapons = grammar.ontology.weapons
    draft.actors = [
        next(iter(_modifiers(grammar, token)), token) if grammar.lemmas[token] in weapons else token
        for token in draft.actors
    ]
