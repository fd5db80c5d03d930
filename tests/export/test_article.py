"""An article is cut into paragraphs of stretches that know what is to be said of them."""

from rashomon.export.article import Stretch, mark_article
from rashomon.export.statements import arrange
from tests.export.sample import READING, TEXT

PARAGRAPHS = list(mark_article(READING, arrange(READING)))


def find(words: str) -> Stretch:
    return next(part for paragraph in PARAGRAPHS for part in paragraph.stretches if part.words == words)


def test_the_words_of_all_stretches_are_the_text() -> None:
    lines = ["".join(part.words for part in paragraph.stretches) for paragraph in PARAGRAPHS]
    assert "\n".join(lines) + "\n" == TEXT


def test_the_line_that_is_the_title_is_the_headline() -> None:
    assert [paragraph.headline for paragraph in PARAGRAPHS] == [True] + [False] * (len(PARAGRAPHS) - 1)


def test_plain_words_have_nothing_to_be_said_of() -> None:
    assert find("By Anna Petrow") == Stretch(words="By Anna Petrow")


def test_a_stretch_inside_two_statements_tells_both_innermost_first() -> None:
    stretch = find("the hull had been inspected in January")
    assert [note.statement.number for note in stretch.notes if note.statement] == [3, 2]
    assert "nested" in stretch.classes
    assert stretch.ends == (2, 3)


def test_a_source_tells_that_it_is_one() -> None:
    assert find("The Harbour Office").classes == "source"
    assert find("The Harbour Office").anchors == (1,)


def test_a_repaired_stretch_tells_what_stood_there() -> None:
    assert any("鈥淲 → “W" in note.repair for note in find("“W").notes)
