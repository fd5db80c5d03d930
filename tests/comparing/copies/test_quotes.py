"""Test the words that show a copy."""

from rashomon.comparing.copies.prints import Printer
from rashomon.comparing.copies.quotes import quote_passages
from rashomon.comparing.copies.relations import Relations
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

PART = "Divers searched the cold harbour of Lissa until dusk for eleven farm workers who went missing on Sunday."


def test_the_longest_passage_is_quoted_from_each(tools: Tools) -> None:
    texts = [f"Headline of one\n\n{PART}  The bishop came and held a long service there.", f"Another headline \n{PART}"]
    printer = Printer()
    relations = Relations(texts, [printer.take(text) for text in texts], frozenset())
    readings = [
        Reading(recipe=tools.recipe, report=Head(id=name, sha256="0"), text=text)
        for name, text in zip("ab", texts, strict=True)
    ]
    quotes = quote_passages(list(enumerate(readings)), None, relations)
    assert [quote.span.of(text) for quote, text in zip(quotes, texts, strict=True)] == [PART, PART]
