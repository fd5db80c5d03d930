"""What rules and encoder find is joined, weighed, and where they are at odds said to be."""

from dataclasses import replace

import pytest

from rashomon.knowledge.confidence import Confidence
from rashomon.pipeline import Look, Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.layout import lay_out
from rashomon.records.attribution import Attribution, Stance
from rashomon.records.remark import Remark
from rashomon.records.tags import Run, Tags, Told
from rashomon.records.text import Text

TABLE = Confidence(
    version="1",
    weights={"always": 0.0, "likelihood": 1.0, "firmness": 0.0, "shared": 0.0, "nameless": 0.0, "both": 0.0},
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


@pytest.mark.parametrize("seen_as", ["The appeals court in", "The appeals court in the"])
def test_a_source_does_not_end_in_the_middle_of_its_phrase(tools: Tools, seen_as: str) -> None:
    text = "The appeals court in the Hask valley ruled that the dam was unlawful ."
    [said], _ = find(
        see(text, tools), tools, tell(see(text, tools), 0.9, seen_as, "ruled", "that the dam was unlawful")
    )
    assert words(text, said, "source") == "The appeals court in the Hask valley"


@pytest.mark.parametrize(("noun", "stance"), [("denials", "denies"), ("words", None)])
def test_what_only_the_encoder_sees_has_its_stance_from_the_table(
    tools: Tools, noun: str, stance: Stance | None
) -> None:
    seen = see(f"The {noun} by the mayor went on ; the dam had held .", tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "the mayor", noun, "the dam had held"))
    assert said.stance == stance


@pytest.mark.parametrize(("text", "content"), [
    ("The mayor yodelled that the dam had held.", "that the dam had held"),
    ("The mayor yodelled on Monday “a very old dam, a very good dam”.", "a very old dam"),
])  # fmt: skip
def test_a_cue_that_no_table_lists_asserts_a_clause_and_what_is_quoted(tools: Tools, text: str, content: str) -> None:
    seen = see(text, tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "The mayor", "yodelled", content))
    assert said.stance == "asserts"


def test_who_claims_a_title_alleges_nothing(tools: Tools) -> None:
    seen = see("Ottar Reyle claimed the title.", tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "Ottar Reyle", "claimed", "the title"))
    assert said.stance is None


def test_who_relays_a_statement_keeps_all_of_it(tools: Tools) -> None:
    text = "The army denied it had shelled the hospital, according to residents."
    seen = see(text, tools)
    cut_short = tell(seen, 0.9, "residents", "according to", "had shelled the hospital")
    told = tell(seen, 0.9, "The army", "denied", "it had shelled the hospital")
    denied, relayed = find(seen, tools, told, cut_short)[0]
    assert words(text, relayed, "content") == "The army denied it had shelled the hospital"
    assert denied.within == relayed.id


def test_a_piece_of_a_source_that_is_another_source_is_left_out(tools: Tools) -> None:
    text = "The dam will hold, the mayor said, according to Radio Lume."
    seen = see(text, tools)
    mixed = tell(seen, 0.9, "the mayor", "said", "The dam will hold")
    mixed = replace(mixed, source=(*mixed.source, run(seen, "Radio Lume")))
    relay = tell(seen, 0.9, "Radio Lume", "according to", "The dam will hold")
    said = find(seen, tools, mixed, relay)[0]
    assert [words(text, one, "source") for one in said] == ["the mayor", "Radio Lume"]


@pytest.mark.parametrize(("name", "least", "most"), [("nameless", 0.0, 0.5), ("shared", 0.9, 1.0), ("both", 0.99, 1.0)])
def test_each_kind_of_evidence_counts(tools: Tools, name: str, least: float, most: float) -> None:
    seen = see(DENIED, tools)
    weights = {"always": 0.0, name: -9.0 if name == "nameless" else 9.0}
    table = Confidence(version="1", weights=weights, scores=frozenset(), doubt=0.7, least=0.0)
    source = "" if name == "nameless" else "The mayor"
    [said], _ = find(seen, tools, tell(seen, 0.5, source, "denied", "that the dam had failed"), table=table)
    assert said.confidence is not None and least <= said.confidence <= most


def test_a_quotation_goes_on_where_the_encoder_does_not_look(tools: Tools) -> None:
    text = "“We left at four,” Ola Henn said.\n\n“Nobody answered the radio. Nobody came.”"
    seen = see(text, tools)
    [said], _ = find(seen, tools, tell(seen, 0.9, "Ola Henn", "said", "We left at four"))
    assert words(text, said, "content") == "“We left at four,” … “Nobody answered the radio. Nobody came.”"


def test_what_is_improbable_or_has_no_content_is_left_out(tools: Tools) -> None:
    seen = see("The mayor denied it .", tools)
    assert find(seen, tools, tell(seen, 0.3, "The mayor", "denied", "it"))[0] == []
    silent = see("The mayor 's long denial .", tools)
    assert find(silent, tools, tell(silent, 0.9, "The mayor", "denial", ""))[0] == []


def test_where_the_encoder_gives_no_content_the_words_of_the_rules_are_kept(tools: Tools) -> None:
    seen = see(DENIED, tools)
    [said], remarks = find(seen, tools, tell(seen, 0.9, "The mayor", "denied", ""))
    assert words(DENIED, said, "content") == "that the dam had failed"
    assert remarks == []


def test_no_remark_says_otherwise_than_words_that_are_the_rules(tools: Tools) -> None:
    text = "The mayor denied that the dam had failed, and the owner agreed."
    seen = see(text, tools)
    [said], remarks = find(seen, tools, tell(seen, 0.6, "", "denied", "and the owner agreed"))
    assert (words(text, said, "source"), remarks != []) == ("The mayor", True)
    [said], remarks = find(seen, tools, tell(seen, 0.6, "", "denied", "The mayor"))
    assert (words(text, said, "content"), remarks) == ("that the dam had failed", [])


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
