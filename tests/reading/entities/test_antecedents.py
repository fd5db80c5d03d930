"""Phrases that the rules leave open go to what they likely go back to."""

from rashomon.pipeline import Tools
from rashomon.reading.entities import Surroundings, gather
from rashomon.reading.layout import lay_out
from rashomon.records.entity import Entity
from rashomon.records.parse import Parse
from rashomon.records.tags import Link
from rashomon.records.text import Text

CLEAN = "A ferry sank off Dorva. Divers reached the vessel. It lay on its side."


def run(clean: str, links: dict[str, tuple[str, float]], tools: Tools) -> dict[str, tuple[list[str], list[str]]]:
    """For each entity its mentions, and the doubtful among them, where words go back to words with a likelihood."""
    text = Text(clean=clean)
    [parse] = tools.parser([text], [lay_out(text)])
    entities, _ = gather(text, parse, (), tools.actors, Surroundings(links=tuple(make_links(parse, links))))
    return {entity.name: (quote(entity, clean), quote(entity, clean, doubtful=True)) for entity in entities}


def make_links(parse: Parse, links: dict[str, tuple[str, float]]) -> list[Link]:
    found = []
    for token, word in enumerate(parse.words):
        if parse.tags[token].startswith(("NN", "PRP")):
            back, likelihood = links.get(word, ("", 0.0))
            antecedents = ((parse.words.index(back), likelihood),) if back else ()
            first = token - (token > 0 and parse.tags[token - 1] == "DT")
            found.append(Link(token=token, first=first, last=token + 1, antecedents=antecedents, any=likelihood))
    return found


def quote(entity: Entity, clean: str, *, doubtful: bool = False) -> list[str]:
    return [span.of(clean) for span in (entity.doubtful if doubtful else entity.mentions)]


def test_a_phrase_and_what_it_goes_back_to_make_a_thing(tools: Tools) -> None:
    found = run(CLEAN, {"vessel": ("ferry", 0.95), "It": ("vessel", 0.6)}, tools)
    assert found["ferry"] == (["ferry", "vessel", "It"], ["It"])


def test_what_is_unlikely_is_left_alone(tools: Tools) -> None:
    assert "ferry" not in run(CLEAN, {"vessel": ("ferry", 0.2)}, tools)
    assert "ferry" not in run(CLEAN, {}, tools)


def test_a_name_is_not_led_to_another_name(tools: Tools) -> None:
    clean = "Jutta Lind met Mira Valdane."
    found = run(clean, {"Valdane": ("Lind", 0.99)}, tools)
    assert found == {"Jutta Lind": (["Jutta Lind"], []), "Mira Valdane": (["Mira Valdane"], [])}


def test_what_the_rules_know_stays(tools: Tools) -> None:
    clean = "Jutta Lind sued the ministry. She won."
    found = run(clean, {"She": ("ministry", 0.99)}, tools)
    assert found["Jutta Lind"] == (["Jutta Lind", "She"], [])


def test_pronouns_alone_are_of_nobody_known(tools: Tools) -> None:
    text = Text(clean="They swam. They drowned.")
    [parse] = tools.parser([text], [lay_out(text)])
    links = (
        Link(token=0, first=0, last=1, antecedents=(), any=0.0),
        Link(token=3, first=3, last=4, antecedents=((0, 0.9),), any=0.9),
    )
    [entity], _ = gather(text, parse, (), tools.actors, Surroundings(links=links))
    assert (entity.name, entity.type, len(entity.mentions)) == ("They", "unknown", 2)
