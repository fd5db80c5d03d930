"""Test that the tables of events are sound, readable by others, extendable."""

from pathlib import Path

import pytest

from rashomon.errors import BadSettings, MissingResource
from rashomon.knowledge.ontology import Ontology, Sense, load_ontology

ONTOLOGY = load_ontology()
SENSES = [
    (lemma, sense) for table in (ONTOLOGY.verbs, ONTOLOGY.nouns) for lemma, senses in table.items() for sense in senses
]


def write(folder: Path, words: str) -> Path:
    path = folder / "own.toml"
    path.write_text(words, encoding="utf-8")
    return path


def first(ontology: Ontology, verb: str) -> Sense:
    return ontology.verbs[verb][0]


def test_the_sixteen_types_have_a_quad_class_each() -> None:
    assert len(ONTOLOGY.types) == 16
    quads = {quad: {kind.name for kind in ONTOLOGY.types.values() if kind.quad == quad} for quad in (1, 2, 3, 4)}
    assert quads == {
        1: {"AGREE", "CONSULT", "SUPPORT", "CONCEDE"},
        2: {"COOPERATE", "AID", "RETREAT"},
        3: {"REQUEST", "ACCUSE", "REJECT", "THREATEN"},
        4: {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"},
    }


def test_cooperation_scores_above_conflict() -> None:
    friendly = [kind.score for kind in ONTOLOGY.types.values() if kind.quad in (1, 2)]
    hostile = [kind.score for kind in ONTOLOGY.types.values() if kind.quad in (3, 4)]
    assert min(friendly) > max(hostile)
    assert ONTOLOGY.types["ACCUSE"].score < 0


def test_hundreds_of_words_are_known() -> None:
    assert len(ONTOLOGY.verbs) >= 600
    assert len(ONTOLOGY.nouns) >= 200


def test_every_meaning_is_of_the_ontology() -> None:
    for lemma, sense in SENSES:
        assert sense.type in ONTOLOGY.types, lemma
        assert sense.mode is None or sense.mode in ONTOLOGY.types[sense.type].modes, lemma
        assert set(sense.contexts) <= ONTOLOGY.contexts.keys(), lemma
        assert sense.turn is None or sense.turn in ONTOLOGY.turns, lemma


def test_words_are_lower_case_lemmas_without_marks() -> None:
    for lemma, sense in SENSES:
        for word in (lemma, *sense.rest):
            assert word == word.lower().strip() and word, lemma
            assert not set(word) & set('@",'), lemma


def test_turns_lead_to_types_and_modes_that_exist() -> None:
    for turn in ONTOLOGY.turns.values():
        modes = ONTOLOGY.types[turn.type].modes
        for key, change in turn.of.items():
            kind, _, mode = key.partition(" ")
            assert kind in ONTOLOGY.types
            assert not mode or mode in ONTOLOGY.types[kind].modes
            assert change.mode is None or change.mode in modes


def test_a_reader_may_add_words(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        '[classes]\nprisoners = "cosmonaut"\n[COERCE]\nverbs = [{ words = "spirit away, arrest", mode = "deport" }]\n',
    )
    ontology = load_ontology(own)
    assert first(ontology, "arrest").mode == "deport", "the reader's own meaning comes first"
    assert any(sense.rest == ("away",) for sense in ontology.verbs["spirit"])
    assert ontology.verbs["kill"] == ONTOLOGY.verbs["kill"]
    assert ontology.version != ONTOLOGY.version


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ('[ASSULT]\nverbs = [{ words = "hit" }]', "no event type 'ASSULT'"),
        ('[ASSAULT]\nverbs = [{ word = "hit" }]', "unknown key 'word'"),
        ('[ASSAULT]\nverbs = [{ mode = "beat" }]', "an entry without words"),
        ('[ASSAULT]\nverbs = [{ words = "hit", mode = "hug" }]', "no mode 'hug'"),
        ('[ASSAULT]\nverbs = [{ words = "hit", object = "@nobody" }]', "no class '@nobody'"),
        ("[ASSAULT", "is no TOML"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, words: str, message: str) -> None:
    with pytest.raises(BadSettings, match=message):
        load_ontology(write(tmp_path, words))


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingResource, match="no table of event words at"):
        load_ontology(tmp_path / "none.toml")
    with pytest.raises(MissingResource, match="for language 'xx'"):
        load_ontology(language="xx")
