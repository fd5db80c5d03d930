"""What does not fit in an ontology of the reader's own is named, with what to do."""

from importlib import resources

import pytest

from rashomon.errors import BadSettings
from rashomon.knowledge.own_ontology import parse_own


def entry(words: str) -> str:
    return f"[COERCE]\nverbs = [{{ {words} }}]"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("replase = true", "own.toml: unknown key 'replase', meant is perhaps 'replace'; a file has: version"),
        ('replace = "yes"', "replace is 'yes'; give true or false"),
        ("version = 1", "version is 1; give text in quotation marks"),
        ("types = 3", "types is 3; give a table"),
        ("COERCE = 3", "unknown key 'COERCE'"),
        ('[types.spray]\ngloss = "x"', "a type is called 'spray'; write its name in capitals"),
        ("[types]\nSPRAY = 1", r"\[types.SPRAY\]: found 1; give a table with: gloss"),
        ("[types.SPRAY]\nmode = {}", r"\[types.SPRAY\]: unknown key 'mode', meant is perhaps 'modes'"),
        ("[types.SPRAY]\nquad = 5", "quad is 5; give a class from 1 to 4"),
        ("[types.SPRAY]\nquad = true", "quad is True; give a whole number"),
        ("[types.SPRAY]\nscore = 11", "score is 11; give a score from -10 to 10"),
        ('[types.SPRAY]\nmodes = { gas = "bad" }', r"\[types.SPRAY\], modes: gas is 'bad'; give a number"),
        ("[types.SPRAY]\nmodes = { gas = -11 }", "gas is -11; give a score"),
        ("[contexts]\nclimate = 1", r"\[contexts\]: climate is 1; give text"),
        ('[classes]\nagent = "x"', "'agent' has a meaning of its own"),
        ('[light]\nverb = "x"', r"\[light\]: unknown key 'verb', meant is perhaps 'verbs'"),
        ('[control]\nnever = "x"', r"\[control\]: unknown key 'never'"),
        ('[status]\nsure = "x"', r"\[status\]: unknown key 'sure'"),
        ("[COERCE]\nverb = []", r"\[COERCE\]: unknown key 'verb', meant is perhaps 'verbs'"),
        ('[COERCE]\nverbs = "spray"', "verbs is 'spray'; give a list in square brackets"),
        ('[COERCE]\nabsorbs = "planned"', "no deed to absorb 'planned'"),
        ('[COERCE]\nverbs = ["spray"]', r"\[COERCE\], verbs, entry 1: found 'spray'; write"),
        (entry('word = "spray"'), "entry 1: unknown key 'word', meant is perhaps 'words'"),
        (entry('words = ["spray"]'), r"words is \['spray'\]; give text in quotation marks"),
        (entry('words = " , "'), "an entry without words"),
        (entry('words = "Spray"'), "words are 'Spray'; write them in small letters"),
        (entry('words = "spray", cameo = 175'), "cameo is 175; give text in quotation marks"),
        (entry('words = "spray", mutual = 1'), "mutual is 1; give true or false"),
        (entry('words = "spray", owner = "both"'), "no owner 'both'; there are: actor, recipient"),
        (entry('words = "spray", contexts = [1]'), "contexts are"),
        ("x = ", "own.toml is no TOML"),
    ],
)
def test_what_does_not_fit_is_named(words: str, message: str) -> None:
    with pytest.raises(BadSettings, match=message):
        parse_own(words.encode(), "own.toml")


def test_our_own_table_of_words_has_the_form() -> None:
    raw = (resources.files("rashomon.knowledge") / "data" / "en" / "triggers.toml").read_bytes()
    assert len(parse_own(raw, "triggers.toml")) > 16


def test_bytes_that_are_no_text_are_named() -> None:
    with pytest.raises(BadSettings, match="is no TOML"):
        parse_own(b"\xff\xfe", "own.toml")
