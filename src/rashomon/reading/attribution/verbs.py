"""Find what verbs report."""

from rashomon.knowledge.lexicon import Lexicon, Reporting
from rashomon.reading.attribution.clauses import Frame, find_agent, find_frames, find_subject, is_passive
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import AUXILIARIES, Tree
from rashomon.records.attribution import Stance

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor"})
# "could argue", "will announce": nothing has been said.
POSSIBLE = frozenset({"would", "could", "might", "should", "may", "can", "must", "will", "’ll", "'ll", "’d", "'d", "shall"})
# Stances that a reader must not lose, even where another's words tell of them.
WEIGHTY = frozenset({"denies", "alleges", "confirms", "threatens"})


def find_reporting_verbs(tree: Tree, lexicon: Lexicon, spoken: list[bool]) -> list[Draft]:
    """Drafts for verbs that report, some still without content: a quotation may follow.

    `spoken` says of each token whether it stands inside of quoted speech; verbs there are the speaker's own.
    """
    drafts = []
    for token, tag in enumerate(tree.tags):
        if not tag.startswith("VB") or spoken[token] or tree.relations[token] in AUXILIARIES:
            continue
        lemma = tree.lemmas[token]
        reporting = lexicon.verbs.get(lexicon.same.get(lemma, lemma))
        if reporting is not None and not (lemma == "accord" or _is_modifier(tree, token)):
            draft = _draft(tree, lexicon, token, reporting, spoken)
            if draft is not None:
                drafts.append(draft)
    return drafts


def _is_modifier(tree: Tree, token: int) -> bool:
    return tree.relations[token] in ("amod", "compound", "nmod")


def _draft(tree: Tree, lexicon: Lexicon, verb: int, reporting: Reporting, spoken: list[bool]) -> Draft | None:
    passive = is_passive(tree, verb)
    subject = find_subject(tree, verb)
    frame = next((f for f in find_frames(tree, verb, subject) if _accepts(reporting, f, tree, passive)), None)
    if not _tells_of_speech(tree, verb, frame, reporting, lexicon):
        return None
    if frame is None and "quote" not in reporting.takes:
        return None
    content = set(frame.tokens) if frame else set()
    cue = cue_tokens(tree, verb, lexicon)
    if frame is not None and frame.preposition is not None:
        cue.add(frame.preposition)
    agent = find_agent(tree, verb)
    said_by = agent if passive else subject
    if passive and said_by is None and frame is not None and frame.kind == "clause" and subject is not None:
        said_by = subject if tree.lemmas[verb] not in ("tell", "inform", "assure", "ask") and subject not in content else None
        if said_by is not None and tree.lemmas[said_by] in ("it", "there"):
            said_by = None
    if passive and agent is not None:
        cue.add(tree.heads[agent])
    source: set[int] = set()
    if said_by is not None and said_by not in content and not spoken[said_by]:
        source = tree.subtree(said_by, without=(verb, tree.heads[verb])) - content - cue
        if verb not in source and said_by < verb:
            source = {t for t in source if t < verb} or source
        source = _leave_brackets(tree, source) if source else source
    content -= cue
    stance = stance_of(tree, verb, reporting, lexicon)
    return Draft(verb, frame.kind if frame else "quote", stance, source, cue, content)


def _tells_of_speech(
    tree: Tree, verb: int, frame: Frame | None, reporting: Reporting, lexicon: Lexicon
) -> bool:
    """Whether the sentence tells that something was said: not that it may be, nor that somebody means to say it."""
    governor = verb
    while tree.relations[governor] == "xcomp" and tree.is_verb(tree.heads[governor]):
        governor = tree.heads[governor]
    spoken = frame is None or frame.kind in ("clause", "as")
    weighty = reporting.stance in WEIGHTY
    negated = is_negated(tree, governor)
    if not negated and any(tree.words[c].lower() in POSSIBLE for c in tree.children[governor] if tree.relations[c] == "aux"):
        return False
    if negated and not (spoken or weighty) and governor == verb:
        return False
    if governor != verb and not spoken and tree.lemmas[governor] not in (lexicon.carrying | lexicon.withholding):
        return False
    if tree.relations[governor] in ("advcl", "acl", "relcl") and not spoken and tree.child_word(governor, "aux", "to") is not None:
        return False
    if tree.relations[verb] == "acl" and not spoken:
        return False
    if _is_reported(tree, governor, lexicon):
        return (spoken and not reporting.inward) or weighty
    return True


def _is_reported(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb stands in the clause that another verb reports."""
    top = verb
    while tree.relations[top] in ("conj", "xcomp") and tree.heads[top] != top:
        top = tree.heads[top]
    head = tree.heads[top]
    return tree.relations[top] == "ccomp" and head < top and tree.lemmas[head] in lexicon.verbs


def _leave_brackets(tree: Tree, source: set[int]) -> set[int]:
    """The source, led out of brackets that the parser took for it: "Ada Brook (D-Kelvar) said"."""
    first = min(source)
    bracket = next((t for t in range(first - 1, max(-1, first - 4), -1) if tree.tags[t] == "-LRB-"), None)
    if bracket is None or bracket == 0 or any(tree.tags[t] == "-RRB-" for t in range(bracket, first)):
        return source
    name = bracket - 1
    while tree.heads[name] < bracket and tree.heads[name] > name:
        name = tree.heads[name]
    return {t for t in tree.subtree(name) if t < bracket} | set(range(bracket, max(source) + 1))


def _accepts(reporting: Reporting, frame: Frame, tree: Tree, passive: bool) -> bool:
    if frame.kind == "phrase":
        assert frame.preposition is not None
        return tree.words[frame.preposition].lower() in reporting.takes
    if frame.kind == "infinitive" and passive:
        return "passive infinitive" in reporting.takes
    if frame.kind == "as":
        return "as" in reporting.takes or "clause" in reporting.takes
    return frame.kind in reporting.takes


def cue_tokens(tree: Tree, verb: int, lexicon: Lexicon) -> set[int]:
    """The verb with auxiliaries, negation, particle, adjoining adverbs, verbs that govern it, and a medium in writing."""
    cue = {verb}
    governor = verb
    while tree.relations[governor] == "xcomp" and tree.is_verb(tree.heads[governor]) and tree.heads[governor] < governor:
        cue |= {t for t in range(tree.heads[governor], governor) if t in tree.children[governor]}
        governor = tree.heads[governor]
        cue.add(governor)
    for part in {verb, governor}:
        for child in tree.children[part]:
            if tree.relations[child] in (*AUXILIARIES, "neg", "prt"):
                cue.add(child)
    for token in (*range(governor - 1, governor - 4, -1), governor + 1):
        if token < 0 or token >= len(tree.words):
            continue
        if token in cue:
            continue
        if tree.relations[token] == "advmod" and tree.heads[token] in cue and tree.tags[token] == "RB":
            cue.add(token)
        elif token < governor:
            break
    after = max(cue) + 1
    if after + 2 < len(tree.words) and tree.words[after].lower() == "in" and tree.heads[after] == verb:
        medium = tree.child(after, "pobj")
        if medium is not None and tree.lemmas[medium] in lexicon.media:
            cue |= {t for t in tree.subtree(after) if t <= medium}
    return cue


def stance_of(tree: Tree, verb: int, reporting: Reporting, lexicon: Lexicon) -> Stance | None:
    """The stance that a verb gives, its negation and the verbs that govern it heard; None where it is withheld."""
    governors = [verb]
    while tree.relations[governors[-1]] == "xcomp" and tree.is_verb(tree.heads[governors[-1]]):
        governors.append(tree.heads[governors[-1]])
    if any(tree.lemmas[g] in lexicon.withholding for g in governors[1:]):
        return None
    if any(is_negated(tree, g) for g in governors):
        return reporting.negated or lexicon.negated.get(reporting.stance)
    return reporting.stance


def is_negated(tree: Tree, verb: int) -> bool:
    """Whether "not", "never", "no …" or "nobody" stands with the verb."""
    for child in tree.children[verb]:
        if tree.relations[child] == "neg" or (tree.words[child].lower() in NEGATIONS and tree.relations[child] == "advmod"):
            return True
    return False
