"""Find who did it, to whom."""

from rashomon.reading.events.draft import Draft, Sides
from rashomon.reading.events.grammar import SUBJECTS, Grammar
from rashomon.reading.events.joined import is_nobody, modifiers
from rashomon.reading.events.noun_roles import sides_of_noun
from rashomon.reading.events.triggers import Trigger
from rashomon.reading.events.verb_roles import sides_of_verb

MEANS = ("in", "during", "by", "from", "after")
ACTED_ON = frozenset({"dobj", "nsubjpass"})
PARTIES_ALONE = frozenset({"REJECT", "CONCEDE", "MOBILIZE", "CONSULT"})


def find_sides(grammar: Grammar, trigger: Trigger) -> Sides:
    """Actors and recipients of a trigger, as far as the sentence says them."""
    sense = trigger.sense
    verbal = not trigger.nominal
    sides = sides_of_verb(grammar, trigger) if verbal else sides_of_noun(grammar, trigger)
    if any(_is_each_other(grammar, token) for token in sides.recipients):
        sides.recipients = list(sides.actors)
    elif sense.mutual:
        _share(grammar, sides)
    elif not sides.recipients and len(sides.actors) > 1 and "with" in sense.targets:
        sides.recipients = list(sides.actors)  # "A and B broke off ties": each with the other
    else:
        sides.recipients = [token for token in sides.recipients if token not in sides.actors]
    if not sides.actors and sense.implied:
        suffered = bool(sides.recipients or grammar.objects(trigger.token))
        passive = "subject" in sense.targets or grammar.is_passive(trigger.token)
        told = trigger.light is not None or grammar.tags[trigger.token] == "NNS"  # not "the fear of arrest"
        sides.implied = suffered and passive if verbal else suffered or told
    return sides


def _is_each_other(grammar: Grammar, token: int) -> bool:
    word, before = grammar.words[token].lower(), grammar.words[max(token - 1, 0)].lower()
    return (word == "other" and before == "each") or (word == "another" and before == "one")


def _share(grammar: Grammar, sides: Sides) -> None:
    """Put both sides of what two do together on both sides."""
    others = [t for t in sides.recipients if grammar.relations[t] in ACTED_ON and not grammar.is_agent(t)]
    sides.actors = [t for t in sides.actors if grammar.relations[t] != "nsubjpass" or grammar.is_agent(t)]
    both = list(dict.fromkeys([*sides.actors, *(token for token in sides.recipients if token not in others)]))
    if len(both) > 1 or _is_plural(grammar, both):
        sides.actors, sides.recipients = both, [*(token for token in both if not others), *others]


def _is_plural(grammar: Grammar, tokens: list[int]) -> bool:
    return len(tokens) == 1 and grammar.tags[tokens[0]] in {"NNS", "NNPS"}


def settle_recipients(grammar: Grammar, draft: Draft) -> None:
    """Leave out as recipients who does it, dates, and things where only somebody can be met, helped or refused."""
    people = grammar.ontology.persons | grammar.ontology.groups
    kept = [token for token in draft.recipients if not grammar.is_time(token) or grammar.lemmas[token] in people]
    if not draft.trigger.sense.mutual and draft.recipients != draft.actors:
        kept = [token for token in kept if token not in draft.actors]
    kept = [token for token in kept if not is_nobody(grammar, token)]
    draft.actors = [token for token in draft.actors if not is_nobody(grammar, token)]
    if draft.type in PARTIES_ALONE:
        kept = [token for token in kept if grammar.is_agent(token) or grammar.is_place(token)]
    draft.recipients = kept


def lend_actors(grammar: Grammar, drafts: list[Draft]) -> None:
    """Say who killed or hurt where the actor is named with the deed that did it: "killed in a police raid"."""
    by_token = {draft.token: draft for draft in drafts}
    for draft in drafts:
        if draft.type == "ASSAULT" and any(
            actor in by_token for actor in draft.actors
        ):  # "a raid by rebels killed nine"
            draft.actors = [
                doer
                for actor in draft.actors
                for doer in (by_token[actor].actors if actor in by_token else [actor])
                if doer not in by_token
            ]
        planted = [
            doer
            for actor in draft.actors
            if draft.type == "ASSAULT" and not grammar.is_agent(actor)
            for clause in grammar.all(actor, "acl", "relcl")
            if clause in by_token and by_token[clause].type == "ASSAULT"
            for doer in by_token[clause].actors
        ]
        draft.actors = planted or draft.actors  # "the bomb, planted by separatists, wounded nine"
        if draft.actors or draft.type != "ASSAULT" or draft.trigger.nominal:
            continue
        beside = [draft.token, *coordinated(grammar, draft.token)]
        deeds = [token for base in beside for place in MEANS for token in grammar.under(base, place)]
        deeds += [clause for noun in deeds for clause in grammar.all(noun, "acl")]
        for clause in grammar.all(draft.token, "advcl"):
            mark = grammar.child(clause, "advmod", "mark")
            if mark is not None and grammar.words[mark].lower() in {"when", "as"}:
                deeds.append(clause)
        for deed in deeds:
            source = by_token.get(deed)
            if source is not None and source.type in {"ASSAULT", "COERCE"} and source.actors and not _is_fight(source):
                draft.actors = list(source.actors)
                draft.implied = False
                break


def _is_fight(deed: Draft) -> bool:
    """Whether both sides did it, so that who killed is not said: "killed in clashes between police and miners"."""
    return deed.trigger.sense.mutual and len(deed.actors) > 1


def coordinated(grammar: Grammar, verb: int) -> list[int]:
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
        next(iter(modifiers(grammar, token)), token) if grammar.lemmas[token] in weapons else token
        for token in draft.actors
    ]
