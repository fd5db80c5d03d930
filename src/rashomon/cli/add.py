"""Take reports into a casebook from the command line."""

import sys
from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.progress import Progress
from rashomon.cli.request import SOME_FAILED, STOPPED, take_given
from rashomon.export.wording import say_count


@click.command()
@take_case
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@take_given
@click.pass_context
def add(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    published: str | None,
    publisher: str | None,
    language: str | None,
    encoding: str | None,
    **chosen: Unpack[Chosen],
) -> None:
    """Take reports into a casebook: files, folders, or - for standard input.

    CASE is a file, made if it is not there, or the address of a PostgreSQL database: postgresql://localhost/case. Each
    report is kept as it came and read once; what is there already is not read again. Each one that cannot be read is
    named, and the rest goes on. Stopped at any moment, the same command goes on where it was. Without PATH, what the
    casebook holds is read anew where this version of rashomon has not read it.

    \b
    Examples:
      rashomon add ferry.case reports/
      rashomon add --publisher "Northern Wire" ferry.case morning.html evening.pdf
      cat reports.jsonl | rashomon add ferry.case -
      rashomon add ferry.case                    read all anew, after an upgrade
    """
    from rashomon.ingest import Given, parse_published

    given = Given(
        published=None if published is None else parse_published(published),
        publisher=publisher,
        language=language,
        encoding=encoding,
    )
    new = known = 0
    with open_case(create=bool(paths), **chosen) as casebook, Progress(shown=True) as progress:
        try:
            added = (
                casebook.add(paths, given=given, standard_input=sys.stdin.buffer) if paths else casebook.read_again()
            )
            for one in progress.watch_added(added):
                new, known = new + one.saved.new, known + (not one.saved.new and one.failure is None)
        except KeyboardInterrupt:
            progress.say(f"stopped; {say_count(new, 'new report')} saved; the same command goes on where this one was")
            ctx.exit(STOPPED)
    there = f", {known} there already" if known else ""
    click.echo(f"{say_count(new, 'new report')}{there}" + (f", {progress.failed} failed" if progress.failed else ""))
    if progress.failed:
        ctx.exit(SOME_FAILED)
