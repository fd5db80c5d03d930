"""Find whose words a verb reports."""

from dataclasses import dataclass

from rashomon.reading.attribution.tree import AUXILIARIES, SUBJECTS, Tree

OBJECT_CONTROL = frozenset(
    {"ask", "tell", "order", "urge", "force", "allow", "expect", "want", "call", "press", "push"}
)
# Prepositions that lead to what is said rather than to when, where or how it was said.
COMPLEMENTS = frozenset({"of", "for", "as", "to", "against", "about", "from", "over", "into", "with", "on"})
PLACES = frozenset({"in", "at", "behind", "near", "between", "under", "inside", "within", "among"})


@dataclass(frozen=True, slots=True)
class Frame:
    """How a content hangs on its cue: the `kind` of complement, the preposition of it, the tokens."""

    kind: str
    preposition: int | None
    tokens: frozenset[int]


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether `verb` is in the passive, participles on a noun included."""
    if tree.child(verb, "auxpass") is not None or tree.child(verb, "nsubjpass") is not None:
        return True
    if tree.tags[verb] != "VBN":
        return False
    if tree.relations[verb] == "conj" and tree.child(verb, *AUXILIARIES, *SUBJECTS) is None:
        return is_passive(tree, tree.heads[verb])
    return tree.relations[verb] in ("acl", "advcl") and tree.child(verb, "aux", *SUBJECTS) is None


def find_subject(tree: Tree, verb: int) -> int | None:
    """The head of what is, in the words or by syntax, the subject of `verb`."""
    for _ in range(12):  # chains of verbs are short; the bound keeps a broken parse from looping
        subject = tree.child(verb, *SUBJECTS)
        if subject is not None:
            return subject
        head, relation = tree.heads[verb], tree.relations[verb]
        if relation == "acl":
            if tree.tags[verb] not in ("VBG", "VBN"):
                return None
            governor = _governing_verb(tree, head) if tree.words[verb - 1] == "," else None
            if governor is None:
                return head
            head = governor  # "X struck at Y, adding …": it is X who adds
        if relation == "xcomp":
            wanted = tree.child(head, "dobj", "dative")
            if wanted is not None and tree.lemmas[head] in OBJECT_CONTROL:
                return wanted
        elif relation == "pcomp":
            head = tree.heads[head]
        elif relation == "advcl":
            if tree.tags[verb] not in ("VBG", "VBN", "VB"):
                return None
        elif relation not in ("conj", "dep"):
            return None
        if head == verb or not (tree.is_verb(head) or tree.tags[head] in ("JJ", "MD")):
            return None
        verb = head
    return None


def _governing_verb(tree: Tree, noun: int) -> int | None:
    """The verb that a noun hangs on as an object, if it does."""
    for ancestor in [noun, *tree.ancestors(noun)]:
        if tree.relations[ancestor] in SUBJECTS:
            return None
        if tree.is_verb(ancestor):
            return ancestor
    return None


def find_agent(tree: Tree, verb: int) -> int | None:
    """The head of the by-phrase of a passive."""
    agent = tree.child(verb, "agent")
    return None if agent is None else tree.child(agent, "pobj", "pcomp")


def find_frames(tree: Tree, verb: int, subject: int | None) -> list[Frame]:
    """All that may be the content of `verb`, likeliest first."""
    clauses = [c for c in tree.children[verb] if tree.relations[c] == "ccomp" and not _is_apart(tree, c, verb)]
    frames = [Frame("clause", None, _whole_clause(tree, c, verb)) for c in clauses if _has_verb(tree, c)]
    passive = is_passive(tree, verb)
    open_clause = tree.child(verb, "xcomp")
    predicate = tree.child(verb, "oprd")
    objects = [c for c in tree.children[verb] if tree.relations[c] in ("dobj", "attr") and c != subject]
    promoted = subject if passive and subject is not None else None
    if open_clause is not None:
        tokens = tree.subtree(open_clause)
        if promoted is not None:
            tokens |= tree.subtree(promoted, without=(verb,))
        elif objects:
            tokens |= tree.subtree(objects[0])
        gerund = promoted is None and "VBG" in (tree.tags[t] for t in (open_clause, *tree.children[open_clause]))
        # "denied supplying the missiles", "denied having supplied them"
        frames.append(Frame("object" if gerund else "infinitive", None, frozenset(tokens)))
    head, relation = tree.heads[verb], tree.relations[verb]
    if not frames and not objects:
        if relation == "parataxis" and head != verb:
            frames.append(Frame("clause", None, frozenset(tree.subtree(head, without=(verb,)))))
        elif relation == "advcl" and tree.child_word(verb, "mark", "as") is not None:
            frames.append(Frame("as", None, frozenset(tree.subtree(head, without=(verb,)))))
    tails = _complements(tree, verb)
    if promoted is not None:
        tokens = tree.subtree(promoted, without=(verb,))
        for tail in tails:
            tokens |= tree.subtree(tail)
        if predicate is not None:
            tokens |= tree.subtree(predicate)
        frames.append(Frame("object", None, frozenset(tokens)))
    elif objects or predicate is not None:
        tokens = set()
        for part in (*objects, *([predicate] if predicate is not None else [])):
            tokens |= tree.subtree(part)
        for tail in tails:
            if tail > min(tokens):
                tokens |= tree.subtree(tail)
        frames.append(Frame("object", None, frozenset(_go_on(tree, verb, tokens))))
    else:
        frames += [Frame("phrase", tail, frozenset(tree.subtree(tail) - {tail})) for tail in tails]
    return frames


def _go_on(tree: Tree, verb: int, tokens: set[int]) -> set[int]:
    """An object with place phrases right behind it that the parser hangs on the verb: "any role in the attack"."""
    for child in tree.children[verb]:
        if tree.relations[child] == "prep" and child == max(tokens) + 1 and tree.words[child].lower() in PLACES:
            noun = tree.child(child, "pobj")
            if noun is not None and not tree.words[noun].istitle():
                tokens = tokens | tree.subtree(child)
    return tokens


def _whole_clause(tree: Tree, clause: int, verb: int) -> frozenset[int]:
    """A clause with its subject: in "denied that money was short" the parser takes "that money" for an object."""
    taken = [c for c in tree.children[verb] if tree.relations[c] == "dobj" and verb < c < clause]
    tokens = tree.subtree(clause)
    if len(taken) == 1 and tree.child(clause, *SUBJECTS) is None:
        phrase = tree.subtree(taken[0])
        if tree.words[min(phrase)].lower() == "that" and max(phrase) + 1 == min(tokens):
            tokens |= phrase
    return frozenset(tokens)


def _has_verb(tree: Tree, clause: int) -> bool:
    return any(tree.is_verb(t) or tree.tags[t] in ("MD", "TO") for t in (clause, *tree.children[clause]))


def _is_apart(tree: Tree, clause: int, verb: int) -> bool:
    """Whether a semicolon stands between a clause and the verb after it: then it is a sentence of its own."""
    return clause < verb and any(tree.words[t] == ";" for t in range(clause, verb))


def _complements(tree: Tree, verb: int) -> list[int]:
    """Prepositions on `verb`, to its right, that lead to what is said."""
    return [
        c
        for c in tree.children[verb]
        if c > verb and tree.relations[c] in ("prep", "dative") and tree.words[c].lower() in COMPLEMENTS
    ]
