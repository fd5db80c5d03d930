"""Find the whole noun phrase around its head."""

from collections.abc import Iterable

from rashomon.reading.events.grammar import PLACE_LABELS, Grammar
from rashomon.records.span import Span

LEFT_OUT = frozenset(
    {"relcl", "cc", "conj", "appos", "punct", "advcl", "acl", "parataxis", "preconj", "advmod", "ccomp", "dep"}
)
KEPT_BEFORE = frozenset({"advmod", "punct", "nmod", "acl"})
BINDING = frozenset(
    {
        *("of", "in", "from", "at", "for", "to", "near", "between", "among", "under", "into", "behind", "outside"),
        *("within", "across", "with", "along"),
    }
)
WHERE = frozenset({"in", "near", "at", "outside", "on"})
INNER = ("of", "by", "from", "against", "to", "with", "between", "in", "for", "on", "into", "over", "at", "towards")
DEEPEST = 4
LONGEST = 100
HARM = frozenset({"ASSAULT", "COERCE"})


def stretch(grammar: Grammar, noun: int, trigger: int) -> Span:
    """The noun phrase of `noun`: without relative clauses, coordinated nouns, appositions, times.

    What follows the verb `trigger` ends before a place: "shot by gunmen" in "shot by gunmen in Karachi".
    """
    placed = grammar.is_verb(trigger) and noun > trigger and grammar.is_agent(noun)
    name = grammar.named.get(noun)
    if name is not None and grammar.relations[noun] in {"compound", "amod", "nmod"}:
        return grammar.parse.span(name.first, name.last)
    first = last = noun
    waiting = [noun]
    tokens = {noun}
    while waiting and len(tokens) < LONGEST:
        token = waiting.pop()
        for child in grammar.children[token]:
            if _belongs(grammar, noun, token, child) and not (placed and token == noun and _is_where(grammar, child)):
                tokens.add(child)
                waiting.append(child)
    while first - 1 in tokens:
        first -= 1
    while last + 1 in tokens:
        last += 1
    while last > noun and grammar.tags[last] == "POS":
        last -= 1
    while first < noun and not grammar.words[first][0].isalnum() and grammar.words[first][0] not in "$€£":
        first += 1
    return grammar.parse.span(first, last + 1)


def _belongs(grammar: Grammar, noun: int, token: int, child: int) -> bool:
    relation = grammar.relations[child]
    if relation == "appos" and token == noun and _is_named(grammar, noun, child):
        return True
    if relation == "compound" and child + 2 == token and _are_two(grammar, child, token):
        return False
    if relation == "amod" and child > token:  # "five dead in a raid"
        return False
    if relation in LEFT_OUT:
        return child < noun and (relation in KEPT_BEFORE or (token != noun and relation in {"cc", "conj"}))
    if relation == "case" or relation == "poss":
        return True
    if relation == "prep":
        if grammar.is_time(child) or any(grammar.is_time(word) for word in grammar.children[child]):
            return False
        if grammar.child(child, "pcomp") is not None:  # "accused the regulator of looking away"
            return False
        word = grammar.words[child].lower()
        if word == "in" and any(_is_bare_deed(grammar, inner) for inner in grammar.all(child, "pobj")):
            return False
        if token == noun and grammar.tags[noun].startswith("NNP"):
            return word == "of"
        return word in BINDING
    return child < noun or not grammar.is_time(child)


def _are_two(grammar: Grammar, first: int, second: int) -> bool:
    """Whether a hyphen joins two who act: "police-miners"."""
    same = grammar.named.get(first) is not None and grammar.named.get(first) is grammar.named.get(second)
    return grammar.words[first + 1] == "-" and not same and grammar.is_agent(first) and grammar.is_agent(second)


def _is_named(grammar: Grammar, noun: int, name: int) -> bool:
    """Whether a name stands right behind the noun that it is of: "army captain Selim Doru"."""
    if not grammar.tags[name].startswith("NNP"):
        return False
    first = name
    while first - 1 > noun and grammar.heads[first - 1] == name and grammar.tags[first - 1].startswith("NNP"):
        first -= 1
    return first == noun + 1


def _is_where(grammar: Grammar, preposition: int) -> bool:
    return grammar.words[preposition].lower() in WHERE and any(
        grammar.labels.get(token) in PLACE_LABELS
        or (grammar.tags[token] == "NNP" and grammar.labels.get(token) != "ORG")
        for token in grammar.all(preposition, "pobj")
    )


def _is_bare_deed(grammar: Grammar, noun: int) -> bool:
    """Whether a noun tells in what course something is done: "in protest"."""
    return grammar.lemmas[noun] in grammar.ontology.nouns and grammar.child(noun, "det", "poss", "amod") is None


def agents_within(grammar: Grammar, noun: int, depth: int = 0) -> list[int]:
    """Those who act within the phrase of `noun` ("the decision of the court", "Kelvar's plan"), those nearest to it."""
    if depth > DEEPEST:
        return []
    owners = [child for child in grammar.all(noun, "poss") if grammar.is_agent(child)]
    if owners:
        return grammar.with_conjuncts(owners)
    for preposition in INNER:
        for other in grammar.under(noun, preposition):
            if grammar.is_time(other):
                continue
            if grammar.is_agent(other) or grammar.is_place(other):
                return grammar.with_conjuncts([other])
            deeper = agents_within(grammar, other, depth + 1)
            if deeper:
                return deeper
    for clause in grammar.all(noun, "acl"):
        for preposition in ("by", "from", "of"):
            found = grammar.under(clause, preposition)
            if found:
                return found
    modifiers = [
        child
        for child in grammar.all(noun, "compound", "amod", "nmod")
        if grammar.is_agent(child) and grammar.tags[child][:2] in {"NN", "JJ"}
    ]
    if modifiers and grammar.lemmas[noun] not in grammar.ontology.sites:  # "a passenger bus", hit as what it is
        return modifiers[-1:]
    return []


def _doers_of(grammar: Grammar, noun: int) -> list[int] | None:
    """Who did the harm that a noun names, none where that is not said; None: the noun names no harm."""
    senses = grammar.ontology.nouns.get(grammar.lemmas[noun], ())
    if not senses or senses[-1].type not in HARM or senses[-1].light:
        return None
    of = grammar.under(noun, "of")
    owners = grammar.all(noun, "poss") if of or senses[-1].owner == "actor" else []
    by = [token for deed in [noun, *grammar.all(noun, "conj")] for token in grammar.under(deed, "by")]
    modifiers = (
        []
        if senses[-1].owner == "recipient"
        else [child for child in grammar.all(noun, "compound", "amod", "nmod") if grammar.is_agent(child)][-1:]
    )
    return grammar.with_conjuncts(by or owners or modifiers)


def reach(grammar: Grammar, nouns: Iterable[int]) -> list[int]:
    """Who is meant where a deed or a word of theirs is named: the agents within a phrase whose head is none."""
    found: list[int] = []
    for noun in nouns:
        inner = [] if grammar.is_agent(noun) else _doers_of(grammar, noun)
        if inner is None:
            inner = agents_within(grammar, noun)
        found += [token for token in inner or [noun] if token not in found]
    return found
