"""Cut a parsed text into the windows that the encoder reads."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.records.parse import Parse
from rashomon.records.span import Span

MAIN = 216  # pieces of words that a window answers for, at most
BEFORE = 28  # pieces of context before them, at least
AFTER = 10  # pieces of context behind them, at least
GRAIN = 16  # context grows until the length of a window is a multiple of this, or its text ends
LONGEST_WORD = 12  # pieces of one word that are looked at
BACK = 64  # tokens before an anchor that may have a role in what it says
REACH = 160  # tokens that may, in all
ANCHOR_CODES = 10  # the first of the codes of `relate`, before those of the relations
DISTANCES = 25
RELATIONS = 64  # numbers that relations have room for
QUOTES = 5
SHAPES = 6
Array = Any
Cut = Callable[[Sequence[str]], Sequence[Sequence[int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What the encoder was trained to know: the numbers of tags and relations (0: any other) and of special pieces.

    `types` are the types of events that it tells apart, in the order of its scores, behind that for none.
    """

    tags: Mapping[str, int]
    relations: Mapping[str, int]
    opening: int
    dividing: int
    types: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The grammar of a whole text as numbers, one entry a token."""

    heads: Array
    relations: Array
    sentences: Array
    paragraphs: Array
    quotes: Array  # number of the quotation that a token stands in, from 1; 0: none


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Pieces of words with features: tokens `first` to `last` to answer for, `low` to `high` to look at.

    `pieces` has one entry a piece, special ones included; `features` rows of shape, tag, relation, quote for each;
    `places` the entry of the first piece of each token from `low` on.
    """

    first: int
    last: int
    low: int
    high: int
    pieces: Array
    features: Array
    places: Array


def make_columns(parse: Parse, quoted: Sequence[Span], inventory: Inventory) -> Columns:
    """The grammar of a parse as numbers."""
    import numpy as np

    number = len(parse.words)
    sentences = np.zeros(number, np.int32)
    paragraphs = np.zeros(number, np.int32)
    for index, ((first, last), paragraph) in enumerate(zip(parse.sentences, parse.paragraphs, strict=True)):
        sentences[first:last] = index
        paragraphs[first:last] = paragraph
    starts = np.asarray(parse.starts, np.int64)
    quotes = np.zeros(number, np.int32)
    for index, span in enumerate(quoted, 1):
        quotes[np.searchsorted(starts, span.start) : np.searchsorted(starts, span.end)] = index
    return Columns(
        heads=np.asarray(parse.heads, np.int32),
        relations=np.asarray([inventory.relations.get(name, 0) for name in parse.relations], np.int32),
        sentences=sentences,
        paragraphs=paragraphs,
        quotes=quotes,
    )


def make_windows(parse: Parse, columns: Columns, cut: Cut, inventory: Inventory) -> list[Window]:
    """Windows over all tokens of a parse, in order; `cut` gives the pieces of each of several words."""
    import numpy as np

    if not parse.words:
        return []
    cuts = [pieces[:LONGEST_WORD] or [inventory.dividing] for pieces in cut(parse.words)]
    sizes = np.fromiter((len(pieces) for pieces in cuts), np.int64, len(cuts))
    # A dividing piece stands before each paragraph: the opening piece of a window takes the place of the first.
    opens = np.diff(columns.paragraphs, prepend=-1) != 0
    ends = np.cumsum(sizes + opens)
    places = ends - sizes
    token = np.repeat(np.arange(len(cuts)), sizes + opens)
    pieces = np.full(int(ends[-1]), inventory.dividing, np.int64)
    inside = np.ones(len(pieces), bool)
    inside[places[opens] - 1] = False
    pieces[inside] = [piece for cut_word in cuts for piece in cut_word]
    features = _features(parse, columns, inventory)[token]
    features[~inside] = 0
    starts = np.zeros(len(pieces), bool)
    starts[places] = True
    features[inside & ~starts, 0] = SHAPES - 1
    windows = []
    for first, last in _stretches(parse, places, ends):
        begin, stop = _surround(int(places[first]), int(ends[last - 1]), int(places[0]), len(pieces))
        low, high = int(np.searchsorted(places, begin)), int(np.searchsorted(ends, stop, side="right"))
        blank = np.zeros((1, features.shape[1]), features.dtype)
        windows.append(
            Window(
                first=first,
                last=last,
                low=low,
                high=high,
                pieces=np.concatenate(([inventory.opening], pieces[begin:stop], [inventory.dividing])),
                features=np.concatenate((blank, features[begin:stop], blank)),
                places=places[low:high] - begin + 1,
            )
        )
    return windows


def _surround(begin: int, stop: int, least: int, most: int) -> tuple[int, int]:
    """A stretch of pieces with its context, which may end inside of words; nothing before `least` or behind `most`."""
    special = 2
    length = -(-(stop - begin + BEFORE + AFTER + special) // GRAIN) * GRAIN - special
    stop = min(max(begin - BEFORE, least) + length, most)
    return max(stop - length, least), stop


def _features(parse: Parse, columns: Columns, inventory: Inventory) -> Array:
    import numpy as np

    quotes = columns.quotes
    inside = (quotes > 0).astype(np.int32)
    opening = (np.diff(quotes, prepend=0) != 0) & (quotes > 0)
    closing = (np.diff(quotes, append=0) != 0) & (quotes > 0)
    inside[closing] = 3
    inside[opening] = 2
    return np.stack(
        (
            np.fromiter((shape(word) for word in parse.words), np.int32, len(parse.words)),
            np.fromiter((inventory.tags.get(tag, 0) for tag in parse.tags), np.int32, len(parse.tags)),
            columns.relations,
            inside,
        ),
        axis=1,
    )


def shape(word: str) -> int:
    """How a word is written: 0 lower case, 1 capitals, 2 a capital first, 3 a figure first, 4 anything else."""
    if word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 1
    return 2 if word[:1].isupper() else 3 if word[:1].isdigit() else 4


def _stretches(parse: Parse, places: Array, ends: Array) -> list[tuple[int, int]]:
    """Tokens in stretches of at most MAIN pieces, cut between paragraphs if they can be, else between sentences."""
    import numpy as np

    found = []
    start = 0
    stop = 0  # end of the last sentence that fits
    paragraph_stop = 0  # end of the last paragraph that fits

    def size(first: int, last: int) -> int:
        return int(ends[last - 1] - places[first])

    for index, (_, last) in enumerate(parse.sentences):
        while size(start, last) > MAIN:
            cut = paragraph_stop if paragraph_stop > start and 2 * size(start, paragraph_stop) > MAIN else stop
            if cut <= start:  # one sentence that is longer than a window
                cut = min(last, max(start + 1, int(np.searchsorted(ends, places[start] + MAIN, side="right"))))
            found.append((start, cut))
            start = cut
            if start >= last:
                break
            stop, paragraph_stop = max(stop, start), max(paragraph_stop, start)
        stop = last
        if index + 1 == len(parse.sentences) or parse.paragraphs[index + 1] != parse.paragraphs[index]:
            paragraph_stop = last
    if start < len(parse.words):
        found.append((start, len(parse.words)))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Scopes:
    """For each of several anchors the tokens that may have a role in what it says, REACH of them.

    `lows` is the first token of each; `places` the entry of each token in its window, `mask` 1 where there is a token,
    `relations` rows as of `relate`.
    """

    lows: Array
    places: Array
    mask: Array
    relations: Array


def make_scopes(anchors: Sequence[tuple[Window, Columns, int]]) -> Scopes:
    """The scopes of anchors, each a token of its window's text."""
    import numpy as np

    lows = np.fromiter((max(window.low, anchor - BACK) for window, _, anchor in anchors), np.int64, len(anchors))
    places = np.zeros((len(anchors), REACH), np.int64)
    mask = np.zeros((len(anchors), REACH), np.float32)
    relations = np.zeros((len(anchors), REACH, 3), np.int64)
    for row, (low, (window, columns, anchor)) in enumerate(zip(lows.tolist(), anchors, strict=True)):
        high = min(window.high, anchor - BACK + REACH)
        places[row, : high - low] = window.places[low - window.low : high - window.low]
        mask[row, : high - low] = 1
        relations[row, : high - low] = relate(columns, anchor, low, high)
    return Scopes(lows=lows, places=places, mask=mask, relations=relations)


def relate(columns: Columns, anchor: int, low: int, high: int) -> Array:
    """How tokens `low` to `high` stand to an anchor: rows of grammar, distance and quotation, as numbers.

    Grammar: 0 and 1 another paragraph, before and behind; 2 to 5 another sentence of the paragraph, the one before,
    earlier, the next, later; 6 the same sentence; 7 the anchor; 8 its head; 9 farther above; then, by relation, a
    branch of the anchor, and a branch of its head.
    """
    import numpy as np

    tokens = np.arange(low, high)
    paragraph = columns.paragraphs[low:high] - columns.paragraphs[anchor]
    sentence = columns.sentences[low:high] - columns.sentences[anchor]
    code = np.where(paragraph < 0, 0, 1)
    same = paragraph == 0
    code[same & (sentence == -1)] = 2
    code[same & (sentence < -1)] = 3
    code[same & (sentence == 1)] = 4
    code[same & (sentence > 1)] = 5
    near = np.flatnonzero(sentence == 0)
    if len(near):
        code[near] = _branches(columns, anchor, tokens[near])
    step = tokens - anchor
    distance = np.minimum(np.floor(2 * np.log2(np.abs(step) + 1)).astype(np.int64), (DISTANCES - 1) // 2)
    distance = np.where(step < 0, (DISTANCES - 1) // 2 - distance, (DISTANCES - 1) // 2 + distance)
    quotes, own = columns.quotes[low:high], columns.quotes[anchor]
    quote = np.where(quotes == own, 0 if own == 0 else 1, np.where(quotes == 0, 2, 3 if own == 0 else 4))
    return np.stack((code, distance, quote), axis=1).astype(np.int32)


def _branches(columns: Columns, anchor: int, tokens: Array) -> Array:
    import numpy as np

    heads, relations = columns.heads, columns.relations
    code = np.full(len(tokens), 6)
    head = int(heads[anchor])
    current = tokens.copy()
    done = np.zeros(len(tokens), bool)
    for _ in range(64):  # deeper than sentences go; a broken parse may hold a circle
        above = heads[current]
        moving = ~done & (above != current)
        under = moving & (above == anchor) & (current != anchor)
        code[under] = ANCHOR_CODES + relations[current[under]]
        done |= under
        beside = moving & ~under & (head != anchor) & (above == head) & (current != anchor)
        code[beside] = ANCHOR_CODES + RELATIONS + relations[current[beside]]
        done |= beside | (current == anchor) | ~moving
        if done.all():
            break
        current = np.where(done, current, above)
    top = anchor
    for level in range(64):
        if heads[top] == top:
            break
        top = int(heads[top])
        code[tokens == top] = 8 if level == 0 else 9
    code[tokens == anchor] = 7
    return code
