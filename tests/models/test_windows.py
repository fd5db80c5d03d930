"""Windows answer for every token once, and relations say how tokens stand to an anchor."""

import numpy as np
import pytest

from rashomon.models.windows import (
    AFTER,
    ANCHOR_CODES,
    BACK,
    BEFORE,
    GRAIN,
    LONGEST_WORD,
    MAIN,
    REACH,
    RELATIONS,
    Inventory,
    Window,
    make_columns,
    make_scopes,
    make_windows,
    relate,
    shape,
)
from rashomon.records.parse import Parse
from rashomon.records.span import Span

INVENTORY = Inventory(tags={"NN": 1, "VBD": 2}, relations={"nsubj": 1, "ROOT": 2, "dobj": 3}, opening=101, dividing=102)


def write_parse(lengths: list[list[int]]) -> Parse:
    """A parse of paragraphs of sentences of so many words; in each the second word is the root of all others."""
    sentences, paragraphs, heads, relations = [], [], [], []
    at = 0
    for number, paragraph in enumerate(lengths):
        for length in paragraph:
            sentences.append((at, at + length))
            paragraphs.append(number)
            root = at + min(1, length - 1)
            heads += [root] * length
            relations += ["ROOT" if t == root else "nsubj" if t < root else "dobj" for t in range(at, at + length)]
            at += length
    return Parse(
        words=tuple(f"w{n}" for n in range(at)),
        starts=tuple(range(0, 4 * at, 4)),
        ends=tuple(range(3, 4 * at, 4)),
        tags=("NN",) * at,
        lemmas=("w",) * at,
        relations=tuple(relations),
        heads=tuple(heads),
        sentences=tuple(sentences),
        paragraphs=tuple(paragraphs),
    )


def cut(words: object) -> list[list[int]]:
    return [[1000 + n % 7] * (1 + n % 3) for n, _ in enumerate(words)]  # type: ignore[arg-type]


def windows_of(parse: Parse) -> list[Window]:
    return make_windows(parse, make_columns(parse, (), INVENTORY), cut, INVENTORY)


@pytest.mark.parametrize(
    "lengths",
    [
        [[1]],
        [[12]],
        [[30, 40], [25]],
        [[20] * 30] * 3,
        [[5] * 9] * 40,
        [[900]],
        [[3], [700, 2], [1] * 50],
        [[400], [400]],
    ],
    ids=str,
)
def test_every_token_is_answered_for_once_in_order(lengths: list[list[int]]) -> None:
    parse = write_parse(lengths)
    windows = windows_of(parse)
    assert [t for w in windows for t in range(w.first, w.last)] == list(range(len(parse.words)))
    for window in windows:
        assert 0 <= window.low <= window.first < window.last <= window.high <= len(parse.words)
        assert len(window.places) == window.high - window.low
        assert len(window.pieces) == len(window.features) <= MAIN + BEFORE + AFTER + GRAIN + 2
        assert window.pieces[0] == INVENTORY.opening and window.pieces[-1] == INVENTORY.dividing
        assert (window.pieces[window.places] >= 1000).all()


def test_context_grows_until_the_length_is_whole_or_the_text_ends() -> None:
    windows = windows_of(write_parse([[9] * 40] * 3))
    assert len(windows) > 3
    assert all(len(window.pieces) % GRAIN == 0 for window in windows)
    for window in windows[1:]:
        assert window.places[window.first - window.low] > BEFORE
    [alone] = windows_of(write_parse([[9, 8]]))
    assert (alone.low, alone.high) == (0, 17) and len(alone.pieces) % GRAIN


def test_windows_end_with_paragraphs_where_they_can() -> None:
    parse = write_parse([[20] * 5] * 6)
    ends = {w.last for w in windows_of(parse)}
    assert ends <= set(range(100, 601, 100))


def test_a_text_without_words_has_no_windows() -> None:
    assert windows_of(Parse()) == []


def test_a_word_without_pieces_and_a_word_of_too_many_still_stand_in_the_window() -> None:
    parse = write_parse([[3]])
    columns = make_columns(parse, (), INVENTORY)
    [window] = make_windows(parse, columns, lambda words: [[], [7] * 50, [8]][: len(words)], INVENTORY)
    assert window.places.tolist() == [1, 2, 2 + LONGEST_WORD]


def test_a_dividing_piece_stands_between_paragraphs() -> None:
    parse = write_parse([[2], [2]])
    [window] = make_windows(parse, make_columns(parse, (), INVENTORY), lambda words: [[9]] * len(words), INVENTORY)
    assert window.pieces.tolist() == [101, 9, 9, 102, 9, 9, 102]


def test_quotations_are_seen() -> None:
    parse = write_parse([[6]])
    columns = make_columns(parse, (Span(4, 15),), INVENTORY)
    [window] = make_windows(parse, columns, lambda words: [[9]] * len(words), INVENTORY)
    assert window.features[window.places, 3].tolist() == [0, 2, 1, 3, 0, 0]


def test_relations_name_branches_heads_and_other_sentences() -> None:
    parse = write_parse([[4, 3], [2]])
    columns = make_columns(parse, (), INVENTORY)
    assert relate(columns, 1, 0, 9)[:, 0].tolist() == [
        ANCHOR_CODES + 1, 7, ANCHOR_CODES + 3, ANCHOR_CODES + 3, 4, 4, 4, 1, 1,
    ]  # fmt: skip
    beside = relate(columns, 2, 0, 4)[:, 0].tolist()
    assert beside == [ANCHOR_CODES + RELATIONS + 1, 8, 7, ANCHOR_CODES + RELATIONS + 3]
    assert relate(columns, 8, 0, 9)[:, 0].tolist()[:7] == [0] * 7


def test_a_circle_of_heads_ends() -> None:
    parse = write_parse([[4]])
    columns = make_columns(parse, (), INVENTORY)
    columns.heads[:] = [1, 2, 0, 3]
    assert len(relate(columns, 3, 0, 4)) == 4


def test_scopes_are_of_one_length() -> None:
    parse = write_parse([[2], [200]])
    columns = make_columns(parse, (), INVENTORY)
    [window] = make_windows(parse, columns, lambda words: [[9]] * len(words), INVENTORY)
    scopes = make_scopes([(window, columns, 0), (window, columns, 90)])
    assert scopes.places.shape == scopes.mask.shape == (2, REACH) and scopes.relations.shape == (2, REACH, 3)
    assert scopes.lows.tolist() == [0, 90 - BACK]
    assert scopes.mask.sum(1).tolist() == [REACH - BACK, REACH]
    assert (scopes.places[1] == window.places[90 - BACK : 90 - BACK + REACH]).all()
    assert np.flatnonzero(scopes.relations[1, :, 0] == 7).tolist() == [BACK]


def test_shapes() -> None:
    assert [shape(word) for word in ("said", "UN", "Kelvar", "14", "“", "A")] == [0, 1, 2, 3, 4, 2]
