"""Who stands how to whom is told by the words of reports."""

from dataclasses import replace

from rashomon.export.drawing.network import Edge, Network, Parties, Party, Proof, Tie, find_ties, say_edge, weave
from rashomon.records.comparison import Account, Comparison, Dispute
from rashomon.records.span import Span
from tests.export.matrix_sample import COMPARISON, hold, origins, place
from tests.export.sample import RECIPE


def tie(source: str, target: str, kind: str = "relies") -> Tie:
    return Tie(
        kind=kind,  # type: ignore[arg-type]
        source=Party((source.casefold(), ""), source),
        target=Party((target.casefold(), ""), target),
        proof=Proof(report="a", span=Span(0, 3), words="…"),
    )


def tell(network: Network) -> list[str]:
    return [say_edge(edge, network.names) for edge in network.edges]


def dispute(*, strength: str = "strict") -> Comparison:
    """The miners' union against the ministry, which the radio relays."""
    told = Dispute(
        id="d1",
        slot="occurrence",
        about="occurrence: it burned",
        strength=strength,  # type: ignore[arg-type]
        positions=(
            place("asserted", [hold("the union", "post", "It burned, the union said.")], origins(1)),
            place(
                "denied",
                [hold("the ministry", "radio", "It did not.", "denies", via=("state television",))],
                origins(1),
            ),
        ),
    )
    reports = (Account(id="post", publisher="Delta Post"), Account(id="radio", publisher="Orvelle Radio"))
    return Comparison(recipe=RECIPE, reports=reports, disputes=(told,))


def weave_all(comparison: Comparison) -> Network:
    parties = Parties(comparison)
    return weave(find_ties(comparison, parties), parties.outlets)


def test_chains_and_sides_of_a_dispute_are_ties() -> None:
    assert sorted(tell(weave_all(dispute()))) == [
        "Delta Post relies on the union",
        "Orvelle Radio relies on state television",
        "state television relies on the ministry",
        "the ministry denies what is said by the union",
    ]


def test_what_may_be_reconciled_is_no_contradiction() -> None:
    assert not [one for one in tell(weave_all(dispute(strength="possible"))) if "relies" not in one]


def test_an_outlet_that_speaks_itself_is_a_party_and_none_relies_on_itself() -> None:
    network = weave_all(COMPARISON)
    outlets = {node.name for node in network.nodes if node.outlet}
    assert "Northern Wire" in outlets
    assert all(edge.source != edge.target for edge in network.edges)
    assert all(edge.evidence and edge.times >= len(edge.evidence) for edge in network.edges)


def test_who_contradicts_whom_has_no_direction() -> None:
    network = weave([tie("A", "B", "contradicts"), tie("B", "A", "contradicts")])
    assert [(edge.times, edge.kind) for edge in network.edges] == [(2, "contradicts")]


def test_of_many_those_told_most_often_stay_and_the_others_are_counted() -> None:
    ties = [tie("Hub", f"Leaf {number}") for number in range(9)] + [tie("One", "Other")]
    network = weave([*ties, tie("Hub", "Leaf 8")], most=5)
    assert [node.name for node in network.nodes][:1] == ["Hub"]
    assert tell(network)[0] == "Hub relies on Leaf 8"
    assert (len(network.nodes), network.hidden, network.cut) == (5, 7, 6)


def test_many_contradictions_do_not_hide_what_is_rare() -> None:
    ties = [tie(f"A {one}", f"B {other}", "contradicts") for one in range(12) for other in range(12)]
    network = weave([*ties, tie("C", "D", "denies")])
    assert "C denies what is said by D" in tell(network)
    assert sum(edge.kind == "contradicts" for edge in network.edges) == 40


def test_a_witness_of_two_reports_is_nobody() -> None:
    assert Parties(dispute()).of("a witness", None, "post") is None


def test_the_order_of_ties_makes_no_difference_to_who_is_shown() -> None:
    ties = [tie("A", "B"), tie("B", "C", "denies"), tie("C", "A", "accuses"), tie("A", "D")]
    assert replace(weave(ties[::-1])) == weave(ties)


def test_nobody_named_is_no_party() -> None:
    parties = Parties(dispute())
    assert parties.of("he", None, "post") is None
    assert parties.of("the report", None, "gone") is None
    party = parties.outlet("post")
    assert party is not None and party.name == "Delta Post"


def test_an_edge_is_said_in_neutral_words() -> None:
    edge = Edge(source="n1", target="n2", kind="accuses", times=1, evidence=())
    assert say_edge(edge, {"n1": "A", "n2": "B"}) == "A says of a violent or coercive act that it was done by B"
