"""Test that the tables of events are sound, readable by others, extendable."""

from hashlib import sha256
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
    scores = {kind.name: kind.score for kind in ONTOLOGY.types.values() if kind.score is not None}
    assert scores.keys() == ONTOLOGY.types.keys()
    friendly = [score for name, score in scores.items() if ONTOLOGY.types[name].quad in (1, 2)]
    hostile = [score for name, score in scores.items() if ONTOLOGY.types[name].quad in (3, 4)]
    assert min(friendly) > max(hostile)
    assert scores["ACCUSE"] == -3.0


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


SPRAY = """
[types.SPRAY]
quad = 4
score = -7
gloss = "uses irritants"
modes = { gas = -7.5 }
[contexts]
protest_policing = "police at protests"
[classes]
ralliers = "marcher"
[SPRAY]
verbs = [{ words = "spray", mode = "gas", object = "@ralliers", contexts = ["protest_policing"], cameo = "175" }]
"""


def test_a_reader_may_add_types(tmp_path: Path) -> None:
    ontology = load_ontology(write(tmp_path, SPRAY))
    kind, sense = ontology.types["SPRAY"], first(ontology, "spray")
    assert (kind.quad, kind.score, kind.gloss, dict(kind.modes)) == (4, -7, "uses irritants", {"gas": -7.5})
    assert (sense.type, sense.mode, sense.contexts, sense.cameo) == ("SPRAY", "gas", ("protest_policing",), "175")
    assert sense.object is not None
    assert sense.object.lemmas == {"marcher"}
    assert sense.targets[0] == "object"
    assert list(ontology.types)[:16] == list(ONTOLOGY.types)
    assert ontology.verbs["kill"] == ONTOLOGY.verbs["kill"]
    assert ontology.turns == ONTOLOGY.turns
    assert ontology.contexts.keys() - ONTOLOGY.contexts.keys() == {"protest_policing"}


def test_a_type_of_the_readers_own_may_be_without_class_and_score(tmp_path: Path) -> None:
    kind = load_ontology(write(tmp_path, '[types.SPRAY]\ngloss = "uses irritants"\n')).types["SPRAY"]
    assert (kind.quad, kind.score, dict(kind.modes)) == (None, None, {})


def test_a_reader_may_add_modes_to_a_type_of_ours(tmp_path: Path) -> None:
    kind = load_ontology(write(tmp_path, "[types.COERCE]\nmodes = { kettle = -6.5, arrest = -8 }\n")).types["COERCE"]
    ours = ONTOLOGY.types["COERCE"]
    assert dict(kind.modes) == {**ours.modes, "kettle": -6.5, "arrest": -8}
    assert (kind.quad, kind.score, kind.gloss) == (ours.quad, ours.score, ours.gloss)


def test_words_for_a_type_of_ours_have_its_habits(tmp_path: Path) -> None:
    sense = first(load_ontology(write(tmp_path, '[REQUEST]\nverbs = [{ words = "beseech" }]\n')), "beseech")
    assert (sense.turn, sense.reach, sense.targets[:2]) == ("requested", True, ("of", "from"))


def test_replace_leaves_the_readers_types_and_words_alone(tmp_path: Path) -> None:
    ontology = load_ontology(write(tmp_path, f"replace = true\n{SPRAY}"))
    assert list(ontology.types) == ["SPRAY"]
    assert list(ontology.contexts) == ["protest_policing"]
    assert (list(ontology.verbs), list(ontology.nouns)) == (["spray"], [])
    assert all(not turn.of for turn in ontology.turns.values())
    same = ("light", "suffered", "promised", "control", "status", "persons", "groups", "collectives")
    assert all(getattr(ontology, name) == getattr(ONTOLOGY, name) for name in same)


def test_lists_of_words_stand_beside_ours_or_replace_them(tmp_path: Path) -> None:
    lists = '[light]\nverbs = "perpetuate"\n[control]\nfailed = "flunk"\n[status]\nplanned = "mooted"\n'
    beside = load_ontology(write(tmp_path, lists))
    assert {"perpetuate", "launch"} <= beside.light.keys()
    assert {"flunk", "refuse"} <= beside.control["failed"]
    assert {"mooted", "planned"} <= beside.status["planned"]
    instead = load_ontology(write(tmp_path, f'replace = true\n{lists}[types.SPRAY]\ngloss = "x"\n'))
    assert instead.light.keys() == {"perpetuate"}
    assert instead.control["failed"] == {"flunk"}
    assert instead.control["planned"] == ONTOLOGY.control["planned"]
    assert instead.status["planned"] == {"mooted"}
    assert instead.persons == ONTOLOGY.persons


def test_the_version_holds_the_digest_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, 'version = "3"\n')
    before = load_ontology(path).version
    assert before == f"{ONTOLOGY.version}.3-{sha256(path.read_bytes()).hexdigest()}"
    path.write_text('version = "3" # touched\n', encoding="utf-8")
    assert load_ontology(path).version != before, "a file that has changed is read anew"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("replace = true", "replace is true, but there are no types; define one"),
        ("[types.SPRAY]\nquad = 4", r"\[types.SPRAY\]: a new type without gloss"),
        ('[SPRAY]\nverbs = [{ words = "spray" }]', r"no event type 'SPRAY'; .* define your own: \[types.SPRAY\]"),
        ('replace = true\n[types.SPRAY]\ngloss = "x"\n[COERCE]', "no event type 'COERCE'; there are: SPRAY;"),
        ('[COERCE]\nverbs = [{ words = "nab", cameo = "9999" }]', "'nab': no CAMEO code '9999'"),
        ('[COERCE]\nverbs = [{ words = "nab", contexts = ["legl"] }]', "no context 'legl', meant is perhaps 'legal'"),
        ('[COERCE]\nverbs = [{ words = "nab", complement = "COERC" }]', "no event type 'COERC'"),
    ],
)
def test_names_that_do_not_exist_are_named(tmp_path: Path, words: str, message: str) -> None:
    with pytest.raises(BadSettings, match=message):
        load_ontology(write(tmp_path, words))


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingResource, match="no table of event words at"):
        load_ontology(tmp_path / "none.toml")
    with pytest.raises(BadSettings, match="cannot be read"):
        load_ontology(tmp_path)
    with pytest.raises(MissingResource, match="for language 'xx'"):
        load_ontology(language="xx")


def test_nouns_for_persons_are_known_and_things_are_none() -> None:
    assert {"sentry", "ferryman", "inmate", "minister"} <= ONTOLOGY.persons
    assert not {"dike", "screw", "bulldozer", "crown", "visa"} & ONTOLOGY.persons
