"""What people say is one is one; what they say is not, is not."""

from rashomon.comparing.ties import Ties, regroup


def _group(groups: list[str], together: tuple[str, ...] = (), apart: tuple[tuple[str, str], ...] = ()) -> list[str]:
    ties = Ties(tuple(map(frozenset, together)), tuple((frozenset(one), frozenset(other)) for one, other in apart))
    return sorted("".join(sorted(group)) for group in regroup(groups, ties))


def test_without_ties_all_stays() -> None:
    assert _group(["abc", "de"]) == ["abc", "de"]


def test_what_is_one_comes_together_with_all_that_is_with_it() -> None:
    assert _group(["ab", "cd", "e"], together=("bc",)) == ["abcd", "e"]
    assert _group(["ab", "cd", "e"], together=("bc", "de")) == ["abcde"]


def test_what_is_in_no_group_joins_too() -> None:
    assert _group(["ab"], together=("bx",)) == ["abx"]
    assert _group([], together=("xy",)) == ["xy"]


def test_what_is_not_one_goes_apart_and_the_rest_stays_with_the_first() -> None:
    assert _group(["abc", "de"], apart=(("a", "b"),)) == ["ac", "b", "de"]
    assert _group(["abc"], apart=(("a", "b"), ("a", "c"))) == ["a", "b", "c"]


def test_partings_come_before_merges() -> None:
    assert _group(["abc"], together=("bd",), apart=(("a", "b"),)) == ["ac", "bd"]
