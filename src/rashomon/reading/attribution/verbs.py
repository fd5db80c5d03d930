"""Find what verbs report."""

from rashomon.knowledge.lexicon import Lexicon, Reporting
from rashomon.reading.attribution.clauses import Frame, find_agent, find_frames, find_subject, is_passive
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import AUXILIARIES, Tree
from rashomon.records.attribution import Stance

NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
# "could argue", "will announce": nothing has been said.
POSSIBLE = frozenset(
    {"would", "could", "might", "should", "may", "can", "must", "will", "’ll", "'ll", "’d", "'d", "shall"}
)
CONDITIONS = frozenset({"if", "unless"})
LONGEST_TAIL = 12
# A sentence that begins so has its main clause after the comma.
OPENERS = frozenset(
    {"if", "when", "while", "although", "though", "because", "as", "asked", "since", "after", "before", "but", "and"}
)
# Of a noun: to reject what it tells is to deny it; to dismiss a doubt is not.
CLAIMING = frozenset({"alleges", "asserts"})
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
        reporting = look_up(tree, lexicon, token)
        if reporting is not None and not _is_modifier(tree, token):
            draft = _draft(tree, lexicon, token, reporting, spoken)
            if draft is not None:
                drafts.append(draft)
    return drafts


def look_up(tree: Tree, lexicon: Lexicon, verb: int) -> Reporting | None:
    """What the table says of a verb, with what it lists together with it: "rule out", "plead guilty"."""
    lemma = lexicon.same.get(tree.lemmas[verb], tree.lemmas[verb])
    particle = next((t for t in tree.children[verb] if t > verb and _is_particle(tree, t)), None)
    particle = tree.child(verb, "acomp") if particle is None else particle
    together = f"{lemma} {tree.words[particle].lower()}" if particle is not None else lemma
    return lexicon.verbs.get(together) or lexicon.verbs.get(lemma)


def _is_particle(tree: Tree, token: int) -> bool:
    return tree.relations[token] == "prt" or (tree.relations[token] == "advmod" and tree.tags[token] == "RP")


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
    kind = frame.kind if frame else "quote"
    if frame is None and "clause" in reporting.takes:
        content = _said_in_medium(tree, verb, lexicon)
        kind = "clause" if content else kind
    if subject is not None and "clause" in reporting.takes and not passive:
        before = _all_before(tree, verb, subject)
        content, kind = (before, "trailing") if before else (content, kind)
    if frame is not None and frame.kind == "object" and passive and tree.child(verb, "dobj") is not None:
        return None  # "was denied entry": kept from somebody, not said
    cue = cue_tokens(tree, verb, lexicon)
    if frame is not None and frame.preposition is not None:
        cue.add(frame.preposition)
    agent = find_agent(tree, verb)
    said_by = agent if passive else subject
    if passive and said_by is None and frame is not None and frame.kind == "clause" and subject is not None:
        said_by = (
            subject if tree.lemmas[verb] not in ("tell", "inform", "assure", "ask") and subject not in content else None
        )
        if said_by is not None and tree.lemmas[said_by] in ("it", "there"):
            said_by = None
    if passive and agent is not None:
        cue.add(tree.heads[agent])
    source: set[int] = set()
    if said_by is not None and said_by not in content and not spoken[said_by]:
        source = tree.subtree(said_by, without=(verb,)) - content - cue
        if verb not in source and said_by < verb:
            source = {t for t in source if t < verb} or source
        source = _leave_brackets(tree, source) if source else source
    quoting = _quoting_verb(tree, verb)
    if quoting is not None:  # "was quoted as saying", "quoted a nurse as saying"
        quoted = subject if is_passive(tree, quoting) else tree.child(quoting, "dobj")
        if is_passive(tree, quoting):
            quoted = find_subject(tree, quoting)
            cue |= cue_tokens(tree, quoting, lexicon) | {tree.heads[verb]}
        source = tree.subtree(quoted, without=(quoting,)) - content - cue if quoted is not None else source
    if passive and reporting.stance == "alleges":
        charge = _charge_in(tree, source)
        source, content = source - charge, content | charge
    carrier = _carrier_of(tree, verb, lexicon)
    if carrier is not None:  # "issued a statement saying …": said by who issues it
        issuer = find_subject(tree, carrier)
        cue |= {t for t in range(carrier, verb) if not tree.is_punctuation(t)}
        source = tree.subtree(issuer, without=(carrier,)) - content - cue if issuer is not None else set()
    if not source and not passive and tree.tags[verb] in FINITE and subject is None:
        source = _noun_before(tree, min(cue)) - content
    content = _leave_out_when(tree, content - cue, verb, lexicon)
    return Draft(verb, kind, stance_to(tree, verb, content, reporting, lexicon), source, cue, content)


def _tells_of_speech(tree: Tree, verb: int, frame: Frame | None, reporting: Reporting, lexicon: Lexicon) -> bool:
    """Whether the sentence tells that something was said: not that it may be, nor that somebody means to say it."""
    governor = verb
    while tree.relations[governor] == "xcomp" and tree.is_verb(tree.heads[governor]):
        governor = tree.heads[governor]
    spoken = frame is None or frame.kind in ("clause", "as")
    weighty = reporting.stance in WEIGHTY
    negated = is_negated(tree, governor)
    if not negated and any(
        tree.words[c].lower() in POSSIBLE for c in tree.children[governor] if tree.relations[c] == "aux"
    ):
        return False
    if any(tree.words[c].lower() in CONDITIONS for c in tree.children[governor] if tree.relations[c] == "mark"):
        return False
    if _keeps_a_name_back(tree, verb, lexicon):
        return False
    if negated and not (spoken or weighty or reporting.stance == "rejects") and governor == verb:
        return False
    if governor != verb and not spoken and tree.lemmas[governor] not in (lexicon.carrying | lexicon.withholding):
        return False
    if (
        tree.relations[governor] in ("advcl", "acl", "relcl")
        and not spoken
        and tree.child_word(governor, "aux", "to") is not None
    ):
        return False
    if tree.relations[verb] == "acl" and not spoken:
        return False
    if _is_reported(tree, governor, lexicon):
        return (spoken and not reporting.inward) or weighty
    return True


def _keeps_a_name_back(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb only tells that its subject "asked not to be named"."""
    wish = tree.child(verb, "xcomp")
    return wish is not None and tree.lemmas[wish] in lexicon.naming and is_negated(tree, wish)


def _is_reported(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb stands in the clause that another verb reports."""
    top = verb
    while tree.relations[top] in ("conj", "xcomp") and tree.heads[top] != top:
        top = tree.heads[top]
    head = tree.heads[top]
    return tree.relations[top] == "ccomp" and head < top and tree.lemmas[head] in lexicon.verbs


def _said_in_medium(tree: Tree, verb: int, lexicon: Lexicon) -> set[int]:
    """The content of "said in a statement that …", which the parser hangs on the statement."""
    for place in tree.children[verb]:
        noun = tree.child(place, "pobj") if tree.relations[place] == "prep" and place > verb else None
        if noun is not None and tree.lemmas[noun] in lexicon.media:
            for clause in tree.children[noun]:
                if (
                    clause > noun
                    and tree.relations[clause] in ("acl", "ccomp", "relcl")
                    and tree.child_word(clause, "mark", "that")
                ):
                    return tree.subtree(clause)
    return set()


def _all_before(tree: Tree, verb: int, subject: int) -> set[int]:
    """The content of "…, X said on Friday.": the sentence up to the comma, whatever the parser hung where.

    Empty where the sentence is not of that form: where a clause or an object follows the verb, or none precedes it.
    """
    first, stop = tree.sentence(verb)
    inverted = subject > verb  # "The roof leaks, said a worker."
    start = verb if inverted else min(tree.subtree(subject))
    if tree.relations[verb] == "relcl" or (inverted and tree.tags[verb] not in FINITE):
        return set()
    if start - 2 <= first or start > verb or tree.words[start - 1] != "," or tree.tags[verb] not in FINITE:
        return set()
    after = [t for t in range(verb + 1, stop) if not tree.is_punctuation(t)]
    if any(tree.is_verb(t) or tree.tags[t] == "MD" for t in after) or len(after) > LONGEST_TAIL:
        return set()
    if any(tree.relations[t] in ("dobj", "attr", "oprd") and tree.heads[t] == verb for t in after):
        return set()
    told = [t for t in range(first, start) if tree.tags[t] in (*FINITE, "MD")]
    if not any(
        tree.relations[t] in ("ROOT", "ccomp", "conj") or tree.relations[tree.heads[t]] in ("ROOT", "ccomp", "conj")
        for t in told
    ):
        return set()
    return set(range(first, start - 1)) if tree.words[first].lower() not in OPENERS else set()


def _charge_in(tree: Tree, source: set[int]) -> set[int]:
    """What "accused by the opposition of killing two men" charges, which the parser hangs on the opposition."""
    of = next(
        (t for t in sorted(source) if tree.words[t].lower() == "of" and t + 1 in source and tree.tags[t + 1] == "VBG"),
        None,
    )
    return {t for t in source if of is not None and t >= of}


def _quoting_verb(tree: Tree, verb: int) -> int | None:
    """The verb of "quoted as saying"."""
    link = tree.heads[verb]
    if tree.relations[verb] != "pcomp" or tree.words[link].lower() != "as" or tree.relations[link] != "prep":
        return None
    return tree.heads[link] if tree.is_verb(tree.heads[link]) else None


def _carrier_of(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """The verb of "issued a statement saying"."""
    noun = tree.heads[verb]
    if tree.relations[verb] != "acl" or tree.tags[verb] != "VBG" or tree.lemmas[noun] not in lexicon.media:
        return None
    carrier = tree.heads[noun]
    return (
        carrier if tree.relations[noun] == "dobj" and tree.is_verb(carrier) and not is_passive(tree, carrier) else None
    )


def _noun_before(tree: Tree, stop: int) -> set[int]:
    """The noun phrase that ends where a cue begins, for a subject that the parser missed."""
    first = tree.sentence(stop)[0]
    token = stop - 1
    while token >= first and tree.tags[token] == "RB":
        token -= 1
    last = token
    while token >= first and (
        tree.tags[token].startswith(("NN", "PRP", "CD", "DT", "JJ", "POS")) or tree.words[token] in ("of", "&")
    ):
        token -= 1
    found = set(range(token + 1, last + 1))
    return found if last >= first and tree.tags[last].startswith(("NN", "PRP")) else set()


def _leave_out_when(tree: Tree, content: set[int], verb: int, lexicon: Lexicon) -> set[int]:
    """The content without "on Tuesday" at its front, which tells when it was said: "said on Tuesday it would …"."""
    ordered = sorted(t for t in content if t > verb)
    if not ordered or ordered[0] != verb + 1 or len(ordered) < 4:
        return content
    front = 1 if tree.tags[ordered[0]] == "IN" else 0
    if tree.words[ordered[front]].lower() not in lexicon.days or tree.words[ordered[0]].lower() not in (
        "on",
        "in",
        "last",
        *lexicon.days,
    ):
        return content
    if not tree.tags[ordered[front + 1]].startswith(("PRP", "DT", "NN", "IN", "W", "CD", "EX", "JJ", ",")):
        return content
    return content - set(ordered[: front + 1])


def _is_future(tree: Tree, content: set[int]) -> bool:
    return any(tree.tags[t] == "MD" or (tree.words[t].lower() == "going" and tree.tags[t] == "VBG") for t in content)


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
    """The verb with auxiliaries, negation, particle, adjoining adverbs, governing verbs, and a medium in writing."""
    cue = {verb}
    governor = verb
    while (
        tree.relations[governor] == "xcomp" and tree.is_verb(tree.heads[governor]) and tree.heads[governor] < governor
    ):
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
    while (above := _governor(tree, governors[-1])) is not None:
        governors.append(above)
    if any(tree.lemmas[g] in lexicon.withholding for g in governors[1:]):
        return None
    wish = tree.child(verb, "xcomp")
    if tree.lemmas[verb] in lexicon.withholding and wish is not None and tree.lemmas[wish] in lexicon.verbs:
        return None  # "refused to comment"
    if any(is_negated(tree, g) for g in governors):
        return reporting.negated or (lexicon.negated.get(reporting.stance) if reporting.stance else None)
    return reporting.stance


def stance_to(tree: Tree, verb: int, content: set[int], reporting: Reporting, lexicon: Lexicon) -> Stance | None:
    """The stance that a verb gives to a content, which may be still to come."""
    stance = stance_of(tree, verb, reporting, lexicon)
    if stance and reporting.future and _is_future(tree, content):
        return reporting.future
    if stance and stance == reporting.stance and reporting.claimed and _holds_claim(tree, verb, content, lexicon):
        return reporting.claimed
    return stance


def stance_to_claim(tree: Tree, noun: int, lexicon: Lexicon) -> Stance | None:
    """The stance that a verb gives to what its object tells: "denies" of "rejected claims that …"; None of others."""
    verb = tree.heads[noun]
    reporting = (
        look_up(tree, lexicon, verb) if tree.relations[noun] == "dobj" and _is_claim(tree, noun, lexicon) else None
    )
    if reporting is None or reporting.claimed is None:
        return None
    return reporting.claimed if stance_of(tree, verb, reporting, lexicon) == reporting.stance else None


def _is_claim(tree: Tree, noun: int, lexicon: Lexicon) -> bool:
    listed = lexicon.nouns.get(tree.lemmas[noun])
    return listed is not None and listed.stance in CLAIMING


def _holds_claim(tree: Tree, verb: int, content: set[int], lexicon: Lexicon) -> bool:
    """Whether what a verb holds is a clause, or a noun that tells something in a clause or with "of"."""
    told = tree.child(verb, "dobj")
    if told is None:
        return tree.child(verb, "ccomp") in content
    return _is_claim(tree, told, lexicon) and any(
        child > told
        and (tree.child_word(child, "mark", "that") is not None or tree.words[child].lower() in ("of", "that"))
        for child in tree.children[told]
    )


def is_negated(tree: Tree, verb: int) -> bool:
    """Whether "not", "never", "no …" or "neither" stands with the verb, or with what it is said to be."""
    complement = tree.child(verb, "acomp")
    if complement is not None and tree.child(complement, "neg") is not None:
        return True
    return any(
        tree.relations[child] == "neg"
        or (tree.relations[child] in ("advmod", "preconj") and tree.words[child].lower() in NEGATIONS)
        for child in tree.children[verb]
    )


def _governor(tree: Tree, verb: int) -> int | None:
    """The verb that decides on the stance of another: "declined" of "declined to confirm or deny"."""
    head = tree.heads[verb]
    if head == verb or not tree.is_verb(head):
        return None
    joining = {tree.words[t].lower() for t in tree.children[head] if t < verb and tree.relations[t] == "cc"}
    joined = tree.relations[verb] == "conj" and head < verb and bool(joining & {"or", "nor"})
    return head if joined or tree.relations[verb] == "xcomp" else None
