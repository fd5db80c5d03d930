"""Find who says what."""

from collections.abc import Sequence

from rashomon.knowledge.confidence import Confidence
from rashomon.knowledge.lexicon import Lexicon
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.fusion import Rival, fuse
from rashomon.reading.attribution.labels import find_labels
from rashomon.reading.attribution.mending import mend
from rashomon.reading.attribution.nouns import find_doubts, find_reporting_nouns
from rashomon.reading.attribution.phrases import find_phrases
from rashomon.reading.attribution.relays import nest, settle
from rashomon.reading.attribution.speech import Speech, lead_quotations
from rashomon.reading.attribution.tree import Tree
from rashomon.reading.attribution.verbs import WEIGHTY, find_reporting_verbs
from rashomon.records.attribution import Attribution, Quotation
from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.remark import Remark
from rashomon.records.tags import Tags

VERSION = "4"

TIMES = frozenset({"DATE", "TIME"})
LONGEST_QUOTE = 200  # code points of what a remark quotes
SOURCED = frozenset({"object", "phrase", "noun phrase", "noun infinitive"})


def attribute(
    parse: Parse, quoted: Sequence[Quoted], tags: Tags, lexicon: Lexicon, confidence: Confidence
) -> tuple[tuple[Attribution, ...], tuple[Remark, ...]]:
    """Who says what in a text, in the order of the cues; and remarks on what rules and encoder leave in doubt.

    `quoted` is what stands in quotation marks, `tags` what the encoder sees: without it the rules decide alone, and no
    attribution has a probability. Ids are "a1", "a2" …; `speaker` is left open.
    """
    tree = Tree(parse)
    mend(tree, lexicon)
    speech = Speech(tree, quoted)
    drafts = _draft(tree, speech, lexicon)
    rivals: list[Rival] = []
    if tags.reporting:
        drafts, rivals = fuse(speech, drafts, tags, lexicon, confidence)
    drafts = [draft for draft in drafts if not _is_time(parse, draft.source)]
    said = _records(tree, speech, nest(sorted(drafts, key=lambda d: d.anchor)))
    return tuple(said.values()), tuple(_remark(tree, said, rival) for rival in rivals if id(rival.draft) in said)


def _draft(tree: Tree, speech: Speech, lexicon: Lexicon) -> list[Draft]:
    """What the rules find."""
    spoken = speech.spoken()
    drafts = [
        *find_reporting_verbs(tree, lexicon, spoken),
        *find_reporting_nouns(tree, lexicon, spoken),
        *find_doubts(tree, lexicon, spoken),
        *find_phrases(tree, lexicon, spoken),
        *find_labels(tree, spoken),
    ]
    drafts = lead_quotations(settle(tree, drafts), speech)
    return [draft for draft in drafts if draft.content and not _is_vague(draft)]


def _is_time(parse: Parse, source: set[int]) -> bool:
    """Whether what seems to say something is when it is due: "results are expected by Friday"."""
    times = {t for n in parse.names if n.label in TIMES for t in range(n.first, n.last)}
    return bool(source) and source <= times


def _is_vague(draft: Draft) -> bool:
    """Whether nobody is named for what is no statement either: "was praised", "criticism of the bill"."""
    return not draft.source and draft.kind in SOURCED and draft.stance not in WEIGHTY


def _records(tree: Tree, speech: Speech, drafts: list[Draft]) -> dict[int, Attribution]:
    """By the identity of their drafts."""
    ids = {id(draft): f"a{number}" for number, draft in enumerate(drafts, 1)}
    marks = frozenset(t for tokens in speech.tokens if tokens for t in (tokens[0], tokens[-1]))
    said = {
        id(draft): tree.fragments(draft.content | speech.marks_around(draft.content), keep=marks) for draft in drafts
    }
    records = {}
    for draft in drafts:
        content, around = said[id(draft)], draft.within
        if not content:
            continue
        while around is not None and not said[id(around)]:  # nothing is said there: what is around it holds
            around = around.within
        records[id(draft)] = Attribution(
            id=ids[id(draft)],
            source=tree.fragments(draft.source),
            cue=tree.fragments(draft.cue) or (tree.parse.span(draft.anchor, draft.anchor + 1),),
            content=content,
            quotation=_quotation(tree, speech, draft),
            stance=draft.stance,
            within=ids[id(around)] if around is not None else None,
            confidence=round(draft.confidence, 3) if draft.confidence is not None else None,
        )
    return records


def _remark(tree: Tree, said: dict[int, Attribution], rival: Rival) -> Remark:
    """What the rules say otherwise, for a reader to decide."""
    other = [f"{role} “{_shorten(tree.quote(tokens))}”" for role, tokens in rival.roles.items()]
    return Remark(
        stage="attribution",
        code="doubt",
        message=f"who says this, or what is said, is not sure; grammar alone gives {', '.join(other)}",
        span=said[id(rival.draft)].cue[0],
    )


def _shorten(words: str) -> str:
    return words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE]} …"


def _quotation(tree: Tree, speech: Speech, draft: Draft) -> Quotation:
    words = [t for t in draft.content if not tree.is_punctuation(t)]
    quoted = sum(speech.number_of[t] is not None for t in words)
    return "direct" if quoted >= 0.95 * len(words) else "mixed" if quoted else "indirect"
