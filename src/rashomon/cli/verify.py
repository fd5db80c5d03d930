"""Prove from the command line that a casebook is whole."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.progress import Progress
from rashomon.cli.request import SOME_FAILED
from rashomon.export.wording import say_count


@click.command()
@take_case
@click.pass_context
def verify(ctx: click.Context, /, **chosen: Unpack[Chosen]) -> None:
    """Prove every digest of a casebook, every quoted word, the log from its first entry to its last.

    Each fault is named; exit status 1 says that there are some. The last line gives the hash of the newest entry of the
    log: noted elsewhere, it proves later that nothing before it was changed.

    \b
    Example:
      rashomon verify ferry.case
    """
    from rashomon.store.answers import Fault
    from rashomon.store.queries import count
    from rashomon.store.state import find_last_entry
    from rashomon.store.verifying import verify as check

    faults = 0
    with open_case(**chosen) as casebook, Progress(shown=True) as progress:
        for told in check(casebook.store):
            if isinstance(told, Fault):
                faults += 1
                progress.say(f"{told.part}, {told.place}: {told.message}")
            else:
                progress.tell(f"{told.part}: {told.done:,} of {told.total:,}")
        counts, last = count(casebook.store), find_last_entry(casebook.store)
    held = f"{say_count(counts.reports, 'report')}, {counts.entries:,} entries of the log"
    if faults:
        click.echo(f"{say_count(faults, 'fault')} in {held}")
        ctx.exit(SOME_FAILED)
    click.echo(f"whole: {held}; the last one, of {last.made}, has the hash {last.hash}")
