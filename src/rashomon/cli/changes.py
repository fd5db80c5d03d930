"""Tell what is new in a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, show, take_case


@click.command()
@take_case
@click.option("--since", metavar="WHEN", help="A day, a moment, the id of a comparison; else before the last reports.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def changes(since: str | None, form: str, **chosen: Unpack[Chosen]) -> None:
    """Tell what is new: disputes, denials, later figures, claims that lost an independent origin.

    The casebook's reports are laid side by side, if anything came or was judged since that was last done. What is found
    is set against what was found before reports last came or went, however often you looked or judged in between.

    \b
    Examples:
      rashomon changes ferry.case
      rashomon changes --since 2025-03-01 ferry.case
    """
    from rashomon.cli.novelties import page_of_changes

    with open_case(**chosen) as casebook:
        found = casebook.find_changes(since)
        accounts = casebook.compare().comparison.reports
        show(found, form, lambda page: page_of_changes(found, accounts, page))
