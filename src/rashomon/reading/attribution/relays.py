"""Find which attribution stands within which."""

from collections import defaultdict
from collections.abc import Iterable

from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree

PRIORITY = {"label": 0, "vouching": 1}


def settle(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Drafts in the order of their anchors, one an anchor; what vouches for a sentence is set apart from its contents.

    A phrase at the edge of a sentence ("…, according to the agency") vouches for all of it, so that it is no part of
    what the verb reports; a phrase in the midst of a reported clause is part of what is reported. So it is with a
    report at the end ("…, state media reported").
    """
    taken: dict[int, Draft] = {}
    # What stands in the cue of another draft is none of its own: "went on to say", "said in a statement".
    carried = {
        t
        for d in drafts
        if d.kind != "vouching" and d.content
        for t in d.cue
        if t != d.anchor and (tree.is_verb(t) or tree.tags[t].startswith("N"))
    }
    for draft in sorted(drafts, key=lambda d: (d.anchor, PRIORITY.get(d.kind, 2))):
        if draft.anchor not in carried and not any(token in taken for token in draft.cue):
            taken[draft.anchor] = draft
    by_sentence: dict[int, list[Draft]] = defaultdict(list)
    for draft in taken.values():
        by_sentence[tree.sentence_of[draft.anchor]].append(draft)
    for together in by_sentence.values():
        for draft in together:
            if draft.kind == "trailing":
                _set_apart_trailing(tree, draft, together)
        for draft in together:
            if draft.kind == "vouching":
                _set_apart_phrase(tree, draft, together)
    return sorted(taken.values(), key=lambda d: d.anchor)


def _set_apart_trailing(tree: Tree, draft: Draft, others: Iterable[Draft]) -> None:
    tail = set(range(min(draft.source | draft.cue), tree.sentence(draft.anchor)[1]))
    for other in others:
        if other is not draft and other.anchor in draft.content:
            other.content -= tail
    draft.kind = "clause"


def _set_apart_phrase(tree: Tree, phrase: Draft, others: Iterable[Draft]) -> None:
    extent = phrase.source | phrase.cue
    host = _host(tree, phrase, others) if phrase.cites else None
    for other in others:
        if other is phrase or other.kind == "vouching" or other.anchor in extent:
            continue
        other.source -= extent
        if other is host or _at_edge(tree, extent) or other.anchor > max(extent):
            other.content -= extent
        elif extent & other.content:
            phrase.content &= other.content
    if host is not None and host.content:
        phrase.content, phrase.within = set(host.content), host


def _host(tree: Tree, phrase: Draft, others: Iterable[Draft]) -> Draft | None:
    """The draft of the verb that "citing X" hangs on: "the Herald reported, citing two officials"."""
    above = {min(phrase.cue), *tree.ancestors(min(phrase.cue))}
    sentence = range(*tree.sentence(phrase.anchor))
    hosts = [d for d in others if d is not phrase and d.kind != "vouching" and d.anchor in sentence and d.content]
    over = [d for d in hosts if d.anchor in above]
    before = [d for d in hosts if d.source and max(d.source) < min(phrase.cue)]
    return max(over or before, key=lambda d: d.anchor, default=None)


def _at_edge(tree: Tree, extent: set[int]) -> bool:
    stop = tree.sentence(min(extent))[1]
    rest = [t for t in range(max(extent) + 1, stop) if not tree.is_punctuation(t)]
    return not rest


def nest(drafts: list[Draft]) -> list[Draft]:
    """Drafts with `within` set: the smallest other content that holds the cue and most of the content."""
    anchors = {draft.anchor for draft in drafts}
    holding: dict[int, list[Draft]] = defaultdict(list)
    for outer in drafts:
        for anchor in outer.content & anchors:
            holding[anchor].append(outer)
    kept = {id(draft) for draft in drafts}
    for inner in drafts:
        if inner.within is not None and id(inner.within) in kept:
            continue
        inner.within = None
        best: Draft | None = None
        for outer in holding[inner.anchor]:
            if outer is inner:
                continue
            if outer.anchor in inner.content and len(outer.content) <= len(inner.content):
                continue
            if best is None or len(outer.content) < len(best.content):
                best = outer
        inner.within = best
    for draft in drafts:  # a broken parse may close a circle; it is opened where it closes
        seen = {id(draft)}
        current = draft
        while current.within is not None:
            if id(current.within) in seen:
                current.within = None
                break
            current = current.within
            seen.add(id(current))
    return drafts
