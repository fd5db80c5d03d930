"""Find who says what."""

from rashomon.knowledge.lexicon import Lexicon
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.labels import find_labels
from rashomon.reading.attribution.mending import mend
from rashomon.reading.attribution.nouns import find_doubts, find_reporting_nouns
from rashomon.reading.attribution.phrases import find_phrases
from rashomon.reading.attribution.quotations import find_quotations
from rashomon.reading.attribution.relays import nest, settle
from rashomon.reading.attribution.speech import Speech, lead_quotations
from rashomon.reading.attribution.tree import Tree
from rashomon.reading.attribution.verbs import WEIGHTY, find_reporting_verbs
from rashomon.records.attribution import Attribution, Quotation
from rashomon.records.parse import Parse
from rashomon.records.report import Layout
from rashomon.records.text import Text

VERSION = "1"

SOURCED = frozenset({"object", "phrase", "noun phrase", "noun infinitive"})


def attribute(text: Text, layout: Layout, parse: Parse, lexicon: Lexicon) -> tuple[Attribution, ...]:
    """Who says what in `text`, in the order of the cues.

    Ids are "a1", "a2" …; `speaker` is left open. Rules give no probability: `confidence` is None.
    """
    tree = Tree(parse)
    mend(tree, lexicon)
    speech = Speech(tree, find_quotations(text.clean, layout.paragraphs))
    spoken = speech.spoken()
    drafts = [
        *find_reporting_verbs(tree, lexicon, spoken),
        *find_reporting_nouns(tree, lexicon, spoken),
        *find_doubts(tree, lexicon, spoken),
        *find_phrases(tree, lexicon, spoken),
        *find_labels(tree, spoken),
    ]
    drafts = settle(tree, drafts)
    drafts = sorted(lead_quotations(drafts, speech), key=lambda d: d.anchor)
    drafts = nest([d for d in drafts if d.content and not _is_vague(d)])
    return _records(tree, speech, drafts)


def _is_vague(draft: Draft) -> bool:
    """Whether nobody is named for what is no statement either: "was praised", "criticism of the bill"."""
    return not draft.source and draft.kind in SOURCED and draft.stance not in WEIGHTY


def _records(tree: Tree, speech: Speech, drafts: list[Draft]) -> tuple[Attribution, ...]:
    ids = {id(draft): f"a{number}" for number, draft in enumerate(drafts, 1)}
    marks = frozenset(t for tokens in speech.tokens if tokens for t in (tokens[0], tokens[-1]))
    records = []
    for draft in drafts:
        content = tree.fragments(draft.content | speech.marks_around(draft.content), keep=marks)
        if not content:
            continue
        records.append(
            Attribution(
                id=ids[id(draft)],
                source=tree.fragments(draft.source),
                cue=tree.fragments(draft.cue) or (tree.parse.span(draft.anchor, draft.anchor + 1),),
                content=content,
                quotation=_quotation(tree, speech, draft),
                stance=draft.stance,
                within=ids[id(draft.within)] if draft.within is not None else None,
            )
        )
    return tuple(records)


def _quotation(tree: Tree, speech: Speech, draft: Draft) -> Quotation:
    words = [t for t in draft.content if not tree.is_punctuation(t)]
    quoted = sum(speech.number_of[t] is not None for t in words)
    return "direct" if quoted >= 0.95 * len(words) else "mixed" if quoted else "indirect"
