"""Show the log of custody of a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, show, take_case


@click.command()
@take_case
@click.option("--after", metavar="NUMBER", type=click.IntRange(0), default=0, help="Only entries past this one.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True, help="How many at most.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def log(after: int, limit: int, form: str, **chosen: Unpack[Chosen]) -> None:
    """Show who did what with a casebook, entry by entry, each sealed with the hash of the one before it.

    \b
    Examples:
      rashomon log ferry.case
      rashomon log --after 50 --format json ferry.case
    """
    from rashomon.cli.answers import page_of_entries
    from rashomon.store.queries import list_entries

    with open_case(**chosen) as casebook:
        entries = list_entries(casebook.store, after=after, limit=limit)
        show(entries, form, lambda page: page_of_entries(entries, page))
