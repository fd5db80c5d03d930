"""Mend what the parser is known to attach wrongly."""

from rashomon.knowledge.lexicon import Lexicon
from rashomon.reading.attribution.tree import SUBJECTS, Tree

PAST = frozenset({"VBD"})
PRESENT = frozenset({"VBZ", "VBP", "MD"})
# "said the talks went well but gave no date": what is kept back is told by the report, not said by the source.
KEEPING_BACK = frozenset(
    {
        "give",
        "offer",
        "provide",
        "name",
        "elaborate",
        "identify",
        "specify",
        "set",
        "say",
        "comment",
        "apologise",
        "apologize",
        "mention",
        "disclose",
        "explain",
        "decline",
        "refuse",
        "stop",
        "take",
    }
)


def mend(tree: Tree, lexicon: Lexicon) -> None:
    """Lead verbs that belong to a reporting verb, but hang in what it reports, back to it.

    "Peskov said A wants B but did not apologise": the parser hangs "apologise" on "wants". It is led back to "said"
    where its tense is that of "said" and not that of "wants", or where the words after "but" tell what was kept back.
    """
    _lead_participles_back(tree, lexicon)
    for token, relation in enumerate(tree.relations):
        if relation != "conj" or not tree.is_verb(token) or tree.child(token, *SUBJECTS) is not None:
            continue
        root = tree.heads[token]
        top = root
        while tree.relations[top] == "conj" and tree.heads[top] != top:
            top = tree.heads[top]
        cue = tree.heads[top]
        if tree.relations[top] not in ("ccomp", "xcomp") or cue == top or not tree.is_verb(cue) or cue > token:
            continue
        if tree.lemmas[cue] not in lexicon.verbs or tree.relations[top] == "xcomp":
            continue
        tense, outer, inner = finite(tree, token), finite(tree, cue), finite(tree, top)
        if tense not in PAST or outer not in PAST:
            continue
        if inner in PRESENT or tree.lemmas[token] in lexicon.verbs or _keeps_back(tree, token, root):
            tree.attach(token, cue, "conj")
            for mark in [c for c in tree.children[root] if tree.relations[c] in ("cc", "punct") and top < c < token]:
                if mark > max(
                    (c for c in tree.children[root] if tree.relations[c] == "conj" and c < token), default=top
                ):
                    tree.attach(mark, cue, tree.relations[mark])


def _lead_participles_back(tree: Tree, lexicon: Lexicon) -> None:
    """Lead ", adding that …" back from the reported clause to the verb that reports it."""
    for token, relation in enumerate(tree.relations):
        if relation != "advcl" or tree.tags[token] != "VBG" or tree.words[token - 1] != ",":
            continue
        reporting = lexicon.verbs.get(tree.lemmas[token])
        if reporting is None or reporting.inward or "clause" not in reporting.takes:
            continue
        if tree.lemmas[token] in lexicon.evidence:
            continue
        for ancestor in tree.ancestors(token):
            cue = tree.heads[ancestor]
            if tree.relations[ancestor] == "ccomp" and cue < ancestor and tree.lemmas[cue] in lexicon.verbs:
                tree.attach(token, cue, "advcl")
                break


def finite(tree: Tree, verb: int) -> str:
    """The tag of the word that carries the tense of `verb`: its first auxiliary, or itself."""
    auxiliary = tree.child(verb, "aux", "auxpass")
    return tree.tags[verb if auxiliary is None else auxiliary]


def _keeps_back(tree: Tree, verb: int, root: int) -> bool:
    negated = tree.child(verb, "neg") is not None or any(
        tree.words[c].lower() == "no" for o in tree.children[verb] for c in tree.children[o]
    )
    but = any(tree.words[c].lower() in ("but", "without") for c in tree.children[root] if root < c < verb)
    return but and tree.lemmas[verb] in KEEPING_BACK and (negated or tree.lemmas[verb] in ("decline", "refuse", "stop"))
