"""The table of CAMEO codes is whole, and what the other tables say of codes stands in it."""

import tomllib
from importlib import resources

import pytest

from rashomon.knowledge.cameo import load_cameo
from rashomon.knowledge.ontology import load_ontology

CAMEO = load_cameo()
ONTOLOGY = load_ontology()


def test_each_code_has_a_label_and_a_score_within_bounds() -> None:
    assert len(CAMEO.codes) > 300
    for code, entry in CAMEO.codes.items():
        assert code.isdigit() and 2 <= len(code) <= 4, code
        assert entry.label and entry.label == entry.label.lower().strip(), code
        assert entry.goldstein is None or -10 <= entry.goldstein <= 10, code


def test_labels_are_one_each() -> None:
    labels = [entry.label for entry in CAMEO.codes.values()]
    assert len(set(labels)) == len(labels)


def test_each_code_lies_within_a_broader_one() -> None:
    roots = [code for code in CAMEO.codes if CAMEO.broader(code) is None]
    assert roots == [f"{number:02}" for number in range(1, 21)]
    assert {entry.code for entry in CAMEO.narrower("182")} == {"1821", "1822", "1823"}


def test_types_modes_and_contexts_are_those_of_the_ontology() -> None:
    for code, entry in CAMEO.codes.items():
        assert entry.type is None or entry.type in ONTOLOGY.types, code
        assert entry.mode is None or (entry.type and entry.mode in ONTOLOGY.types[entry.type].modes), code
        assert set(entry.contexts) <= ONTOLOGY.contexts.keys(), code


def test_each_type_has_codes() -> None:
    assert {entry.type for entry in CAMEO.codes.values()} - {None} == set(ONTOLOGY.types)


@pytest.mark.parametrize("table", ["verbs", "nouns"])
def test_codes_of_the_words_exist(table: str) -> None:
    for lemma, senses in getattr(ONTOLOGY, table).items():
        for sense in senses:
            assert sense.cameo is None or sense.cameo in CAMEO.codes, f"{lemma}: {sense.cameo}"


def test_codes_of_the_turns_exist_and_are_of_their_type() -> None:
    for name, turn in ONTOLOGY.turns.items():
        for deed, turned in turn.of.items():
            assert turned.cameo is None or CAMEO.codes[turned.cameo].type == turn.type, f"{name} {deed}"


def test_the_table_says_where_it_is_from() -> None:
    path = resources.files("rashomon.knowledge") / "data" / "cameo.toml"
    head = tomllib.loads(path.read_text(encoding="utf-8"))
    assert head["version"] == CAMEO.version
    assert "CC-BY-SA-4.0" in head["licence"]
    assert "MIT" in head["licence"]
    assert "phoenix_pipeline" in head["origin"]
