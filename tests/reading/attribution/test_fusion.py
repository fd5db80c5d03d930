"""What rules and encoder find is joined, weighed, and where they are at odds said to be."""

import pytest

from rashomon.knowledge.confidence import Confidence
from rashomon.pipeline import Look, Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.layout import lay_out
from rashomon.records.attribution import Attribution
from rashomon.records.remark import Remark
from rashomon.records.tags import Run, Tags, Told
from rashomon.records.text import Text

TABLE = Confidence(
    version="1",
    weights={"always": 0.0, "likelihood": 1.0, "firmness": 0.0, "alone": -1.0},
    scores=frozenset({"likelihood", "firmness"}),
    doubt=0.7,
    least=0.4,
)
DENIED = "The mayor denied that the dam had failed."


def see(words: str, tools: Tools) -> Look:
    text = Text(clean=words)
    [seen] = look([text], [lay_out(text)], tools)
    return seen._replace(tags=Tags())


def run(seen: Look, words: str) -> Run:
    """The tokens of some words of a text without marks inside."""
    wanted = words.split()
    first = next(n for n in range(len(seen.parse.words)) if list(seen.parse.words[n : n + len(wanted)]) == wanted)
    return first, first + len(wanted)


def tell(seen: Look, likelihood: float, source: str, cue: str, content: str) -> Told:
    roles = [(run(seen, words),) if words else () for words in (source, cue, content)]
    anchor = run(seen, cue)[0]
    return Told(anchor=anchor, likelihood=likelihood, firmness=0.9, source=roles[0], cue=roles[1], content=roles[2])


def find(seen: Look, tools: Tools, *told: Told, table: Confidence = TABLE) -> tuple[list[Attribution], list[Remark]]:
    scores = [0.01] * len(seen.parse.words)
    for one in told:
        scores[one.anchor] = one.likelihood
    said, remarks = attribute(*seen._replace(tags=Tags(reporting=tuple(scores), told=told)), tools.lexicon, table)
    return list(said), list(remarks)


def words(text: str, said: Attribution, role: str) -> str:
    return " … ".join(span.of(text) for span in getattr(said, role))


def test_where_both_see_a_cue_the_words_are_the_encoders_and_the_stance_the_rules(tools: Tools) -> None:
    seen = see(DENIED, tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "The mayor", "denied", "the dam had failed"))
    assert said.stance == "denies" and said.confidence == pytest.approx(0.9, abs=0.001)
    assert words(DENIED, said, "content") == "the dam had failed"


def test_what_only_the_rules_see_is_left_out(tools: Tools) -> None:
    assert find(see(DENIED, tools), tools) == ([], [])


def test_who_says_what_within_a_statement_is_kept_though_only_the_rules_see_it(tools: Tools) -> None:
    text = "Radio Lume reported that the mayor had denied any fault."
    seen = see(text, tools)
    outer, inner = find(seen, tools, tell(seen, 0.9, "Radio Lume", "reported", "that the mayor had denied any fault"))[
        0
    ]
    assert (inner.within, inner.stance, inner.confidence) == (outer.id, "denies", None)


@pytest.mark.parametrize(("noun", "stance"), [("denials", "denies"), ("words", "asserts")])
def test_what_only_the_encoder_sees_has_its_stance_from_the_table(tools: Tools, noun: str, stance: str) -> None:
    seen = see(f"The {noun} by the mayor went on ; the dam had held .", tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "the mayor", noun, "the dam had held"))
    assert said.stance == stance


def test_a_quotation_goes_on_where_the_encoder_does_not_look(tools: Tools) -> None:
    text = "“We left at four,” Ola Henn said.\n\n“Nobody answered the radio. Nobody came.”"
    seen = see(text, tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "Ola Henn", "said", "We left at four"))
    assert words(text, said, "content") == "“We left at four,” … “Nobody answered the radio. Nobody came.”"


def test_what_is_improbable_or_has_no_content_is_left_out(tools: Tools) -> None:
    seen = see("The mayor denied it .", tools)
    assert find(seen, tools, tell(seen, 0.3, "The mayor", "denied", "it"))[0] == []
    assert find(seen, tools, tell(seen, 0.9, "The mayor", "denied", ""))[0] == []


def test_a_relay_inside_of_a_source_is_set_apart(tools: Tools) -> None:
    text = "The inspector, cited by Radio Lume, said that two pumps had failed."
    seen = see(text, tools)
    told = tell(seen, 0.9, "The inspector , cited by Radio Lume", "said", "that two pumps had failed")
    said = {words(text, one, "cue"): one for one in find(seen, tools, told)[0]}
    assert words(text, said["said"], "source") == "The inspector"
    assert words(text, said["cited by"], "source") == "Radio Lume"
    assert said["said"].within == said["cited by"].id


def test_what_is_in_doubt_is_remarked_on(tools: Tools) -> None:
    text = "The mayor denied that the dam had failed, and the owner agreed."
    seen = see(text, tools)
    unsure = tell(seen, 0.6, "the owner", "denied", "that the dam had failed")
    [remark] = find(seen, tools, unsure)[1]
    assert remark.code == "doubt" and "source “The mayor”" in remark.message
    assert remark.span is not None and remark.span.of(text) == "denied"
    sure = tell(seen, 0.9, "the owner", "denied", "that the dam had failed")
    assert find(seen, tools, sure)[1] == []
