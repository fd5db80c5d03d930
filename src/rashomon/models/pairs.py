"""Describe pairs of mentions in numbers, for a network that tells which of them name the same."""

from collections.abc import Sequence
from typing import Any

from rashomon.models import mentions as m
from rashomon.models.mentions import Mentions

NEAR, NEAR_NOUNS = 30, 14  # mentions before a pronoun, a name or noun, that it may go back to
FAR = 16  # earlier ones that share a word with a name or noun, besides
MOST_WORDS = 8  # of one mention that are compared
SENTENCES = (1, 2, 3, 5, 9, 17)
Array = Any


def pair(found: Mentions) -> tuple[Array, Array]:
    """For each mention those that it may go back to: numbers of the later ones, of the earlier ones, in order."""
    import numpy as np

    later: list[int] = []
    earlier: list[int] = []
    met: dict[str, list[int]] = {}
    for number, kind in enumerate(found.kinds.tolist()):
        own = {found.words[number][0], found.initials[number], found.names[number]} - {""}
        nominal = kind in (m.NAME, m.NOUN)
        low = max(0, number - (NEAR_NOUNS if nominal else NEAR))
        if nominal:
            asked = own if kind == m.NAME else {found.words[number][0]}
            # No more than NEAR_NOUNS of those met last are near ones: enough are left to choose the last FAR from.
            latest = (met.get(word, ())[-FAR - NEAR_NOUNS :] for word in asked)
            far = sorted({other for before in latest for other in before if other < low})[-FAR:]
            earlier += far
            later += [number] * len(far)
        earlier += range(low, number)
        later += [number] * (number - low)
        for word in own:
            met.setdefault(word, []).append(number)
    return np.asarray(later, np.int64), np.asarray(earlier, np.int64)


def describe_pairs(found: Mentions, later: Array, earlier: Array) -> Array:
    """What can be said of pairs, [pairs, PAIR_SIGNS]."""
    import numpy as np

    columns = [*_words(found, later, earlier), *_places(found, later, earlier), *_sorts(found, later, earlier),
               *_grammar(found, later, earlier)]  # fmt: skip
    return np.stack([np.asarray(column, np.float32) for column in columns], 1)


def describe_mentions(found: Mentions) -> Array:
    """What can be said of single mentions, [mentions, MENTION_SIGNS]."""
    import numpy as np

    size = len(found.tokens)
    heads = _numbered([words[0] for words in found.words])
    nominal = found.kinds <= m.NOUN
    seen = np.zeros(size, np.float32)
    counts: dict[int, int] = {}
    for number, head in enumerate(heads.tolist()):
        seen[number] = counts.get(head, 0)
        counts[head] = counts.get(head, 0) + 1
    often = np.asarray([counts[head] for head in heads.tolist()], np.float32)
    ones = [
        _one_hot(found.kinds, len(m.KINDS)),
        _one_hot(found.determiners, m.MOST_DETERMINERS),
        _one_hot(found.numbers, m.MOST_NUMBERS),
        _one_hot(found.sorts, m.MOST_SORTS),
        _one_hot(found.relations, m.MOST_RELATIONS),
        _one_hot(found.labels, m.MOST_LABELS),
    ]
    rest = [
        found.reflexive,
        np.minimum(found.described, 4) / 4,
        *found.behind.T,
        found.quotes > 0,
        (seen > 0) & nominal,
        np.minimum(seen, 5) / 5 * nominal,
        np.minimum(often, 8) / 8 * nominal,
        np.log1p(found.sentences) / 5,
    ]
    return np.concatenate([*ones, np.stack([np.asarray(column, np.float32) for column in rest], 1)], 1)


def _words(found: Mentions, later: Array, earlier: Array) -> list[Array]:
    """What the words of two mentions have in common."""
    import numpy as np

    bags = _bags(found.words)
    sizes, heads = (bags >= 0).sum(1).astype(np.float32), bags[:, 0]
    alike = bags[later][:, :, None] == np.where(bags < 0, -2, bags)[earlier][:, None, :]
    shared = alike.any(2).sum(1).astype(np.float32)
    wholes, firsts, lasts = _numbered(found.wholes), *_numbered_alike(found.names, found.finals)
    nominal = (found.kinds[later] <= m.NOUN) & (found.kinds[earlier] <= m.NOUN)
    named = (found.kinds[later] == m.NAME) & (found.kinds[earlier] == m.NAME)
    same, whole = nominal & (heads[later] == heads[earlier]), nominal & (wholes[later] == wholes[earlier])
    determiners = found.determiners[later]
    own, other = sizes[later], sizes[earlier]
    return [
        same,
        whole,
        named & same,
        named & whole,
        named & (firsts[later] == firsts[earlier]),
        named & (firsts[later] == lasts[earlier]),
        named & (lasts[later] == firsts[earlier]),
        named & _abbreviated(found, later, earlier),
        nominal & (shared >= own),
        nominal & (shared >= other),
        nominal * shared / own,
        nominal * shared / np.minimum(own, other),
        same & (shared < own),
        same & (shared < own) & (shared < other),
        same & (determiners == m.DETERMINERS["the"]),
        same & (determiners == m.DETERMINERS["a"]),
        same & (determiners == m.DETERMINERS["the"]) & (found.described[later] == 0),
        nominal & ~same & (shared > 0),
        nominal & alike[:, 0].any(1),
        nominal & alike[:, :, 0].any(1),
    ]


def _places(found: Mentions, later: Array, earlier: Array) -> list[Array]:
    """How far apart two mentions stand, in which quotations."""
    import numpy as np

    apart = found.sentences[later] - found.sentences[earlier]
    buckets = _one_hot(np.searchsorted(SENTENCES, apart, side="right"), len(SENTENCES) + 1)
    one, other = found.quotes[later], found.quotes[earlier]
    return [
        *buckets.T,
        np.log1p(later - earlier),
        np.log1p(apart),
        1 / (1 + apart),
        found.paragraphs[later] == found.paragraphs[earlier],
        (one > 0) & (one == other),
        (one > 0) != (other > 0),
        (one > 0) & (other == 0) & (apart <= 1),
        (one == 0) & (other > 0),
    ]


def _sorts(found: Mentions, later: Array, earlier: Array) -> list[Array]:
    """Whether two mentions may be of one number, gender, sort, label."""
    numbers, others = found.numbers[later], found.numbers[earlier]
    known = (numbers > 0) & (others > 0)
    one, other = found.sorts[later], found.sorts[earlier]
    person, other_person = (one >= m.MALE) & (one <= m.PERSON), (other >= m.MALE) & (other <= m.PERSON)
    labels, other_labels = found.labels[later], found.labels[earlier]
    return [
        known & (numbers == others),
        known & (numbers != others),
        (one == other) & (one > 0),
        ((one == m.MALE) & (other == m.FEMALE)) | ((one == m.FEMALE) & (other == m.MALE)),
        person & other_person,
        person & (other >= m.BODY),
        other_person & (one >= m.BODY),
        (labels == other_labels) & (labels > 0),
        (labels != other_labels) & (labels > 0) & (other_labels > 0),
    ]


def _grammar(found: Mentions, later: Array, earlier: Array) -> list[Array]:
    """How two mentions stand to each other in their sentences."""
    tokens, parents, relations = found.tokens, found.parents, found.relations
    one, other = relations[later], relations[earlier]
    together = found.sentences[later] == found.sentences[earlier]
    clause = (found.verbs[later] == found.verbs[earlier]) & together
    siblings = (parents[later] == parents[earlier]) & together
    below = parents[later] == tokens[earlier]
    return [
        *(other == relation for relation in range(1, m.JOINED)),
        (one == m.SUBJECT) & (other == m.SUBJECT),
        one == other,
        clause,
        clause & (found.reflexive[later] > 0),
        siblings,
        below,
        parents[earlier] == tokens[later],
        found.grandparents[later] == tokens[earlier],
        found.grandparents[earlier] == tokens[later],
        below & (one == m.APPOSED),
        siblings & (one == m.ATTRIBUTE) & (other == m.SUBJECT),
        below & (one == m.JOINED),
        (found.kinds[later] == found.kinds[earlier]) & (found.kinds[later] > m.NOUN),
    ]


def _abbreviated(found: Mentions, later: Array, earlier: Array) -> Array:
    """Whether one of two names is made of the first letters of the other."""
    import numpy as np

    finals = [word.replace(".", "") for word in found.finals]
    numbers, initials = _numbered_alike(finals, found.initials)
    spelled = np.asarray([bool(letters) for letters in found.initials])
    there = spelled[later] & (initials[later] == numbers[earlier])
    back = spelled[earlier] & (initials[earlier] == numbers[later])
    return there | back


def _bags(phrases: Sequence[Sequence[str]]) -> Array:
    """The words of phrases as numbers, the first first, no more than MOST_WORDS of each; -1: no more."""
    import numpy as np

    known: dict[str, int] = {}
    found = np.full((len(phrases), MOST_WORDS), -1, np.int32)
    for row, words in enumerate(phrases):
        own = [known.setdefault(word, len(known)) for word in dict.fromkeys(words)][:MOST_WORDS]
        found[row, : len(own)] = own
    return found


def _numbered(words: Sequence[str]) -> Array:
    """A number for each word, the same for the same words."""
    return _numbered_alike(words)[0]


def _numbered_alike(*columns: Sequence[str]) -> list[Array]:
    """A number for each word of several columns, the same for the same words."""
    import numpy as np

    known: dict[str, int] = {}
    return [np.asarray([known.setdefault(word, len(known)) for word in column], np.int64) for column in columns]


def _one_hot(values: Array, size: int) -> Array:
    import numpy as np

    return np.eye(size, dtype=np.float32)[values]
