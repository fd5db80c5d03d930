"""Find which attribution stands within which."""

from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree

PRIORITY = {"label": 0, "phrase": 1}


def settle(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """Drafts in the order of their anchors, one an anchor, phrases set apart from the contents of verbs.

    A phrase at the edge of a sentence ("…, according to the agency") vouches for all of it, so that it is no part of
    what the verb reports; a phrase in the midst of a reported clause is part of what is reported.
    """
    taken: dict[int, Draft] = {}
    carried = {t for d in drafts if d.kind != "phrase" for t in d.cue if t != d.anchor and tree.is_verb(t)}
    for draft in sorted(drafts, key=lambda d: (d.anchor, PRIORITY.get(d.kind, 2))):
        if draft.anchor not in carried and not any(token in taken for token in draft.cue):
            taken[draft.anchor] = draft
    phrases = [d for d in taken.values() if d.kind == "phrase"]
    for phrase in phrases:
        extent = phrase.source | phrase.cue
        for other in taken.values():
            if other is phrase or other.kind == "phrase":
                continue
            if other.anchor in extent:
                continue
            if extent & other.source:
                other.source -= extent
            if extent & other.content and (_at_edge(tree, extent) or other.anchor > max(extent)):
                other.content -= extent
            elif extent & other.content:
                phrase.content = {t for t in phrase.content if t in other.content}
    return sorted(taken.values(), key=lambda d: d.anchor)


def _at_edge(tree: Tree, extent: set[int]) -> bool:
    stop = tree.sentence(min(extent))[1]
    rest = [t for t in range(max(extent) + 1, stop) if not tree.is_punctuation(t)]
    return not rest


def nest(drafts: list[Draft]) -> list[Draft]:
    """Drafts with `within` set: the smallest other content that holds the cue and most of the content."""
    for inner in drafts:
        best: Draft | None = None
        for outer in drafts:
            if outer is inner or inner.anchor not in outer.content:
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
