"""Find whether an event is told as done, planned, possible, or not done."""

import re

from rashomon.reading.events.draft import Draft, Modality
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.joined import is_nobody

FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "would", "'d", "’d"})
MAYBE = frozenset({"may", "might", "could", "can"})
DUTY = frozenset({"should", "must", "ought"})
CONDITIONS = frozenset({"if", "unless", "whether", "should", "lest", "until"})
INVERTED = frozenset({"had", "should", "were"})
REACH = 6  # heads that are climbed
NEGATIONS = frozenset({"no", "without", "neither", "nor", "hardly"})
YEAR = re.compile(r"^(?:1[89]\d\d|20\d\d|(?:19|20)\d0s)$")


def judge(grammar: Grammar, draft: Draft, *, attributed: bool) -> None:
    """Set modality, polarity, background of `draft`; `attributed`: it stands in what somebody says."""
    verb = _carrier(draft)
    if verb is None:
        _judge_bare_noun(grammar, draft, attributed=attributed)
        return
    draft.modality = _modality(grammar, verb)
    if draft.trigger.nominal:
        draft.modality = _modality_of_words(grammar, draft.token) or draft.modality
    if draft.trigger.kind == "promised" and draft.modality == "actual":
        draft.modality = "planned"
    if _is_negated(grammar, verb) or (draft.trigger.nominal and _has_no(grammar, draft.token)):
        draft.polarity = "negative"
    draft.background = _is_background(grammar, verb, draft.token, attributed=attributed)
    if draft.modality == "actual" and _is_open(grammar, verb, attributed=attributed):
        draft.modality = "possible"


def _is_open(grammar: Grammar, token: int, *, attributed: bool) -> bool:
    """Whether what governs an event leaves open that it happened: "suspected of killing", "no evidence that".

    Who is suspected, tried or cleared has not been told to have done it; nor is it told that nobody did.
    """
    status = grammar.ontology.status
    tried = grammar.ontology.control["tried"]  # a conviction is told, not the deed
    words = status["open"] if attributed else status["open"] | status["said"] | tried
    for _ in range(REACH):
        head = grammar.heads[token]
        if head == token:
            return False
        if grammar.relations[token] == "conj":  # "suspected of robbing and killing", not "stopped and beat"
            if grammar.is_verb(head) and grammar.tags[head] != "VBG":
                return False
            token = head
            continue
        if grammar.relations[token] == "relcl":  # "the army, which shelled the town, denied …"
            return False
        if grammar.lemmas[head] in words or grammar.words[head].lower() in words:
            return True
        told = [head, *grammar.all(head, "acomp", "attr")]  # "it is not true that"
        if any(grammar.lemmas[word] in status["doubted"] for word in told) and (
            grammar.child(head, "neg") is not None or _has_no(grammar, head)
        ):
            return True
        if grammar.relations[token] in ("ROOT", "nsubj", "nsubjpass"):
            return grammar.relations[token] == "nsubj" and any(
                grammar.words[c].lower() in status["false"] for c in grammar.children[head]
            )
        token = head
    return False


def _carrier(draft: Draft) -> int | None:
    """The verb that carries tense and modality of an event."""
    return draft.trigger.light if draft.trigger.nominal else draft.token


def _judge_bare_noun(grammar: Grammar, draft: Draft, *, attributed: bool) -> None:
    noun = draft.token
    draft.modality = _modality_of_words(grammar, noun) or "actual"
    if _has_no(grammar, noun):
        draft.polarity = "negative"
    head, relation = grammar.heads[noun], grammar.relations[noun]
    if relation == "pobj" and grammar.words[head].lower() == "since":
        draft.background = True
    governed = relation in {"dobj", "nsubjpass"}  # "planned the deportation", "the deportation is scheduled"
    if governed and grammar.lemmas[head] in grammar.ontology.control["planned"] and draft.modality == "actual":
        draft.modality = "planned"
    if relation == "dobj" and grammar.lemmas[head] in {*grammar.ontology.status["averted"], "deny"}:
        draft.polarity = "positive" if grammar.lemmas[head] == "deny" else "negative"
    draft.background = draft.background or _has_old_time(grammar, noun) or _is_dated_noun(grammar, noun)
    verb = next((t for t in (head, grammar.heads[head]) if grammar.child(t, "neg") is not None), None)
    if verb is not None and grammar.lemmas[verb] == "be" and relation in ("pobj", "attr"):
        draft.polarity = "negative"  # "is not under arrest"
    if draft.modality == "actual" and _is_open(grammar, noun, attributed=attributed):
        draft.modality = "possible"
    if relation == "conj" and draft.modality == "actual" and grammar.is_noun(head):
        draft.modality = _modality_of_words(grammar, head) or "actual"


def _modality_of_words(grammar: Grammar, token: int) -> Modality | None:
    status = grammar.ontology.status
    for child in grammar.children[token]:
        if grammar.relations[child] in {"amod", "advmod", "compound"}:
            word = grammar.words[child].lower()
            if word in status["possible"]:
                return "possible"
            if word in status["planned"]:
                return "planned"
    return None


def _modality(grammar: Grammar, verb: int, depth: int = 0) -> Modality:
    status, control = grammar.ontology.status, grammar.ontology.control
    helpers = {grammar.words[child].lower() for child in grammar.all(verb, "aux")}
    adverbs = {grammar.words[child].lower() for child in grammar.all(verb, "advmod", "mark")}
    if adverbs & CONDITIONS and grammar.relations[verb] in {"advcl", "ccomp", "pcomp", "acl"}:
        return "hypothetical"
    if ("would" in helpers and "have" in helpers) or _is_inverted(grammar, verb):
        return "hypothetical"
    if helpers & (FUTURE | DUTY):
        return "planned"
    if helpers & MAYBE or adverbs & status["possible"]:
        return "possible"
    if adverbs & status["general"]:
        return "general"
    relation, head = grammar.relations[verb], grammar.heads[verb]
    if head == verb and "to" in helpers:  # a headline: "Nurses to strike over pay"
        return "planned"
    if depth >= 6 or head == verb:
        return "actual"
    if "to" in helpers and grammar.lemmas[head] == "be":
        above = _modality(grammar, head, depth + 1)  # "if the rebels were to attack"
        return above if above != "actual" else "planned"
    if "to" in helpers and grammar.is_others(verb):
        return "planned"
    if relation == "xcomp" or (relation == "ccomp" and "to" in helpers):
        if grammar.lemmas[head] in control["supposed"] and grammar.is_passive(head):
            return "possible"
        if grammar.lemmas[head] in control["attempted"]:
            return "planned"
        if grammar.lemmas[head] in control["planned"] or (grammar.lemmas[head] == "go" and grammar.tags[head] == "VBG"):
            return "planned"
        return _modality(grammar, head, depth + 1) if grammar.is_verb(head) or grammar.tags[head] == "JJ" else "actual"
    if relation in {"acl", "relcl"} and "to" in helpers:
        return "planned"
    if relation == "advcl" and "to" in helpers:
        return "planned"
    if relation == "conj" and not helpers and grammar.child(verb, "nsubj", "nsubjpass") is None:
        return _modality(grammar, head, depth + 1) if grammar.is_verb(head) else "actual"
    return "actual"


def _is_inverted(grammar: Grammar, verb: int) -> bool:
    """Whether a clause is a condition by its order: "had the army fired", "should the inmates riot"."""
    subject = grammar.child(verb, "nsubj", "nsubjpass")
    if grammar.relations[verb] != "advcl" or subject is None:
        return False
    return any(
        child < subject and grammar.words[child].lower() in INVERTED for child in grammar.all(verb, "aux", "auxpass")
    )


def _is_negated(grammar: Grammar, verb: int, depth: int = 0) -> bool:
    if grammar.child(verb, "neg") is not None:
        return True
    if any(grammar.words[child].lower() in grammar.ontology.status["almost"] for child in grammar.all(verb, "advmod")):
        return True
    if any(
        _has_no(grammar, token) or is_nobody(grammar, token)
        for token in grammar.all(verb, "nsubj", "nsubjpass", "dobj")
    ):
        return True
    relation, head = grammar.relations[verb], grammar.heads[verb]
    if relation == "pcomp" and (grammar.words[head].lower() == "without" or _is_short_of(grammar, head)):
        return True
    if relation == "xcomp" and any(grammar.words[child].lower() == "yet" for child in grammar.all(head, "advmod")):
        return True  # "has yet to release"
    if depth < 4 and relation == "xcomp" and head != verb:
        if grammar.lemmas[head] in grammar.ontology.control["unreal"]:
            return True
        if grammar.lemmas[head] in grammar.ontology.control["failed"]:
            return not _is_negated(grammar, head, depth + 1)
        return _is_negated(grammar, head, depth + 1)
    if relation == "pcomp" and grammar.lemmas[grammar.heads[head]] in grammar.ontology.control["failed"]:
        return not _is_negated(grammar, grammar.heads[head], depth + 1)
    return False


def _is_short_of(grammar: Grammar, preposition: int) -> bool:
    """Whether a deed is one that somebody "stopped short of"."""
    return grammar.words[preposition].lower() == "of" and grammar.words[grammar.heads[preposition]].lower() == "short"


def _has_no(grammar: Grammar, noun: int) -> bool:
    counts = [noun, *grammar.all(noun, "nummod")]  # "not one sack"
    return any(
        grammar.words[child].lower() in NEGATIONS and grammar.relations[child] in {"det", "neg", "preconj"}
        for child in grammar.children[noun]
    ) or any(
        grammar.words[child].lower() == "not" and child < count for count in counts for child in grammar.children[count]
    )


def _is_background(grammar: Grammar, verb: int, trigger: int, *, attributed: bool) -> bool:
    relation = grammar.relations[verb]
    had = any(grammar.words[child].lower() in {"had", "'d", "’d"} for child in grammar.all(verb, "aux"))
    modal = any(grammar.tags[child] == "MD" for child in grammar.all(verb, "aux"))
    if had and not modal and not attributed:
        return True
    negated = grammar.child(verb, "neg") is not None  # "did not once criticise"
    if not negated and any(
        grammar.words[child].lower() in grammar.ontology.status["background"] for child in grammar.all(verb, "advmod")
    ):
        return True
    if relation == "pcomp" and grammar.words[grammar.heads[verb]].lower() == "since":
        return True
    if _is_long_before(grammar, verb) or (trigger != verb and _is_dated_noun(grammar, trigger)):
        return True
    return _has_old_time(grammar, verb) or (trigger != verb and _has_old_time(grammar, trigger))


def _is_long_before(grammar: Grammar, verb: int) -> bool:
    """Whether a clause tells what the main one is dated by: "eight years after marines occupied the islands"."""
    if grammar.relations[verb] != "advcl" or not any(
        grammar.words[child].lower() in {"after", "since"} for child in grammar.all(verb, "mark", "prep", "advmod")
    ):
        return False
    return any(grammar.lemmas[child] in grammar.ontology.status["periods"] for child in grammar.all(verb, "npadvmod"))


def _is_dated_noun(grammar: Grammar, noun: int) -> bool:
    """Whether a noun tells of something of old: "the 1996 burning", "the anniversary of the massacre"."""
    if any(YEAR.match(grammar.words[child]) for child in grammar.all(noun, "nummod", "compound", "amod")):
        return True
    above = grammar.heads[noun]
    if grammar.relations[noun] != "pobj":
        return False
    if grammar.words[above].lower() == "after" and any(
        grammar.lemmas[child] in grammar.ontology.status["periods"] for child in grammar.all(above, "npadvmod")
    ):
        return True
    return (
        grammar.words[above].lower() == "of"
        and grammar.lemmas[grammar.heads[above]] in grammar.ontology.status["remembered"]
    )


def _is_last(grammar: Grammar, token: int) -> bool:
    """Whether a time is of the year before or so: "last autumn", "after the 2018 cyclone"."""
    if any(grammar.words[child].lower() == "last" for child in grammar.children[token]):
        return grammar.lemmas[token] in grammar.ontology.status["periods"] | grammar.ontology.status["months"]
    if grammar.relations[token] != "prep" or grammar.words[token].lower() not in {"after", "before", "during", "in"}:
        return False
    return any(
        YEAR.match(grammar.words[year])
        for noun in grammar.all(token, "pobj")
        for year in grammar.all(noun, "nummod", "compound", "amod")
    )


def _has_old_time(grammar: Grammar, token: int) -> bool:
    """Whether a bare year, or years ago, hangs on `token`; of a clause told by the way a month is enough."""
    others = 0
    aside = grammar.relations[token] == "relcl" or any(
        grammar.tags[child] == "WDT" and child < token for child in grammar.all(token, "dobj", "nsubj", "nsubjpass")
    )
    for child in grammar.children[token]:
        if child < token or not grammar.is_verb(token):
            others += grammar.relations[child] == "prep" and grammar.words[child].lower() not in {"of", "by", "in"}
        if others:
            continue
        if grammar.relations[child] == "prep" and grammar.words[child].lower() in {"in", "since", "during"}:
            for time in grammar.all(child, "pobj"):
                if YEAR.match(grammar.words[time]) and grammar.child(time, "nummod", "nmod", "compound") is None:
                    return True
                if aside and grammar.words[time].lower() in grammar.ontology.status["months"]:
                    return True
        if aside and _is_last(grammar, child):
            return True
        if grammar.words[child].lower() in {"ago", "earlier"}:
            span = {grammar.lemmas[inner] for inner in grammar.children[child]}
            if span & {"year", "decade", "century", "winter", "summer", "spring", "autumn"}:
                return True
    return False
