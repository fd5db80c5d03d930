"""Whatever the reports: their order does not matter, copies of copies are found, strangers are not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.comparing.copies import find_copies
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head

RECIPE = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")
SENTENCES = [
    " ".join(f"{word}{number}" for word in ("ferry", "harbour", "coastguard", "captain", "pier", "storm", "divers"))
    + "."
    for number in range(24)
]
TEXTS = st.lists(st.sampled_from(SENTENCES), max_size=12).map(" ".join)
NUMBERS = st.lists(st.integers(0, 300), min_size=40, max_size=80, unique=True)


def _readings(texts: list[str]) -> list[Reading]:
    return [
        Reading(recipe=RECIPE, report=Head(id=f"r{number}", sha256="0"), text=text) for number, text in enumerate(texts)
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=9), st.randoms(use_true_random=False))
def test_the_order_of_the_reports_does_not_matter(texts: list[str], chance: st.DataObject) -> None:
    readings = _readings(texts)
    shuffled = list(readings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    found, again = (
        {(frozenset(copy.reports), copy.origin, frozenset(copy.evidence)) for copy in find_copies(given)}
        for given in (readings, shuffled)
    )
    assert found == again


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS, max_size=9))
def test_what_is_quoted_stands_in_a_report_of_the_group(texts: list[str]) -> None:
    readings = {reading.report.id: reading for reading in _readings(texts)}
    for copy in find_copies(list(readings.values())):
        assert len(copy.reports) > 1
        assert {quote.report for quote in copy.evidence} <= set(copy.reports)
        for quote in copy.evidence:
            words = quote.span.of(readings[quote.report].text)
            assert words
            assert words == words.strip()


@settings(max_examples=60, deadline=None)
@given(NUMBERS, st.sets(st.integers(0, 39), max_size=3), st.sets(st.integers(0, 39), max_size=3))
def test_a_copy_of_a_copy_is_found(numbers: list[int], first: set[int], second: set[int]) -> None:
    words = [f"word{number}" for number in numbers]
    copied = [f"new{word}" if place in first else word for place, word in enumerate(words)]
    again = [f"other{word}" if place in second else word for place, word in enumerate(copied)]
    (copy,) = find_copies(_readings([" ".join(words), " ".join(copied), " ".join(again)]))
    assert copy.reports == ("r0", "r1", "r2")


@settings(max_examples=40, deadline=None)
@given(st.lists(NUMBERS, min_size=2, max_size=6))
def test_strangers_are_never_copies(reports: list[list[int]]) -> None:
    texts = [" ".join(f"word{place}x{number}" for number in numbers) for place, numbers in enumerate(reports)]
    assert find_copies(_readings(texts)) == ()
