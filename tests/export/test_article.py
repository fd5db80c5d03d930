"""An article is cut into paragraphs of stretches that know what is to be said of them."""

from dataclasses import replace

from rashomon.export.article import Stretch, mark_article
from rashomon.export.happenings import gather_happenings
from rashomon.export.statements import arrange
from tests.export.eventful import READING as EVENTFUL
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
    assert any("鈥淲 → “W" in note.words for note in find("“W").notes)


def test_what_happened_when_and_where_is_marked() -> None:
    statements = arrange(EVENTFUL)
    paragraphs = list(mark_article(EVENTFUL, statements, gather_happenings(EVENTFUL, statements)))
    stretches = [stretch for paragraph in paragraphs for stretch in paragraph.stretches]
    marked = {stretch.words: stretch for stretch in stretches if stretch.classes}
    assert marked["detained"].classes.split()[:2] == ["content", "trigger"]
    assert marked["detained"].told == (1,)
    assert (marked["detentions"].classes, marked["detentions"].told) == ("trigger", ())
    (place,) = (stretch for stretch in stretches if stretch.words == "Kelvar" and "place" in stretch.classes)
    assert "Kelvar (Armenia) · 40.25, 45.00 · GeoNames 42" in [note.words for note in place.notes]
    assert "27 June 2025" in marked["Friday"].notes[0].words


def test_what_is_of_a_place_is_not_marked() -> None:
    places = tuple(replace(place, kind="demonym") for place in EVENTFUL.places)
    paragraphs = mark_article(replace(EVENTFUL, places=places), ())
    assert not [part for paragraph in paragraphs for part in paragraph.stretches if "place" in part.classes]
