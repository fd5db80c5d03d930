"""Join what the rules find with what an encoder finds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rashomon.knowledge.confidence import Confidence
from rashomon.knowledge.lexicon import Lexicon, Reporting
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree
from rashomon.reading.attribution.verbs import is_negated, look_up, stance_of
from rashomon.records.attribution import Stance
from rashomon.records.tags import Run, Tags, Told

ALIKE = 0.5  # of the words of two contents, what they must have in common to be one


@dataclass(frozen=True, slots=True)
class Rival:
    """What the rules say otherwise of a draft: another source, or a content with little in common; tokens by role."""

    draft: Draft
    roles: dict[str, set[int]]


def fuse(
    tree: Tree, drafts: Sequence[Draft], tags: Tags, lexicon: Lexicon, confidence: Confidence
) -> tuple[list[Draft], list[Rival]]:
    """Drafts of rules and encoder, each with its probability, the improbable left out; and what remains in doubt.

    Where both see one cue the words are the encoder's, the stance the rules'. What only the rules see is weighed by the
    encoder's score for its cue.
    """
    twins, lonely = _pair(drafts, tags.told)
    kept: list[Draft] = []
    rivals: list[Rival] = []
    for told in tags.told:
        twin = twins.get(told.anchor)
        source, cue, content = (_tokens(runs) for runs in (told.source, told.cue, told.content))
        shared = _share(content, twin.content) if twin is not None else 0.0
        likely = confidence.of(_evidence(told, twin, shared))
        if likely < confidence.least or not content:
            continue
        if twin is None:
            draft = Draft(
                told.anchor, "tagged", _stance(tree, told.anchor, cue, content, lexicon), source, cue, content
            )
        else:
            draft = twin
            roles = _disputed(twin, source, content)
            if roles and confidence.unsure(likely):
                rivals.append(Rival(draft, roles))
            draft.source, draft.cue, draft.content = source, cue, content
        draft.confidence = likely
        kept.append(draft)
    taken = {token for draft in kept for token in draft.cue}
    for draft in lonely:
        if taken & ({draft.anchor} | draft.cue):
            continue
        host = _relayed(draft, kept)
        if host is not None:
            host.source -= draft.source | draft.cue
            draft.confidence = host.confidence
        else:
            draft.confidence = confidence.of(_lonely_evidence(draft, tags))
        if draft.confidence is None or draft.confidence >= confidence.least:
            kept.append(draft)
    return kept, rivals


def _relayed(draft: Draft, kept: Sequence[Draft]) -> Draft | None:
    """Whose source the encoder gives with this phrase in it: "the inspector, cited by state radio"."""
    extent = draft.source | draft.cue
    return next((host for host in kept if draft.kind == "vouching" and extent < host.source), None)


def _pair(drafts: Sequence[Draft], told: Sequence[Told]) -> tuple[dict[int, Draft], list[Draft]]:
    """For each anchor of the encoder the draft whose cue it shares most words with; and the drafts left over."""
    free = list(drafts)
    twins: dict[int, Draft] = {}
    for one in sorted(told, key=lambda t: -t.likelihood):
        cue = _tokens(one.cue) | {one.anchor}
        best = max(free, key=lambda d: (len(cue & (d.cue | {d.anchor})), d.anchor == one.anchor), default=None)
        if best is not None and cue & (best.cue | {best.anchor}):
            twins[one.anchor] = best
            free.remove(best)
    return twins, free


def _disputed(twin: Draft, source: set[int], content: set[int]) -> dict[str, set[int]]:
    """The roles in which a draft of the rules is at odds with the words that the encoder gives."""
    roles = {}
    if twin.source and source and not twin.source & source:
        roles["source"] = set(twin.source)
    if _share(twin.content, content) < ALIKE:
        roles["content"] = set(twin.content)
    return roles


def _evidence(told: Told, twin: Draft | None, shared: float) -> dict[str, float]:
    return {
        "likelihood": told.likelihood,
        "firmness": told.firmness,
        "both": float(twin is not None),
        "shared": shared,
        "nameless": float(not told.source),
    }


def _lonely_evidence(draft: Draft, tags: Tags) -> dict[str, float]:
    likelihood = max((tags.reporting[token] for token in draft.cue | {draft.anchor}), default=0.0)
    return {
        "likelihood": likelihood,
        "alone": 1.0,
        f"alone_{draft.kind.split()[0]}": 1.0,
        "alone_quoted": float(bool(draft.quotations)),
        "nameless": float(not draft.source),
    }


def _stance(tree: Tree, anchor: int, cue: set[int], content: set[int], lexicon: Lexicon) -> Stance | None:
    """The stance of a cue that no rule found: of its anchor if a table lists it, else of another of its words."""
    for token in (anchor, *sorted(cue)):
        for reporting in _listed(tree, token, cue, lexicon):
            if tree.is_verb(token):
                stance = stance_of(tree, token, reporting, lexicon)
                future = any(tree.tags[t] == "MD" for t in content)
                return reporting.future if stance is not None and reporting.future is not None and future else stance
            return reporting.stance
    return None if is_negated(tree, anchor) else "asserts"


def _listed(tree: Tree, token: int, cue: set[int], lexicon: Lexicon) -> Iterator[Reporting]:
    phrase = tuple(tree.words[t].lower() for t in sorted(cue))
    found = (
        look_up(tree, lexicon, token) if tree.is_verb(token) else None,
        lexicon.nouns.get(tree.lemmas[token]) if tree.tags[token].startswith("NN") else None,
        lexicon.phrases.get(phrase),
    )
    yield from (reporting for reporting in found if reporting is not None)


def _tokens(runs: Iterable[Run]) -> set[int]:
    return {token for run in runs for token in range(*run)}


def _share(one: set[int], other: set[int]) -> float:
    """What two contents have in common (Jaccard)."""
    return len(one & other) / len(one | other) if one or other else 0.0
