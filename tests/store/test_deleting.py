"""What is deleted is nowhere in the file any more."""

from pathlib import Path

from rashomon.store.deleting import delete_reports
from rashomon.store.opening import open_store
from rashomon.store.saving import key_of, save
from tests.store.made import make_arrival, ticking


def test_nothing_stays_in_the_free_space_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.case"
    secret = make_arrival(77, said="The heliotrope witness lives in Quillhaven")
    assert secret.report is not None
    with open_store(str(path), by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(30)])
        save(store, [secret])
        save(store, [make_arrival(number) for number in range(30, 60)])
    assert b"Quillhaven" in path.read_bytes()
    with open_store(str(path), by="tester", clock=ticking()) as store:
        delete_reports(store, [key_of(secret.report)], reason="to protect a witness")
    content = path.read_bytes().lower()
    assert not [word for word in (b"quillhaven", b"heliotrope", b"heliotr") if word in content]
    assert b"to protect a witness" in content
