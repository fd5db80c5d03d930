"""A PostgreSQL server of our own, for as long as the tests run."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

BINARIES = Path("/usr/lib/postgresql")
ACCOUNTS = ("postgres", "nobody")  # the server refuses to run as root
SETTINGS = ("fsync=off", "listen_addresses=", "max_connections=20", "shared_buffers=64MB")


@contextmanager
def run_server(within: Path | None = None) -> Iterator[str]:
    """The address of a fresh server's own database; it listens on a socket in a folder of its own only."""
    programs = find_programs()
    folder = Path(tempfile.mkdtemp(prefix="rashomon-pg-", dir=within))
    account = choose_account()
    if account:
        shutil.chown(folder, account.pw_uid, account.pw_gid)
    data = folder / "data"
    try:
        run(programs / "initdb", "-D", data, "-U", "rashomon", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        options = " ".join(f"-c {setting}" for setting in SETTINGS) + f" -k {folder}"
        run(programs / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
        try:
            yield f"postgresql://rashomon@/postgres?host={quote(str(folder), safe='')}"
        finally:
            run(programs / "pg_ctl", "-D", data, "-m", "fast", "stop")
    finally:
        shutil.rmtree(folder)


def find_programs() -> Path:
    """The folder of the newest server that Debian's packages brought."""
    found = sorted(BINARIES.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    assert found, "there is no PostgreSQL to test with; run: apt-get install postgresql"
    return found[-1].parent


def choose_account() -> pwd.struct_passwd | None:
    """Who runs the server: somebody else, if we are root."""
    if os.geteuid():
        return None
    there = {entry.pw_name: entry for entry in pwd.getpwall()}
    return next(there[name] for name in ACCOUNTS if name in there)


def run(program: Path, *arguments: str | Path) -> None:
    """Run one of the server's programs; what it said is shown if it fails."""
    account = choose_account()
    done = subprocess.run(
        [str(program), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,  # no pipe: the server would keep it open
        timeout=120,
        check=False,
        cwd="/",
        user=account.pw_uid if account else None,
        group=account.pw_gid if account else None,
        extra_groups=[] if account else None,
    )
    assert done.returncode == 0, f"{program.name} failed; its words stand above"
