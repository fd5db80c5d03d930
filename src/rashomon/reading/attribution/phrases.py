"""Find sources that a phrase names, without a verb of saying."""

from rashomon.knowledge.lexicon import Lexicon
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree


def find_phrases(tree: Tree, lexicon: Lexicon, spoken: list[bool]) -> list[Draft]:
    """Drafts for "according to X", "per X", "cited by X" and their like."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for words in lexicon.phrases:
        by_first.setdefault(words[0], []).append(words)
    drafts = []
    for token, word in enumerate(tree.words):
        if spoken[token] or (word[:1].isupper() and token != tree.sentence(token)[0]):  # "Per" may be a man's name
            continue
        for words in by_first.get(word.lower(), ()):
            last = token + len(words)
            if tuple(w.lower() for w in tree.words[token:last]) != words:
                continue
            draft = _draft(tree, lexicon, token, last - 1, words)
            if draft is not None:
                drafts.append(draft)
                break
        if word.lower() == "in":
            drafts += _versions(tree, lexicon, token)
    return drafts


def _versions(tree: Tree, lexicon: Lexicon, token: int) -> list[Draft]:
    """A draft for "in the army's version", if that is what starts at `token`."""
    noun = tree.child(token, "pobj")
    if noun is None or tree.lemmas[noun] not in lexicon.versions:
        return []
    owner = tree.child(noun, "poss")
    if owner is None:
        return []
    source = tree.subtree(owner)
    phrase = tree.subtree(token)
    sentence = range(*tree.sentence(token))
    return [Draft(noun, "vouching", "asserts", source, phrase - source, _clause(tree, phrase, sentence))]


def _draft(tree: Tree, lexicon: Lexicon, first: int, last: int, words: tuple[str, ...]) -> Draft | None:
    head = tree.child(last, "pobj", "dobj", "pcomp")
    if head is None or head < last:
        head = _next_noun(tree, last)
    if head is None:
        return None
    reporting = lexicon.phrases[words]
    source = {t for t in tree.subtree(head) if t > last}
    if "publication" in reporting.takes and not _publishes(tree, lexicon, source):
        return None
    sentence = range(*tree.sentence(first))
    source = _cut_at_clause(tree, source, head) & set(sentence)
    if not source:
        return None
    phrase = set(range(first, last + 1)) | source
    cue = set(range(first, last + 1))
    cites = words[0] != "according" and tree.tags[first] == "VBG"
    return Draft(last, "vouching", reporting.stance, source, cue, _clause(tree, phrase, sentence), cites=cites)


def _next_noun(tree: Tree, last: int) -> int | None:
    stop = tree.sentence(last)[1]
    for token in range(last + 1, min(stop, last + 8)):
        if tree.tags[token].startswith(("NN", "PRP")) and (
            token + 1 >= stop or not tree.tags[token + 1].startswith("NN")
        ):
            return token
        if tree.is_punctuation(token):
            return None
    return None


def _publishes(tree: Tree, lexicon: Lexicon, source: set[int]) -> bool:
    if any(tree.lemmas[t] in lexicon.publications for t in source):
        return True
    return all(
        tree.tags[t].startswith("NNP") or tree.is_punctuation(t) or tree.words[t].lower() in ("the", "'s", "’s")
        for t in source
    )


def _cut_at_clause(tree: Tree, source: set[int], head: int) -> set[int]:
    """The source without clauses that hang on it by mistake: what follows a comma, has a verb, and no "who"."""
    for token in sorted(source):
        if token > head and tree.words[token] in (",", ";", "–", "—", "--", "-") and token + 1 in source:
            rest = [t for t in source if t > token]
            verb = next((t for t in rest if tree.tags[t] in ("VBD", "VBZ", "VBP", "MD")), None)
            if verb is not None and not tree.tags[token + 1].startswith("W"):
                return {t for t in source if t < token}
    return source


def _clause(tree: Tree, phrase: set[int], sentence: range) -> set[int]:
    """The clause that the phrase vouches for: the sentence, or the coordinate or relative clause that it stands in."""
    content = set(sentence) - phrase
    first = min(phrase)
    # "..., who had been beaten, according to doctors, ...": a relative clause that the phrase stands inside of.
    for ancestor in [tree.heads[first], *tree.ancestors(tree.heads[first])]:
        if tree.relations[ancestor] == "relcl" and tree.is_verb(ancestor) and ancestor < first:
            clause = tree.subtree(ancestor) - phrase
            if max(clause, default=first) < first or first - max(t for t in clause if t < first) <= 2:
                return clause
    return content
