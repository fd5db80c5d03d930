"""Find speakers that only a colon or a dash names."""

from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree

DASHES = frozenset({"-", "–", "—", "--"})
LONGEST_LABEL = 12
LONGEST_HEADLINE = 30


def find_labels(tree: Tree, spoken: list[bool]) -> list[Draft]:
    """Drafts for `Name: what the name says`, in headlines, transcripts and before quotations."""
    drafts = []
    for start, stop in _paragraphs(tree):
        draft = _opening_label(tree, start, stop, spoken) or _closing_label(tree, start, stop, spoken)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _paragraphs(tree: Tree) -> list[tuple[int, int]]:
    """First token of each paragraph, and the one past its last."""
    found: list[tuple[int, int]] = []
    before: int | None = None
    for (first, last), paragraph in zip(tree.parse.sentences, tree.parse.paragraphs, strict=True):
        found.append((first, last) if paragraph != before else (found.pop()[0], last))
        before = paragraph
    return found


def _opening_label(tree: Tree, start: int, stop: int, spoken: list[bool]) -> Draft | None:
    """`Name: what the name says`."""
    colon = next((t for t in range(start, min(start + LONGEST_LABEL, stop)) if tree.words[t] == ":"), None)
    if colon is None or colon + 3 >= stop or any(spoken[t] for t in range(start, colon)):
        return None
    label = [t for t in range(start, colon) if not tree.is_punctuation(t)]
    if not label or not _names(tree, label):
        return None
    return Draft(colon, "label", "asserts", set(range(label[0], label[-1] + 1)), {colon}, set(range(colon + 1, stop)))


def _closing_label(tree: Tree, start: int, stop: int, spoken: list[bool]) -> Draft | None:
    """`What is said – who says it`, `What is said: who says it`: a headline, so a line with no stop at its end."""
    if tree.words[stop - 1] in (".", "!", "?") or stop - start > LONGEST_HEADLINE or spoken[stop - 1]:
        return None
    mark = next((t for t in range(stop - 2, max(start + 2, stop - 6), -1) if tree.words[t] in DASHES | {":"}), None)
    if mark is None:
        return None
    label = list(range(mark + 1, stop))
    if not _names(tree, label) and not all(tree.tags[t].startswith("NN") for t in label):
        return None
    return Draft(mark, "label", "asserts", set(label), {mark}, set(range(start, mark)))


def _names(tree: Tree, label: list[int]) -> bool:
    """Whether a label is a name: the parser saw a person, a body or a state in it, with no verb beside it."""
    if any(tree.tags[t] in ("VBD", "VBZ", "VBP", "MD", "VB", "VBG") for t in label):
        return False
    if len(label) == 1 and tree.words[label[0]] in ("Q", "A"):
        return True
    inside = range(label[0], label[-1] + 1)
    for name in tree.parse.names:
        if name.first in inside and name.label in ("PERSON", "ORG", "GPE", "NORP"):
            return name.last - name.first >= len(label) / 2
    return len(label) <= 3 and all(tree.tags[t].startswith("NNP") for t in label)
