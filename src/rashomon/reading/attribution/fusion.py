"""Join what the rules find with what an encoder finds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.knowledge.confidence import Confidence
from rashomon.knowledge.lexicon import Lexicon
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.speech import Speech
from rashomon.reading.attribution.tree import Tree
from rashomon.reading.attribution.verbs import WEIGHTY, is_negated, look_up, stance_to
from rashomon.records.attribution import Stance
from rashomon.records.tags import Run, Tags, Told

OWN = frozenset({"doubt", "label", "vouching"})  # kinds of drafts that annotated news does not mark, or seldom
CHAINED = frozenset({"clause", "quote"})  # kinds that are kept where they stand within a statement
ALIKE = 0.5  # of the words of two contents, what they must have in common to be one


@dataclass(frozen=True, slots=True)
class Rival:
    """What the rules say otherwise of a draft: another source, or a content with little in common; tokens by role."""

    draft: Draft
    roles: dict[str, set[int]]


def fuse(
    speech: Speech, drafts: Sequence[Draft], tags: Tags, lexicon: Lexicon, confidence: Confidence
) -> tuple[list[Draft], list[Rival]]:
    """Drafts of rules and encoder, each with its probability, the improbable left out; and what remains in doubt.

    Where both see one cue the words are the encoder's, the stance the rules'. What only the rules see is left out, but
    for what annotated news does not mark.
    """
    tree, twins = speech.tree, _pair(drafts, tags.told)
    probable = _probable(tree, tags.told, twins, confidence)
    spoken_for = {token for told, _ in probable for token in _tokens((*told.source, *told.cue, *told.content))}
    kept: list[Draft] = []
    rivals: list[Rival] = []
    for told, likely in probable:
        twin = twins.get(told.anchor)
        source, cue, content = (_tokens(runs) for runs in (told.source, told.cue, told.content))
        if twin is None:
            stance = _stance(tree, told.anchor, cue, content, lexicon)
            draft = Draft(told.anchor, "tagged", stance, source, cue, content)
        else:
            draft = twin
            roles = _disputed(twin, source, content)
            if roles and confidence.unsure(likely):
                rivals.append(Rival(draft, roles))
            for number in twin.quotations:  # speech that goes on farther than the encoder looks
                if not spoken_for.intersection(speech.tokens[number]):
                    content.update(speech.tokens[number])
            if source or not twin.source & content:  # else it takes who says it for what is said
                draft.source, draft.cue, draft.content = source or twin.source - cue, cue, content
        draft.confidence = likely
        kept.append(draft)
    return kept + list(_add_own(drafts, kept)), rivals


def _probable(
    tree: Tree, told: Sequence[Told], twins: Mapping[int, Draft], confidence: Confidence
) -> list[tuple[Told, float]]:
    """What the encoder tells that has words for its content and is probable enough, each with its probability."""
    found = []
    for one in told:
        content, twin = _tokens(one.content), twins.get(one.anchor)
        likely = confidence.of(_evidence(one, twin, _share(content, twin.content) if twin is not None else 0.0))
        if likely >= confidence.least and not all(map(tree.is_punctuation, content)):
            found.append((one, likely))
    return found


def _add_own(drafts: Sequence[Draft], kept: Sequence[Draft]) -> Iterator[Draft]:
    """What the house tells and annotated news leaves out, so that an encoder has no vote: chains, doubts, labels.

    That is who says what within a statement that is kept, who relays it, and drafts of OWN kinds. They have no
    probability.
    """
    known = {id(draft) for draft in kept}
    taken = {token for draft in kept for token in draft.cue}
    told = {token for draft in kept for token in draft.content}
    for draft in drafts:
        extent = draft.source | draft.cue
        if id(draft) in known or taken & ({draft.anchor} | draft.cue):
            continue
        host = next((host for host in kept if draft.kind == "vouching" and extent < host.source), None)
        if host is not None:  # "the inspector, cited by state radio, said"
            host.source -= extent
        chained = draft.anchor in told and draft.source and (draft.kind in CHAINED or draft.stance in WEIGHTY)
        if host is not None or draft.kind in OWN or draft.cites or (chained and draft.stance is not None):
            yield draft


def _pair(drafts: Sequence[Draft], told: Sequence[Told]) -> dict[int, Draft]:
    """For each anchor of the encoder the draft whose cue it shares most words with."""
    free = list(drafts)
    twins: dict[int, Draft] = {}
    for one in sorted(told, key=lambda t: -t.likelihood):
        cue = _tokens(one.cue) | {one.anchor}
        best = max(free, key=lambda d: (len(cue & (d.cue | {d.anchor})), d.anchor == one.anchor), default=None)
        if best is not None and cue & (best.cue | {best.anchor}):
            twins[one.anchor] = best
            free.remove(best)
    return twins


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


def _stance(tree: Tree, anchor: int, cue: set[int], content: set[int], lexicon: Lexicon) -> Stance | None:
    """The stance of a cue that no rule found: of its anchor if a table lists it, else of another of its words."""
    phrase = lexicon.phrases.get(tuple(tree.words[t].lower() for t in sorted(cue)))
    for token in (anchor, *sorted(cue)):
        verb = look_up(tree, lexicon, token) if tree.is_verb(token) else None
        if verb is not None:
            return stance_to(tree, token, content, verb, lexicon)
        listed = (lexicon.nouns.get(tree.lemmas[token]) if tree.tags[token].startswith("NN") else None) or phrase
        if listed is not None:
            return listed.stance
    return None if is_negated(tree, anchor) else "asserts"


def _tokens(runs: Iterable[Run]) -> set[int]:
    return {token for run in runs for token in range(*run)}


def _share(one: set[int], other: set[int]) -> float:
    """What two contents have in common (Jaccard)."""
    return len(one & other) / len(one | other) if one or other else 0.0
