"""Test the network over signs."""

import pytest

from rashomon.knowledge.sameness import Sameness, load_sameness


def test_it_gives_the_likelihood_of_a_hidden_layer_of_rectified_units() -> None:
    network = Sameness(
        version="", least=0.5, hidden=((1.0, 0.0), (0.0, -1.0)), bias=(0.0, 0.5), out=(2.0, 4.0), always=-2.0
    )
    assert network.of([1.0, 1.0]) == pytest.approx(0.5)
    assert network.of([1.0, 0.0]) == pytest.approx(0.8808, abs=1e-4)


def test_what_ships_is_of_one_piece() -> None:
    network = load_sameness()
    assert len(network.hidden) == len(network.bias) == len(network.out)
    assert len({len(row) for row in network.hidden}) == 1
