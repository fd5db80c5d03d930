"""Places in a text stay true whatever is put into it."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.handover.redaction.rewriting import Region, Rewriting
from rashomon.records.span import Span

TEXT = "Ivo Rand, 34, was beaten; Rand died."
REGIONS = [Region(0, 8, "Person 1"), Region(26, 30, "Person 1")]


def test_words_outside_stay_what_they_are() -> None:
    rewriting = Rewriting(REGIONS)
    text = rewriting.of(TEXT)
    assert text == "Person 1, 34, was beaten; Person 1 died."
    for words in ("34", "beaten", "died"):
        span = Span(TEXT.index(words), TEXT.index(words) + len(words))
        assert rewriting.move(span).of(text) == words


def test_a_name_is_its_pseudonym() -> None:
    rewriting = Rewriting(REGIONS)
    text = rewriting.of(TEXT)
    assert rewriting.move(Span(0, 8)).of(text) == "Person 1"
    assert rewriting.move(Span(4, 8)).of(text) == "Person 1"
    assert rewriting.move(Span(0, 12)).of(text) == "Person 1, 34"
    assert rewriting.move(Span(26, 36)).of(text) == "Person 1 died."
    assert rewriting.move_all((Span(26, 30), "Rand")) == (Span(26, 34), "Rand")


@st.composite
def _cut(draw: st.DrawFn) -> tuple[str, list[Region]]:
    text = draw(st.text(min_size=1, max_size=40))
    points = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(points[::2], points[1::2], strict=False)
    return text, [Region(start, end, draw(st.text(min_size=1, max_size=6))) for start, end in pairs]


@given(_cut(), st.data())
def test_stretches_keep_their_words(cut: tuple[str, list[Region]], data: st.DataObject) -> None:
    text, regions = cut
    rewriting = Rewriting(regions)
    new = rewriting.of(text)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    moved = rewriting.move(span)
    assert 0 <= moved.start <= moved.end <= len(new)
    if not any(span.meets(Span(region.start, region.end)) for region in regions):
        assert moved.of(new) == span.of(text) or span.start == span.end
    for region in regions:
        assert rewriting.move(Span(region.start, region.end)).of(new) == region.words
