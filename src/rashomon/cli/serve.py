"""Serve the pages of a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.request import open_settings


@click.command()
@take_case
@click.option("--port", type=click.IntRange(0, 65535), default=8321, show_default=True, help="Where to listen.")
@click.option("--host", default="127.0.0.1", show_default=True, help="An address of this machine alone.")
@click.option("--compare", is_flag=True, help="Lay all reports side by side first, if something is new.")
def serve(port: int, host: str, compare: bool, **chosen: Unpack[Chosen]) -> None:
    """Show a casebook in a browser: read-only pages on this machine, until Ctrl-C. Nothing is asked of other hosts.

    The pages show the comparison that was saved last, and say what it takes no account of.

    \b
    Examples:
      rashomon serve ferry.case
      rashomon serve --compare --port 8400 ferry.case
    """
    from rashomon.serving.running import serve as serve_pages

    if compare:
        with open_case(**chosen) as casebook:
            casebook.compare()
    serve_pages(
        chosen["case"],
        open_settings(chosen["settings"], None),
        say=lambda address: click.echo(f"{address}  (Ctrl-C stops it)", err=True),
        host=host,
        port=port,
        by=chosen["by"],
    )
