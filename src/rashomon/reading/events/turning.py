"""Take up the deed that a word promises, refuses, demands or threatens."""

from collections.abc import Iterable

from rashomon.knowledge.ontology import Turn, Turned
from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.phrases import reach

FRIENDLY = frozenset({"SUPPORT", "COOPERATE", "AID", "RETREAT", "CONCEDE", "CONSULT"})
HOSTILE = frozenset({"SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"})
ADDRESSED = frozenset({"REQUEST"})
COMPLEMENTS = frozenset({"xcomp", "ccomp"})
CONDITIONS = frozenset({"if", "provided"})
DEEPEST = 5
PLACES = ("to", "with", "into", "for", "against", "on", "from", "in", "at")


def absorb(grammar: Grammar, drafts: list[Draft]) -> list[Draft]:
    """The events left when each word about a deed has taken the deed up: "demanded the release" is one event."""
    by_token = {draft.token: draft for draft in drafts}
    gone: set[int] = set()
    for draft in drafts:
        sense = draft.trigger.sense
        if draft.token in gone:
            continue
        gone |= {other for other in _purposes(grammar, draft.token) if _is_same(grammar, by_token.get(other), draft)}
        turn = grammar.ontology.turns.get(sense.turn or ("promised" if draft.type == "AGREE" else ""))
        if turn is None:
            continue
        inner = [by_token[token] for token in _spoken_of(grammar, draft) if token in by_token and token != draft.token]
        inner = [deed for deed in inner if deed.token not in gone]
        if sense.complement and not any(deed.type in sense.complement for deed in inner):
            gone.add(draft.token)
            continue
        if sense.turn == "threatened" and inner and _is_by_others(grammar, draft, inner[0]):
            gone.add(draft.token)  # "warned that rebels may attack"
            continue
        if not inner and not draft.recipients:
            draft.recipients = _named_in_clause(grammar, draft)
        threat = grammar.ontology.turns["threatened"]
        if sense.turn == "promised" and inner and turned(threat, inner[0]) is not None:
            gone.add(inner[0].token)
            if inner[0].polarity == "negative":  # "pledged not to attack"
                draft.recipients = inner[0].recipients or draft.recipients
                continue
            turn = threat  # "vowed to attack"
            draft.type = turn.type
        fitting = [deed for deed in inner if turned(turn, deed) is not None]
        if fitting:
            _take_up(draft, fitting[0], turn)
        taken = inner if sense.turn in {"requested", "threatened"} else fitting
        gone |= {deed.token for deed in taken}
    return [draft for draft in drafts if draft.token not in gone]


def _is_by_others(grammar: Grammar, draft: Draft, deed: Draft) -> bool:
    """Whether those are named who would do a deed, and are not who speaks of it, nor theirs."""
    return bool(deed.actors) and not any(
        actor in draft.actors or grammar.tags[actor] == "PRP" or grammar.child(actor, "poss") is not None
        for actor in deed.actors
    )


def _purposes(grammar: Grammar, verb: int) -> list[int]:
    """The clauses that say what for: "met to discuss pay"."""
    return [token for token in grammar.all(verb, "advcl", "xcomp") if grammar.child(token, "aux") is not None]


def _is_same(grammar: Grammar, deed: Draft | None, draft: Draft) -> bool:
    """Whether a deed only says more of another: of its type, with nobody else."""
    if deed is None or deed.type != draft.type:
        return False
    return {token for token in deed.recipients if grammar.is_agent(token)} <= {*draft.actors, *draft.recipients}


def turn_outlook(grammar: Grammar, draft: Draft, *, own: bool) -> None:
    """Turn a deed announced for the future into the promise, threat or refusal that the announcement is.

    `own`: the report itself tells of it, or who is to do it. What others foresee is no threat by anybody.
    """
    if not own or draft.modality != "planned" or not draft.actors or not _is_announced(grammar, draft):
        return
    if draft.polarity == "negative":
        name = "refused" if draft.type in FRIENDLY else None
    else:
        name = "promised" if draft.type in FRIENDLY else "threatened" if draft.type in HOSTILE else None
    if name is None:
        return
    turn = grammar.ontology.turns[name]
    change = turned(turn, draft)
    if change is None:
        return
    draft.type, draft.cameo, draft.mode = turn.type, change.cameo, change.mode
    draft.modality = "actual"
    draft.polarity = "positive"


def turned(turn: Turn, deed: Draft) -> Turned | None:
    """What `turn` makes of a deed, None where it does not touch its type."""
    return turn.of.get(f"{deed.type} {deed.mode}") or turn.of.get(deed.type)


def _take_up(draft: Draft, deed: Draft, turn: Turn) -> None:
    change = turned(turn, deed)
    if change is None:
        return
    draft.cameo, draft.mode = change.cameo or draft.cameo, change.mode or draft.mode
    draft.contexts = tuple(dict.fromkeys([*draft.contexts, *deed.contexts]))
    if draft.type in ADDRESSED:
        addressed = [token for token in draft.recipients if token != deed.token and token not in deed.recipients]
        addressed = addressed or [token for token in deed.actors if token not in draft.actors]
        draft.recipients = addressed or (deed.recipients if deed.type in HOSTILE else [])
    else:
        theirs = [token for token in deed.recipients if token not in draft.actors or deed.trigger.sense.mutual]
        draft.recipients = theirs or draft.recipients
        if deed.trigger.sense.mutual and len(draft.actors) > 1 and not draft.recipients:
            draft.recipients = list(draft.actors)


def _named_in_clause(grammar: Grammar, draft: Draft) -> list[int]:
    """Who is named in the clause that says what is promised or refused, where that is no deed of the tables."""
    for clause in grammar.all(draft.token, "xcomp", "ccomp"):
        objects = grammar.with_conjuncts(grammar.all(clause, "dobj"))
        for place in PLACES:
            found = [token for base in (clause, *objects) for token in grammar.under(base, place)]
            found = [t for t in found if not grammar.is_time(t) and (grammar.is_agent(t) or grammar.is_place(t))]
            if found:
                return grammar.with_conjuncts(found)
        named = [token for token in reach(grammar, objects) if grammar.is_agent(token) or grammar.is_place(token)]
        if named:
            return named
    return []


def _spoken_of(grammar: Grammar, draft: Draft) -> list[int]:
    """The tokens that may tell of the deed that a word is about."""
    found: list[int] = []
    bases = [draft.token, *([draft.trigger.light] if draft.trigger.light is not None else [])]
    if draft.trigger.last != draft.token:
        bases.append(draft.trigger.last)
    for base in bases:
        for child in grammar.children[base]:
            relation = grammar.relations[child]
            if relation in COMPLEMENTS or (relation == "acl" and grammar.child(child, "aux") is not None):
                found += _clauses(grammar, child)
            elif relation in {"dobj", "nsubjpass"}:
                found += _nouns(grammar, [child])
            elif relation == "prep" and grammar.words[child].lower() in {"for", "to", "of", "on", "with"}:
                found += _nouns(grammar, grammar.all(child, "pobj"))
                found += [c for clause in grammar.all(child, "pcomp") for c in _clauses(grammar, clause)]
    return found


def _clauses(grammar: Grammar, verb: int, depth: int = 0) -> list[int]:
    found = [verb]
    if depth >= DEEPEST:
        return found
    found += _nouns(grammar, grammar.all(verb, "dobj"))
    for child in grammar.all(verb, "conj", "xcomp"):
        if grammar.is_verb(child):
            found += _clauses(grammar, child, depth + 1)
    return found


def _nouns(grammar: Grammar, nouns: Iterable[int]) -> list[int]:
    found = []
    for noun in grammar.with_conjuncts(nouns):
        found += [noun, *grammar.under(noun, "of")]
    return found


def _is_announced(grammar: Grammar, draft: Draft) -> bool:
    """Whether the future stands in a main clause or in what is said, with no condition on it."""
    verb = draft.trigger.light if draft.trigger.light is not None else draft.token
    if not grammar.is_verb(verb):
        return False
    for _ in range(DEEPEST):
        helpers = {grammar.words[child].lower() for child in grammar.all(verb, "aux")}
        marks = [mark for clause in grammar.all(verb, "advcl") for mark in grammar.all(clause, "mark")]
        if any(grammar.words[mark].lower() in CONDITIONS for mark in marks):
            return False
        if helpers & {"will", "shall", "'ll", "’ll", "wo", "would"}:
            return grammar.relations[verb] in {"ROOT", "ccomp", "conj", "parataxis"}
        if grammar.relations[verb] not in {"xcomp", "conj"}:
            return False
        verb = grammar.heads[verb]
    return False
