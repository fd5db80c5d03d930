"""Find the words that tell of events though no table holds them."""

from collections.abc import Sequence

from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.triggers import Trigger, find_light_verb
from rashomon.records.tags import Sign

SURE = 0.8  # score of a type from which an encoder is believed of a word that is in no table
SAYING = frozenset({"say", "tell", "add", "note", "report", "be", "have", "do", "get", "make", "take"})
OUTSIDE = frozenset({"compound", "amod", "nmod", "aux", "auxpass"})


def find_unlisted(grammar: Grammar, triggers: Sequence[Trigger], signs: Sequence[Sign]) -> list[Trigger]:
    """Triggers that an encoder is sure of, of words that the tables do not know; a type of the reader's own is not."""
    ontology = grammar.ontology
    taken = {token for trigger in triggers for token in (trigger.token, trigger.light, *trigger.chain)}
    found = []
    for sign in signs:
        token, (kind, score) = sign.token, sign.types[0]
        lemma = grammar.lemmas[token]
        known = ontology.verbs if grammar.is_verb(token) else ontology.nouns
        if score < SURE or kind not in ontology.types or token in taken or lemma in known or lemma in SAYING:
            continue
        if grammar.relations[token] in OUTSIDE or token in grammar.named:
            continue
        sense = ontology.plain[kind]
        nominal = not grammar.is_verb(token)
        light, how = find_light_verb(grammar, token) if nominal else (None, "done")
        trigger = Trigger(token=token, word=token, sense=sense, last=token, light=light, kind=how, nominal=nominal)
        found.append(trigger)
    return found
