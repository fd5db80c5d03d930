"""Test how claims that do not go together are held."""

from rashomon.comparing.disputes.conflict import Conflict, complete, gather, record, side, tell, untangle
from tests.comparing.disputes.claiming import figure, make

NINE, FOURTEEN = figure("a", "police", "deaths", 9), figure("b", "the union", "deaths", 14)
TWENTY = figure("c", "the mayor", "deaths", 20)


def test_pairs_with_a_claim_in_common_are_one_group() -> None:
    other = (figure("d", "x", "deaths", 1), figure("d", "y", "deaths", 2))
    groups = gather([(NINE, FOURTEEN), other, (FOURTEEN, TWENTY)])
    assert [set(group) for group in groups] == [{NINE, FOURTEEN, TWENTY}, set(other)]


def test_the_lower_number_stands_first() -> None:
    again = figure("d", "the hospital", "deaths", 14)
    assert side([FOURTEEN, NINE, again]) == ((NINE,), (FOURTEEN, again))


def test_who_says_the_same_stands_on_a_side_too() -> None:
    again = figure("d", "the hospital", "deaths", 14)
    conflict = Conflict("deaths", "deaths", "strict", ((NINE,), (FOURTEEN,)))
    alike = {tell(claim): [FOURTEEN, again] for claim in (FOURTEEN, again)}
    assert complete(conflict, alike).sides == ((NINE,), (FOURTEEN, again))


def test_sides_that_say_the_same_are_one() -> None:
    barge, lorry = make("a", "the mate", "cause", "a barge"), make("b", "the pilot", "cause", "a lost barge")
    sand = make("c", "the captain", "cause", "sand")
    alike = {tell(claim): [barge, lorry] for claim in (barge, lorry)}
    conflict = Conflict("cause", "cause", "strict", ((barge,), (sand,), (lorry,)))
    assert complete(conflict, alike).sides == ((barge, lorry), (sand,))


def test_nobody_stands_on_two_sides_with_one_sentence() -> None:
    part = figure("b", "the union", "deaths", 12)
    conflict = Conflict("deaths", "deaths", "strict", ((NINE,), (part,), (FOURTEEN,)))
    assert untangle(conflict).sides == ((NINE,), (FOURTEEN,))


def test_a_conflict_is_recorded_with_its_holders() -> None:
    (dispute,) = record("d", [Conflict("deaths", "deaths: ferry", "strict", ((NINE,), (FOURTEEN,)))], ())
    assert (dispute.id, dispute.strength) == ("d1", "strict")
    assert [[h.name for h in p.holders] for p in dispute.positions] == [["police"], ["the union"]]
    assert [p.independent.at_least for p in dispute.positions] == [1, 1]
