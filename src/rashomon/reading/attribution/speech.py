"""Lead quotations to the words that report them."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.reading.attribution.clauses import find_subject
from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import AUXILIARIES, Tree
from rashomon.records.quoted import Quoted

SHORTEST_SPEECH = 4
FARTHEST = 14  # words between "X said" and the quotation that it opens
LONGEST_SOURCE = 40
LONGEST_LABEL = 12
DASHES = frozenset({"-", "–", "—", "--"})
ENDS = frozenset({".", "!", "?", "…", ",", "...", "—", "–", "--"})
STOPS = frozenset({".", "!", "?"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
NOMINAL = ("NN", "PRP", "CD", "DT", "JJ", "POS", "HYPH")
CARRIES_ON = frozenset({"clause", "quote", "infinitive", "as", "label"})


class Speech:
    """The quotations of a report in tokens: which are speech, and which token stands in which."""

    __slots__ = ("is_speech", "number_of", "quotations", "tokens", "tree")

    def __init__(self, tree: Tree, quotations: Sequence[Quoted]) -> None:
        self.tree = tree
        self.quotations = quotations
        self.tokens = [tree.tokens_in(q.span) for q in quotations]
        self.number_of: list[int | None] = [None] * len(tree.words)
        for number, tokens in enumerate(self.tokens):
            for token in tokens:
                self.number_of[token] = number
        self.is_speech = [self._is_speech(number) for number in range(len(quotations))]

    def _is_speech(self, number: int) -> bool:
        """Whether a quotation is something said, rather than a title, a nickname or a word held at arm's length."""
        tokens, tree = self.tokens[number], self.tree
        words = [t for t in tokens if not tree.is_punctuation(t)]
        if not words:
            return False
        ends = any(tree.words[t] in ENDS for t in tokens[-2:])
        verb = any(tree.tags[t] in ("VBD", "VBZ", "VBP", "MD", "VB") for t in words)
        opened = self.starts_sentence(number) or tree.words[tokens.start - 1] in (",", ":")
        return (len(words) >= SHORTEST_SPEECH and (verb or ends)) or (ends and (verb or opened))

    def spoken(self) -> list[bool]:
        """For each token whether it stands inside of quoted speech, or of a sentence that is too long to be one."""
        return [
            (n is not None and self.is_speech[n]) or not readable
            for n, readable in zip(self.number_of, self.tree.readable, strict=True)
        ]

    def marks_around(self, content: set[int]) -> set[int]:
        """The marks of the quotations all of whose words are in `content`."""
        found = set()
        for number in {n for n in (self.number_of[t] for t in content) if n is not None}:
            words = [t for t in self.tokens[number] if not self.tree.is_punctuation(t)]
            if content.issuperset(words):
                found |= {self.tokens[number][0], self.tokens[number][-1]}
        return found

    def starts_sentence(self, number: int) -> bool:
        """Whether nothing but the end of a sentence stands before a quotation."""
        first, tree = self.tokens[number].start, self.tree
        return (
            first == 0
            or tree.sentence_of[first] != tree.sentence_of[first - 1]
            or tree.words[first - 1] in (*STOPS, ":")
        )

    def starts_paragraph(self, number: int) -> bool:
        """Whether a quotation is the first thing in its paragraph."""
        first = self.tokens[number].start
        return first == 0 or self.tree.paragraph(first - 1) != self.tree.paragraph(first)


def lead_quotations(drafts: list[Draft], speech: Speech) -> list[Draft]:
    """Give each quotation to the draft that reports it; drafts are added for verbs that only a quotation makes cues.

    In this order: the draft whose content it meets; the draft whose source and cue adjoin it; a verb that adjoins it,
    whatever verb that is; the draft before it, whose speech it goes on with.
    """
    owner: dict[int, Draft] = {}
    for draft in drafts:
        _take_preceding(draft, speech, owner)
    for draft in drafts:
        _take_overlapping(draft, speech, owner)
    drafts = list(drafts)
    by_paragraph: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        by_paragraph[speech.tree.paragraph(draft.anchor)].append(draft)
    for number, tokens in enumerate(speech.tokens):
        if number in owner or not tokens or not speech.is_speech[number]:
            continue
        near = by_paragraph[speech.quotations[number].paragraph]
        chosen = _find_adjoining(near, speech, number)
        if chosen is None:
            chosen = _draft_adjoining_verb(near, speech, number) or _draft_label(speech, number)
            if chosen is not None:
                drafts.append(chosen)
                near.append(chosen)
        if chosen is not None:
            if chosen.kind in ("phrase", "object"):
                chosen.content = set()  # "spoke of the plan: “…”": what is quoted is what was said
            _give(chosen, speech, number, owner)
    _carry_on(drafts, speech, owner)
    for draft in drafts:
        _find_missing_source(draft, speech)
    return drafts


def _give(draft: Draft, speech: Speech, number: int, owner: dict[int, Draft]) -> None:
    draft.content |= set(speech.tokens[number]) - draft.source - draft.cue
    draft.quotations.add(number)
    owner[number] = draft


def _take_preceding(draft: Draft, speech: Speech, owner: dict[int, Draft]) -> None:
    """Mend “…,” X said and “…,” said X by the order of the words, which is surer there than the parse."""
    tree = speech.tree
    if draft.kind not in ("clause", "quote", "object", "as") or not tree.is_verb(draft.anchor) or not draft.cue:
        return
    start = min(draft.cue)
    low = max(0, start - LONGEST_SOURCE)
    number = next((n for t in range(start - 1, low, -1) if (n := speech.number_of[t]) is not None), None)
    if number is None or not speech.is_speech[number] or not speech.starts_sentence(number) or number in owner:
        return
    tokens = speech.tokens[number]
    between = [t for t in range(tokens.stop, start) if not tree.is_punctuation(t)]
    ends = any(tree.words[t] in (",", "?", "!", "—", "–", "--") for t in (*tokens[-2:], tokens.stop))
    if not ends or tree.paragraph(tokens.start) != tree.paragraph(start) or tree.words[tokens.stop] in STOPS:
        return
    if any(tree.tags[t] in FINITE or tree.tags[t] == "VBG" for t in between if t not in draft.source):
        return
    if (
        between
        and not (draft.source and min(draft.source) in between)
        and not _is_nominal(tree, range(tokens.stop, start))
    ):
        return
    if between and not draft.source:
        draft.source = set(range(between[0], between[-1] + 1))
    if not between and (not draft.source or min(draft.source) < start):
        draft.source = set()
    draft.content = set()
    _give(draft, speech, number, owner)


def _take_overlapping(draft: Draft, speech: Speech, owner: dict[int, Draft]) -> None:
    for number in sorted({n for n in (speech.number_of[t] for t in draft.content) if n is not None}):
        if not speech.is_speech[number] or draft.anchor in speech.tokens[number]:
            continue
        if number in owner and draft.anchor not in owner[number].content:
            continue
        _give(draft, speech, number, owner)


def _find_adjoining(drafts: list[Draft], speech: Speech, number: int) -> Draft | None:
    """The draft whose source and cue stand next to a quotation, in its paragraph, with no other words between."""
    tree, tokens = speech.tree, speech.tokens[number]
    best: tuple[int, Draft] | None = None
    for draft in drafts:
        if draft.stance is None or draft.kind == "doubt" or draft.kind.startswith("noun"):
            continue
        near = [t for t in draft.source | draft.cue if abs(t - draft.anchor) <= 60]
        first, last = min(near), max(near)
        if first >= tokens.stop:  # “…,” X said
            if draft.content and draft.kind not in ("quote", "phrase", "vouching", "as"):
                continue
            between = range(tokens.stop, first)
            distance = sum(not tree.is_punctuation(t) for t in between)
            if distance > 1 and not (draft.kind == "quote" and _is_nominal(tree, between)):
                continue
        elif last < tokens.start:  # X said: “…”
            if draft.kind == "vouching":
                continue
            between = range(last + 1, tokens.start)
            opens = tokens.start > 0 and tree.words[tokens.start - 1] in (":", ",")
            if len(between) > FARTHEST or (len(between) > 3 and not opens):
                continue
            distance = 2 + len(between)
        else:
            continue
        if not any(tree.words[t] in STOPS for t in between) and (best is None or distance < best[0]):
            best = (distance, draft)
    return best[1] if best else None


def _is_nominal(tree: Tree, tokens: range) -> bool:
    return len(tokens) <= LONGEST_SOURCE and all(
        tree.tags[t].startswith(NOMINAL) or tree.is_punctuation(t) or tree.tags[t] in ("IN", "CC", "TO") for t in tokens
    )


def _draft_adjoining_verb(drafts: list[Draft], speech: Speech, number: int) -> Draft | None:
    """A draft for a verb that no table lists, but that a quotation shows to report: “…,” beamed X; X hit back: “…”."""
    tree, tokens = speech.tree, speech.tokens[number]
    taken = {d.anchor for d in drafts}
    after = next(
        (t for t in range(tokens.stop, min(tokens.stop + 2, len(tree.words))) if not tree.is_punctuation(t)), None
    )
    verb: int | None = None
    if after is not None and tree.paragraph(after) == tree.paragraph(tokens.start):
        ends = any(tree.words[t] in (",", "?", "!", "—", "–") for t in (*tokens[-2:], tokens.stop))
        if ends:
            verb = after if tree.tags[after] in FINITE else _verb_of(tree, after)
    if (
        verb is None
        and tokens.start > 1
        and tree.words[tokens.start - 1] == ":"
        and not speech.starts_paragraph(number)
    ):
        first = tree.sentence(tokens.start - 1)[0]
        verb = next(
            (t for t in range(first, tokens.start) if tree.tags[t] in FINITE and tree.relations[t] == "ROOT"), None
        )
    if verb is None or verb in taken or speech.number_of[verb] is not None or tree.lemmas[verb] == "be":
        return None
    subject = find_subject(tree, verb)
    if subject is None or subject in tokens or tree.relations[verb] in AUXILIARIES:
        return None
    source = {t for t in tree.subtree(subject, without=(verb,)) if speech.number_of[t] != number}
    return Draft(verb, "quote", "asserts", source, {verb}, set()) if source else None


def _verb_of(tree: Tree, token: int) -> int | None:
    """The finite verb whose subject starts at `token`."""
    for ancestor in [token, *tree.ancestors(token)]:
        if tree.relations[ancestor] == "nsubj":
            verb = tree.heads[ancestor]
            starts = min(tree.subtree(ancestor)) == token
            return verb if starts and tree.tags[verb] in FINITE and 0 < verb - ancestor <= LONGEST_SOURCE else None
    return None


def _draft_label(speech: Speech, number: int) -> Draft | None:
    """A draft for a quotation that no verb reports: `Her answer: “…”`, `“…” – Edda Rusk`."""
    tree, tokens = speech.tree, speech.tokens[number]
    if tokens.start > 1 and tree.words[tokens.start - 1] in (":", "?") and not speech.starts_paragraph(number):
        mark = tokens.start - 1
        label = range(tree.sentence(mark)[0], mark)
        if 0 < len(label) <= LONGEST_LABEL and not any(tree.tags[t] in (*FINITE, "MD") for t in label):
            owner = next((t for t in label if tree.relations[t] == "poss"), None)
            source = tree.subtree(owner) if owner is not None else _owner_after_of(tree, label) or set(label)
            return Draft(mark, "label", "asserts", source & set(label), {*label, mark} - source, set())
    after = tokens.stop
    if (
        after + 1 < len(tree.words)
        and tree.words[after] in DASHES
        and tree.paragraph(after) == tree.paragraph(tokens.start)
    ):
        stop = next(
            (
                t
                for t in range(after + 1, len(tree.words))
                if tree.paragraph(t) != tree.paragraph(after) or tree.words[t] in STOPS
            ),
            len(tree.words),
        )
        name = range(after + 1, stop)
        if 0 < len(name) <= LONGEST_LABEL and _is_nominal(tree, name):
            return Draft(after, "label", "asserts", set(name), {after}, set())
    return None


def _owner_after_of(tree: Tree, label: range) -> set[int]:
    """Whose verdict it is in "the verdict of the only guest"."""
    of = next((t for t in label if tree.words[t].lower() in ("of", "from", "by")), None)
    return {t for t in label if t > of} if of is not None else set()


def _carry_on(drafts: list[Draft], speech: Speech, owner: dict[int, Draft]) -> None:
    """Quotations with nobody beside them go on with the speech before: in the paragraph, or in the one before."""
    tree = speech.tree
    by_paragraph: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.kind in CARRIES_ON and draft.content:
            by_paragraph.setdefault(tree.paragraph(draft.anchor), []).append(draft)
    last: int | None = None
    for number, tokens in enumerate(speech.tokens):
        if not tokens or not speech.is_speech[number]:
            continue
        if number not in owner and speech.starts_sentence(number):
            paragraph = speech.quotations[number].paragraph
            chosen = _speaker_in([d for d in by_paragraph.get(paragraph, ()) if d.anchor < tokens.start], tree)
            if chosen is None and speech.starts_paragraph(number):
                chosen = _speaker_in(by_paragraph.get(paragraph - 1, []), tree)
                if chosen is None and last is not None and paragraph - speech.quotations[last].paragraph == 1:
                    chosen = owner[last]
            if chosen is not None:
                _give(chosen, speech, number, owner)
        if number in owner:
            last = number


def _speaker_in(drafts: list[Draft], tree: Tree) -> Draft | None:
    """Who is speaking after these: the last who was quoted, else whose verb leads its sentence, else the last."""
    leading = [d for d in drafts if tree.relations[d.anchor] in ("ROOT", "parataxis", "conj")]
    quoted = [d for d in drafts if d.quotations and (d in leading or tree.relations[d.anchor] == "ccomp")]
    return max(quoted or leading or drafts, key=lambda d: d.anchor, default=None)


def _find_missing_source(draft: Draft, speech: Speech) -> None:
    """The source of “…,” X said Thursday where the parser took X for a part of what is said, or for an object."""
    tree = speech.tree
    if draft.source or not draft.quotations or draft.stance is None or not tree.is_verb(draft.anchor):
        return
    stop = max((speech.tokens[n].stop for n in draft.quotations if speech.tokens[n].stop <= draft.anchor), default=None)
    if stop is None:
        return
    before = [t for t in range(stop, min(draft.cue)) if not tree.is_punctuation(t)]
    if before and _is_nominal(tree, range(stop, min(draft.cue))):
        draft.source = set(range(before[0], before[-1] + 1))
    elif not before:  # “…,” said X
        after = max(draft.cue) + 1
        end = after
        limit = min(tree.sentence(draft.anchor)[1], after + LONGEST_SOURCE)
        while (
            end < limit
            and (tree.tags[end].startswith(NOMINAL) or tree.tags[end] == "IN")
            and speech.number_of[end] is None
        ):
            end += 1
        if end > after and any(tree.tags[t].startswith(("NN", "PRP")) for t in range(after, end)):
            draft.source = set(range(after, end))
    draft.content -= draft.source
