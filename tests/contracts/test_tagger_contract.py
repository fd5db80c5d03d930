"""What any implementation of the Tagger port must keep to."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from rashomon.models.blank_tagger import BlankTagger
from rashomon.models.onnx_tagger import OnnxTagger
from rashomon.pipeline import Tools
from rashomon.ports import Tagger
from rashomon.reading.quotations import find_quotations
from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.tags import Run, Tags
from rashomon.records.text import Text
from tests.contracts.news import write_paragraphs

TAGGERS: dict[str, Callable[[], Tagger]] = {
    "blank": BlankTagger,
    "onnx": lambda: OnnxTagger("shipped", threads=1),
    "onnx, two threads": lambda: OnnxTagger("shipped", threads=2),
}
Given = tuple[Parse, tuple[Quoted, ...]]


@pytest.fixture(scope="module", params=sorted(TAGGERS))
def tagger(request: pytest.FixtureRequest) -> Tagger:
    return TAGGERS[request.param]()


@pytest.fixture(scope="module")
def texts(tools: Tools) -> list[Given]:
    """Texts of one to forty paragraphs, parsed."""
    chance, paragraphs = random.Random(5), write_paragraphs(900)
    clean, layouts = [], []
    while paragraphs:
        spans, at, taken = [], 0, paragraphs[: chance.choice((1, 1, 1, 2, 3, 8, 40))]
        del paragraphs[: len(taken)]
        for paragraph in taken:
            spans.append(Span(at, at + len(paragraph)))
            at += len(paragraph) + 2
        clean.append("\n\n".join(taken))
        layouts.append(Layout(paragraphs=tuple(spans)))
    parses = tools.parser([Text(clean=text) for text in clean], layouts)
    quoted = [find_quotations(text, layout.paragraphs) for text, layout in zip(clean, layouts, strict=True)]
    return list(zip(parses, quoted, strict=True))


def tag(tagger: Tagger, texts: list[Given]) -> list[Tags]:
    return tagger([parse for parse, _ in texts], [quoted for _, quoted in texts])


@pytest.fixture(scope="module")
def alone(tagger: Tagger, texts: list[Given]) -> list[Tags]:
    return [tag(tagger, [text])[0] for text in texts]


def runs_in_order(runs: tuple[Run, ...], size: int) -> bool:
    points = [point for run in runs for point in run]
    return points == sorted(points) and all(0 <= a < b <= size for a, b in runs)


def test_keeps_every_promise_of_tags(texts: list[Given], alone: list[Tags]) -> None:
    for (parse, _), tags in zip(texts, alone, strict=True):
        size = len(parse.words)
        assert len(tags.reporting) in (0, size)
        assert all(0 <= score <= 1 for score in tags.reporting)
        assert [told.anchor for told in tags.told] == sorted({told.anchor for told in tags.told})
        cues = [token for told in tags.told for token in {told.anchor}.union(*(range(*run) for run in told.cue))]
        assert len(cues) == len(set(cues))
        for told in tags.told:
            assert told.cue and 0 <= told.likelihood <= 1 and 0 <= told.firmness <= 1
            assert told.likelihood == pytest.approx(tags.reporting[told.anchor])
            assert all(runs_in_order(runs, size) for runs in (told.source, told.cue, told.content))


@pytest.mark.parametrize(("seed", "size"), [(1, 1000), (2, 17), (3, 3)])
def test_no_tags_depend_on_the_neighbours(
    tagger: Tagger, texts: list[Given], alone: list[Tags], seed: int, size: int
) -> None:
    order = random.Random(seed).sample(range(len(texts)), len(texts))
    for first in range(0, len(order), size):
        block = order[first : first + size]
        assert tag(tagger, [texts[index] for index in block]) == [alone[index] for index in block]


def test_takes_texts_without_words(tagger: Tagger, texts: list[Given]) -> None:
    assert tag(tagger, []) == []
    found = tag(tagger, [(Parse(), ()), texts[0]])
    assert found[0] == Tags() and found[1] == tag(tagger, [texts[0]])[0]


def test_calls_at_the_same_time_do_not_mix(tagger: Tagger, texts: list[Given], alone: list[Tags]) -> None:
    parts = [list(range(first, min(first + 12, len(texts)))) for first in range(0, 96, 12)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda part: tag(tagger, [texts[index] for index in part]), parts))
    assert found == [[alone[index] for index in part] for part in parts]


def test_names_its_model(tagger: Tagger) -> None:
    assert tagger.version
