"""Mend what parsers hang on the wrong word."""

from collections.abc import Sequence

from rashomon.records.parse import Parse

HELPED = frozenset({"aux", "auxpass", "nsubj", "nsubjpass"})
OPENING = frozenset({"as", "after", "before", "until", "since"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
DEEPEST = 8  # heads that are climbed


def regraft(parse: Parse) -> tuple[Sequence[int], Sequence[str]]:
    """Heads and tags, where a passive goes on with another: "was convicted of taking bribes and barred from office".

    No participle can go on with "taking"; parsers hang it there as it is nearer.
    """
    heads, tags = list(parse.heads), list(parse.tags)
    helped = {parse.heads[token] for token, relation in enumerate(parse.relations) if relation in HELPED}
    for token, relation in enumerate(parse.relations):
        if relation != "conj" or tags[token] not in {"VBN", "VBD"} or token in helped or tags[heads[token]] != "VBG":
            continue
        above = heads[token]
        for _ in range(DEEPEST):
            above = heads[above]
            if tags[above] == "VBN" and above in helped:
                heads[token], tags[token] = above, "VBN"
                break
    return heads, tags


def find_stolen(
    parse: Parse, heads: Sequence[int], tags: Sequence[str], children: Sequence[Sequence[int]]
) -> dict[int, int]:
    """Verbs whose subject the parser took for the last of the nouns before, or for what "as" joins, with that subject.

    "A freed B and C freed D"; "A fled as B fired", where none but B fired.
    """
    relations = parse.relations
    found: dict[int, int] = {}
    for verb in range(1, len(tags)):
        noun = verb - 1
        bare = not any(relations[child] in SUBJECTS for child in children[verb])
        if tags[verb] not in FINITE or not bare:
            continue
        if _is_cut_off(parse, heads, children, verb):
            found[verb] = noun
        joined = relations[verb] in {"conj", "dep"} and relations[noun] == "conj"
        if joined and tags[noun].startswith(("NN", "PRP")) and heads[noun] < noun and heads[verb] < noun:
            found[verb] = noun
    return found


def _is_cut_off(parse: Parse, heads: Sequence[int], children: Sequence[Sequence[int]], verb: int) -> bool:
    """Whether the noun right before a clause's verb hangs on the word that opens it, as if on a preposition."""
    opening = heads[verb - 1]
    return (
        parse.relations[verb] == "advcl"
        and parse.relations[verb - 1] == "pobj"
        and parse.words[opening].lower() in OPENING
        and heads[opening] == heads[verb]
        and not any(parse.relations[child] == "mark" for child in children[verb])
    )
