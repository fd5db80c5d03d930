"""Show the long work that was asked for on the pages of a casebook."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Unpack

import click

from rashomon.cli.case import Chosen, open_case, show, take_case
from rashomon.export.visible import flatten

if TYPE_CHECKING:
    from rashomon.store.jobs import Job


@click.command()
@take_case
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many at most.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def jobs(limit: int, form: str, **chosen: Unpack[Chosen]) -> None:
    """List what was asked for on the pages of rashomon serve and takes long, the newest first, with how far it is.

    It is done while a server of the casebook runs.

    \b
    Examples:
      rashomon jobs ferry.case
      rashomon jobs --format json ferry.case
    """
    from rashomon.store.jobs import list_jobs

    with open_case(**chosen) as casebook:
        found = list_jobs(casebook.store, limit=limit)
    show(found, form, lambda _page: _say_all(found))


def _say_all(found: "tuple[Job, ...]") -> Iterator[str]:
    if not found:
        yield "nothing was asked for\n"
    for job in found:
        fates = f"{job.added} added, {job.known} known already, {job.failed} failed"
        told = "" if job.kind == "compare" else f"  {fates}"
        note = f"  {flatten(job.note)}" if job.note else ""
        yield f"{job.number}  {job.made[:19]}  {flatten(job.by)}  {job.kind}  {job.state}{told}{note}\n"
