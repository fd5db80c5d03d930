"""Test that lines of pages become paragraphs."""

import pytest

from rashomon.ingest.pages import Line, Page, drop_running, goes_on, join, join_lines

WORDS = frozenset({"international", "national", "known", "well", "long", "term", "based", "the"})


def _page(*lines: tuple[str, float, float] | tuple[str, float, float, float]) -> Page:
    return Page(tuple(Line(text, left, base, size[0] if size else 11.0) for text, left, base, *size in lines))


def test_a_wider_gap_parts_paragraphs() -> None:
    page = _page(
        ("The harbour reopened after", 72, 700),
        ("nine days, the authority", 72, 687),
        ("said.", 72, 674),
        ("The ministry denied this", 72, 652),
        ("on Monday.", 72, 639),
    )
    assert join_lines(page, WORDS) == [
        "The harbour reopened after nine days, the authority said.",
        "The ministry denied this on Monday.",
    ]


def test_an_indent_behind_a_full_stop_parts_paragraphs() -> None:
    page = _page(
        ("The harbour reopened today.", 72, 700),
        ("The ministry denied this on", 84, 687),
        ("Monday, and did not speak", 72, 674),
        ("again.", 72, 661),
    )
    assert join_lines(page, WORDS) == [
        "The harbour reopened today.",
        "The ministry denied this on Monday, and did not speak again.",
    ]


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph() -> None:
    page = _page(
        ("The harbour reopened after nine days, the", 72, 700),
        ("authority said.", 72, 687),
        ("The ministry denied this on Monday, and did", 72, 674),
        ("not speak again.", 72, 661),
    )
    assert [paragraph.split()[0] for paragraph in join_lines(page, WORDS)] == ["The", "The"]


def test_letters_of_another_size_are_another_paragraph() -> None:
    page = _page(("Harbour of Kelvar", 72, 720, 18.0), ("reopens", 72, 698, 18.0), ("The harbour", 72, 676))
    assert join_lines(page, WORDS) == ["Harbour of Kelvar reopens", "The harbour"]


def test_text_goes_on_in_the_next_column() -> None:
    page = _page(
        ("On Monday", 72, 113), ("it rained on the", 72, 100), ("harbour, they said.", 300, 700), ("Ships.", 300, 670)
    )
    assert join_lines(page, WORDS) == ["On Monday it rained on the harbour, they said.", "Ships."]


def test_items_of_a_list_are_apart() -> None:
    page = _page(("• One ship of", 72, 700), ("forty", 84, 687), ("• Two ships", 72, 674))
    assert join_lines(page, WORDS) == ["• One ship of forty", "• Two ships"]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("the inter-", "national port", "the inter-\nnational port"),
        ("a well-", "known man", "a well-known man"),
        ("the Kelvar-", "based firm", "the Kelvar-based firm"),
        ("men of Al-", "Qaeda said", "men of Al-Qaeda said"),
        ("nine days -", "or ten", "nine days - or ten"),
        ("the harbour", "reopened", "the harbour reopened"),
    ],
)
def test_hyphens_at_line_ends_stay_where_a_word_may_be_broken(before: str, after: str, joined: str) -> None:
    assert join(before, after, WORDS) == joined


def test_heads_and_feet_that_run_over_the_pages_are_left_out() -> None:
    pages = [
        _page(
            ("Kelvar Herald", 72, 800),
            (f"Words of {name}.", 72, 700),
            (f"More of {name}.", 72, 600),
            (f"Still {name}.", 72, 500),
            (f"Page {number} of 3", 280, 30),
        )
        for number, name in enumerate(("Tolland", "Pell", "Madrin"), 1)
    ]
    kept, running = drop_running(pages)
    assert running == ("Kelvar Herald", "Page 1 of 3")
    assert [line.text for line in kept[1].lines] == ["Words of Pell.", "More of Pell.", "Still Pell."]


def test_a_page_of_its_own_keeps_all_its_lines() -> None:
    page = _page(("Kelvar Herald", 72, 800), ("Words.", 72, 700), ("1", 280, 30))
    assert drop_running([page]) == ([page], ())


@pytest.mark.parametrize(
    ("before", "after", "on"),
    [("the ships", "came in", True), ("came in.", "then", False), ("the ships", "Then", False), ("“No.”", "he", False)],
)
def test_a_paragraph_goes_on_over_the_end_of_a_page(before: str, after: str, on: bool) -> None:
    assert goes_on(before, after) is on
