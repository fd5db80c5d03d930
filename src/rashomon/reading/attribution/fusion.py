"""Join what the rules find with what an encoder finds."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rashomon.knowledge.confidence import Confidence
from rashomon.knowledge.lexicon import Lexicon
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.speech import Speech
from rashomon.reading.attribution.tree import Tree
from rashomon.reading.attribution.verbs import WEIGHTY, is_negated, look_up, stance_to, stance_to_claim
from rashomon.records.attribution import Stance
from rashomon.records.tags import Run, Tags, Told

OWN = frozenset({"doubt", "label", "vouching"})  # kinds of drafts that annotated news does not mark, or seldom
CHAINED = frozenset({"clause", "quote"})  # kinds that are kept where they stand within a statement
LEADING = frozenset({"a", "an", "and", "of", "or", "the"})  # words that no phrase ends with
NAMING = ("NN", "PRP", "CD", "DT")  # tags of words that can say who
ALIKE = 0.5  # of the words of two contents, what they must have in common to be one


@dataclass(frozen=True, slots=True)
class Rival:
    """What the rules say otherwise of a draft: another source, or a content with little in common; tokens by role."""

    draft: Draft
    roles: dict[str, set[int]]


class Seen(NamedTuple):
    """What the encoder tells of an anchor, in tokens, and how likely that is; `twin` is what the rules say of it."""

    anchor: int
    likely: float
    source: set[int]
    cue: set[int]
    content: set[int]
    twin: Draft | None


def fuse(
    speech: Speech, drafts: Sequence[Draft], tags: Tags, lexicon: Lexicon, confidence: Confidence
) -> tuple[list[Draft], list[Rival]]:
    """Drafts of rules and encoder, each with its probability, the improbable left out; and what remains in doubt.

    Where both see one cue the words are the encoder's, the stance the rules'. What only the rules see is left out, but
    for what annotated news does not mark.
    """
    tree = speech.tree
    seen = list(_weigh(tree, tags.told, _pair(drafts, tags.told), confidence))
    spoken_for = {token for one in seen for token in one.source | one.cue | one.content}
    by_anchor = {draft.anchor: draft for draft in drafts}
    kept: list[Draft] = []
    rivals: list[Rival] = []
    for one in seen:
        draft = one.twin
        if draft is None:
            stance = _stance(speech, one, lexicon)
            draft = Draft(one.anchor, "tagged", stance, one.source, one.cue, one.content)
        elif not _is_surer(draft, one, by_anchor):
            roles = _disputed(draft, one)
            if roles and confidence.unsure(one.likely):
                rivals.append(Rival(draft, roles))
            draft.source, draft.cue, draft.content = one.source or draft.source - one.cue, one.cue, set(one.content)
            for number in draft.quotations:  # speech that goes on farther than the encoder looks
                if not spoken_for.intersection(speech.tokens[number]):
                    draft.content.update(speech.tokens[number])
        draft.stance = _turned(tree, one.cue, lexicon) or draft.stance
        draft.confidence = one.likely
        kept.append(draft)
    return kept + list(_add_own(drafts, kept)), rivals


def _turned(tree: Tree, cue: set[int], lexicon: Lexicon) -> Stance | None:
    """The stance to what is claimed where a cue holds the claim and who rejects it: "shot down rumours that …"."""
    claims = (token for token in sorted(cue) if tree.heads[token] in cue)
    return next((stance for token in claims if (stance := stance_to_claim(tree, token, lexicon))), None)


def _weigh(tree: Tree, told: Sequence[Told], twins: Mapping[int, Draft], confidence: Confidence) -> Iterator[Seen]:
    """What the encoder tells that has words for its content, its own or the rules', and is probable enough."""
    sources: dict[int, list[set[int]]] = defaultdict(list)
    for one in told:
        source = _tokens(one.source)
        for token in source:
            sources[token].append(source)
    for one in told:
        twin, cue, content = twins.get(one.anchor), _tokens(one.cue), _tokens(one.content)
        likely = confidence.of(_evidence(one, twin, content))
        source = _own_source(one, sources)
        source |= _rest_of_phrase(tree, source) - cue - content
        if not any(tree.tags[t].startswith(NAMING) for t in source) and any(map(tree.is_verb, source)):
            source = set()  # "which shares" of "Veld, which shares the lake, promised"
        content |= _rest_of_phrase(tree, content) - cue - source
        words = content or (twin.content if twin is not None else set())
        if likely >= confidence.least and not all(map(tree.is_punctuation, words)):
            yield Seen(one.anchor, likely, source, cue, content, twin)


def _own_source(told: Told, sources: Mapping[int, Sequence[set[int]]]) -> set[int]:
    """The words of a source in several pieces without those pieces that are in the shorter source of another.

    `sources` are those of all that is told, by each of their tokens.
    """
    own = _tokens(told.source)
    if len(told.source) < 2:
        return own
    return _tokens(
        run
        for run in told.source
        if not any(len(other) < len(own) and other.issuperset(range(*run)) for other in sources[run[0]])
    )


def _is_surer(twin: Draft, seen: Seen, drafts: Mapping[int, Draft]) -> bool:
    """Whether the words of the rules are to be kept; `drafts` are theirs, by anchor.

    So it is where the encoder gives no content; where it names nobody, and takes who says it for what is said; and of
    chains, which annotated news does not have: in "X said A, according to Y", "X said A, Y reported" it knows no more
    than A, and in "Y reported, citing X" it takes X for what is said.
    """
    if not seen.content or (twin.cites and twin.within is not None) or (not seen.source and twin.source & seen.content):
        return True
    inner = [drafts[t] for t in twin.content if t in drafts] if seen.content < twin.content else []
    return any(twin.kind == "vouching" or _is_within(draft, twin.content - seen.content) for draft in inner)


def _is_within(draft: Draft, tokens: set[int]) -> bool:
    """Whether who says something, and the words that say so, are among some tokens."""
    return draft.anchor in tokens and bool(draft.source) and draft.source <= tokens


def _add_own(drafts: Sequence[Draft], kept: Sequence[Draft]) -> Iterator[Draft]:
    """What the house tells and annotated news leaves out, so that an encoder has no vote: chains, doubts, labels.

    That is who says what within a statement that is kept, who relays it, and drafts of OWN kinds. They have no
    probability.
    """
    known = {id(draft) for draft in kept}
    taken = {token for draft in kept for token in draft.cue}
    told = {token for draft in kept for token in draft.content}
    sources = {token: draft for draft in kept for token in draft.source}
    for draft in drafts:
        extent = draft.source | draft.cue
        if id(draft) in known or draft.anchor in taken:
            continue
        host = sources.get(draft.anchor) if draft.kind == "vouching" else None
        relayed = host is not None and extent < host.source
        if host is not None and relayed:  # "the inspector, cited by state radio, said"
            host.source -= extent
        chained = draft.anchor in told and draft.source and (draft.kind in CHAINED or draft.stance in WEIGHTY)
        if relayed or draft.kind in OWN or draft.cites or (chained and draft.stance is not None):
            yield draft


def _rest_of_phrase(tree: Tree, tokens: set[int]) -> set[int]:
    """What follows on a last word that no phrase ends with: "in" of "the court in Hask"."""
    last = max(tokens, default=0)
    if not tokens or (tree.tags[last] not in ("IN", "TO") and tree.words[last].lower() not in LEADING):
        return set()
    heads = (last, tree.heads[last])  # a preposition has its noun below, an article and a conjunction above
    return next((rest for head in heads if (rest := {t for t in tree.subtree(head) if t > last})), set())


def _pair(drafts: Sequence[Draft], told: Sequence[Told]) -> dict[int, Draft]:
    """For each anchor of the encoder the draft of like source and cue; the likeliest choose first.

    Some word of the cue is shared; the more of cue and source are, the better.
    """
    by_token: dict[int, list[int]] = {}
    for number, draft in enumerate(drafts):
        for token in draft.cue | {draft.anchor}:
            by_token.setdefault(token, []).append(number)
    twins: dict[int, Draft] = {}
    taken: set[int] = set()
    for one in sorted(told, key=lambda t: -t.likelihood):
        cue, source = _tokens(one.cue) | {one.anchor}, _tokens(one.source)
        shared = Counter(number for token in cue for number in by_token.get(token, ()) if number not in taken)
        for number in shared:
            shared[number] += len(source & drafts[number].source)
        if shared:
            best = min(shared, key=lambda n: (-shared[n], drafts[n].anchor != one.anchor, n))
            twins[one.anchor] = drafts[best]
            taken.add(best)
    return twins


def _disputed(twin: Draft, seen: Seen) -> dict[str, set[int]]:
    """The roles in which a draft of the rules is at odds with the words that the encoder gives."""
    roles = {}
    if twin.source and seen.source and not twin.source & seen.source:
        roles["source"] = set(twin.source)
    if _share(twin.content, seen.content) < ALIKE:
        roles["content"] = set(twin.content)
    return roles


def _evidence(told: Told, twin: Draft | None, content: set[int]) -> dict[str, float]:
    return {
        "likelihood": told.likelihood,
        "firmness": told.firmness,
        "both": float(twin is not None),
        "shared": _share(content, twin.content) if twin is not None else 0.0,
        "nameless": float(not told.source),
    }


def _stance(speech: Speech, seen: Seen, lexicon: Lexicon) -> Stance | None:
    """The stance of a cue that no rule found: of its anchor if a table lists it, else of another of its words.

    A cue that no table lists asserts what is quoted, or what is a clause of its own; else its stance is not known. Who
    claims a title alleges nothing, nor does any verb that alleges with an object that the table does not give it.
    """
    tree, anchor, cue, content = speech.tree, seen.anchor, seen.cue, seen.content
    phrase = lexicon.phrases.get(tuple(tree.words[t].lower() for t in sorted(cue)))
    quoted = any(speech.number_of[token] is not None for token in content)
    for token in (anchor, *sorted(cue)):
        verb = look_up(tree, lexicon, token) if tree.is_verb(token) else None
        if verb is not None:
            stance = stance_to(tree, token, content, verb, lexicon)
            bare = not quoted and tree.child(token, "dobj") in content and "object" not in verb.takes
            return None if bare and stance == "alleges" else stance
        listed = (lexicon.nouns.get(tree.lemmas[token]) if tree.tags[token].startswith("NN") else None) or phrase
        if listed is not None:
            return listed.stance
    told = quoted or tree.child(anchor, "ccomp") in content
    return "asserts" if told and not is_negated(tree, anchor) else None


def _tokens(runs: Iterable[Run]) -> set[int]:
    return {token for run in runs for token in range(*run)}


def _share(one: set[int], other: set[int]) -> float:
    """What two contents have in common (Jaccard)."""
    return len(one & other) / len(one | other) if one or other else 0.0
