"""Nodes are names, edges say how one stands to another."""

from dataclasses import replace

from rashomon.export.handover.tally import Tally
from rashomon.export.handover.web_of_sources import KINDS, draw
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER


def test_one_name_is_one_node() -> None:
    tally = Tally()
    web = draw(HANDOVER, tally)
    labels = [node.label.casefold() for node in web.nodes.values()]
    assert labels.count("radio lume") == 1
    assert len(set(labels)) == len(labels)
    assert {edge.kind for edge in web.edges.values()} <= KINDS.keys()
    assert all(edge.evidence for edge in web.edges.values())
    left_out = {one.what: one.count for one in tally}
    assert left_out["event that is planned, supposed or general"] == 2
    assert left_out["statement of nobody named"] == 1


def test_nothing_gives_nothing() -> None:
    assert not draw(EMPTY, Tally()).nodes


def test_a_pronoun_is_nobody() -> None:
    entities = tuple(replace(one, name="They") if one.name == "Interior Ministry" else one for one in READING.entities)
    package = replace(HANDOVER, readings=lambda: (replace(READING, entities=entities),), comparison=None)
    tally = Tally()
    labels = {node.label for node in draw(package, tally).nodes.values()}
    assert "Radio Lume" in labels
    assert "They" not in labels
    assert {one.what: one.count for one in tally}["statement of nobody named"] == 1
