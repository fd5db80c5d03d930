"""Test how much two texts have in common."""

from rashomon.comparing.copies.prints import Printer
from rashomon.comparing.copies.relations import Relations

STATEMENT = (
    "We deplore what happened on the bridge, we will publish all that we know before the end of the month, "
    "and whoever gave the order to close the gates will answer for it before a court of this country"
)
ONE = " ".join(f"one{place}" for place in range(60))
OTHER = " ".join(f"other{place}" for place in range(50))


def _relations(*texts: str) -> Relations:
    printer = Printer()
    return Relations(texts, [printer.take(text) for text in texts], frozenset())


def test_a_half_of_a_shorter_text_is_a_copy() -> None:
    relations = _relations(ONE, " ".join(ONE.split()[:30] + OTHER.split()[:28]))
    assert relations.is_copy(0, 1)
    assert 0.4 < relations.share(0, 1) < 0.6


def test_a_statement_that_both_quote_is_none() -> None:
    assert not _relations(f"{ONE} “{STATEMENT}.” {ONE}", f"{OTHER} “{STATEMENT},” he said.").is_copy(0, 1)


def test_nor_is_one_that_one_tells_and_the_other_quotes() -> None:
    assert not _relations(f"{ONE} “{STATEMENT}.” {ONE}", f"{OTHER} {STATEMENT}.").is_copy(0, 1)


def test_a_quotation_at_the_very_start_takes_nothing_else_away() -> None:
    assert _relations(f"“Suspicious” {ONE} {OTHER}", f"{ONE}").is_copy(0, 1)


def test_one_sentence_with_two_figures_is_no_copy() -> None:
    sunk = "people died when the ferry Anselma sank off Port Vela on Sunday evening, the coast guard said."
    assert not _relations(f"Fourteen {sunk} Nobody else was hurt.", f"Nine {sunk}").is_copy(0, 1)
    assert _relations(f"Nine {sunk} Nobody else was hurt.", f"Nine {sunk}").is_copy(0, 1)
    more = "A helicopter searched the strait until it was too dark to fly any further that day."
    assert _relations(f"Fourteen {sunk} {more} Nobody was hurt.", f"Nine {sunk} {more}").is_copy(0, 1)
