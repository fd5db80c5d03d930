"""Test the prints of texts."""

from rashomon.comparing.copies.prints import LENGTH, Printer, count_words


def test_case_and_punctuation_do_not_matter() -> None:
    printer = Printer()
    assert printer.take("The pier, at Lissa’s harbour – broke!") == printer.take("the pier at lissas harbour - BROKE")


def test_each_run_of_words_has_a_hash() -> None:
    taken = Printer().take("one two three four five six")
    assert count_words(taken) == 6
    assert len(taken) == len(set(taken)) == 6 - LENGTH + 1


def test_a_text_shorter_than_a_run_has_none() -> None:
    assert not Printer().take("Ferry strikes pier")
    assert not Printer().take("")
