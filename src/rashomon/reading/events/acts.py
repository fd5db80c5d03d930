"""Find what the police did where a sentence does not name them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from rashomon.knowledge.ontology import Sense
from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.pronouns import SEVERAL
from rashomon.reading.events.triggers import Trigger
from rashomon.records.tags import Act, Tags

ARRESTS, FORCE, KILLS, ANYTHING = 0.6, 0.35, 0.5, 0.5  # scores from which an encoder is believed
POLICE = "COP"


def find_acts(
    grammar: Grammar, drafts: Sequence[Draft], tags: Tags, telling: AbstractSet[int] = frozenset()
) -> list[Draft]:
    """Events that only an encoder sees; those of `drafts` that it gives to the police, and nobody else, are marked.

    The act is that of the police by what the report tells; who they are stays implied. A report that never speaks of
    the police implies none of their acts. To say something is no act: `telling` are the words of who says it, and how.
    """
    if not any(lemma.lower() in grammar.ontology.police for lemma in grammar.lemmas):
        return []
    found = []
    by_token = {draft.token: draft for draft in drafts}
    signs = {sign.token: sign.types[0][0] for sign in tags.signs}
    for act in tags.acts:
        first, last = grammar.parse.sentences[act.sentence]
        own = [by_token[token] for token in range(first, last) if token in by_token]
        new = _find(grammar, act, own, signs, telling)
        if new is not None:
            found.append(new)
    return found


def _find(
    grammar: Grammar, act: Act, own: Sequence[Draft], signs: Mapping[int, str], telling: AbstractSet[int]
) -> Draft | None:
    types = grammar.ontology.types
    wanted: list[tuple[str, str | None]] = []
    if act.arrests >= ARRESTS:
        wanted.append(("COERCE", "arrest"))
    if act.kills >= KILLS:
        wanted.append(("ASSAULT", "kill"))
    elif act.uses_force >= FORCE:
        wanted.append(("ASSAULT", None))
    acted = any(_is_police(grammar, draft) for draft in own)
    for kind, mode in wanted:
        if kind not in types:  # an ontology of the reader's own
            continue
        alike = [draft for draft in own if draft.type == kind and (kind == "ASSAULT" or draft.mode == mode)]
        if any(_is_police(grammar, draft) for draft in alike):
            continue
        free = [draft for draft in alike if _is_open(grammar, draft)]
        for draft in free:
            draft.implied, draft.role, acted = True, POLICE, True
        trigger = None if alike else _trigger_of(grammar, act.token, own, telling)
        if trigger is not None:
            return _make(grammar, trigger, kind, mode)
    if acted or act.anything < ANYTHING:
        return None
    beside = next(
        (draft for draft in own if _is_open(grammar, draft) and draft.type in ("COERCE", "MOBILIZE", "ACCUSE")), None
    )
    if beside is not None:
        beside.implied, beside.role = True, POLICE
        return None
    trigger = _trigger_of(grammar, act.token, own, telling)
    kind = signs.get(act.token, "MOBILIZE")
    if trigger is None or kind not in types:
        return None
    return _make(grammar, trigger, kind, "police" if kind == "MOBILIZE" else None)


def _make(grammar: Grammar, token: int, kind: str, mode: str | None) -> Draft:
    trigger = Trigger(token=token, word=token, sense=Sense(type=kind, mode=mode), last=token)
    doers = grammar.with_conjuncts(grammar.subjects(token)) if grammar.is_verb(token) else []
    doers = doers if any(_names_police(grammar, doer) for doer in doers) else []
    return Draft(
        trigger=trigger,
        type=kind,
        mode=mode,
        cameo=None,
        contexts=(),
        actors=doers,
        implied=not doers,
        role=POLICE,
    )


def _is_open(grammar: Grammar, draft: Draft) -> bool:
    """Whether nobody is named as who did it, but perhaps by "they", who are not the police if the police suffer it."""
    if draft.actors and any(_names_police(grammar, token) for token in draft.recipients):
        return False
    return all(grammar.words[token].lower() in SEVERAL for token in draft.actors)


def _is_police(grammar: Grammar, draft: Draft) -> bool:
    """Whether the police is named as who did it, or implied."""
    return draft.role == POLICE or any(_names_police(grammar, token) for token in draft.actors)


def _names_police(grammar: Grammar, noun: int) -> bool:
    words = (noun, *grammar.all(noun, "compound", "nmod"))
    return any(grammar.lemmas[word] in grammar.ontology.police for word in words)


def _trigger_of(grammar: Grammar, token: int, own: Sequence[Draft], telling: AbstractSet[int]) -> int | None:
    """The word that tells of an act that an encoder sees at `token`, None where there is none to point at.

    For those who act that is the verb whose subject they are. "Police" of "a police station" only names a thing: there
    the act is that of a passive verb above, which somebody does who is not said ("were taken to a police station").
    Who suffers another's deed does nothing by that, nor do those who only say something.
    """
    doer = token
    while grammar.relations[doer] in {"compound", "nmod"} and grammar.is_noun(grammar.heads[doer]):
        doer = grammar.heads[doer]
    above = next((verb for verb in grammar.above(doer) if grammar.is_verb(verb)), None)
    if (
        above is not None
        and doer in grammar.with_conjuncts(grammar.subjects(above))
        and (doer == token or grammar.is_agent(doer))
    ):
        token = above
    elif doer != token:
        if above is None or grammar.is_agent(doer) or not grammar.is_passive(above):
            return None
        token = above
    status = grammar.ontology.status
    if grammar.lemmas[token] == "be":  # to be there is an act of theirs, to be slow is none
        there = (word for word in _complements(grammar, token) if grammar.lemmas[word] in status["present"])
        token = next(there, token)
    taken = {draft.token for draft in own} | {sufferer for draft in own for sufferer in draft.recipients}
    return None if token in taken or token in telling or grammar.lemmas[token] in status["states"] else token


def _complements(grammar: Grammar, verb: int) -> list[int]:
    """What somebody is, or is in, on or at: "present", "in strength"."""
    joined = [noun for preposition in grammar.all(verb, "prep") for noun in grammar.all(preposition, "pobj")]
    return [*grammar.all(verb, "acomp", "attr"), *joined]
