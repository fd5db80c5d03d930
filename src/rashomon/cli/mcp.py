"""Let an assistant ask a casebook."""

from typing import Unpack

import click

from rashomon.cli.case import Chosen, open_case, take_case
from rashomon.cli.request import open_settings


@click.command()
@take_case
@click.option("--judge", is_flag=True, help="Let it keep judgements, too, in your name, marked as by an assistant.")
@click.option("--compare", is_flag=True, help="Lay all reports side by side first, if something is new.")
def mcp(judge: bool, compare: bool, **chosen: Unpack[Chosen]) -> None:
    """Let an assistant on this machine ask a casebook, by the Model Context Protocol on standard input.

    You do not run this yourself: the assistant starts it, and is told how in its configuration. It gets tools to search
    and read reports, to lay accounts side by side, to prove and check quotations. It changes nothing, no port is
    opened, no other host is asked. But an assistant in a cloud sends what it reads to its maker: where sources are to
    be protected, use one whose model runs on this machine. docs/mcp.md says how.

    \b
    In the configuration of an assistant:
      {"mcpServers": {"ferry": {
        "command": "rashomon", "args": ["mcp", "/Users/ana/ferry.case"]}}}

    \b
    Examples:
      rashomon mcp ferry.case
      rashomon mcp --compare ferry.case
      rashomon mcp --judge --by Ana ferry.case
    """
    from rashomon.mcp.serving import serve

    if compare:
        with open_case(**chosen) as casebook:
            casebook.compare()
    serve(chosen["case"], open_settings(chosen["settings"], None), by=chosen["by"], judge=judge)
