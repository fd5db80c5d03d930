"""Take reports out of a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, show, take_case
from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.export.wording import say_count


@click.command()
@take_case
@click.argument("names", metavar="[REPORT]...", nargs=-1)
@click.option("--due", is_flag=True, help="All that are older than the casebook keeps reports for.")
@click.option("--reason", metavar="WORDS", required=True, help="Why; it stays in the log.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(names: tuple[str, ...], due: bool, reason: str, yes: bool, **chosen: Unpack[Chosen]) -> None:
    """Delete reports with their bytes, readings and all that was quoted of them; a tombstone stays.

    The tombstone, and the log, say what was deleted, by its digest, by whom, when, why. Where the reports had been laid
    side by side, it is told which claims have lost an independent origin, or nobody makes any more: told once, since
    what quotes a deleted report is deleted, too.

    \b
    Examples:
      rashomon delete ferry.case morning --reason "the witness asked for it"
      rashomon delete ferry.case --due --reason "kept for a year"
    """
    from rashomon.cli.novelties import page_of_losses
    from rashomon.store import deleting
    from rashomon.store.queries import find_report

    if bool(names) == due:
        raise BadSettings("name reports, or give --due for all that are older than they are kept for")
    with open_case(**chosen) as casebook:
        store = casebook.store
        named = deleting.find_due(store, now=store.clock()) if due else [find_report(store, name) for name in names]
        found = list({stored.key: stored for stored in named}.values())
        for stored in found:
            click.echo(f"{flatten(stored.id)}  {flatten(stored.title or '')}", err=True)
        if found and not yes:
            click.confirm(f"delete {say_count(len(found), 'report')} for good?", abort=True, err=True)
        lost = casebook.delete(found, reason=reason)
        click.echo(f"{say_count(len(found), 'report')} deleted")
        if lost is not None and (lost.fallen or lost.ended):
            accounts = casebook.compare().comparison.reports
            show(lost, "text", lambda page: page_of_losses(lost, accounts, page))


@click.command()
@take_case
@click.argument("days", metavar="DAYS|forever")
def retain(days: str, **chosen: Unpack[Chosen]) -> None:
    """Say for how many days a casebook keeps reports. Nothing is deleted by itself: `rashomon delete --due` does it.

    \b
    Examples:
      rashomon retain ferry.case 365
      rashomon retain ferry.case forever
    """
    from rashomon.store.settings import set_setting

    with open_case(**chosen) as casebook:
        set_setting(casebook.store, "retention_days", None if days == "forever" else days)
    click.echo("kept forever" if days == "forever" else f"kept for {days} days")
