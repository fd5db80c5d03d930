"""Test which reports are taken for copies."""

from rashomon.comparing.copies import find_copies
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

WIRE = (
    "KELVAR (Northern Wire) - A ferry carrying ninety farm workers struck the old pier at Lissa early on Sunday, and "
    "eleven of them are missing, the coastguard said. Divers searched the harbour until dusk. The company that runs "
    "the ferry said its captain had twenty years of service behind him and had sailed in far worse weather than this."
)
OTHER = (
    "The coastguard closed the harbour of Lissa on Sunday after a ferry hit the pier. Relatives waited on the quay all "
    "night, and the bishop held a service in the fish hall for those who had not come back from the fields."
)


def _reading(tools: Tools, name: str, text: str, **head: str) -> Reading:
    return Reading(recipe=tools.recipe, report=Head(id=name, sha256="0", **head), text=text)  # type: ignore[arg-type]


def test_a_reprint_is_a_copy_and_the_wire_that_it_credits_its_origin(tools: Tools) -> None:
    wire = _reading(tools, "wire", WIRE, publisher="Northern Wire", published="2025-03-09")
    mail = _reading(
        tools, "mail", WIRE.replace("early on Sunday, ", ""), publisher="Lissa Mail", published="2025-03-09"
    )
    post = _reading(tools, "post", OTHER, publisher="Kelvar Post", published="2025-03-09")
    (copy,) = find_copies([wire, mail, post])
    assert copy.reports == ("wire", "mail")
    assert copy.origin == "wire"
    assert [quote.report for quote in copy.evidence] == ["wire", "mail"]


def test_a_cut_reprint_is_a_copy(tools: Tools) -> None:
    short = WIRE[: WIRE.index(" Divers")]
    (copy,) = find_copies([_reading(tools, "a", WIRE), _reading(tools, "b", short)])
    assert copy.reports == ("a", "b")
    assert copy.origin is None


def test_the_earlier_of_two_is_the_origin_where_nobody_is_credited(tools: Tools) -> None:
    text = WIRE.replace(" (Northern Wire)", "")
    later = _reading(tools, "later", text, published="2025-03-10")
    earlier = _reading(tools, "earlier", text, published="2025-03-09")
    (copy,) = find_copies([later, earlier])
    assert copy.origin == "earlier"


def test_reports_on_one_event_in_their_own_words_are_no_copies(tools: Tools) -> None:
    assert find_copies([_reading(tools, "a", WIRE), _reading(tools, "b", OTHER)]) == ()


def test_what_everybody_prints_does_not_make_a_copy(tools: Tools) -> None:
    background = " ".join(
        f"It was the {n}th such accident on the lake in living memory, records show." for n in range(9)
    )
    readings = [
        _reading(tools, f"r{n}", f"Report number {n} on storm {n} in port {n}. {background}") for n in range(25)
    ]
    assert find_copies(readings) == ()


def test_a_merged_report_is_in_two_groups(tools: Tools) -> None:
    wire, other = WIRE.partition(" - ")[2], OTHER
    texts = {"a": wire, "b": other, "m": f"{wire}\n\n{other}"}
    copies = find_copies([_reading(tools, name, text) for name, text in texts.items()])
    assert [copy.reports for copy in copies] == [("a", "m"), ("b", "m")]


def test_a_copy_of_a_copy_is_in_one_group(tools: Tools) -> None:
    first = WIRE.partition(" - ")[2]
    second = first.replace("ferry", "boat").replace("early on Sunday", "at dawn")
    third = second.replace("Divers", "Rescuers").replace("captain", "master").replace("harbour", "port")
    (copy,) = find_copies([_reading(tools, name, text) for name, text in (("a", first), ("b", second), ("c", third))])
    assert copy.reports == ("a", "b", "c")


def test_reports_of_the_same_words_are_a_group(tools: Tools) -> None:
    (copy,) = find_copies([_reading(tools, name, WIRE) for name in "abc"])
    assert copy.reports == ("a", "b", "c")
    assert {quote.span.of(WIRE) for quote in copy.evidence} == {WIRE}


def test_a_wire_report_that_many_print_is_no_background(tools: Tools) -> None:
    readings = [_reading(tools, f"r{n}", f"Ferry headline number {n} of them\n{WIRE}\nPaper {n}") for n in range(30)]
    (copy,) = find_copies(readings)
    assert len(copy.reports) == 30


def test_empty_and_tiny_texts_are_no_copies(tools: Tools) -> None:
    assert find_copies([]) == ()
    assert find_copies([_reading(tools, name, text) for name, text in (("a", ""), ("b", ""), ("c", "No."))]) == ()
    assert find_copies([_reading(tools, name, "More news follows in a moment") for name in "ab"]) == ()
