"""Serve the pages of a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.request import open_settings


@click.command()
@take_case
@click.option("--port", type=click.IntRange(0, 65535), default=8321, show_default=True, help="Where to listen.")
@click.option("--host", default="127.0.0.1", show_default=True, help="An address of this machine.")
@click.option("--compare", is_flag=True, help="Lay all reports side by side first, if something is new.")
@click.option("--ask", is_flag=True, help="Ask for an account or token on this machine, too: others may use it.")
@click.option("--name", "names", metavar="HOST", multiple=True, help="A name to answer to; may be repeated.")
@click.option("--behind-proxy", is_flag=True, help="A proxy on this machine does https, and passes on for others.")
@click.option("--plain-http", is_flag=True, help="Serve other machines although nothing is encrypted.")
@click.option("--workers", type=int, default=1, show_default=True, help="How many processes answer.")
@click.option("--allow-fetching", is_flag=True, help="Ask hosts for addresses that are given on the page for adding.")
@click.option("--archive", metavar="FOLDER", help="Where answers of hosts are kept; if not given, beside the casebook.")
@click.option("--access-log", metavar="FILE", help="Who asked for what: a file, - for standard error, none.")
def serve(
    port: int,
    host: str,
    compare: bool,
    ask: bool,
    names: tuple[str, ...],
    behind_proxy: bool,
    plain_http: bool,
    workers: int,
    access_log: str | None,
    allow_fetching: bool,
    archive: str | None,
    **chosen: Unpack[Chosen],
) -> None:
    """Show a casebook in a browser, and to programs, until Ctrl-C. Reports can be added there, too.

    On this machine alone nobody is asked who they are. Where others can come, each needs an account or a token:
    `rashomon account add`, `rashomon token add`. Then --access-log is standard error if not given.

    The pages show the comparison that was saved last, and say what it takes no account of. Programs ask /api/v1. No
    other host is asked, unless you allow it. What takes long is done beside the pages, and goes on at the next start.

    \b
    Examples:
      rashomon serve ferry.case
      rashomon serve --compare --port 8400 ferry.case
      rashomon serve --ask ferry.case                      a machine that you share
      rashomon serve --behind-proxy --name rashomon.example.org postgresql://localhost/ferry
    """
    from rashomon.hosting.jobs.terms import open_terms
    from rashomon.serving.running import Spot
    from rashomon.serving.running import serve as serve_pages

    settings = open_settings(chosen["settings"], None)
    if compare:
        with open_case(**chosen) as casebook:
            casebook.compare()
    spot = Spot(
        host=host,
        port=port,
        names=names,
        ask=ask,
        behind_proxy=behind_proxy,
        plain_http=plain_http,
        log=access_log,
        workers=workers,
    )
    serve_pages(
        chosen["case"],
        settings,
        spot,
        say=lambda words: click.echo(f"{words}  (Ctrl-C stops it)" if words.startswith("http") else words, err=True),
        by=chosen["by"],
        terms=open_terms(chosen["case"], settings, fetching=allow_fetching, archive=archive),
    )
