"""A long article is cut into parts, and nothing of it is lost."""

from dataclasses import replace

from rashomon.export.article import Paragraph, Stretch, mark_article
from rashomon.export.statements import arrange
from rashomon.records.span import Span
from rashomon.web.pages.parts import cut_parts
from tests.export.sample import READING


def _words(paragraphs: tuple[Paragraph, ...]) -> str:
    return "".join(stretch.words for paragraph in paragraphs for stretch in paragraph.stretches)


def test_the_parts_are_the_whole() -> None:
    marked = tuple(mark_article(READING, arrange(READING)))
    for most in (1, 1_000, 100_000):
        parts = list(cut_parts(marked, most))
        assert "".join(_words(part.paragraphs) for part in parts) == _words(marked)
    assert len(parts) == 1
    assert parts[0].statements == {one.number for one in arrange(READING)}


def test_a_paragraph_of_any_length_is_divided() -> None:
    long = Paragraph(number=1, stretches=(Stretch(words="<a> " * 250_000, ends=(3,)),), headline=False)
    parts = list(cut_parts([long], 80_000))
    assert len(parts) > 20
    assert "".join(_words(part.paragraphs) for part in parts) == "<a> " * 250_000
    assert [stretch.ends for part in parts for one in part.paragraphs for stretch in one.stretches][-1] == (3,)
    assert sum(bool(s.ends) for part in parts for one in part.paragraphs for s in one.stretches) == 1


def test_the_part_with_cited_words_is_known() -> None:
    reading = replace(READING, text=READING.text)
    middle = len(reading.text) // 2
    marked = mark_article(reading, arrange(reading), cited=Span(middle, middle + 5))
    assert sum(part.cited for part in cut_parts(marked, 500)) == 1


def test_an_empty_article_is_one_part() -> None:
    assert len(list(cut_parts([]))) == 1
