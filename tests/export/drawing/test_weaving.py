"""A network can be read without colours, by keyboard, by ear."""

from random import Random
from urllib.parse import quote

from rashomon.export.drawing.network import VERBS, weave
from rashomon.export.drawing.weaving import draw_network, draw_sample
from tests.export.drawing.sheet import HOSTILE, Sheet
from tests.export.drawing.test_network import tie

TIES = [
    tie("Halden Wire", "coast guard"), tie("Quayside News", "union"), tie("coast guard", "union", "contradicts"),
    tie("Strait Lines", "union", "denies"), tie("union", "Strait Lines", "accuses"),
]  # fmt: skip
NETWORK = weave(TIES, frozenset({("halden wire", ""), ("quayside news", "")}))


def lead(kind: str, name: str, _span: object) -> str:
    return f"/{kind}?name={quote(name)}"


def test_each_name_is_a_mark_that_leads_to_it() -> None:
    sheet = Sheet(draw_network(NETWORK, about="a trial", lead=lead))
    assert sorted(sheet.links) == sorted(f"/source?name={quote(node.name)}" for node in NETWORK.nodes)
    assert len(sheet.find("outlet")) == 2
    assert sheet.is_within(1)


def test_each_kind_of_tie_has_a_line_with_a_head_of_its_own() -> None:
    sheet = Sheet(draw_network(NETWORK, about="a trial"))
    assert [len(sheet.find(kind)) for kind in VERBS] == [2, 1, 1, 1]
    samples = {str(draw_sample(kind)).replace(kind, "") for kind in VERBS}
    assert len(samples) == len(VERBS)


def test_two_ties_between_the_same_two_are_two_lines() -> None:
    sheet = Sheet(draw_network(NETWORK, about="a trial"))
    ways = [one[1].attrib["d"] for kind in ("denies", "accuses") for one in sheet.find(kind)]
    assert len(set(ways)) == 2


def test_a_large_network_is_the_same_each_time() -> None:
    chance = Random(7)
    names = [f"Ministry {number}" for number in range(80)]
    ties = [tie(chance.choice(names), chance.choice(names), chance.choice(list(VERBS))) for _ in range(160)]
    first, second = (draw_network(weave(ties), about="x") for _ in range(2))
    assert first == second
    assert Sheet(first).is_within(1)
    assert len(Sheet(first).find("dot")) == 60
    assert len(first) < 100_000


def test_hostile_names_are_only_names() -> None:
    sheet = Sheet(draw_network(weave([tie(HOSTILE, "a")]), about=HOSTILE, lead=lead))
    assert "<script" not in sheet.source


def test_nobody_is_no_picture() -> None:
    assert draw_network(weave([]), about="x") == ""
