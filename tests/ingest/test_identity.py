"""Test that ids stay apart."""

from rashomon.ingest.identity import Identities
from rashomon.records.report import Head, Report


def _report(name: str) -> Report:
    return Report(head=Head(id=name, sha256="0" * 64), text="x")


def _names(*names: str) -> list[str]:
    identities = Identities()
    return [identities.set_apart(_report(name)).head.id for name in names]


def test_repeated_ids_are_numbered() -> None:
    assert _names("a", "b", "a", "a") == ["a", "b", "a-2", "a-3"]


def test_a_number_that_is_taken_is_passed_over() -> None:
    assert _names("a", "a-2", "a", "a-2") == ["a", "a-2", "a-3", "a-2-2"]


def test_a_repeated_id_is_remarked() -> None:
    identities = Identities()
    assert identities.set_apart(_report("a")).remarks == ()
    assert [remark.code for remark in identities.set_apart(_report("a")).remarks] == ["id-repeated"]


def test_many_ids_are_told_apart() -> None:
    identities = Identities()
    assert all(identities.set_apart(_report(str(number))).head.id == str(number) for number in range(20_000))
