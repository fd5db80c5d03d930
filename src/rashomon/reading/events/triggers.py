"""Find the words that tell of events, each with its meaning here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from rashomon.knowledge.ontology import Filler, Sense
from rashomon.reading.events.grammar import Grammar

SPECIFYING = ("det", "amod", "poss", "compound", "nummod")
HANGING = frozenset(
    ["prt", "ccomp", "prep", "dobj", "acomp", "advmod", "oprd", "xcomp", "attr", "pobj", "agent", "dative", "compound"]
)


@dataclass(slots=True, kw_only=True)
class Trigger:
    """A word that tells of an event; `light` is the verb that only adds the doing, `last` the end of a phrase.

    `word` is the one to point at: the noun that names the event where a verb and a noun tell of it together, as in
    "imposed a curfew", "opened fire".
    """

    token: int
    word: int
    sense: Sense
    last: int
    light: int | None = None
    chain: tuple[int, ...] = ()
    nominal: bool = False
    kind: Literal["done", "suffered", "promised"] = "done"


def find_triggers(grammar: Grammar) -> list[Trigger]:
    """The triggers in the order of the text; a noun that is part of another trigger's phrase is none of its own."""
    verbs, nouns = grammar.ontology.verbs, grammar.ontology.nouns
    found: list[Trigger] = []
    swallowed: set[int] = set()
    for token, (lemma, tag) in enumerate(zip(grammar.lemmas, grammar.tags, strict=True)):
        if tag.startswith("VB") or (tag == "JJ" and grammar.is_left(token)):
            senses = verbs.get(lemma)
            if senses is not None:
                trigger = _read_verb(grammar, token, senses, swallowed)
                if trigger is not None:
                    found.append(trigger)
                    continue
            if tag == "VBG" and grammar.child(token, "dobj", "nsubj", "aux", "xcomp") is None:
                senses = nouns.get(grammar.words[token].lower())
                trigger = _read_noun(grammar, token, senses) if senses is not None else None
                if trigger is not None:
                    found.append(trigger)
        elif tag in {"NN", "NNS"}:
            senses = nouns.get(lemma)
            if senses is not None and grammar.relations[token] not in {"compound", "amod", "nmod"}:
                trigger = _read_noun(grammar, token, senses)
                if trigger is not None:
                    found.append(trigger)
    return [trigger for trigger in found if trigger.token not in swallowed]


def _read_verb(grammar: Grammar, verb: int, senses: Iterable[Sense], swallowed: set[int]) -> Trigger | None:
    if grammar.relations[verb] == "amod" and grammar.tags[verb] not in {"VBN", "JJ"}:
        return None
    for sense in senses:
        chain = follow(grammar, verb, sense.rest)
        if chain is None:
            continue
        last = chain[-1] if chain else verb
        objects = _objects(grammar, verb, last)
        parts: list[int] = []
        if sense.object is not None and sense.object.nothing:
            if objects:
                continue
        elif sense.object is not None:
            fitting = [noun for noun in objects if _fits(grammar, noun, sense.object)]
            if not fitting:
                continue
            parts = [] if sense.object.agents or sense.object.places else fitting
        if sense.subject is not None and not grammar.hangs_loose(verb):
            subjects = grammar.with_conjuncts(grammar.subjects(verb))
            if not any(grammar.fills(noun, sense.subject) for noun in subjects):
                continue
        if sense.needs and not _has(grammar, verb, sense.needs):
            continue
        if sense.unless and sense.unless & _beside(grammar, verb):
            continue
        swallowed.update(parts)
        swallowed.update(token for token in chain if not grammar.is_verb(token))
        word, sense = _naming(grammar, verb, sense, (*chain, *parts))
        return Trigger(token=verb, word=word, sense=sense, last=max(last, verb), chain=tuple(chain))
    return None


def _naming(grammar: Grammar, verb: int, sense: Sense, others: Iterable[int]) -> tuple[int, Sense]:
    """The noun of a phrase that names its event by itself, or as the object of a light verb; else the verb.

    A noun that names it says more of how it is done than the verb: "imposed a curfew".
    """
    light = grammar.lemmas[verb] in grammar.ontology.light
    for token in others:
        joined = grammar.relations[token] == "pobj"  # "went on strike", but "beat to death"
        if not grammar.tags[token].startswith("NN") or (joined and not light):
            continue
        known = grammar.ontology.nouns.get(grammar.lemmas[token], ())
        alike = next((other for other in known if other.type == sense.type), None)
        if alike is not None:
            plain = not (alike.modifier or alike.needs or alike.object) and alike.mode is not None
            return token, replace(sense, mode=alike.mode, cameo=alike.cameo) if plain else sense
        if light and grammar.lemmas[token] in sense.rest and grammar.relations[token] == "dobj":
            return token, sense
    return verb, sense


def _objects(grammar: Grammar, verb: int, last: int) -> list[int]:
    """What a verb acts on, or what the preposition that ends its phrase joins to it."""
    joined = grammar.all(last, "pobj") if last != verb and grammar.relations[last] in {"prep", "agent"} else []
    if joined:  # else the parser took a particle for a preposition
        return grammar.with_conjuncts(joined)
    datives = [
        token for token in grammar.all(verb, "dative") if grammar.is_noun(token)
    ]  # "fined the paper 3,000 crowns"
    kept = grammar.all(verb, "dobj") if grammar.is_passive(verb) else []  # "were given tents"
    return grammar.with_conjuncts([*grammar.objects(verb), *datives, *kept])


def _fits(grammar: Grammar, noun: int, filler: Filler) -> bool:
    """Whether `noun`, or what it is a number or a kind of ("a round of talks"), fills a place."""
    if grammar.fills(noun, filler):
        return True
    if grammar.labels.get(noun) == "PERSON" and any(
        grammar.lemmas[title] in filler.lemmas for title in grammar.all(noun, "compound", "nmod", "appos")
    ):
        return True
    if grammar.lemmas[noun] in grammar.ontology.collectives or grammar.tags[noun] == "CD":
        return any(grammar.fills(inner, filler) for inner in grammar.under(noun, "of"))
    return False


def _has(grammar: Grammar, verb: int, needs: frozenset[str]) -> bool:
    """Whether one of the words hangs on `verb` or on its object; "clause" stands for any clause that completes it."""
    bases = [verb, *grammar.all(verb, "dobj", "prep", "nsubjpass", "attr")]
    for base in bases:
        for child in grammar.children[base]:
            if grammar.words[child].lower() in needs or grammar.lemmas[child] in needs:
                return True
            if "clause" in needs and base == verb and _is_told(grammar, child):
                return True
            if "by" in needs and grammar.relations[child] == "agent":
                return True
            if any(grammar.lemmas[inner] in needs for inner in grammar.all(child, "pobj")):
                return True
    return False


def _beside(grammar: Grammar, verb: int) -> set[str]:
    """What opens the clauses that complete a verb, and what prepositions join to it: "that", "hospital"."""
    marks = [mark for clause in grammar.all(verb, "ccomp") for mark in grammar.all(clause, "mark")]
    joined = [noun for preposition in grammar.all(verb, "prep") for noun in grammar.all(preposition, "pobj")]
    return {grammar.lemmas[token] for token in (*marks, *joined)}


def _is_told(grammar: Grammar, clause: int) -> bool:
    """Whether `clause` completes its verb, and not as a question: "asked him to leave", not "asked if he left"."""
    if grammar.relations[clause] not in {"xcomp", "ccomp"}:
        return False
    return not any(
        grammar.words[child].lower() in {"if", "whether"} or grammar.tags[child] in {"WRB", "WP", "WDT"}
        for child in grammar.children[clause]
    )


def follow(grammar: Grammar, start: int, rest: tuple[str, ...]) -> list[int] | None:
    """The tokens of a phrase's further words, each hanging on `start` or on one before; None: not there."""
    chain: list[int] = []
    bases = [start]
    for word in rest:
        step = next(
            (
                child
                for base in reversed(bases)
                for child in grammar.children[base]
                if grammar.relations[child] in HANGING
                and (grammar.words[child].lower() == word or grammar.lemmas[child] == word)
            ),
            None,
        )
        if step is None:
            return None
        chain.append(step)
        bases.append(step)
    return chain


def _read_noun(grammar: Grammar, noun: int, senses: Iterable[Sense]) -> Trigger | None:
    light, kind = find_light_verb(grammar, noun)
    modifiers: set[str] | None = None
    for sense in senses:
        if sense.light and light is None:
            continue
        if sense.modifier or sense.unless:
            if modifiers is None:
                modifiers = {
                    form
                    for child in grammar.all(noun, "compound", "amod", "nmod")
                    for form in (grammar.lemmas[child], grammar.words[child].lower())
                }
            if sense.modifier and not sense.modifier & modifiers:
                continue
            if sense.unless & modifiers or _bare_after(grammar, noun) in sense.unless:
                continue
        if sense.object is not None and not any(grammar.fills(of, sense.object) for of in grammar.under(noun, "of")):
            continue
        if sense.needs:
            bases = [noun] if light is None else [noun, light]
            joining = [child for base in bases for child in grammar.all(base, "prep", "agent")]
            joined = {grammar.words[child].lower() for child in joining}
            joined.update(grammar.lemmas[doer] for base in bases for doer in grammar.under(base, "by"))
            if not sense.needs & joined:
                continue
        return Trigger(token=noun, word=noun, sense=sense, last=noun, light=light, kind=kind, nominal=True)
    return None


def _bare_after(grammar: Grammar, noun: int) -> str | None:
    """The preposition of a noun that stands alone under it: "in protest"."""
    if grammar.relations[noun] != "pobj" or grammar.child(noun, *SPECIFYING) is not None:
        return None
    return grammar.words[grammar.heads[noun]].lower()


def find_light_verb(grammar: Grammar, noun: int) -> tuple[int | None, Literal["done", "suffered", "promised"]]:
    """The verb that does no more than say that the noun happens, and how."""
    token = noun
    for above in _carriers(grammar, noun):
        head, relation = grammar.heads[above], grammar.relations[above]
        token = above
        if relation == "dobj" or (relation == "nsubjpass" and grammar.is_verb(head)):
            verb = head
        elif relation == "pobj" and grammar.is_verb(grammar.heads[head]):
            verb = grammar.heads[head]
        else:
            continue
        kind = _lightness(grammar, verb, token)
        if kind is not None:
            return verb, kind
    for clause in grammar.all(noun, "acl", "relcl"):
        kind = _lightness(grammar, clause, None)
        if kind == "done" and (grammar.relations[clause] == "acl" and grammar.is_passive(clause)):
            return clause, kind
    return None, "done"


def _carriers(grammar: Grammar, noun: int) -> Iterator[int]:
    """The noun, and the nouns above it that only count or join it."""
    token = noun
    yield token
    for _ in range(4):
        head, relation = grammar.heads[token], grammar.relations[token]
        if relation == "conj" and grammar.is_noun(head):
            token = head
        elif (
            relation == "pobj"
            and grammar.words[head].lower() == "of"
            and (
                grammar.lemmas[grammar.heads[head]] in grammar.ontology.collectives
                or grammar.tags[grammar.heads[head]] == "CD"
            )
        ):
            token = grammar.heads[head]
        else:
            return
        yield token


def _lightness(grammar: Grammar, verb: int, noun: int | None) -> Literal["done", "suffered", "promised"] | None:
    ontology = grammar.ontology
    lemma = grammar.lemmas[verb]
    tables: tuple[tuple[Mapping[str, tuple[tuple[str, ...], ...]], Literal["done", "suffered", "promised"]], ...] = (
        (ontology.suffered, "suffered"),
        (ontology.promised, "promised"),
        (ontology.light, "done"),
    )
    direct = noun is None or grammar.relations[noun] in {"dobj", "nsubjpass"}
    for table, kind in tables:
        for rest in table.get(lemma, ()):
            chain = follow(grammar, verb, rest)
            if chain is None:
                continue
            ends = bool(chain) and grammar.relations[chain[-1]] in {"prep", "agent"}
            if (direct and not ends) or (noun is not None and ends and _is_under(grammar, noun, verb, chain)):
                return kind
    return None


def _is_under(grammar: Grammar, noun: int, verb: int, chain: list[int]) -> bool:
    """Whether `noun` hangs on the preposition that ends a phrase, or on another of its kind beside it."""
    preposition, above = grammar.heads[noun], [verb, *chain][-2]
    alike = grammar.words[preposition].lower() == grammar.words[chain[-1]].lower()
    return alike and grammar.heads[preposition] == above
