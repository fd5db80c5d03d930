"""Serve the pages of a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.request import open_settings
from rashomon.export.wording import say_count


@click.command()
@take_case
@click.option("--port", type=click.IntRange(0, 65535), default=8321, show_default=True, help="Where to listen.")
@click.option("--host", default="127.0.0.1", show_default=True, help="An address of this machine alone.")
@click.option("--compare", is_flag=True, help="Lay all reports side by side first, if something is new.")
@click.option("--allow-fetching", is_flag=True, help="Ask hosts for addresses that are given on the page for adding.")
@click.option("--archive", metavar="FOLDER", help="Where answers of hosts are kept; if not given, beside the casebook.")
def serve(
    port: int, host: str, compare: bool, allow_fetching: bool, archive: str | None, **chosen: Unpack[Chosen]
) -> None:
    """Show a casebook in a browser, and to programs, on this machine, until Ctrl-C. Reports can be added there, too.

    The pages show the comparison that was saved last, and say what it takes no account of. Programs ask /api/v1. No
    other host is asked, unless you allow it. What takes long is done beside the pages, and goes on at the next start.

    \b
    Examples:
      rashomon serve ferry.case
      rashomon serve --compare --port 8400 ferry.case
    """
    from rashomon.hosting.jobs.terms import open_terms
    from rashomon.serving.running import serve as serve_pages

    settings = open_settings(chosen["settings"], None)
    if compare:
        with open_case(**chosen) as casebook:
            casebook.compare()
    serve_pages(
        chosen["case"],
        settings,
        say=_say,
        host=host,
        port=port,
        by=chosen["by"],
        terms=open_terms(chosen["case"], settings, fetching=allow_fetching, archive=archive),
    )


def _say(address: str, left: int) -> None:
    click.echo(f"{address}  (Ctrl-C stops it)", err=True)
    if left:
        click.echo(f"rashomon: {say_count(left, 'job')} of an earlier run {'goes' if left == 1 else 'go'} on", err=True)
