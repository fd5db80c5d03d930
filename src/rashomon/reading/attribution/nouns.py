"""Find what nouns report, or adjectives."""

from rashomon.knowledge.lexicon import Lexicon, Reporting
from rashomon.reading.attribution.clauses import find_agent, find_subject, is_passive
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree

# Verbs that only carry a noun: "made the claim", "issued a denial"; their subject is the source.
LIGHT = frozenset(
    {
        "make",
        "issue",
        "repeat",
        "express",
        "voice",
        "raise",
        "deliver",
        "give",
        "have",
        "offer",
        "level",
        "bring",
        "publish",
        "release",
        "file",
        "reiterate",
        "renew",
        "maintain",
        "carry",
        "send",
        "hold",
        "share",
    }
)


def find_reporting_nouns(tree: Tree, lexicon: Lexicon, spoken: list[bool]) -> list[Draft]:
    """Drafts for "the claim that …", "allegations of …", "Karsovia's denial of …"."""
    drafts = []
    for token, tag in enumerate(tree.tags):
        if tag not in ("NN", "NNS") or spoken[token]:
            continue
        reporting = lexicon.nouns.get(tree.lemmas[token])
        if reporting is None or (reporting.under and tree.lemmas[tree.heads[token]] not in reporting.under):
            continue
        draft = _draft(tree, token, reporting)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _draft(tree: Tree, noun: int, reporting: Reporting) -> Draft | None:
    content: set[int] = set()
    cue = {noun}
    kind = ""
    for child in tree.children[noun]:
        relation = tree.relations[child]
        if child < noun:
            continue
        if relation in ("acl", "ccomp", "relcl", "appos") and "clause" in reporting.takes:
            mark = tree.child_word(child, "mark", "that")
            if mark is not None and tree.is_verb(child):
                content, kind = tree.subtree(child), "clause"
                break
            if relation == "acl" and "infinitive" in reporting.takes and tree.tags[child] == "VB":
                content, kind = tree.subtree(child), "infinitive"
                break
        if relation == "prep" and tree.words[child].lower() in reporting.takes:
            content, kind = tree.subtree(child) - {child}, "phrase"
            cue.add(child)
            break
    if not content:
        return None
    source = _source(tree, noun, content)
    carrier = tree.heads[noun]
    if (
        tree.relations[noun] == "dobj"
        and (tree.lemmas[carrier] in LIGHT or reporting.under)
        and not is_passive(tree, carrier)
    ):
        subject = find_subject(tree, carrier)  # "repeated his promise to …": one cue, said by who repeats it
        cue |= set(range(carrier, noun)) - content
        source = tree.subtree(subject) - content - cue if subject is not None else source
    return Draft(noun, "noun " + kind, reporting.stance, source - cue, cue, content - source)


def _source(tree: Tree, noun: int, content: set[int]) -> set[int]:
    owner = tree.child(noun, "poss")
    if owner is not None:
        return tree.subtree(owner)
    for child in tree.children[noun]:
        if tree.relations[child] == "prep" and tree.words[child].lower() in ("by", "from") and child not in content:
            named = tree.child(child, "pobj")
            if named is not None:
                return tree.subtree(named)
    by = next((t for t in content if tree.words[t].lower() == "by" and tree.heads[t] == noun), None)
    if by is not None:
        return set()
    verb = tree.heads[noun]
    if verb != noun and tree.is_verb(verb) and tree.lemmas[verb] in LIGHT:
        if tree.relations[noun] == "dobj" and not is_passive(tree, verb):
            subject = find_subject(tree, verb)
            return tree.subtree(subject) - content if subject is not None else set()
        if tree.relations[noun] == "nsubjpass":
            agent = find_agent(tree, verb)
            return tree.subtree(agent) - content if agent is not None else set()
    return set()


def find_doubts(tree: Tree, lexicon: Lexicon, spoken: list[bool]) -> list[Draft]:
    """Drafts for "it is unclear if …" and "it is not known whether …", whose source nobody names."""
    drafts = []
    for token, lemma in enumerate(tree.lemmas):
        if spoken[token]:
            continue
        adjective = lemma in lexicon.doubting_adjectives
        clear = lemma == "clear" and "clear" in lexicon.doubting_verbs
        if not (adjective or clear or (lemma in lexicon.doubting_verbs and tree.tags[token] == "VBN")):
            continue
        verb = token if tree.tags[token] == "VBN" else tree.heads[token]
        if not adjective and tree.child(verb, "neg") is None:
            continue
        if tree.tags[token] != "VBN" and tree.lemmas[verb] not in ("be", "remain", "seem", "become"):
            continue
        clause = next(
            (
                c
                for top in (token, verb)
                for c in tree.children[top]
                if c > token and tree.relations[c] in ("ccomp", "csubj", "advcl", "acl", "xcomp") and _is_open(tree, c)
            ),
            None,
        )
        if clause is None:
            continue
        content = tree.subtree(clause)
        cue = set(range(min(verb, token), max(verb, token) + 1)) - content
        drafts.append(Draft(token, "doubt", "doubts", set(), cue, content))
    return drafts


def _is_open(tree: Tree, clause: int) -> bool:
    """Whether a clause begins with "if", "whether", "who", "what", "how" and the like."""
    first = min(tree.subtree(clause))
    return (
        tree.words[first].lower() in ("if", "whether")
        or tree.tags[first].startswith("W")
        or (first + 1 < len(tree.words) and tree.tags[first + 1].startswith("W"))
    )
