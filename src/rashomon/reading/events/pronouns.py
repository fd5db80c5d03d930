"""Find whom a pronoun stands for within its sentence."""

from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar

PERSONAL = frozenset({"he", "she", "his", "her"})
THINGS = frozenset({"it", "its"})
SEVERAL = frozenset({"they", "their"})
BODIES = frozenset({"GPE", "ORG", "NORP"})
INNER = frozenset({"compound", "amod", "nmod"})
HANGING = frozenset({"advcl", "pcomp"})
CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "relcl", "conj", "xcomp", "parataxis"})
FARTHEST = 8  # clauses that are climbed


def name_pronouns(grammar: Grammar, draft: Draft) -> None:
    """Put who is meant in the place of a pronoun: of one that owns, the subject around; else the only one that fits.

    "A year after she fled, Li sued …" is plain; "A cut its aid to B since it armed rebels" is not, and stays for
    coreference to resolve.
    """
    draft.actors = _unlike([_antecedent(grammar, token, draft) for token in draft.actors])
    draft.recipients = _unlike([_antecedent(grammar, token, draft) for token in draft.recipients])


def _unlike(tokens: list[int]) -> list[int]:
    return list(dict.fromkeys(tokens))


def _antecedent(grammar: Grammar, token: int, draft: Draft) -> int:
    word = grammar.words[token].lower()
    if grammar.tags[token] not in {"PRP", "PRP$"} or word not in PERSONAL | THINGS | SEVERAL:
        return token
    if grammar.tags[token] == "PRP":
        return _only_one(grammar, token, word)
    above = token
    own = _subjects_of(grammar, draft.token)
    for _ in range(FARTHEST):
        head = grammar.heads[above]
        if head == above:
            break
        above = head
        if not grammar.is_verb(above) and grammar.relations[above] not in CLAUSES:
            continue
        for subject in _subjects_of(grammar, above):
            if subject == token or (subject in own and token in own):
                continue
            owners = (subject, *grammar.all(subject, "poss"))
            found = next((noun for noun in owners if _fits(grammar, word, noun) or _may_own(grammar, word, noun)), None)
            if found is not None:
                return found
    return token


def _only_one(grammar: Grammar, token: int, word: str) -> int:
    """The one noun outside of the pronoun's own clause that fits it, where no other might: labels of names err.

    It stands before the pronoun, or in the clause that the pronoun's hangs on: "When they came, the miners …".
    """
    first, last = next(bounds for bounds in grammar.parse.sentences if bounds[0] <= token < bounds[1])
    beside = grammar.heads[token]
    last = last if grammar.relations[beside] in HANGING else token
    fitting = [
        noun
        for noun in range(first, last)
        if grammar.tags[noun].startswith("NN")
        and grammar.relations[noun] not in INNER
        and grammar.heads[noun] != beside
        and (_fits(grammar, word, noun) or _may_fit(grammar, word, noun))
    ]
    return fitting[0] if len(fitting) == 1 and _fits(grammar, word, fitting[0]) else token


def _may_fit(grammar: Grammar, pronoun: str, noun: int) -> bool:
    """Whether a name, whatever it is taken for, may be what a pronoun for a thing stands for."""
    return pronoun in THINGS and grammar.tags[noun] == "NNP" and not grammar.is_time(noun)


def _may_own(grammar: Grammar, pronoun: str, noun: int) -> bool:
    """Whether a name of one word that is taken for a person's is what "its" stands for: labels of such names err."""
    return pronoun == "its" and grammar.tags[noun] == "NNP" and grammar.child(noun, "compound") is None


def _subjects_of(grammar: Grammar, verb: int) -> list[int]:
    return grammar.all(verb, "nsubj", "nsubjpass")


def _fits(grammar: Grammar, pronoun: str, noun: int) -> bool:
    if grammar.tags[noun] in {"PRP", "PRP$", "EX", "WP", "WDT", "DT"} or not grammar.is_agent(noun):
        return False
    label, lemma = grammar.labels.get(noun), grammar.lemmas[noun]
    ontology = grammar.ontology
    several = grammar.tags[noun] in {"NNS", "NNPS"} or bool(grammar.all(noun, "conj"))
    body = label in BODIES or (label != "PERSON" and lemma in ontology.groups)
    person = label == "PERSON" or (not body and (lemma in ontology.persons or grammar.tags[noun] == "NNP"))
    if pronoun in PERSONAL:
        return person and not several
    if pronoun in THINGS:
        return not several and (body or (grammar.tags[noun] == "NNP" and label != "PERSON"))
    return several or body
