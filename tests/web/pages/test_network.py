"""The network of a casebook says no more than its comparison."""

from markupsafe import escape

from tests.web.conftest import Client


def test_the_network_has_who_relies_on_whom_and_who_contradicts_whom(client: Client) -> None:
    told = client.get("/network.json").json()["network"]
    names = {node["id"]: node["name"] for node in told["nodes"]}
    edges = {(names[one["source"]], one["kind"], names[one["target"]]) for one in told["edges"]}
    assert ("Radio Vela", "relies", "Ilse Marn") in edges
    assert any(kind == "contradicts" and {one, other} >= {"Ilse Marn"} for one, kind, other in edges)
    assert all(one["evidence"] for one in told["edges"])


def test_the_page_lists_every_tie_with_its_words(client: Client) -> None:
    told = client.get("/network.json").json()["network"]
    answer = client.get("/network")
    assert answer.text.count("<tr><td>") == len(told["edges"])
    assert all(escape(node["name"]) in answer.text for node in told["nodes"])


def test_a_comparison_keeps_its_network(client: Client) -> None:
    laid = client.get("/network.json").json()["laid"]
    assert client.get(f"/comparisons/{laid[:16]}/network.json").json()["network"]["edges"]


def test_a_source_stands_amid_its_own_ties(client: Client) -> None:
    told = client.get("/network.json?name=Ilse%20Marn").json()
    assert told["around"] == "Ilse Marn"
    assert "Radio Vela" in {node["name"] for node in told["network"]["nodes"]}
    assert "Ties of Ilse Marn" in client.get("/network?name=Ilse%20Marn").text
    assert "/network?name=Ilse%20Marn" in client.get("/source?name=Ilse%20Marn").text
