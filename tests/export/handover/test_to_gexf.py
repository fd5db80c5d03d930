"""The graph is GEXF 1.3; its edges say how, not who is right."""

from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from rashomon.export.handover import Handover, hand_over
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE

SPACE = {"g": "http://gexf.net/1.3"}


def read_graph(folder: Path) -> Any:
    """The graph; what refers to something refers to what is there."""
    root = etree.fromstring((folder / "sources.gexf").read_bytes())
    assert root.tag == f"{{{SPACE['g']}}}gexf"
    assert root.get("version") == "1.3"
    nodes = {one.get("id"): one.get("label") for one in root.iterfind(".//g:node", SPACE)}
    fields = {
        one.get("class"): {field.get("id") for field in one.iterfind("g:attribute", SPACE)}
        for one in root.iterfind(".//g:attributes", SPACE)
    }
    ids = set()
    for edge in root.iterfind(".//g:edge", SPACE):
        assert {edge.get("source"), edge.get("target")} <= nodes.keys()
        ids.add(edge.get("id"))
        assert {value.get("for") for value in edge.iterfind(".//g:attvalue", SPACE)} <= fields["edge"]
    assert len(ids) == len(root.findall(".//g:edge", SPACE))
    for node in root.iterfind(".//g:node", SPACE):
        assert {value.get("for") for value in node.iterfind(".//g:attvalue", SPACE)} <= fields["node"]
    return root


def test_who_stands_how_to_whom(tmp_path: Path) -> None:
    root = read_graph(hand_over(HANDOVER, "gexf", tmp_path / "out").folder)
    nodes = {one.get("id"): one.get("label") for one in root.iterfind(".//g:node", SPACE)}
    edges = {
        (nodes[one.get("source")], one.get("kind"), nodes[one.get("target")]): one.get("weight")
        for one in root.iterfind(".//g:edge", SPACE)
    }
    assert edges["Radio Lume", "relays", "his brother Petr"] == "1.0"
    assert edges["his brother Petr", "names", "Kelvar police"] == "1.0"
    assert edges["Interior Ministry", "denies", "Kelvar police"] == "1.0"
    assert edges["report miners", "cites", "the Free Union"] == "1.0"
    assert ("his mother", "contradicts", "Interior Ministry") in edges


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Handover, tmp_path: Path) -> None:
    read_graph(hand_over(package, "gexf", tmp_path / "out").folder)
