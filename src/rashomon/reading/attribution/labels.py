"""Find speakers that only a colon or a dash names."""

from rashomon.reading.attribution.draft import Draft
from rashomon.reading.attribution.tree import Tree

DASHES = frozenset({"-", "–", "—", "--"})
LONGEST_LABEL = 12


def find_labels(tree: Tree, spoken: list[bool]) -> list[Draft]:
    """Drafts for `Name: what the name says`, in headlines, transcripts and before quotations."""
    drafts = []
    first_of: dict[int, int] = {}
    for number, paragraph in enumerate(tree.parse.paragraphs):
        first_of.setdefault(paragraph, number)
    ends = {p: max(n for n, q in enumerate(tree.parse.paragraphs) if q == p) for p in ()}  # filled lazily below
    for paragraph, number in first_of.items():
        start = tree.parse.sentences[number][0]
        stop = _paragraph_end(tree, number, paragraph, ends)
        colon = next((t for t in range(start, min(start + LONGEST_LABEL, stop)) if tree.words[t] == ":"), None)
        if colon is None or colon + 3 >= stop or any(spoken[t] for t in range(start, colon)):
            continue
        label = [t for t in range(start, colon) if not tree.is_punctuation(t)]
        if not label or not _names(tree, label):
            continue
        content = set(range(colon + 1, stop))
        drafts.append(Draft(colon, "label", "asserts", set(range(label[0], label[-1] + 1)), {colon}, content))
    return drafts


def _paragraph_end(tree: Tree, number: int, paragraph: int, ends: dict[int, int]) -> int:
    last = number
    while last + 1 < len(tree.parse.sentences) and tree.parse.paragraphs[last + 1] == paragraph:
        last += 1
    ends[paragraph] = last
    return tree.parse.sentences[last][1]


def _names(tree: Tree, label: list[int]) -> bool:
    """Whether a label is a name: the parser saw a person, a body or a state in it, with no verb beside it."""
    if any(tree.tags[t] in ("VBD", "VBZ", "VBP", "MD", "VB", "VBG") for t in label):
        return False
    inside = range(label[0], label[-1] + 1)
    for name in tree.parse.names:
        if name.first in inside and name.label in ("PERSON", "ORG", "GPE", "NORP"):
            return name.last - name.first >= len(label) / 2
    return len(label) <= 3 and all(tree.tags[t].startswith("NNP") for t in label)
