"""The jobs command lists long work."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.jobs import Told, ask, finish, keep, take
from tests.cli.cases import ask as ask_command
from tests.cli.cases import run


def test_work_is_listed_with_how_far_it_is(ferry: Path) -> None:
    assert run("jobs", ferry).stdout == "nothing was asked for\n"
    with open_casebook(str(ferry), by="Ana\x1b") as casebook:
        number = ask(casebook.store, "read-again").number
        take(casebook.store, "a", ["read-again"])
        keep(casebook.store, number, "a", Told(added=2, failed=1))
        finish(casebook.store, number, "a", "stopped", "as asked")
        ask(casebook.store, "compare")
    first, second = run("jobs", ferry).stdout.splitlines()
    assert first.endswith("compare  waiting")
    assert second.endswith("Ana⟨U+001B⟩  read-again  stopped  2 added, 0 known already, 1 failed  as asked")
    told = ask_command("jobs", "--limit", "1", ferry)
    assert [(one["kind"], one["state"]) for one in told] == [("compare", "waiting")]
