"""Find what the police did where a sentence does not name them."""

from collections.abc import Mapping, Sequence

from rashomon.knowledge.ontology import Sense
from rashomon.reading.events.draft import Draft
from rashomon.reading.events.grammar import Grammar
from rashomon.reading.events.pronouns import SEVERAL
from rashomon.reading.events.triggers import Trigger
from rashomon.records.tags import Act, Tags

ARRESTS, FORCE, KILLS, ANYTHING = 0.6, 0.35, 0.5, 0.5  # scores from which an encoder is believed
POLICE = "COP"


def find_acts(grammar: Grammar, drafts: Sequence[Draft], tags: Tags) -> list[Draft]:
    """Events that only an encoder sees; those of `drafts` that it gives to the police, and nobody else, are marked.

    The act is that of the police by what the report tells; who they are stays implied. A report that never speaks of
    the police implies none of their acts.
    """
    if not any(lemma.lower() in grammar.ontology.police for lemma in grammar.lemmas):
        return []
    found = []
    by_token = {draft.token: draft for draft in drafts}
    signs = {sign.token: sign.types[0][0] for sign in tags.signs}
    for act in tags.acts:
        first, last = grammar.parse.sentences[act.sentence]
        own = [by_token[token] for token in range(first, last) if token in by_token]
        new = _find(grammar, act, own, signs)
        if new is not None:
            found.append(new)
    return found


def _find(grammar: Grammar, act: Act, own: Sequence[Draft], signs: Mapping[int, str]) -> Draft | None:
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
        if not alike and not any(draft.token == act.token for draft in own):
            return _make(act.token, kind, mode)
    if acted or act.anything < ANYTHING:
        return None
    beside = next(
        (draft for draft in own if _is_open(grammar, draft) and draft.type in ("COERCE", "MOBILIZE", "ACCUSE")), None
    )
    if beside is not None:
        beside.implied, beside.role = True, POLICE
        return None
    kind = signs.get(act.token, "MOBILIZE")
    if kind not in types or any(draft.token == act.token for draft in own):
        return None
    return _make(act.token, kind, "police" if kind == "MOBILIZE" else None)


def _make(token: int, kind: str, mode: str | None) -> Draft:
    trigger = Trigger(token=token, sense=Sense(type=kind, mode=mode), last=token)
    return Draft(trigger=trigger, type=kind, mode=mode, cameo=None, contexts=(), implied=True, role=POLICE)


def _is_open(grammar: Grammar, draft: Draft) -> bool:
    """Whether nobody is named as who did it, but perhaps by "they"."""
    return all(grammar.words[token].lower() in SEVERAL for token in draft.actors)


def _is_police(grammar: Grammar, draft: Draft) -> bool:
    """Whether the police is named as who did it, or implied."""
    return draft.role == POLICE or any(
        grammar.lemmas[token] in grammar.ontology.police
        or any(grammar.lemmas[child] in grammar.ontology.police for child in grammar.all(token, "compound", "nmod"))
        for token in draft.actors
    )
