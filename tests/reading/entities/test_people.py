"""Names of people go to one person where only one can be meant, also in long lists."""

from rashomon.pipeline import Tools
from rashomon.reading.entities import gather
from rashomon.reading.layout import lay_out
from rashomon.records.text import Text


def run(clean: str, tools: Tools) -> dict[str, list[str]]:
    """For each person the words that are it."""
    text = Text(clean=clean)
    [parse] = tools.parser([text], [lay_out(text)])
    entities, _ = gather(text, parse, (), tools.actors)
    return {e.name: [span.of(clean) for span in e.mentions] for e in entities if e.type == "person"}


def test_a_list_of_the_dead_of_one_family_stays_a_list(tools: Tools) -> None:
    syllables = ("ba", "de", "fo", "gu", "ka", "le", "mo", "nu")
    given = [f"{one}{two}n".capitalize() for one in syllables for two in syllables]
    found = run(" ".join(f"{name} Karimi was killed on Monday." for name in given), tools)
    assert len(found) > 60  # the parser takes some given names for nouns; the surname alone is then nobody's
    assert all(words == [name] for name, words in found.items())


def test_the_order_in_which_people_are_named_does_not_matter(tools: Tools) -> None:
    full, short, other = "Thomas A. Ashby signed it.", "Thomas Ashby laughed.", "Thomas J. Ashby left."
    for text in (f"{full} {short} {other}", f"{short} {full} {other}", f"{full} {other} {short}"):
        assert run(text, tools) == {
            "Thomas A. Ashby": ["Thomas A. Ashby"],
            "Thomas Ashby": ["Thomas Ashby"],
            "Thomas J. Ashby": ["Thomas J. Ashby"],
        }


def test_one_who_sues_another_is_not_the_other(tools: Tools) -> None:
    assert len(run("Bill Trask sued William Trask over the farm.", tools)) == 2
    assert len(run("Bill Trask was rich. William Trask had owned the farm.", tools)) == 1
